// Many small functions as people write them: pointers, states, errors, conversions through unsafe.
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unsafe"
)

type pair struct{ a, b *int }

func swapFields(p *pair)      { p.a, p.b = p.b, p.a }
func swapElems(s []*int)      { s[0], s[1] = s[1], s[0] }
func swapVars(a, b *int)      { a, b = b, a; *a = 1 }
func loopRet(n int) func() int {
	for i := 0; i < n; i++ {
		return func() int { return i }
	}
	return nil
}
func loopAddr(n int) *int {
	for i := 0; i < n; i++ {
		if i == 3 {
			return &i
		}
	}
	return nil
}
func twoVars(n int) (fs []func() int) {
	for i, j := 0, n; i < j; i, j = i+1, j-1 {
		fs = append(fs, func() int { return i + j })
	}
	return
}

type op func(a, b int) int

func (o op) do(a int) int { return o(a, a) }

var ops = map2{"x", nil}

type map2 struct {
	k string
	f op
}

type node struct {
	kids []*node
	up   *node
	name string
}

func (n *node) add(name string) *node {
	k := &node{up: n, name: name}
	n.kids = append(n.kids, k)
	return k
}
func (n *node) each(f func(*node)) {
	f(n)
	for _, k := range n.kids {
		k.each(f)
	}
}
func (n *node) path() string {
	if n.up == nil {
		return n.name
	}
	return n.up.path() + "/" + n.name
}

type state func(*machine) state
type machine struct {
	out []string
	pos int
}

func start(m *machine) state { m.out = append(m.out, "s"); return next }
func next(m *machine) state {
	if m.pos > 2 {
		return nil
	}
	m.pos++
	return start
}
func run() int {
	m := &machine{}
	for s := state(start); s != nil; s = s(m) {
	}
	return len(m.out)
}

func mutual(n int) bool {
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	return even(n)
}

func bits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func ptr(p *int) uintptr { return uintptr(unsafe.Pointer(p)) }

func back(u uintptr) *int { return (*int)(unsafe.Pointer(u)) }

func offset(s []int) *int { return (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(&s[0])) + 8)) }

func grid() [][]rune {
	g := make([][]rune, 3)
	for i := range g {
		g[i] = []rune(strings.Repeat(".", 4))
	}
	return g
}


func conv(s string) (n int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("bad %q: %v", s, e)
		}
	}()
	n, err = strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("conv: %w", err)
	}
	return n, nil
}

var errX = errors.New("x")

type coder interface{ code() int }
type e1 struct{ n int }

func (e e1) Error() string { return "e" + strconv.Itoa(e.n) }
func (e e1) code() int     { return e.n }

func classify(err error) string {
	switch e := err.(type) {
	case nil:
		return "nil"
	case e1:
		return e.Error()
	case coder:
		return strconv.Itoa(e.code())
	}
	var t e1
	if errors.As(err, &t) {
		return "as"
	}
	if errors.Is(err, errX) {
		return "is"
	}
	return err.Error()
}

func main() {
	x, y := 1, 2
	p := pair{&x, &y}
	swapFields(&p)
	swapElems([]*int{&x, &y})
	swapVars(&x, &y)
	fmt.Println(loopRet(3)(), loopAddr(5), len(twoVars(4)), ops.k)
	o := op(func(a, b int) int { return a + b })
	fmt.Println(o.do(2), op(o).do(3))
	root := &node{name: "r"}
	root.add("a").add("b")
	var names []string
	root.each(func(n *node) { names = append(names, n.path()) })
	fmt.Println(strings.Join(names, ","), run(), mutual(3), bits(1.5), ptr(&x) != 0, *offset([]int{1, 2}))
	for _, r := range grid() {
		fmt.Println(string(r))
	}
	n, err := conv("12")
	fmt.Println(n, err, classify(err), classify(e1{3}))
	if len(os.Args) > 5 {
		os.Exit(1)
	}
	var sb strings.Builder
	fmt.Fprintf(&sb, "%d-%s", n, "x")
	fmt.Fprintln(os.Stderr, sb.String())
}
