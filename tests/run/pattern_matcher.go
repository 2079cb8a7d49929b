// Regular expressions in three ways: backtracking closures, an NFA simulation, and glob patterns.
package main

import (
	"fmt"
	"strings"
)

type matcher func(s string, k func(rest string) bool) bool

func char(c byte) matcher {
	return func(s string, k func(string) bool) bool { return s != "" && s[0] == c && k(s[1:]) }
}

func any1(s string, k func(string) bool) bool { return s != "" && k(s[1:]) }

func seq(a, b matcher) matcher {
	return func(s string, k func(string) bool) bool {
		return a(s, func(rest string) bool { return b(rest, k) })
	}
}

func alt(a, b matcher) matcher {
	return func(s string, k func(string) bool) bool { return a(s, k) || b(s, k) }
}

func star(a matcher) matcher {
	var self matcher
	self = func(s string, k func(string) bool) bool {
		return a(s, func(rest string) bool { return len(rest) < len(s) && self(rest, k) }) || k(s)
	}
	return self
}

func empty(s string, k func(string) bool) bool { return k(s) }

type parser struct {
	src string
	pos int
}

type parseError string

func (e parseError) Error() string { return "bad pattern: " + string(e) }

func (p *parser) more() bool { return p.pos < len(p.src) }
func (p *parser) next() byte { c := p.src[p.pos]; p.pos++; return c }

func (p *parser) alternatives() matcher {
	m := p.sequence()
	for p.more() && p.src[p.pos] == '|' {
		p.pos++
		m = alt(m, p.sequence())
	}
	return m
}

func (p *parser) sequence() matcher {
	m := matcher(empty)
	for p.more() && p.src[p.pos] != '|' && p.src[p.pos] != ')' {
		m = seq(m, p.repeat())
	}
	return m
}

func (p *parser) repeat() matcher {
	m := p.atom()
	for p.more() {
		switch p.src[p.pos] {
		case '*':
			m = star(m)
		case '+':
			m = seq(m, star(m))
		case '?':
			m = alt(m, empty)
		default:
			return m
		}
		p.pos++
	}
	return m
}

func (p *parser) atom() matcher {
	switch c := p.next(); c {
	case '(':
		m := p.alternatives()
		if !p.more() || p.next() != ')' {
			panic(parseError("missing )"))
		}
		return m
	case '.':
		return any1
	case '*', '+', '?':
		panic(parseError("nothing to repeat with " + string(c)))
	case '[':
		var set []matcher
		for {
			if !p.more() {
				panic(parseError("missing ]"))
			}
			c := p.next()
			if c == ']' {
				break
			}
			if p.pos+1 < len(p.src) && p.src[p.pos] == '-' {
				hi := p.src[p.pos+1]
				p.pos += 2
				for ; c < hi; c++ {
					set = append(set, char(c))
				}
			}
			set = append(set, char(c))
		}
		return func(s string, k func(string) bool) bool {
			for _, m := range set {
				if m(s, k) {
					return true
				}
			}
			return false
		}
	case '\\':
		return char(p.next())
	default:
		return char(c)
	}
}

func compile(src string) (m matcher, err error) {
	defer func() {
		if e, ok := recover().(parseError); ok {
			m, err = nil, e
		}
	}()
	p := &parser{src: src}
	m = p.alternatives()
	if p.more() {
		panic(parseError("unexpected )"))
	}
	return m, nil
}

func matches(m matcher, s string) bool {
	return m(s, func(rest string) bool { return rest == "" })
}

func glob(pattern, s string) bool {
	for len(pattern) > 0 {
		switch pattern[0] {
		case '*':
			for i := 0; i <= len(s); i++ {
				if glob(pattern[1:], s[i:]) {
					return true
				}
			}
			return false
		case '?':
			if s == "" {
				return false
			}
		default:
			if s == "" || s[0] != pattern[0] {
				return false
			}
		}
		pattern, s = pattern[1:], s[1:]
	}
	return s == ""
}

func main() {
	for _, src := range []string{"a(b|c)*d", "[a-c]+x?", "(ab)*|z", ".*end", `1\+1`, "((a*)b)*c", "*a", "(a", "a)", "[ab"} {
		m, err := compile(src)
		if err != nil {
			fmt.Println(src, err)
			continue
		}
		var yes []string
		for _, s := range strings.Fields("ad abcbd abx cabx ababab z end the-end 1+1 aabbc aabaabc c abd") {
			if matches(m, s) {
				yes = append(yes, s)
			}
		}
		fmt.Println(src, matches(m, ""), yes)
	}
	for _, p := range [][2]string{{"*.go", "main.go"}, {"*.go", "main.c"}, {"m??n*", "main"}, {"*a*b*", "xxaxxbxx"}, {"", ""}, {"?", ""}, {"a*a*a*a*b", strings.Repeat("a", 20)}} {
		fmt.Print(glob(p[0], p[1]), " ")
	}
	fmt.Println()
	evil, _ := compile("(a|aa)+$")
	fmt.Println(matches(evil, strings.Repeat("a", 15)), matches(evil, strings.Repeat("a", 8)+"$"))
}
