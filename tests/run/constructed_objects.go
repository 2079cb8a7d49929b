package main

import (
	"errors"
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
)

// Objects that constructors return: kept, dropped, linked, sent, captured.

type node struct {
	value int8
	name  string
	next  *node
	flag  bool
}

func newNode(value int, next *node) *node {
	return &node{value: int8(value), name: fmt.Sprint("n", value), next: next}
}

// Previous objects are still there when the next one is made.
func list(n int) string {
	var head *node
	for i := range n {
		head = newNode(i, head)
	}
	var out strings.Builder
	for at := head; at != nil; at = at.next {
		fmt.Fprintf(&out, "%s=%d ", at.name, at.value)
	}
	return out.String()
}

func twoAtATime(n int) int {
	sum := 0
	var last *node
	for i := range n {
		here := newNode(i, nil)
		if last != nil {
			sum += int(last.value) * int(here.value)
		}
		last = here
	}
	return sum
}

func backwards(n int) (values []int8) {
	var last *node
again:
	here := newNode(n, last)
	if last != nil {
		values = append(values, last.value, here.value)
	}
	last = here
	if n--; n > 0 {
		goto again
	}
	return append(values, last.next.value)
}

// The object of an iteration is its own.
func dropped(n int) int {
	sum := 0
	for i := range n {
		a, b := newNode(i, nil), newNode(2*i, nil)
		if a.flag || b.flag || a == b {
			panic("not new")
		}
		a.flag, b.flag = true, true
		swap(a, b)
		sum += int(a.value) - int(b.value)
	}
	return sum
}

func swap(a, b *node) { *a, *b = *b, *a }

// Conditions, two sites, named results.
type point struct{ x, y int }

func positive(x int) *point {
	if x < 0 {
		return nil
	}
	if x == 0 {
		return &point{y: -1}
	}
	p := &point{x, x}
	p.y *= 2
	return p
}

func either(x int) *point {
	a, b := &point{1, x}, &point{2, x}
	if x&1 == 0 {
		return a
	}
	a.y, b.y = b.y+1, a.y+1
	return b
}

func named(x int) (p *point, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			if p != nil {
				p.y++
			}
		}
	}()
	p = new(point)
	p.x = 100 / x
	return p, nil
}

func moved(x int) *int {
	x++
	return &x
}

func movedTwice(x int) (*int, func() int) {
	y := x
	return &y, func() int { y++; return y }
}

func counter(start int) func() int { return func() int { start++; return start } }

func bytesOf(a, b byte) []byte { return []byte{a, b, 0} }

func table() []int { return make([]int, 4) }

type pair struct{ first, second *point }

func newPair(x int) pair { return pair{&point{x, 1}, &point{x, 2}} }

type nested struct {
	inner *point
	list  []int
	call  func() int
	self  *nested
}

func newNested(x int) *nested {
	n := &nested{inner: &point{x, -x}, list: []int{x, x + 1, x + 2}}
	n.call = func() int { return x }
	return n
}

func kept(n *nested) *nested { return n }

func forwarded(x int) *nested { return kept(newNested(x)) }

func (p *point) set(x, y int) *point {
	p.x, p.y = x, y
	return p
}

func chained() *point { return new(point).set(3, 4) }

func recursive(n int) *point {
	if n == 0 {
		return &point{}
	}
	p := recursive(n - 1)
	q := positive(n)
	return &point{p.x + q.x, p.y + q.y}
}

func deep(n int, above *point) int {
	p := positive(n)
	p.x += above.x
	if n == 1 {
		return p.x
	}
	return deep(n-1, p) + p.y + above.y
}

// Large or unbounded: not in anybody's frame.
type big struct{ words [200]int }

func newBig(x int) *big { b := new(big); b.words[x] = x; return b }

func many(n int) (all []*point) {
	for i := range n {
		p := &point{i, i}
		all = append(all, p)
	}
	return
}

func lastOf(n int) *point {
	var p *point
	for i := range n {
		q := &point{i, 0}
		q.y = i
		if p != nil {
			q.x += p.x
		}
		p = q
	}
	return p
}

// Receivers and values.
type shape interface{ area() int }

type square struct{ side int }

func (s *square) area() int { return s.side * s.side }

func newShape(side int) shape { return &square{side} }

type maker struct{ scale int }

func (m maker) square(side int) *square   { return &square{side * m.scale} }
func (m *maker) pointer(side int) *square { return &square{side * m.scale} }

type stack[T any] struct {
	items []T
	top   *T
}

func newStack[T any](first T) *stack[T] {
	s := &stack[T]{items: []T{first}}
	s.top = &s.items[0]
	return s
}

func (s *stack[T]) push(x T) *stack[T] {
	s.items = append(s.items, x)
	s.top = &s.items[len(s.items)-1]
	return s
}

func build[T any](xs ...T) *stack[T] {
	s := newStack(xs[0])
	for _, x := range xs[1:] {
		s.push(x)
	}
	return s
}

// Ways out in the caller.
var global *point

func stored(x int)                      { global = positive(x) }
func returned(x int) *point             { return positive(x) }
func captured(x int) func() int         { p := positive(x); return func() int { p.x++; return p.x } }
func inSlice(x int) []*point            { return []*point{positive(x), positive(x + 1)} }
func inMap(x int) map[string]*point     { return map[string]*point{"a": positive(x)} }
func inInterface(x int) any             { return positive(x) }
func through(to **point, x int)         { *to = positive(x) }
func assigned(to *nested, x int)        { to.inner = positive(x) }
func sent(c chan *point, x int)         { c <- positive(x) }
func deferred(out *[]int, x int)        { p := positive(x); defer func() { *out = append(*out, p.y) }(); p.y += 5 }
func thrown(x int) (err any)            { defer func() { err = recover() }(); panic(positive(x)) }
func loops(n int) (fs []func() int)     { for i := range n { p := positive(i + 1); fs = append(fs, func() int { p.x *= 2; return p.x }) }; return }
func grown(n int) []byte                { return append(bytesOf('a', 'b'), strings.Repeat("c", n)...) }
func inPlace() ([]byte, []byte)         { s := bytesOf('x', 'y'); t := append(s[:1], 'z'); return s, t }
func wrapped(x int) (e error)           { if x > 0 { e = errors.New("positive") }; return }
func compared(x int) bool               { return errors.New("a") == errors.New("a") || positive(x) == positive(x) }

func goroutines(n int) string {
	var wg sync.WaitGroup
	results := make(chan *node, n)
	for i := range n {
		wg.Add(1)
		own := newNode(i, nil)
		go func() {
			defer wg.Done()
			local := newNode(i, own)
			for range 3 {
				runtime.Gosched()
				local.value += positive(i + 1).set(1, 2).areaLike()
			}
			deep(20, &point{})
			results <- newNode(int(local.value), local.next)
		}()
	}
	wg.Wait()
	close(results)
	var out []string
	for r := range results {
		out = append(out, fmt.Sprint(r.next.name, r.name, r.value))
	}
	sort.Strings(out)
	return strings.Join(out, " ")
}

func (p *point) areaLike() int8 { return int8(p.x * p.y) }

func churn() {
	var junk [][]byte
	for i := range 50 {
		junk = append(junk, make([]byte, i*8))
	}
	runtime.GC()
	junk[0] = nil
}

func alive() string {
	n := newNested(7)
	p, f := movedTwice(5)
	s := newStack("one")
	churn()
	for range 3 {
		f()
		churn()
	}
	s.push("two")
	deep(200, n.inner)
	return fmt.Sprint(*n.inner, n.list, n.call(), n.self == nil, *p, f(), *s.top, s.items)
}

func callers() string {
	var pcs [10]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	f, _ := frames.Next()
	return f.Function
}

type origin struct{ function, caller string }

func newOrigin() *origin {
	o := &origin{}
	_, _, line, _ := runtime.Caller(0)
	o.function, o.caller = fmt.Sprint(line > 0), callers()
	return o
}

func main() {
	fmt.Println(list(6))
	fmt.Println(twoAtATime(10), backwards(5), dropped(9))
	for _, x := range []int{-1, 0, 5} {
		if p := positive(x); p != nil {
			fmt.Println(x, *p, p.x+p.y)
		} else {
			fmt.Println(x, "nil")
		}
	}
	e, f := either(2), either(3)
	fmt.Println(e.x, e.y, f.x, f.y)
	for _, x := range []int{7, 0} {
		p, err := named(x)
		fmt.Println(p.x, p.y, err)
	}
	p, q := moved(1), moved(2)
	*p += *q
	fmt.Println(*p, *q)
	y, inc := movedTwice(10)
	inc()
	*y += 5
	fmt.Println(inc(), *y)
	c, d := counter(1), counter(100)
	fmt.Println(c(), d(), c(), d())
	b, t := bytesOf('h', 'i'), table()
	b[2], t[3] = '!', 9
	fmt.Println(string(b), len(t), t[3], t[0])
	two := newPair(8)
	two.first.y, two.second.x = 50, 60
	fmt.Println(*two.first, *two.second)
	n, m := newNested(1), forwarded(2)
	n.self, m.self = n, n
	n.list = append(n.list, 4)
	fmt.Println(n.inner.y, n.list, n.call(), n.self == n, m.inner.y, m.list, m.call(), m.self.call())
	fmt.Println(chained().x, chained().y, recursive(6), deep(30, &point{1, 1}))
	fmt.Println(newBig(7).words[7], len(many(5)), *many(4)[3], *lastOf(5))
	fmt.Println(newShape(4).area(), maker{2}.square(3).area(), (&maker{3}).pointer(3).area())
	ints, texts := newStack(1).push(2), build("a", "b", "c")
	fmt.Println(*ints.top, ints.items, *texts.top, texts.items)
	stored(4)
	fmt.Println(*global, *returned(3))
	g, h := captured(1), captured(10)
	fmt.Println(g(), h(), g(), h())
	fmt.Println(*inSlice(1)[0], *inSlice(1)[1], inMap(2)["a"].y, inInterface(6).(*point).x)
	var to *point
	through(&to, 11)
	assigned(n, 12)
	churn()
	fmt.Println(*to, *n.inner)
	ch := make(chan *point, 2)
	sent(ch, 1)
	sent(ch, 2)
	fmt.Println(*<-ch, *<-ch)
	var out []int
	deferred(&out, 1)
	deferred(&out, 2)
	fmt.Println(out, thrown(9).(*point).y)
	for _, f := range loops(3) {
		fmt.Print(f(), f(), " ")
	}
	first, second := inPlace()
	fmt.Println(string(grown(3)), string(first[:2]), string(second))
	fmt.Println(wrapped(1), wrapped(0), compared(1))
	fmt.Println(goroutines(8))
	fmt.Println(alive())
	o := newOrigin()
	fmt.Println(o.function, o.caller)
	make := newNode
	fmt.Println(make(1, make(2, nil)).next.name)
	named := func() *node { return newNode(3, nil) }
	fmt.Println(named().name)
	defer func() {
		fmt.Println(recover())
		p := newTwice(1)
		fmt.Println(p.x, *p)
		defer func() { fmt.Println(recover()); newTwice(-1) }()
		newTwice(0)
	}()
	newTwice(-1)
}

func newTwice(x int) *point {
	p := &point{x, 2}
	if x < 0 {
		panic(fmt.Sprint("negative ", p.x))
	}
	p.y = 10 / x
	return p
}
