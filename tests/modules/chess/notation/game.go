package notation

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"chess/board"
)

// Game is a record: who played, from where, which moves, how it ended.
type Game struct {
	Tags   map[string]string
	Start  *board.Position
	Moves  []board.Move
	Notes  map[int]string // after so many half moves
	Result string
}

// NewGame begins a record.
func NewGame(start *board.Position) *Game {
	return &Game{Tags: map[string]string{}, Start: start, Notes: map[int]string{}, Result: "*"}
}

// Final position of the game.
func (g *Game) Final() *board.Position {
	p := g.Start.Clone()
	for _, m := range g.Moves {
		p.Do(m)
	}
	return p
}

// seven tags come first, in this order.
var seven = []string{"Event", "Site", "Date", "Round", "White", "Black", "Result"}

// Write the game in portable notation, no line longer than width.
func (g *Game) Write(w io.Writer, width int) error {
	out := bufio.NewWriter(w)
	tag := func(name, value string) { fmt.Fprintf(out, "[%s %q]\n", name, value) }
	for _, name := range seven {
		value, ok := g.Tags[name]
		switch {
		case name == "Result":
			value = g.Result
		case !ok:
			value = "?"
		}
		tag(name, value)
	}
	var rest []string
	for name := range g.Tags {
		if !slices.Contains(seven, name) {
			rest = append(rest, name)
		}
	}
	slices.Sort(rest)
	for _, name := range rest {
		tag(name, g.Tags[name])
	}
	if fen := g.Start.FEN(); fen != board.Start {
		tag("FEN", fen)
	}
	fmt.Fprintln(out)
	column := 0
	word := func(text string) {
		if column > 0 && column+1+len(text) > width {
			fmt.Fprintln(out)
			column = 0
		}
		if column > 0 {
			out.WriteByte(' ')
			column++
		}
		out.WriteString(text)
		column += len(text)
	}
	p := g.Start.Clone()
	for i, m := range g.Moves {
		if p.Turn() == board.White {
			word(strconv.Itoa(p.Number()) + ".")
		} else if i == 0 {
			word(strconv.Itoa(p.Number()) + "...")
		}
		word(SAN(p, m))
		p.Do(m)
		if note, ok := g.Notes[i+1]; ok {
			word("{" + note + "}")
		}
	}
	word(g.Result)
	fmt.Fprintln(out)
	return out.Flush()
}

// A ReadError tells in which line reading went wrong.
type ReadError struct {
	Line int
	Err  error
}

func (e *ReadError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *ReadError) Unwrap() error { return e.Err }

// Read a game in portable notation.
func Read(r io.Reader) (*Game, error) {
	g := NewGame(nil)
	lines := bufio.NewScanner(r)
	var p *board.Position
	var note *strings.Builder
	for n := 1; lines.Scan(); n++ {
		text := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(text, "[") && note == nil {
			var name, value string
			if _, err := fmt.Sscanf(text, "[%s %q]", &name, &value); err != nil {
				return nil, &ReadError{n, err}
			}
			g.Tags[name] = value
			continue
		}
		for _, word := range strings.Fields(text) {
			if p == nil {
				fen, ok := g.Tags["FEN"]
				if !ok {
					fen = board.Start
				}
				start, err := board.Parse(fen)
				if err != nil {
					return nil, &ReadError{n, err}
				}
				g.Start, p = start, start.Clone()
			}
			if note == nil && word[0] == '{' {
				note = new(strings.Builder)
				word = word[1:]
			}
			if note != nil {
				inside, _, closed := strings.Cut(word, "}")
				if note.Len() > 0 && inside != "" {
					note.WriteByte(' ')
				}
				note.WriteString(inside)
				if closed {
					g.Notes[len(g.Moves)] = note.String()
					note = nil
				}
				continue
			}
			switch {
			case word == "1-0" || word == "0-1" || word == "1/2-1/2" || word == "*":
				g.Result = word
			case word[0] >= '1' && word[0] <= '9':
				if at := strings.LastIndexByte(word, '.'); at < 0 {
					return nil, &ReadError{n, fmt.Errorf("unexpected number %s", word)}
				} else if word = word[at+1:]; word == "" {
					continue
				}
				fallthrough
			default:
				m, err := ParseSAN(p, word)
				if err != nil {
					return nil, &ReadError{n, err}
				}
				p.Do(m)
				g.Moves = append(g.Moves, m)
			}
		}
	}
	if p == nil {
		return nil, io.ErrUnexpectedEOF
	}
	return g, lines.Err()
}
