package main

import "fmt"

type L[T any] struct{ xs []T }

func (l L[T]) Map[U any](f func(T) U) L[U] {
	var r L[U]
	for _, x := range l.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}

type P struct{}

func (P) Show[T any](x T) { fmt.Printf("%T %v\n", x, x) }

func main() {
	l := L[int]{[]int{1, 2}}
	fmt.Println(l.Map(func(i int) string { return fmt.Sprint(i, "!") }))
	P{}.Show(3)
	f := P.Show[string]
	f(P{}, "x")
	g := P{}.Show[string]
	g("y")
	type loc[T any] struct{ a T }
	fmt.Printf("%T\n", loc[int]{})
	fmt.Printf("%T %T\n", l, L[map[string]P]{})
}
