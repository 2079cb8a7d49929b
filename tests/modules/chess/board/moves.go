package board

// Attacked tells whether a piece of color by attacks s.
func (p *Position) Attacked(s Square, by Color) bool { return p.attacked(s, by, p.Occupied()) }

func (p *Position) attacked(s Square, by Color, occupied Set) bool {
	them := p.colors[by]
	if pawnAttacks[by.Other()][s]&p.kinds[Pawn]&them != 0 ||
		knightAttacks[s]&p.kinds[Knight]&them != 0 ||
		kingAttacks[s]&p.kinds[King]&them != 0 {
		return true
	}
	if straight := (p.kinds[Rook] | p.kinds[Queen]) & them; straight != 0 && slide(&rookRays, s, occupied)&straight != 0 {
		return true
	}
	diagonal := (p.kinds[Bishop] | p.kinds[Queen]) & them
	return diagonal != 0 && slide(&bishopRays, s, occupied)&diagonal != 0
}

// attackers of s of one color.
func (p *Position) attackers(s Square, by Color, occupied Set) Set {
	found := pawnAttacks[by.Other()][s]&p.kinds[Pawn] | knightAttacks[s]&p.kinds[Knight] | kingAttacks[s]&p.kinds[King]
	found |= slide(&rookRays, s, occupied) & (p.kinds[Rook] | p.kinds[Queen])
	found |= slide(&bishopRays, s, occupied) & (p.kinds[Bishop] | p.kinds[Queen])
	return found & p.colors[by]
}

// InCheck tells whether the side to move is in check.
func (p *Position) InCheck() bool { return p.Attacked(p.King(p.turn), p.turn.Other()) }

// Moves appends all legal moves to the list.
func (p *Position) Moves(list *List) {
	list.n = 0
	p.pawnMoves(list, false)
	own := p.colors[p.turn]
	p.pieceMoves(list, ^own)
	p.castles(list)
	p.keepLegal(list)
}

// Captures appends the legal captures and promotions to queens.
func (p *Position) Captures(list *List) {
	list.n = 0
	p.pawnMoves(list, true)
	p.pieceMoves(list, p.colors[p.turn.Other()])
	p.keepLegal(list)
}

func (p *Position) pieceMoves(list *List, targets Set) {
	occupied := p.Occupied()
	for k := Knight; k <= King; k++ {
		for pieces := p.Pieces(p.turn, k); pieces != 0; {
			from := pieces.Pop()
			for to := Attacks(k, from, occupied) & targets; to != 0; {
				list.add(NewMove(from, to.Pop(), NoKind, Plain))
			}
		}
	}
}

func (p *Position) pawnMoves(list *List, noisy bool) {
	up, last, double := 8, Rank8, Rank2
	if p.turn == Black {
		up, last, double = -8, Rank1, Rank7
	}
	empty := ^p.Occupied()
	them := p.colors[p.turn.Other()]
	for pawns := p.Pieces(p.turn, Pawn); pawns != 0; {
		from := pawns.Pop()
		ahead := from + Square(up)
		if empty.Has(ahead) {
			if last.Has(ahead) {
				promote(list, from, ahead, noisy)
			} else if !noisy {
				list.add(NewMove(from, ahead, NoKind, Plain))
				if further := ahead + Square(up); double.Has(from) && empty.Has(further) {
					list.add(NewMove(from, further, NoKind, DoublePush))
				}
			}
		}
		for hits := pawnAttacks[p.turn][from] & them; hits != 0; {
			to := hits.Pop()
			if last.Has(to) {
				promote(list, from, to, noisy)
			} else {
				list.add(NewMove(from, to, NoKind, Plain))
			}
		}
		if p.passed != NoSquare && pawnAttacks[p.turn][from].Has(p.passed) {
			list.add(NewMove(from, p.passed, NoKind, EnPassant))
		}
	}
}

func promote(list *List, from, to Square, onlyQueen bool) {
	list.add(NewMove(from, to, Queen, Plain))
	if !onlyQueen {
		for _, k := range [...]Kind{Rook, Bishop, Knight} {
			list.add(NewMove(from, to, k, Plain))
		}
	}
}

// castling is one way to castle: what must be empty and what must not be attacked.
type castling struct {
	right            Rights
	from, to         Square
	rookFrom, rookTo Square
}

var castlings = [2][2]castling{
	White: {{WhiteShort, E1, G1, H1, F1}, {WhiteLong, E1, C1, A1, D1}},
	Black: {{BlackShort, E8, G8, H8, F8}, {BlackLong, E8, C8, A8, D8}},
}

func (p *Position) castles(list *List) {
	them := p.turn.Other()
	occupied := p.Occupied()
	for i := range castlings[p.turn] {
		c := &castlings[p.turn][i]
		if p.rights&c.right == 0 || between[c.from][c.rookFrom]&occupied != 0 {
			continue
		}
		if p.Attacked(c.from, them) || p.Attacked(c.rookTo, them) {
			continue
		}
		list.add(NewMove(c.from, c.to, NoKind, Castle))
	}
}

// keepLegal drops the moves that leave the king in check.
func (p *Position) keepLegal(list *List) {
	us, them := p.turn, p.turn.Other()
	king := p.King(us)
	occupied := p.Occupied()
	checkers := p.attackers(king, them, occupied)
	pinned := p.pinned(king, us)
	list.filter(func(m Move) bool {
		from, to := m.From(), m.To()
		switch {
		case from == king:
			return !p.attacked(to, them, occupied&^from.Bit())
		case m.Special() == EnPassant:
			victim := At(to.File(), from.Rank())
			after := occupied&^from.Bit()&^victim.Bit() | to.Bit()
			return p.attackersWithout(king, them, after, victim) == 0
		case checkers.Count() > 1:
			return false
		case checkers != 0:
			checker := checkers.First()
			if to != checker && !between[king][checker].Has(to) {
				return false
			}
			return !pinned.Has(from)
		case pinned.Has(from):
			return aligned(king, from, to)
		}
		return true
	})
}

func (p *Position) attackersWithout(s Square, by Color, occupied Set, gone Square) Set {
	return p.attackers(s, by, occupied) &^ gone.Bit()
}

// pinned pieces may only move along the line to their king.
func (p *Position) pinned(king Square, us Color) Set {
	var found Set
	them := p.colors[us.Other()]
	occupied := p.Occupied()
	straight := slide(&rookRays, king, 0) & (p.kinds[Rook] | p.kinds[Queen])
	diagonal := slide(&bishopRays, king, 0) & (p.kinds[Bishop] | p.kinds[Queen])
	for snipers := (straight | diagonal) & them; snipers != 0; {
		blockers := between[king][snipers.Pop()] & occupied
		if blockers.Count() == 1 {
			found |= blockers & p.colors[us]
		}
	}
	return found
}

// aligned tells whether to lies on the line through king and from.
func aligned(king, from, to Square) bool {
	return between[king][to].Has(from) || between[king][from].Has(to) || from == to
}

// lost are the rights that go when something moves from or to a square.
var lost = map[Square]Rights{
	A1: WhiteLong, E1: WhiteShort | WhiteLong, H1: WhiteShort,
	A8: BlackLong, E8: BlackShort | BlackLong, H8: BlackShort,
}

var lostBySquare [64]Rights

func init() {
	for s, r := range lost {
		lostBySquare[s] = r
	}
}

// Do makes a legal move.
func (p *Position) Do(m Move) {
	from, to := m.From(), m.To()
	u := undo{move: m, rights: p.rights, passed: p.passed, quiet: p.quiet, hash: p.hash}
	piece := p.take(from)
	p.quiet++
	if p.squares[to] != NoPiece {
		u.captured = p.take(to)
		p.quiet = 0
	}
	if piece.Kind() == Pawn {
		p.quiet = 0
	}
	passed := NoSquare
	switch m.Special() {
	case DoublePush:
		passed = (from + to) / 2
	case EnPassant:
		u.captured = p.take(At(to.File(), from.Rank()))
	case Castle:
		for i := range castlings[p.turn] {
			if c := &castlings[p.turn][i]; c.to == to {
				p.put(p.take(c.rookFrom), c.rookTo)
			}
		}
	}
	if k := m.Promotion(); k != NoKind {
		piece = Make(p.turn, k)
	}
	p.put(piece, to)
	p.setPassed(passed)
	if gone := lostBySquare[from] | lostBySquare[to]; p.rights&gone != 0 {
		p.setRights(p.rights &^ gone)
	}
	if p.turn == Black {
		p.number++
	}
	p.pass()
	p.past = append(p.past, u)
}

// Undo takes the last move back.
func (p *Position) Undo() {
	last := len(p.past) - 1
	u := p.past[last]
	p.past = p.past[:last]
	p.turn = p.turn.Other()
	if p.turn == Black {
		p.number--
	}
	m := u.move
	from, to := m.From(), m.To()
	piece := p.take(to)
	if m.Promotion() != NoKind {
		piece = Make(p.turn, Pawn)
	}
	p.put(piece, from)
	switch m.Special() {
	case EnPassant:
		p.put(u.captured, At(to.File(), from.Rank()))
	case Castle:
		for i := range castlings[p.turn] {
			if c := &castlings[p.turn][i]; c.to == to {
				p.put(p.take(c.rookTo), c.rookFrom)
			}
		}
	default:
		if u.captured != NoPiece {
			p.put(u.captured, to)
		}
	}
	p.rights, p.passed, p.quiet, p.hash = u.rights, u.passed, u.quiet, u.hash
}

// DoNothing passes the turn, for searches that ask what the other side threatens.
func (p *Position) DoNothing() {
	p.past = append(p.past, undo{move: NoMove, rights: p.rights, passed: p.passed, quiet: p.quiet, hash: p.hash})
	p.setPassed(NoSquare)
	p.quiet++
	p.pass()
}

// UndoNothing takes DoNothing back.
func (p *Position) UndoNothing() {
	last := len(p.past) - 1
	u := p.past[last]
	p.past = p.past[:last]
	p.turn = p.turn.Other()
	p.rights, p.passed, p.quiet, p.hash = u.rights, u.passed, u.quiet, u.hash
}

// Perft counts the leaves of the tree of legal moves.
func (p *Position) Perft(depth int) int64 {
	if depth == 0 {
		return 1
	}
	var list List
	p.Moves(&list)
	if depth == 1 {
		return int64(list.Len())
	}
	var n int64
	for _, m := range list.Slice() {
		p.Do(m)
		n += p.Perft(depth - 1)
		p.Undo()
	}
	return n
}

// Repetitions counts how often the position occurred before.
func (p *Position) Repetitions() int {
	n := 0
	for i := len(p.past) - 2; i >= 0 && i >= len(p.past)-p.quiet; i -= 2 {
		if p.past[i].hash == p.hash {
			n++
		}
	}
	return n
}
