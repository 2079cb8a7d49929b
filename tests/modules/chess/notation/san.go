// Package notation writes and reads moves and games as people do.
package notation

import (
	"fmt"
	"strings"

	"chess/board"
)

// SAN writes a legal move of p in standard algebraic notation.
func SAN(p *board.Position, m board.Move) string {
	var out strings.Builder
	piece := p.At(m.From())
	switch {
	case m.Special() == board.Castle && m.To().File() == 6:
		out.WriteString("O-O")
	case m.Special() == board.Castle:
		out.WriteString("O-O-O")
	default:
		capture := p.At(m.To()) != board.NoPiece || m.Special() == board.EnPassant
		if piece.Kind() == board.Pawn {
			if capture {
				out.WriteByte(byte('a' + m.From().File()))
			}
		} else {
			out.WriteByte(piece.Kind().Letter())
			out.WriteString(distinguish(p, m))
		}
		if capture {
			out.WriteByte('x')
		}
		out.WriteString(m.To().String())
		if k := m.Promotion(); k != board.NoKind {
			out.WriteByte('=')
			out.WriteByte(k.Letter())
		}
	}
	p.Do(m)
	defer p.Undo()
	if p.InCheck() {
		if p.Outcome() == board.Checkmate {
			out.WriteByte('#')
		} else {
			out.WriteByte('+')
		}
	}
	return out.String()
}

// distinguish says which of several pieces of a kind moves, if that must be said.
func distinguish(p *board.Position, m board.Move) string {
	piece, from := p.At(m.From()), m.From()
	var list board.List
	p.Moves(&list)
	others, sameFile, sameRank := false, false, false
	for _, other := range list.Slice() {
		if other.To() != m.To() || other.From() == from || p.At(other.From()) != piece {
			continue
		}
		others = true
		sameFile = sameFile || other.From().File() == from.File()
		sameRank = sameRank || other.From().Rank() == from.Rank()
	}
	name := from.String()
	switch {
	case !others:
		return ""
	case !sameFile:
		return name[:1]
	case !sameRank:
		return name[1:]
	}
	return name
}

// A MoveError tells why a move cannot be understood.
type MoveError struct {
	Text string
	Why  string
}

func (e MoveError) Error() string { return fmt.Sprintf("move %q: %s", e.Text, e.Why) }

// ParseSAN reads a move of p.
func ParseSAN(p *board.Position, text string) (board.Move, error) {
	core := strings.TrimRight(text, "+#!?")
	var pass func(board.Move) bool
	switch core {
	case "O-O", "0-0":
		pass = func(m board.Move) bool { return m.Special() == board.Castle && m.To().File() == 6 }
	case "O-O-O", "0-0-0":
		pass = func(m board.Move) bool { return m.Special() == board.Castle && m.To().File() == 2 }
	default:
		want, err := pattern(core)
		if err != nil {
			return board.NoMove, err
		}
		pass = func(m board.Move) bool { return want.fits(p, m) }
	}
	switch m, n := p.Legal(pass); n {
	case 0:
		return board.NoMove, MoveError{text, "illegal"}
	case 1:
		return m, nil
	default:
		return board.NoMove, MoveError{text, "ambiguous"}
	}
}

// wanted is what a text says of a move.
type wanted struct {
	kind, promotion board.Kind
	file, rank      int // -1: not said
	to              board.Square
}

func (w wanted) fits(p *board.Position, m board.Move) bool {
	from := m.From()
	return p.At(from).Kind() == w.kind && m.To() == w.to && m.Promotion() == w.promotion && m.Special() != board.Castle &&
		(w.file < 0 || w.file == from.File()) && (w.rank < 0 || w.rank == from.Rank())
}

func pattern(text string) (wanted, error) {
	w := wanted{kind: board.Pawn, file: -1, rank: -1}
	rest := text
	if before, after, found := strings.Cut(rest, "="); found {
		if len(after) != 1 {
			return w, MoveError{text, "bad promotion"}
		}
		kind, ok := board.KindOf(after[0])
		if !ok || kind == board.Pawn || kind == board.King {
			return w, MoveError{text, "bad promotion"}
		}
		w.promotion = kind
		rest = before
	}
	if rest != "" {
		if kind, ok := board.KindOf(rest[0]); ok {
			w.kind = kind
			rest = rest[1:]
		}
	}
	rest = strings.Replace(rest, "x", "", 1)
	if len(rest) < 2 {
		return w, MoveError{text, "too short"}
	}
	to, err := board.ParseSquare(rest[len(rest)-2:])
	if err != nil {
		return w, MoveError{text, err.Error()}
	}
	w.to = to
	for _, c := range rest[:len(rest)-2] {
		switch {
		case 'a' <= c && c <= 'h' && w.file < 0:
			w.file = int(c - 'a')
		case '1' <= c && c <= '8' && w.rank < 0:
			w.rank = int(c - '1')
		default:
			return w, MoveError{text, fmt.Sprintf("unexpected %q", c)}
		}
	}
	return w, nil
}
