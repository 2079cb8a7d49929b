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
	searches     int // that were made without automatons
	ends, starts *automaton
	noAutomatons bool
}

const (
	shortText   = 256 // bytes that do not pay for making automatons
	fewSearches = 8   // neither do so many searches
)

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
	anchored := p.begin&syntax.EmptyBeginText != 0
	if p.begin == ^syntax.EmptyOp(0) || anchored && pos != 0 {
		return false
	}
	if re.prefixComplete && re.prefix != "" && len(places) <= 2 && p.begin == 0 {
		i := strings.Index(s[pos:], re.prefix)
		if i >= 0 && len(places) == 2 {
			places[0], places[1] = pos+i, pos+i+len(re.prefix)
		}
		return i >= 0
	}
	fits := p.choices*(len(s)-pos+1) <= mostVisits
	if !re.longest && !m.noAutomatons && !(anchored && fits && len(places) > 2) && m.prepared(re, len(s)-pos) {
		if found, known := m.searchAutomatons(re, s, pos, places); known {
			return found
		}
	}
	if fits {
		return m.searchBacktracking(re, s, pos, len(s), places)
	}
	return m.searchThreads(&source{text: s}, re, pos, false, places)
}

// prepared reports whether there are automatons, which it makes when it seems that they will be used enough.
func (m *machine) prepared(re *Regexp, length int) bool {
	if m.ends != nil {
		return true
	}
	if m.searches++; m.searches < fewSearches && length < shortText {
		return false
	}
	k := newClasses(m.prog)
	back := re.reversed()
	if k == nil || back == nil {
		m.noAutomatons = true
		return false
	}
	m.ends = newAutomaton(m.prog, k, false, m.prog.begin&syntax.EmptyBeginText == 0)
	m.starts = newAutomaton(back, k, true, false)
	return true
}

// searchAutomatons finds where the match ends, then where it begins, then, if wanted, its groups. Not known: automatons would become too
// large.
func (m *machine) searchAutomatons(re *Regexp, s string, pos int, places []int) (found, known bool) {
	to := m.ends.forward(re, s, pos, len(places) == 0)
	switch {
	case to == givenUp:
		m.noAutomatons = true
		return false, false
	case to == noMatch || len(places) == 0:
		return to != noMatch, true
	}
	from := pos
	if m.prog.begin&syntax.EmptyBeginText == 0 {
		if from = m.starts.backward(s, pos, to); from < 0 {
			m.noAutomatons = true
			return false, false
		}
	}
	if len(places) == 2 {
		places[0], places[1] = from, to
		return true, true
	}
	if m.prog.choices*(to-from+1) <= mostVisits {
		return m.searchBacktracking(re, s, from, to, places), true
	}
	return m.searchThreads(&source{text: s}, re, from, true, places), true
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
