package board

// Outcome of a game.
type Outcome int

// How games stand.
const (
	Open Outcome = iota
	Checkmate
	Stalemate
	FiftyMoves
	Threefold
	Insufficient
)

var outcomeTexts = map[Outcome]string{
	Open: "open", Checkmate: "checkmate", Stalemate: "stalemate", FiftyMoves: "fifty quiet moves",
	Threefold: "threefold repetition", Insufficient: "insufficient material",
}

func (o Outcome) String() string { return outcomeTexts[o] }

// Drawn tells whether nobody has won.
func (o Outcome) Drawn() bool { return o > Checkmate }

// Outcome of the game that led here.
func (p *Position) Outcome() Outcome {
	var list List
	p.Moves(&list)
	switch {
	case list.Len() == 0 && p.InCheck():
		return Checkmate
	case list.Len() == 0:
		return Stalemate
	case p.quiet >= 100:
		return FiftyMoves
	case p.Repetitions() >= 2:
		return Threefold
	case p.insufficient():
		return Insufficient
	}
	return Open
}

// Only kings and at most one minor piece, or bishops on squares of one color.
func (p *Position) insufficient() bool {
	if p.kinds[Pawn]|p.kinds[Rook]|p.kinds[Queen] != 0 {
		return false
	}
	if p.Occupied().Count() <= 3 {
		return true
	}
	if p.kinds[Knight] != 0 {
		return false
	}
	const dark Set = 0xaa55aa55aa55aa55
	bishops := p.kinds[Bishop]
	return bishops&dark == 0 || bishops&^dark == 0
}

// Legal finds the legal move that passes the test, if there is just one.
func (p *Position) Legal(pass func(Move) bool) (found Move, n int) {
	var list List
	p.Moves(&list)
	for _, m := range list.Slice() {
		if pass(m) {
			found = m
			n++
		}
	}
	return found, n
}

// Tired tells whether too many moves were quiet.
func (p *Position) Tired() bool { return p.quiet >= 100 }
