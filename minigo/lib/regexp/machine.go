package regexp

import (
	"io"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// machine is the memory of searches with a program; one search at a time.
type machine struct {
	prog *program
	backtracker
	threads
}

// source is what threads search: text, or what a reader reads.
type source struct {
	text   string
	reader io.RuneReader
	ended  bool
}

// step returns the character at pos; of a reader, positions are asked for one after another.
func (s *source) step(pos int) (rune, int) {
	if s.reader == nil {
		return decode(s.text, pos)
	}
	if s.ended {
		return endOfText, 0
	}
	r, width, err := s.reader.ReadRune()
	if err != nil {
		s.ended = true
		return endOfText, 0
	}
	return r, width
}

// search finds the first match at pos or after it.
func (m *machine) search(re *Regexp, s string, pos int, places []int) bool {
	p := m.prog
	if p.begin == ^syntax.EmptyOp(0) || p.begin&syntax.EmptyBeginText != 0 && pos != 0 {
		return false
	}
	if p.choices*(len(s)-pos+1) <= mostVisits {
		return m.searchBacktracking(re, s, pos, len(s), places)
	}
	return m.searchThreads(&source{text: s}, re, pos, false, places)
}

// before returns the character that ends at pos.
func before(s string, pos int) rune {
	if pos == 0 {
		return endOfText
	}
	if c := s[pos-1]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeLastRuneInString(s[:pos])
	return r
}

// holds reports whether one of the conditions holds at pos.
func holds(op uint32, s string, pos int) bool {
	after, _ := decode(s, pos)
	return uint32(syntax.EmptyOpContext(before(s, pos), after))&op != 0
}

// candidate returns the next position from pos on where a match may begin, or -1.
func (re *Regexp) candidate(s string, pos int) int {
	if re.prefix != "" {
		i := strings.Index(s[pos:], re.prefix)
		if i < 0 {
			return -1
		}
		return pos + i
	}
	if first := re.prog.first; first != nil {
		for pos < len(s) && !first[s[pos]] {
			pos++
		}
		if pos == len(s) {
			return -1
		}
	}
	return pos
}
