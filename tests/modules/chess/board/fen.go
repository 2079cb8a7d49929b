package board

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Start is the usual first position.
const Start = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"

// A FENError says which field of a description is wrong.
type FENError struct {
	Field string
	Text  string
	Err   error
}

func (e *FENError) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("bad %s %q", e.Field, e.Text)
	}
	return fmt.Sprintf("bad %s %q: %v", e.Field, e.Text, e.Err)
}

func (e *FENError) Unwrap() error { return e.Err }

// What can be wrong with a placement.
var (
	ErrKings = errors.New("each side needs one king")
	ErrWidth = errors.New("a rank needs eight squares")
	ErrRanks = errors.New("a board needs eight ranks")
)

// Parse reads a position in Forsyth-Edwards notation.
func Parse(text string) (*Position, error) {
	fields := strings.Fields(text)
	if len(fields) < 4 {
		return nil, &FENError{Field: "description", Text: text}
	}
	p := &Position{passed: NoSquare, number: 1}
	p.hash = keys.rights[0]
	if err := p.place(fields[0]); err != nil {
		return nil, &FENError{"placement", fields[0], err}
	}
	switch fields[1] {
	case "w":
	case "b":
		p.pass()
	default:
		return nil, &FENError{Field: "side", Text: fields[1]}
	}
	var rights Rights
	if fields[2] != "-" {
		for i := 0; i < len(fields[2]); i++ {
			which := strings.IndexByte("KQkq", fields[2][i])
			if which < 0 {
				return nil, &FENError{Field: "castling", Text: fields[2]}
			}
			rights |= 1 << which
		}
	}
	p.setRights(rights)
	if fields[3] != "-" {
		s, err := ParseSquare(fields[3])
		if err != nil {
			return nil, &FENError{"passed square", fields[3], err}
		}
		p.setPassed(s)
	}
	for i, into := range []*int{&p.quiet, &p.number} {
		if len(fields) <= 4+i {
			break
		}
		n, err := strconv.Atoi(fields[4+i])
		if err != nil {
			return nil, &FENError{"counter", fields[4+i], err}
		}
		*into = n
	}
	return p, nil
}

// MustParse is Parse for what is known to be right.
func MustParse(text string) *Position {
	p, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return p
}

func (p *Position) place(text string) error {
	ranks := strings.Split(text, "/")
	if len(ranks) != 8 {
		return ErrRanks
	}
	for i, rank := range ranks {
		file := 0
		for _, letter := range []byte(rank) {
			if letter >= '1' && letter <= '8' {
				file += int(letter - '0')
				continue
			}
			piece, ok := PieceOf(letter)
			if !ok {
				return fmt.Errorf("no piece %q", letter)
			}
			if file > 7 {
				return ErrWidth
			}
			p.put(piece, At(file, 7-i))
			file++
		}
		if file != 8 {
			return ErrWidth
		}
	}
	if p.Pieces(White, King).Count() != 1 || p.Pieces(Black, King).Count() != 1 {
		return ErrKings
	}
	return nil
}

// FEN writes the position.
func (p *Position) FEN() string {
	var out strings.Builder
	for rank := 7; rank >= 0; rank-- {
		empty := 0
		flush := func() {
			if empty > 0 {
				out.WriteString(strconv.Itoa(empty))
				empty = 0
			}
		}
		for file := range 8 {
			piece := p.At(At(file, rank))
			if piece == NoPiece {
				empty++
				continue
			}
			flush()
			out.WriteByte(piece.Letter())
		}
		flush()
		if rank > 0 {
			out.WriteByte('/')
		}
	}
	fmt.Fprintf(&out, " %c %v %v %d %d", p.turn.String()[0], p.rights, p.passed, p.quiet, p.number)
	return out.String()
}
