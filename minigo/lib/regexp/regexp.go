// Package regexp searches text for regular expressions, in time linear in the length of the text.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"sync/atomic"
	"unsafe"
)

// Regexp is a compiled expression. Goroutines may use one together.
type Regexp struct {
	expr           string
	tree           *syntax.Regexp // simplified
	prog           *program
	prefix         string // what each match begins with
	prefixComplete bool   // and there is nothing more
	literal        string // what LiteralPrefix returns
	literalIsAll   bool
	groups         int
	names          []string
	leastBytes     int // no match is shorter
	longest        bool
	idle           atomic.Pointer[machine] // one that nobody uses just now
}

// Compile reads an expression.
func Compile(expr string) (*Regexp, error) { return compile(expr, syntax.Perl, false) }

// CompilePOSIX reads an expression in POSIX's syntax, of which the longest of the leftmost matches is found.
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

// MustCompile is Compile for an expression that has no error: it panics otherwise.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is MustCompile in POSIX's syntax.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func compile(expr string, flags syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, flags)
	if err != nil {
		return nil, err
	}
	re := &Regexp{expr: expr, longest: longest, groups: tree.MaxCap(), names: tree.CapNames()}
	tree = tree.Simplify()
	code, err := syntax.Compile(tree)
	if err != nil {
		return nil, err
	}
	re.tree = tree
	re.leastBytes = leastBytes(tree)
	re.prog = newProgram(code)
	re.prefix, re.prefixComplete = code.Prefix()
	re.literal, re.literalIsAll = re.prog.literalPrefix(code)
	return re, nil
}

// String returns the expression as it was written.
func (re *Regexp) String() string { return re.expr }

// Copy returns a copy, on which Longest can be called.
func (re *Regexp) Copy() *Regexp {
	return &Regexp{expr: re.expr, tree: re.tree, prog: re.prog, prefix: re.prefix, prefixComplete: re.prefixComplete, literal: re.literal,
		literalIsAll: re.literalIsAll, groups: re.groups, names: re.names, leastBytes: re.leastBytes, longest: re.longest}
}

// Longest makes searches find the longest of the leftmost matches.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp returns the number of groups.
func (re *Regexp) NumSubexp() int { return re.groups }

// SubexpNames returns the names of the groups by their numbers; "" for the whole and for groups without one.
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex returns the number of the first group of the name, or -1.
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.names {
			if s == name {
				return i
			}
		}
	}
	return -1
}

// LiteralPrefix returns a string that each match begins with, and whether it is the whole expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) { return re.literal, re.literalIsAll }

// AppendText appends the expression to b.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

// MarshalText returns the expression.
func (re *Regexp) MarshalText() ([]byte, error) { return []byte(re.expr), nil }

// UnmarshalText compiles the text.
func (re *Regexp) UnmarshalText(text []byte) error {
	made, err := Compile(string(text))
	if err != nil {
		return err
	}
	re.expr, re.tree, re.prog, re.prefix, re.prefixComplete = made.expr, made.tree, made.prog, made.prefix, made.prefixComplete
	re.literal, re.literalIsAll = made.literal, made.literalIsAll
	re.groups, re.names, re.leastBytes, re.longest = made.groups, made.names, made.leastBytes, made.longest
	re.idle.Store(nil)
	return nil
}

// QuoteMeta returns an expression that matches the text.
func QuoteMeta(s string) string {
	special := 0
	for i := 0; i < len(s); i++ {
		if isSpecial(s[i]) {
			special++
		}
	}
	if special == 0 {
		return s
	}
	out := make([]byte, 0, len(s)+special)
	for i := 0; i < len(s); i++ {
		if isSpecial(s[i]) {
			out = append(out, '\\')
		}
		out = append(out, s[i])
	}
	return string(out)
}

func isSpecial(c byte) bool { return strings.IndexByte(`\.+*?()|[]{}^$`, c) >= 0 }

// Match reports whether the expression matches somewhere in b.
func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, textOf(b))
}

// MatchString reports whether the expression matches somewhere in s.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// MatchReader reports whether the expression matches somewhere in what r reads.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// Match reports whether the expression matches somewhere in b.
func (re *Regexp) Match(b []byte) bool { return re.search(textOf(b), 0, nil) }

// MatchString reports whether the expression matches somewhere in s.
func (re *Regexp) MatchString(s string) bool { return re.search(s, 0, nil) }

// MatchReader reports whether the expression matches somewhere in what r reads.
func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.searchReader(r, nil) }

// textOf lets bytes be searched as a string: nobody keeps it.
func textOf(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// places returns a slice for the positions of the whole and of all groups.
func (re *Regexp) places() []int { return make([]int, 2*(re.groups+1)) }

// search finds the first match at pos or after it and writes the positions of the whole and of groups, as many as there is room
// for; -1 for a group that took no part.
func (re *Regexp) search(s string, pos int, places []int) bool {
	if len(s) < re.leastBytes {
		return false
	}
	m := re.idle.Swap(nil)
	if m == nil {
		m = &machine{prog: re.prog}
	}
	found := m.search(re, s, pos, places)
	re.idle.Store(m)
	return found
}

// searchReader is search for what r reads.
func (re *Regexp) searchReader(r io.RuneReader, places []int) bool {
	m := &machine{prog: re.prog}
	return m.searchThreads(&source{reader: r}, re, 0, false, places)
}
