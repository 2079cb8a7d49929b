package board

import (
	"math/bits"
	"strings"
)

// Set of squares, a bit for each.
type Set uint64

// Sets that rules name.
const (
	FileA Set = 0x0101010101010101
	FileH Set = FileA << 7
	Rank1 Set = 0xff
	Rank2 Set = Rank1 << 8
	Rank4 Set = Rank1 << 24
	Rank5 Set = Rank1 << 32
	Rank7 Set = Rank1 << 48
	Rank8 Set = Rank1 << 56
)

// Bit is the set of one square.
func (s Square) Bit() Set { return 1 << uint(s) }

// Has tells whether s is in the set.
func (b Set) Has(s Square) bool { return b&s.Bit() != 0 }

// Count of the squares.
func (b Set) Count() int { return bits.OnesCount64(uint64(b)) }

// First square of a set that is not empty.
func (b Set) First() Square { return Square(bits.TrailingZeros64(uint64(b))) }

// Last square of a set that is not empty.
func (b Set) Last() Square { return Square(63 - bits.LeadingZeros64(uint64(b))) }

// Pop takes the first square out.
func (b *Set) Pop() Square {
	s := b.First()
	*b &= *b - 1
	return s
}

// All squares of the set, in order.
func (b Set) All() func(yield func(Square) bool) {
	return func(yield func(Square) bool) {
		for b != 0 {
			if !yield(b.Pop()) {
				return
			}
		}
	}
}

func (b Set) String() string {
	var out strings.Builder
	for rank := 7; rank >= 0; rank-- {
		for file := range 8 {
			if b.Has(At(file, rank)) {
				out.WriteByte('x')
			} else {
				out.WriteByte('.')
			}
		}
		out.WriteByte('\n')
	}
	return out.String()
}

type direction struct{ file, rank int }

var (
	rookWays   = [4]direction{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	bishopWays = [4]direction{{1, 1}, {1, -1}, {-1, -1}, {-1, 1}}
	knightHops = [8]direction{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}
)

// step from a square; false at the edge.
func (d direction) step(s Square) (Square, bool) {
	file, rank := s.File()+d.file, s.Rank()+d.rank
	if file < 0 || file > 7 || rank < 0 || rank > 7 {
		return NoSquare, false
	}
	return At(file, rank), true
}

// ascending tells whether squares grow along the way.
func (d direction) ascending() bool { return d.rank > 0 || d.rank == 0 && d.file > 0 }

// ray is all that lies in one direction.
type ray struct {
	squares [64]Set
	up      bool
}

var (
	knightAttacks [64]Set
	kingAttacks   [64]Set
	pawnAttacks   [2][64]Set
	rookRays      [4]ray
	bishopRays    [4]ray
	between       [64][64]Set
)

func init() {
	for s := A1; s <= H8; s++ {
		for _, hop := range knightHops {
			if to, ok := hop.step(s); ok {
				knightAttacks[s] |= to.Bit()
			}
		}
		for i := range 4 {
			for _, way := range [...]direction{rookWays[i], bishopWays[i]} {
				if to, ok := way.step(s); ok {
					kingAttacks[s] |= to.Bit()
				}
			}
		}
		for _, side := range []int{-1, 1} {
			if to, ok := (direction{side, 1}).step(s); ok {
				pawnAttacks[White][s] |= to.Bit()
			}
			if to, ok := (direction{side, -1}).step(s); ok {
				pawnAttacks[Black][s] |= to.Bit()
			}
		}
	}
	for i := range 4 {
		rookRays[i] = castRays(rookWays[i])
		bishopRays[i] = castRays(bishopWays[i])
	}
}

func castRays(way direction) ray {
	r := ray{up: way.ascending()}
	for s := A1; s <= H8; s++ {
		var passed Set
		for to, ok := way.step(s); ok; to, ok = way.step(to) {
			between[s][to] = passed
			passed |= to.Bit()
		}
		r.squares[s] = passed
	}
	return r
}

// attacks along the ray up to and with the first occupied square.
func (r *ray) attacks(s Square, occupied Set) Set {
	all := r.squares[s]
	hit := all & occupied
	if hit == 0 {
		return all
	}
	if r.up {
		return all &^ r.squares[hit.First()]
	}
	return all &^ r.squares[hit.Last()]
}

func slide(rays *[4]ray, s Square, occupied Set) Set {
	return rays[0].attacks(s, occupied) | rays[1].attacks(s, occupied) | rays[2].attacks(s, occupied) | rays[3].attacks(s, occupied)
}

// Attacks of a piece that is not a pawn.
func Attacks(k Kind, s Square, occupied Set) Set {
	switch k {
	case Knight:
		return knightAttacks[s]
	case King:
		return kingAttacks[s]
	case Rook:
		return slide(&rookRays, s, occupied)
	case Bishop:
		return slide(&bishopRays, s, occupied)
	case Queen:
		return slide(&rookRays, s, occupied) | slide(&bishopRays, s, occupied)
	}
	panic("no attacks for a " + k.String())
}

// PawnAttacks of a pawn of color c.
func PawnAttacks(c Color, s Square) Set { return pawnAttacks[c][s] }
