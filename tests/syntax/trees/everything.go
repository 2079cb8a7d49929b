package p

import (
	"fmt"
	m "math"
	. "os"
	_ "x/y"
)

//go:noinline
func f[T any, K comparable, P *int | ~string](a, b int, c ...T) (r K, err error) {
	for i := range 10 { _ = i }
	for range ch {}
	for k, v = range m { }
	for x := 0; x < 3; x++ { continue }
	for ;; { break }
	if v, ok := x.(interface{ M() }); ok && v == (T{1}) { return } else if y { } else { goto L }
L:
	switch v := x.(type) { case int, []string: a++; case nil: default: a-- }
	switch { case a > 1: fallthrough; default: }
	select { case x := <-c: case c <- 1: default: return 1, 2 }
	var q = [...]string{2: "a", "b"}
	type A = map[string]struct{ *B; c.D; E[int]; F, G int `tag` }
	const ( c1 = iota; c2; c3 int = 3 )
	go func() {}()
	defer f(x...)
	x, y := <-c, a[1:2:3]
	x &^= y << 1
	for _, x := range []int{1,2} { }
	if f := func() bool { return true }; f() { }
	for _, p := range []struct{a int}{{1}, {2}} {}
	for _, p := range map[string][]func(int) T{} {}
	switch x := (struct{}{}); x {}
	if struct{}{} == x { }
	_ = <-chan int(x)
	_ = (<-chan int)(x)
	_ = (*T)(nil); _ = []byte("x"); _ = interface{}(1); _ = (*T).M; _ = T[int]{}; _ = p.T[int, string]{a: {1}}
	_ = a + b*c - d/e<<f == g && h || !i
	return func(x int) { }, 0b1_0, 0x1p-2, 1i, 'x', "\u00e9", `raw`
}
type Tree[T interface{ ~int | ~string; M(); comparable }] struct { l, r *Tree[T] }
type S[P []E, E any] int
type V[P *T,] struct{}
type W[P *T | ~int] struct{}
type X [N * M]int
type Y [N]int
type Al[P any] = []P
func (t *Tree[T]) M(func(int) (int, error), chan<- int, <-chan (<-chan int), chan (<-chan int)) (_ func())
var x, y int = 1, 2
func ext(int) int
