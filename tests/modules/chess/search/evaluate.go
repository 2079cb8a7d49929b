// Package search looks for good moves: alpha-beta with a table of positions, ordered moves and quiet ends.
package search

import "chess/board"

// Score in hundredths of a pawn, for the side to move.
type Score int32

// Mate is worth more than all pieces; Mate-n is mate in n half moves.
const (
	Infinite Score = 32000
	Mate     Score = 30000
	mateZone       = Mate - 500
)

var values = [...]Score{board.Pawn: 100, board.Knight: 320, board.Bishop: 330, board.Rook: 500, board.Queen: 900, board.King: 0}

// phaseWeights tell how far the middle game is: 24 at the beginning.
var phaseWeights = [...]int{board.Knight: 1, board.Bishop: 1, board.Rook: 2, board.Queen: 4, board.King: 0}

// Where pieces stand well, from White's side, a8 first.
var placements = [...][64]int8{
	board.Pawn: {
		0, 0, 0, 0, 0, 0, 0, 0,
		50, 50, 50, 50, 50, 50, 50, 50,
		10, 10, 20, 30, 30, 20, 10, 10,
		5, 5, 10, 25, 25, 10, 5, 5,
		0, 0, 0, 20, 20, 0, 0, 0,
		5, -5, -10, 0, 0, -10, -5, 5,
		5, 10, 10, -20, -20, 10, 10, 5,
		0, 0, 0, 0, 0, 0, 0, 0,
	},
	board.Knight: {
		-50, -40, -30, -30, -30, -30, -40, -50,
		-40, -20, 0, 0, 0, 0, -20, -40,
		-30, 0, 10, 15, 15, 10, 0, -30,
		-30, 5, 15, 20, 20, 15, 5, -30,
		-30, 0, 15, 20, 20, 15, 0, -30,
		-30, 5, 10, 15, 15, 10, 5, -30,
		-40, -20, 0, 5, 5, 0, -20, -40,
		-50, -40, -30, -30, -30, -30, -40, -50,
	},
	board.Bishop: {
		-20, -10, -10, -10, -10, -10, -10, -20,
		-10, 0, 0, 0, 0, 0, 0, -10,
		-10, 0, 5, 10, 10, 5, 0, -10,
		-10, 5, 5, 10, 10, 5, 5, -10,
		-10, 0, 10, 10, 10, 10, 0, -10,
		-10, 10, 10, 10, 10, 10, 10, -10,
		-10, 5, 0, 0, 0, 0, 5, -10,
		-20, -10, -10, -10, -10, -10, -10, -20,
	},
	board.Rook: {
		0, 0, 0, 0, 0, 0, 0, 0,
		5, 10, 10, 10, 10, 10, 10, 5,
		-5, 0, 0, 0, 0, 0, 0, -5,
		-5, 0, 0, 0, 0, 0, 0, -5,
		-5, 0, 0, 0, 0, 0, 0, -5,
		-5, 0, 0, 0, 0, 0, 0, -5,
		-5, 0, 0, 0, 0, 0, 0, -5,
		0, 0, 0, 5, 5, 0, 0, 0,
	},
	board.Queen: {
		-20, -10, -10, -5, -5, -10, -10, -20,
		-10, 0, 0, 0, 0, 0, 0, -10,
		-10, 0, 5, 5, 5, 5, 0, -10,
		-5, 0, 5, 5, 5, 5, 0, -5,
		0, 0, 5, 5, 5, 5, 0, -5,
		-10, 5, 5, 5, 5, 5, 0, -10,
		-10, 0, 5, 0, 0, 0, 0, -10,
		-20, -10, -10, -5, -5, -10, -10, -20,
	},
	board.King: {
		-30, -40, -40, -50, -50, -40, -40, -30,
		-30, -40, -40, -50, -50, -40, -40, -30,
		-30, -40, -40, -50, -50, -40, -40, -30,
		-30, -40, -40, -50, -50, -40, -40, -30,
		-20, -30, -30, -40, -40, -30, -30, -20,
		-10, -20, -20, -20, -20, -20, -20, -10,
		20, 20, 0, 0, 0, 0, 20, 20,
		20, 30, 10, 0, 0, 10, 30, 20,
	},
}

var kingAtTheEnd = [64]int8{
	-50, -40, -30, -20, -20, -30, -40, -50,
	-30, -20, -10, 0, 0, -10, -20, -30,
	-30, -10, 20, 30, 30, 20, -10, -30,
	-30, -10, 30, 40, 40, 30, -10, -30,
	-30, -10, 30, 40, 40, 30, -10, -30,
	-30, -10, 20, 30, 30, 20, -10, -30,
	-30, -30, 0, 0, 0, 0, -30, -30,
	-50, -30, -30, -30, -30, -30, -30, -50,
}

const wholePhase = 24

// Evaluate the position without looking ahead.
func Evaluate(p *board.Position) Score {
	var sums [2]struct {
		middle, end Score
		phase       int
	}
	occupied := p.Occupied()
	for c := range sums {
		color := board.Color(c)
		sum := &sums[c]
		for kind := board.Pawn; kind <= board.King; kind++ {
			for pieces := p.Pieces(color, kind); pieces != 0; {
				s := pieces.Pop()
				seen := s
				if color == board.White {
					seen = s.Flip()
				}
				sum.middle += values[kind] + Score(placements[kind][seen])
				if kind == board.King {
					sum.end += Score(kingAtTheEnd[seen])
				} else {
					sum.end += values[kind] + Score(placements[kind][seen])
				}
				if kind == board.Pawn {
					continue
				}
				sum.phase += phaseWeights[kind]
				if kind != board.King {
					reach := Score((board.Attacks(kind, s, occupied) &^ p.Of(color)).Count())
					sum.middle += 2 * reach
					sum.end += 3 * reach
				}
			}
		}
		bonus := pawns(p, color)
		sum.middle += bonus
		sum.end += 2 * bonus
		if p.Pieces(color, board.Bishop).Count() >= 2 {
			sum.middle += 30
			sum.end += 50
		}
	}
	phase := min(sums[0].phase+sums[1].phase, wholePhase)
	us, them := p.Turn(), p.Turn().Other()
	middle, end := sums[us].middle-sums[them].middle, sums[us].end-sums[them].end
	return (middle*Score(phase)+end*Score(wholePhase-phase))/wholePhase + 10
}

// pawns: those nobody can stop are good, doubled and lonely ones are not.
func pawns(p *board.Position, color board.Color) Score {
	var bonus Score
	own, theirs := p.Pieces(color, board.Pawn), p.Pieces(color.Other(), board.Pawn)
	for s := range own.All() {
		file := board.FileA << s.File()
		beside := neighbours(file)
		if (own & file).Count() > 1 {
			bonus -= 8
		}
		if own&beside == 0 {
			bonus -= 10
		}
		if theirs&(file|beside)&ahead(color, s) == 0 {
			rank := s.Rank()
			if color == board.Black {
				rank = 7 - rank
			}
			bonus += Score(rank*rank) * 2
		}
	}
	return bonus
}

func neighbours(file board.Set) board.Set {
	return file&^board.FileH<<1 | file&^board.FileA>>1
}

func ahead(color board.Color, s board.Square) board.Set {
	if color == board.White {
		return ^board.Set(0) << (8*s.Rank() + 8)
	}
	return 1<<(8*s.Rank()) - 1
}
