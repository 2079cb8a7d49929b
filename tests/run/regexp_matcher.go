// Regular expressions compiled to a graph of states and run for all states at once.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type node interface {
	build(b *builder, next int) int
}

type (
	char  rune
	dot   struct{}
	class struct {
		not    bool
		ranges []rng
	}
	rng    struct{ lo, hi rune }
	seq    []node
	alt    struct{ left, right node }
	star   struct{ node }
	plus   struct{ node }
	option struct{ node }
	group  struct {
		node
		n int
	}
	anchor byte
)

type state struct {
	match func(r rune) bool
	out   []int
	mark  byte
	save  int
}

type builder struct{ states []state }

func (b *builder) add(s state) int {
	b.states = append(b.states, s)
	return len(b.states) - 1
}

func (c char) build(b *builder, next int) int {
	return b.add(state{match: func(r rune) bool { return r == rune(c) }, out: []int{next}})
}
func (dot) build(b *builder, next int) int {
	return b.add(state{match: func(r rune) bool { return r != '\n' }, out: []int{next}})
}
func (c class) matches(r rune) bool {
	for _, x := range c.ranges {
		if x.lo <= r && r <= x.hi {
			return !c.not
		}
	}
	return c.not
}
func (c class) build(b *builder, next int) int {
	return b.add(state{match: c.matches, out: []int{next}})
}
func (s seq) build(b *builder, next int) int {
	for i := len(s) - 1; i >= 0; i-- {
		next = s[i].build(b, next)
	}
	return next
}
func (a alt) build(b *builder, next int) int {
	return b.add(state{out: []int{a.left.build(b, next), a.right.build(b, next)}})
}
func (s star) build(b *builder, next int) int {
	loop := b.add(state{})
	b.states[loop].out = []int{s.node.build(b, loop), next}
	return loop
}
func (p plus) build(b *builder, next int) int {
	loop := b.add(state{})
	first := p.node.build(b, loop)
	b.states[loop].out = []int{first, next}
	return first
}
func (o option) build(b *builder, next int) int {
	return b.add(state{out: []int{o.node.build(b, next), next}})
}
func (g group) build(b *builder, next int) int {
	end := b.add(state{mark: 's', save: 2*g.n + 1, out: []int{next}})
	return b.add(state{mark: 's', save: 2 * g.n, out: []int{g.node.build(b, end)}})
}
func (a anchor) build(b *builder, next int) int { return b.add(state{mark: byte(a), out: []int{next}}) }

var errSyntax = errors.New("bad pattern")

type parser struct {
	src    []rune
	groups int
}

func (p *parser) more() bool { return len(p.src) > 0 }
func (p *parser) take() rune {
	if !p.more() {
		panic(fmt.Errorf("%w: unexpected end", errSyntax))
	}
	r := p.src[0]
	p.src = p.src[1:]
	return r
}

func (p *parser) alternatives() node {
	n := p.sequence()
	for p.more() && p.src[0] == '|' {
		p.take()
		n = alt{n, p.sequence()}
	}
	return n
}

func (p *parser) sequence() node {
	var s seq
	for p.more() && p.src[0] != '|' && p.src[0] != ')' {
		n := p.atom()
		for p.more() {
			switch p.src[0] {
			case '*':
				n = star{n}
			case '+':
				n = plus{n}
			case '?':
				n = option{n}
			default:
				goto done
			}
			p.take()
		}
	done:
		s = append(s, n)
	}
	return s
}

func (p *parser) atom() node {
	switch r := p.take(); r {
	case '.':
		return dot{}
	case '^', '$':
		return anchor(r)
	case '(':
		p.groups++
		g := group{n: p.groups}
		g.node = p.alternatives()
		if !p.more() || p.take() != ')' {
			panic(fmt.Errorf("%w: missing )", errSyntax))
		}
		return g
	case '[':
		var c class
		if p.more() && p.src[0] == '^' {
			p.take()
			c.not = true
		}
		for {
			lo := p.take()
			if lo == ']' {
				return c
			}
			hi := lo
			if len(p.src) > 1 && p.src[0] == '-' && p.src[1] != ']' {
				p.take()
				hi = p.take()
			}
			c.ranges = append(c.ranges, rng{lo, hi})
		}
	case '\\':
		switch r := p.take(); r {
		case 'd':
			return class{ranges: []rng{{'0', '9'}}}
		case 'w':
			return class{ranges: []rng{{'a', 'z'}, {'A', 'Z'}, {'0', '9'}, {'_', '_'}}}
		default:
			return char(r)
		}
	case '*', '+', '?':
		panic(fmt.Errorf("%w: nothing before %c", errSyntax, r))
	default:
		return char(r)
	}
}

type Regexp struct {
	states []state
	start  int
	groups int
}

func Compile(pattern string) (re *Regexp, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			if !errors.Is(e, errSyntax) {
				panic(e)
			}
			err = fmt.Errorf("compile %q: %w", pattern, e)
		}
	}()
	p := &parser{src: []rune(pattern)}
	n := p.alternatives()
	if p.more() {
		panic(fmt.Errorf("%w: unexpected %q", errSyntax, string(p.src)))
	}
	b := &builder{states: []state{{mark: 'm'}}}
	start := group{n, 0}.build(b, 0)
	return &Regexp{b.states, start, p.groups + 1}, nil
}

type thread struct {
	at   int
	caps []int
}

func (re *Regexp) Find(s string) []int {
	rs := []rune(s)
	var best []int
	var current []thread
	for pos := 0; pos <= len(rs); pos++ {
		seen := map[int]bool{}
		var list []thread
		var follow func(at int, caps []int)
		follow = func(at int, caps []int) {
			if seen[at] {
				return
			}
			seen[at] = true
			st := &re.states[at]
			switch {
			case st.match != nil || st.mark == 'm':
				list = append(list, thread{at, caps})
				return
			case st.mark == '^' && pos != 0, st.mark == '$' && pos != len(rs):
				return
			case st.mark == 's':
				caps = append([]int(nil), caps...)
				caps[st.save] = pos
			}
			for _, next := range st.out {
				follow(next, caps)
			}
		}
		for _, t := range current {
			follow(t.at, t.caps)
		}
		if best == nil {
			empty := make([]int, 2*re.groups)
			for i := range empty {
				empty[i] = -1
			}
			follow(re.start, empty)
		}
		current = current[:0:0]
		for _, t := range list {
			st := re.states[t.at]
			if st.mark == 'm' {
				best = t.caps
				break
			}
			if pos < len(rs) && st.match(rs[pos]) {
				current = append(current, thread{st.out[0], t.caps})
			}
		}
		if len(current) == 0 && best != nil {
			break
		}
	}
	return best
}

func (re *Regexp) FindStrings(s string) (out []string) {
	rs := []rune(s)
	m := re.Find(s)
	for i := 0; i < len(m); i += 2 {
		if m[i] < 0 || m[i+1] < 0 {
			out = append(out, "<none>")
			continue
		}
		out = append(out, string(rs[m[i]:m[i+1]]))
	}
	return
}

func main() {
	tests := []struct{ pattern, text string }{
		{"abc", "xxabcxx"}, {"a*b", "caaab"}, {"^a.c$", "abc"}, {"^a.c$", "abcd"}, {"(a|b)*c", "ababc"},
		{`(\w+)@(\w+)\.com`, "mail joe@site.com now"}, {"[^0-9]+", "123abc456"}, {"colou?r", "my color"},
		{`(\d+)-(\d+)|(x+)`, "range 10-25"}, {`(\d+)-(\d+)|(x+)`, "xxx"}, {"(a*)*b", strings.Repeat("a", 40)},
		{"é+", "caféé"}, {"", "abc"}, {"(a+)(b?)(c*)", "aacc"}, {"[a-c-]+", "x-a-b-d"}, {`\(\)`, "f()"},
	}
	for _, t := range tests {
		re, err := Compile(t.pattern)
		if err != nil {
			fmt.Println(err)
			continue
		}
		if m := re.Find(t.text); m == nil {
			fmt.Printf("%-18q %-24q no match\n", t.pattern, t.text)
		} else {
			fmt.Printf("%-18q %-24q %v %q\n", t.pattern, t.text, m, re.FindStrings(t.text))
		}
	}
	for _, bad := range []string{"(a", "a)", "*a", "[a", `a\`} {
		_, err := Compile(bad)
		fmt.Println(err, errors.Is(err, errSyntax))
	}
}
