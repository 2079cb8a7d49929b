// Type arguments follow from core types of constraints and from methods before untyped constants are looked at.
package main

import "fmt"

type Num interface{ ~int | ~float64 }
type Celsius float64
type Temps []Celsius
type Table map[string]Temps
type Conv func(Celsius) string
type Feed chan Celsius
type Sink <-chan Celsius

func Sum[S ~[]E, E Num](s S) (r E) {
	for _, x := range s {
		r += x
	}
	return
}
func MapS[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}
func Vals[M ~map[K]S, K comparable, S ~[]E, E Num](m M) (r E) {
	for _, s := range m {
		r += Sum(s)
	}
	return
}
func Drain[C ~chan E | ~<-chan E, E any](c C) (n int) {
	for range c {
		n++
	}
	return
}
func Apply[F ~func(A) B, A, B any](f F, a A) B { return f(a) }
func PtrTo[P ~*E, E any](p P) E                { return *p }
func Arr[A ~[3]E, E any](a A) (r []E) {
	for _, x := range a {
		r = append(r, x)
	}
	return
}
func First[S interface{ ~[]E }, E any](s S) E { return s[0] }
func Nest[S ~[]T, T ~[]E, E any](s S) (r T) {
	for _, t := range s {
		r = append(r, t...)
	}
	return
}
func Fun[F interface{ ~func(A) (B, error) }, A, B any](f F) func(A) B {
	return func(a A) B { b, _ := f(a); return b }
}
func Clone[T interface{ Clone() T }](t T) T              { return t.Clone() }
func Meth[T interface{ Get() E }, E any](t T) E          { return t.Get() }
func Meth2[T interface{ Do(E) R }, E, R any](t T, e E) R { return t.Do(e) }

type Cl struct{ n int }

func (c *Cl) Clone() *Cl        { return &Cl{c.n + 1} }
func (c Cl) Get() Temps         { return Temps{Celsius(c.n)} }
func (c Cl) Do(s string) []byte { return []byte(s) }
func half[T Num](x T) T         { return x / 2 }
func pair[A, B any](a A, b B) struct {
	A A
	B B
} {
	return struct {
		A A
		B B
	}{a, b}
}

func main() {
	t := Temps{1.5, 2}
	fmt.Printf("%v %T\n", Sum(t), Sum(t))
	fmt.Println(MapS(t, half), MapS(t, func(c Celsius) string { return fmt.Sprint(c) }), Vals(Table{"a": t, "b": {4}}))
	c := make(Feed, 2)
	c <- 1
	close(c)
	fmt.Println(Drain(c), Drain((<-chan Celsius)(c)), Apply(Conv(func(c Celsius) string { return fmt.Sprint("c", c) }), 3), Apply(half[int], 9))
	x := Celsius(4)
	fmt.Println(PtrTo(&x), Arr([3]string{"a"}), First(t), Nest([]Temps{t, t}))
	fmt.Println(Fun(func(s string) (int, error) { return len(s), nil })("abc"), Clone(&Cl{1}).n, Meth(Cl{2}), Meth2(Cl{}, "z"))
	fmt.Printf("%T %v\n", Nest([]Temps{}), pair(t, pair(1, "x")))
	var f func(Celsius) Celsius = half
	fmt.Println(f(3))
}
