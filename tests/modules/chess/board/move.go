package board

// Move packs where from, where to, what a pawn becomes and what is special about it.
type Move uint32

// Special moves.
const (
	Plain = iota
	DoublePush
	EnPassant
	Castle
)

// NoMove is none.
const NoMove Move = 0

// NewMove packs a move.
func NewMove(from, to Square, promotion Kind, special int) Move {
	return Move(from) | Move(to)<<6 | Move(promotion)<<12 | Move(special)<<15
}

// From is the square it leaves.
func (m Move) From() Square { return Square(m & 63) }

// To is the square it reaches.
func (m Move) To() Square { return Square(m >> 6 & 63) }

// Promotion is what a pawn becomes, or NoKind.
func (m Move) Promotion() Kind { return Kind(m >> 12 & 7) }

// Special is one of Plain, DoublePush, EnPassant, Castle.
func (m Move) Special() int { return int(m >> 15 & 3) }

// String writes the move as engines do: e2e4, e7e8q.
func (m Move) String() string {
	if m == NoMove {
		return "0000"
	}
	text := m.From().String() + m.To().String()
	if k := m.Promotion(); k != NoKind {
		text += string(rune(k.Letter() + 'a' - 'A'))
	}
	return text
}

// List is room for the moves of a position; there are never more.
type List struct {
	moves [256]Move
	n     int
}

func (l *List) add(m Move) {
	l.moves[l.n] = m
	l.n++
}

// Len of the list.
func (l *List) Len() int { return l.n }

// Slice of the moves; it lives as long as the list.
func (l *List) Slice() []Move { return l.moves[:l.n] }

// filter keeps the moves that pass.
func (l *List) filter(pass func(Move) bool) {
	kept := 0
	for _, m := range l.Slice() {
		if pass(m) {
			l.moves[kept] = m
			kept++
		}
	}
	l.n = kept
}
