// Package board holds positions of chess: pieces on squares as sets of bits, moves, and the rules.
package board

import "fmt"

// Square counts from a1 = 0 along the ranks to h8 = 63.
type Square int8

// NoSquare is where no square is meant.
const NoSquare Square = -1

// Some squares that rules name.
const (
	A1 Square = 0
	C1 Square = 2
	D1 Square = 3
	E1 Square = 4
	F1 Square = 5
	G1 Square = 6
	H1 Square = 7
	A8 Square = 56
	C8 Square = 58
	D8 Square = 59
	E8 Square = 60
	F8 Square = 61
	G8 Square = 62
	H8 Square = 63
)

// At makes a square of its file and rank, both from 0.
func At(file, rank int) Square { return Square(rank*8 + file) }

// File of the square, 0 for the a-file.
func (s Square) File() int { return int(s) & 7 }

// Rank of the square, 0 for White's first.
func (s Square) Rank() int { return int(s) >> 3 }

// Flip mirrors the square to the other side of the board.
func (s Square) Flip() Square { return s ^ 56 }

func (s Square) String() string {
	if s == NoSquare {
		return "-"
	}
	return string([]byte{byte('a' + s.File()), byte('1' + s.Rank())})
}

// ParseSquare reads a square like e4.
func ParseSquare(text string) (Square, error) {
	if len(text) != 2 || text[0] < 'a' || text[0] > 'h' || text[1] < '1' || text[1] > '8' {
		return NoSquare, fmt.Errorf("%q is not a square", text)
	}
	return At(int(text[0]-'a'), int(text[1]-'1')), nil
}

// Color is a side.
type Color uint8

// The sides.
const (
	White Color = iota
	Black
)

// Other side.
func (c Color) Other() Color { return c ^ 1 }

func (c Color) String() string { return [...]string{"white", "black"}[c] }

// Kind of a piece, without its color.
type Kind uint8

// The kinds, by value.
const (
	NoKind Kind = iota
	Pawn
	Knight
	Bishop
	Rook
	Queen
	King
)

const kindLetters = " PNBRQK"

// Letter of the kind as in game records; a pawn's is P.
func (k Kind) Letter() byte { return kindLetters[k] }

func (k Kind) String() string {
	return [...]string{"none", "pawn", "knight", "bishop", "rook", "queen", "king"}[k]
}

// KindOf finds the kind of an upper-case letter.
func KindOf(letter byte) (Kind, bool) {
	for k := Pawn; k <= King; k++ {
		if k.Letter() == letter {
			return k, true
		}
	}
	return NoKind, false
}

// Piece is a kind with a color; the zero Piece is none.
type Piece uint8

// NoPiece stands on an empty square.
const NoPiece Piece = 0

// Make a piece.
func Make(c Color, k Kind) Piece { return Piece(c)<<3 | Piece(k) }

// Kind of the piece.
func (p Piece) Kind() Kind { return Kind(p & 7) }

// Color of the piece.
func (p Piece) Color() Color { return Color(p >> 3) }

// Letter of the piece: upper case for White, '.' for none.
func (p Piece) Letter() byte {
	switch {
	case p == NoPiece:
		return '.'
	case p.Color() == White:
		return p.Kind().Letter()
	default:
		return p.Kind().Letter() + 'a' - 'A'
	}
}

// PieceOf finds the piece of a letter of FEN.
func PieceOf(letter byte) (Piece, bool) {
	color := White
	if letter >= 'a' && letter <= 'z' {
		color = Black
		letter -= 'a' - 'A'
	}
	kind, ok := KindOf(letter)
	if !ok {
		return NoPiece, false
	}
	return Make(color, kind), true
}
