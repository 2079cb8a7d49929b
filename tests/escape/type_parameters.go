package main

// Generic functions are reported once for all type arguments of one shape, their parameters never.

import "fmt"

type Number interface{ ~int | ~float64 }

type MyInt int

func (i MyInt) String() string { return "I" }

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}

func Ptr[T any](x T) *T { return &x }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Top() T { return s.items[len(s.items)-1] }

func Sum[N Number](xs ...N) N {
	var t N
	for _, x := range xs {
		t += x
	}
	return t
}

func Show[T fmt.Stringer](x T) string { return x.String() }

type Pair[K comparable, V any] struct {
	k K
	v V
}

func New[K comparable, V any](k K, v V) *Pair[K, V] { return &Pair[K, V]{k, v} }

func (p *Pair[K, V]) Key() K { return p.k }

var sink any

func Box[T any](x T) any { return x }

func Lit[T any](x T) {
	sink = struct{ a T }{x}
	sink = []T{x}
	sink = map[string]T{"a": x}
	sink = new(Pair[string, T])
	sink = new(T)
	sink = func() T { return x }
}

func main() {
	fmt.Println(Map([]int{1, 2}, func(i int) string { return "x" }), *Ptr(3), *Ptr("s"), *Ptr(MyInt(1)))
	s := &Stack[int]{}
	s.Push(1)
	t := Stack[string]{}
	t.Push("a")
	sink = t.Top()
	println(Sum(1, 2, 3), Show(MyInt(2)))
	sink = &Pair[MyInt, *MyInt]{}
	sink = New(MyInt(1), struct{ a int }{}).Key()
	sink = New("a", 1).k
	sink = Box(1)
	sink = Box(sink)
	Lit(MyInt(1))
	Lit([]byte{1})
	Lit(&t)
	sink = *Ptr('x')
	fmt.Println(*Ptr(sink), *Ptr([]any{1}))
}
