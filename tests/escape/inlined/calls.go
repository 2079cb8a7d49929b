package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
)

type P struct{ x, y int }

type Shape interface{ Area() int }

func (p P) Area() int { return p.x * p.y }
func (p *P) Move(d int) { p.x += d }

func add(a, b int) int { return a + b }
func newP(x int) *P    { return &P{x, x} }
func twice(f func(int) int, v int) int { return f(f(v)) }
func two() (int, error) { return 1, nil }
func named() (r int, err error) {
	r = 3
	return
}
func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
func sum(s []int) int {
	t := 0
	for _, v := range s {
		t += v
	}
	return t
}
func sum3(n int) int {
	t := 0
	for i := 0; i < n; i++ {
		t += i
	}
	return t
}
func kind(s Shape) int {
	switch v := s.(type) {
	case P:
		return v.x
	case *P:
		return v.y
	}
	return 0
}
func sw(n int) int {
	switch n {
	case 1, 2:
		return 1
	case 3:
		return 2
	default:
		return 3
	}
}
func mk() func() int {
	n := 0
	return func() int { n++; return n }
}
func Map[T, U any](s []T, f func(T) U) []U {
	var out []U
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}
func Max[T int | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func fact(n int) int {
	if n == 0 {
		return 1
	}
	return n * fact(n-1)
}
func must(err error) {
	if err != nil {
		panic(err)
	}
}
func check(b bool, msg string) {
	if !b {
		panic("bad: " + msg)
	}
}

func main() {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	defer abs(3)
	go add(1, 2)
	fmt.Println(add(1, 2), newP(3).x)
	p := newP(4)
	p.Move(3)
	fmt.Println(p.Area())
	fmt.Println(twice(func(n int) int { return n + 1 }, 3))
	a, err := two()
	b, _ := named()
	fmt.Println(a, err, b, sum(nil), sum3(3), kind(P{1, 2}), sw(3))
	f := mk()
	fmt.Println(f(), f())
	fmt.Println(Map([]int{1}, func(i int) string { return "x" }), Max(1, 2), Max(1.5, 2))
	must(errors.New("x"))
	check(true, "z")
	var s Shape = P{1, 2}
	fmt.Println(s.Area(), fact(4))
	var sb strings.Builder
	sb.WriteString("x")
	fmt.Fprintln(os.Stderr, sb.String())
	x := []int{3, 1}
	sort.Ints(x)
	var once sync.Once
	once.Do(func() { fmt.Println("once") })
	func() { fmt.Println(x) }()
	g := func(v int) int { return v * 2 }
	fmt.Println(g(1) + g(2))
}
