package main

import "fmt"

// What is boxed beside calls that change it: variables whose address is taken are read after the calls.

type triple struct{ a, b, c int }

func (t *triple) set(x int) int { t.a = x; return x }

//go:noinline
func (t *triple) change(x int) int { t.a = x; return x }

type large struct {
	a [10]int
	s string
}

//go:noinline
func (l *large) set(x int) int { l.a[0] = x; return x }

type text struct{ s string }

func (t *text) set(x int) int { t.s = fmt.Sprint(x); return x }

type number int

func (n *number) set(x int) int { *n = number(x); return x }

type four [4]int

func (f *four) set(x int) int { f[0] = x; return x }

type stack struct{ items []int }

func (s *stack) push(x int) *stack { s.items = append(s.items, x); return s }

func (s *stack) pop() int {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func (s stack) size() int { return len(s.items) }

//go:noinline
func key(t *triple) string { t.b++; return fmt.Sprint("k", t.b) }

var global triple

func parameter(t triple) {
	fmt.Println(t, t.set(1), t)
	f := func() int { t.b++; return t.b }
	fmt.Println(t, f(), t)
}

func results() (any, int, triple) {
	var t triple
	return t, t.change(16), t
}

func entries() map[string]any {
	var t triple
	return map[string]any{"x": 1, key(&t): t, "change": t.change(3), "t": t, key(&t): []int{t.a, t.change(4), t.a}}
}

func main() {
	var t triple
	fmt.Println(t.set(1), t, t.set(2))
	fmt.Println(t, t.change(3), t)
	fmt.Println(t.change(4), t)
	fmt.Println(t.a, t.set(5), t.a)
	fmt.Println(global.set(1), global, global.set(2), global)
	var l large
	fmt.Println(l, l.set(3), l.a, l.a[0], l.set(4))
	var s text
	fmt.Println(s.set(1), s, s.set(2), s.s)
	var n number
	fmt.Println(n.set(1), n, n.set(2), n)
	var f four
	fmt.Println(f, f.set(7), f, f[0])
	p := &t
	fmt.Println(*p, p.set(7), *p, p.a)
	items := []triple{{}}
	fmt.Println(items[0], items[0].set(7), items[0], items[0].a)
	var st stack
	st.push(1).push(2).push(3)
	fmt.Println(st, st.pop(), st, st.size())
	parameter(t)
	fmt.Println(results())
	list := []any{t, t.change(8), t}
	fmt.Println(list...)
	pair := [2]any{t, t.set(10)}
	record := struct {
		a any
		b int
		c triple
	}{t, t.change(12), t}
	fmt.Println(pair, record)
	var q, r any = t, t.set(13)
	fmt.Println(q, r)
	q, r = t, t.change(14)
	fmt.Println(q, r)
	fmt.Println(entries())
	c := 1i
	add := func() int { c += 1; return 1 }
	fmt.Println(c, add(), c)
	defer func() { fmt.Println(recover(), t) }()
	fmt.Println(map[any]any{t: 1, key(&t): t, []int{1}: key(&t), key(&t): 3})
}
