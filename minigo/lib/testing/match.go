package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
)

// A matchFunc reports whether a regular expression matches a text; the test program brings one along.
type matchFunc func(pattern, text string) (bool, error)

// A pattern is what -test.run and the like give: alternatives (|) of expressions for the elements of a name (/).
type pattern [][]string

// matcher chooses tests by name and gives subtests names that nobody has.
type matcher struct {
	match matchFunc
	want  pattern
	avoid pattern

	mu   sync.Mutex
	used map[string]int // name → how many subtests asked for it
}

// newMatcher ends the program when an expression cannot be read. flagName: of the flag that want comes from.
func newMatcher(match matchFunc, want, flagName, avoid string) *matcher {
	m := &matcher{match: match, want: pattern{nil}, used: map[string]int{}}
	if want != "" {
		m.want = readPattern(match, want, flagName)
	}
	if avoid != "" {
		m.avoid = readPattern(match, avoid, "-test.skip")
	}
	return m
}

func readPattern(match matchFunc, text, flagName string) pattern {
	p := splitPattern(text)
	for i, elements := range p {
		for k, element := range elements {
			elements[k] = printable(element)
			if _, err := match(elements[k], "non-empty"); err != nil {
				where := ""
				if len(p) > 1 {
					where = fmt.Sprintf("alternation %d of ", i)
				}
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for %selement %d of %s (%q): %s\n", where, k, flagName, elements[k], err)
				os.Exit(1)
			}
		}
	}
	return p
}

// splitPattern cuts at each | and / that is in no bracket.
func splitPattern(text string) pattern {
	var p pattern
	var elements []string
	start, classes, groups := 0, 0, 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\':
			i++
		case c == '[':
			classes++
		case c == ']':
			classes = max(classes-1, 0) // one too many stands for itself
		case classes > 0:
		case c == '(':
			groups++
		case c == ')':
			groups--
		case groups == 0 && (c == '/' || c == '|'):
			elements = append(elements, text[start:i])
			start = i + 1
			if c == '|' {
				p = append(p, elements)
				elements = nil
			}
		}
	}
	return append(p, append(elements, text[start:]))
}

// covers reports whether the pattern matches a name, and whether only in part: the pattern asks for more elements.
func (p pattern) covers(name []string, match matchFunc) (ok, partly bool) {
	for _, elements := range p {
		ok = true
		for i := 0; i < len(name) && i < len(elements) && ok; i++ {
			ok, _ = match(elements[i], name[i])
		}
		if ok {
			return true, len(name) < len(elements)
		}
	}
	return false, false
}

// choose returns the full name of a test, of a subtest of parent if that has a name, and whether it is to run; partly: only
// for the sake of its own subtests.
func (m *matcher) choose(parent *common, name string) (full string, ok, partly bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if parent != nil && parent.level > 0 {
		name = m.unused(parent.name, printable(name))
	}
	elements := strings.Split(name, "/")
	if ok, partly = m.want.covers(elements, m.match); !ok {
		return name, false, false
	}
	if avoided, inPart := m.avoid.covers(elements, m.match); avoided && !inPart {
		return name, false, false
	}
	return name, ok, partly
}

// unused returns parent/name, numbered if that name is taken or empty: #00, #01 and so on.
func (m *matcher) unused(parent, name string) string {
	base := parent + "/" + name
	for {
		n := m.used[base]
		m.used[base] = n + 1
		if n == 0 && name != "" {
			// A name may look like one that a number makes: then it is taken when that number has been given.
			front, number, numbered := cutNumber(base)
			if numbered && number < m.used[front] {
				continue
			}
			return base
		}
		if full := fmt.Sprintf("%s#%02d", base, n); m.used[full] == 0 {
			return full
		}
	}
}

// cutNumber splits a name that ends as the numbered ones do.
func cutNumber(name string) (front string, number int, ok bool) {
	i := strings.LastIndexByte(name, '#')
	if i < 0 {
		return "", 0, false
	}
	front, digits := name[:i], name[i+1:]
	if len(digits) < 2 || len(digits) > 2 && digits[0] == '0' || digits == "00" && !strings.HasSuffix(front, "/") {
		return "", 0, false
	}
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil || n < 0 {
		return "", 0, false
	}
	return front, int(n), true
}

// printable makes a text fit for a name: spaces become underscores, what cannot be printed is escaped.
func printable(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case isSpace(r):
			b.WriteByte('_')
		case !strconv.IsPrint(r):
			quoted := strconv.QuoteRune(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isSpace is unicode.IsSpace, without its tables.
func isSpace(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}
