package board

import (
	"fmt"
	"strings"
)

// Rights to castle, a bit each.
type Rights uint8

// The four rights.
const (
	WhiteShort Rights = 1 << iota
	WhiteLong
	BlackShort
	BlackLong
	AllRights = WhiteShort | WhiteLong | BlackShort | BlackLong
)

func (r Rights) String() string {
	if r == 0 {
		return "-"
	}
	var text []byte
	for i, letter := range []byte("KQkq") {
		if r&(1<<i) != 0 {
			text = append(text, letter)
		}
	}
	return string(text)
}

// Position is a placement of pieces with all that the rules need to know.
type Position struct {
	squares [64]Piece
	kinds   [7]Set
	colors  [2]Set
	turn    Color
	rights  Rights
	passed  Square // where a pawn may be taken en passant
	quiet   int    // half moves since the last capture or pawn move
	number  int
	hash    uint64
	past    []undo
}

type undo struct {
	move     Move
	captured Piece
	rights   Rights
	passed   Square
	quiet    int
	hash     uint64
}

// Turn tells whose move it is.
func (p *Position) Turn() Color { return p.turn }

// Hash of the position: equal positions have equal ones.
func (p *Position) Hash() uint64 { return p.hash }

// Number of the move, from 1.
func (p *Position) Number() int { return p.number }

// At is the piece on s.
func (p *Position) At(s Square) Piece { return p.squares[s] }

// Pieces of one kind and color.
func (p *Position) Pieces(c Color, k Kind) Set { return p.kinds[k] & p.colors[c] }

// Of all pieces of a color.
func (p *Position) Of(c Color) Set { return p.colors[c] }

// Occupied squares.
func (p *Position) Occupied() Set { return p.colors[White] | p.colors[Black] }

// King's square.
func (p *Position) King(c Color) Square { return p.Pieces(c, King).First() }

// keys of the hash, from a generator with a fixed beginning.
var keys struct {
	pieces [16][64]uint64
	rights [16]uint64
	passed [8]uint64
	black  uint64
}

type xorshift uint64

func (x *xorshift) next() uint64 {
	*x ^= *x >> 12
	*x ^= *x << 25
	*x ^= *x >> 27
	return uint64(*x) * 2685821657736338717
}

func init() {
	source := xorshift(1070372)
	for piece := range keys.pieces {
		for s := range keys.pieces[piece] {
			keys.pieces[piece][s] = source.next()
		}
	}
	for i := range keys.rights {
		keys.rights[i] = source.next()
	}
	for i := range keys.passed {
		keys.passed[i] = source.next()
	}
	keys.black = source.next()
}

func (p *Position) put(piece Piece, s Square) {
	p.squares[s] = piece
	p.kinds[piece.Kind()] |= s.Bit()
	p.colors[piece.Color()] |= s.Bit()
	p.hash ^= keys.pieces[piece][s]
}

func (p *Position) take(s Square) Piece {
	piece := p.squares[s]
	p.squares[s] = NoPiece
	p.kinds[piece.Kind()] &^= s.Bit()
	p.colors[piece.Color()] &^= s.Bit()
	p.hash ^= keys.pieces[piece][s]
	return piece
}

func (p *Position) setRights(r Rights) {
	p.hash ^= keys.rights[p.rights] ^ keys.rights[r]
	p.rights = r
}

func (p *Position) setPassed(s Square) {
	if p.passed != NoSquare {
		p.hash ^= keys.passed[p.passed.File()]
	}
	if s != NoSquare {
		p.hash ^= keys.passed[s.File()]
	}
	p.passed = s
}

func (p *Position) pass() {
	p.turn = p.turn.Other()
	p.hash ^= keys.black
}

// String draws the board.
func (p *Position) String() string {
	var out strings.Builder
	for rank := 7; rank >= 0; rank-- {
		fmt.Fprintf(&out, "%d ", rank+1)
		for file := range 8 {
			out.WriteByte(' ')
			out.WriteByte(p.At(At(file, rank)).Letter())
		}
		out.WriteByte('\n')
	}
	out.WriteString("   a b c d e f g h\n")
	return out.String()
}

// Clone makes a position that shares nothing.
func (p *Position) Clone() *Position {
	copied := *p
	copied.past = append([]undo(nil), p.past...)
	return &copied
}
