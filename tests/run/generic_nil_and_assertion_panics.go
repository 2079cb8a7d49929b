// Nil receivers, failed assertions and values that cannot be compared panic in generic code with the texts of Go.
package main

import "fmt"

type I[T any] interface{ F() T }
type A[T any] struct{ x T }

func (a *A[T]) F() T { return a.x }

type V[T any] struct{ x T }

func (v V[T]) F() T { return v.x }

func Call[T any](i I[T]) T             { return i.F() }
func CallC[T any, X I[T]](x X) T       { return x.F() }
func Fld[T any](p *struct{ q [3]T }) T { return p.q[2] }
func NilF[T any](f func() T) T         { return f() }
func NilM[M ~map[K]V, K comparable, V any](m M, k K) (V, bool) {
	v, ok := m[k]
	return v, ok
}
func MV[T any](i I[T]) func() T { return i.F }
func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try(func() { Call[int](nil) })
	try(func() { fmt.Println(Call[int]((*A[int])(nil))) })
	try(func() { fmt.Println(CallC[int]((*A[int])(nil))) })
	try(func() { fmt.Println(CallC[int](I[int](nil))) })
	try(func() { fmt.Println(Call[int]((*V[int])(nil))) })
	try(func() { Fld[string](nil) })
	try(func() { NilF[error](nil) })
	try(func() { fmt.Println(NilM(map[string][]int(nil), "x")) })
	try(func() { MV[string](nil) })
	try(func() { MV[string]((*V[string])(nil)) })
	try(func() { fmt.Println(MV[string]((*A[string])(nil)) == nil) })
	try(func() { var c chan A[int]; close(c) })
	try(func() { panic(fmt.Sprintf("%T", A[V[int]]{})) })
	try(func() { panic(error(nil)) })
	try(func() { var p *V[[4]int]; _ = *p })
	try(func() { a := any(V[func()]{}); fmt.Println(a == a) })
	try(func() { m := map[any]int{}; m[V[[]int]{}] = 1 })
	try(func() { fmt.Println(any(V[int]{}).(I[string])) })
	try(func() { fmt.Println(any(A[int]{}).(I[int])) })
	try(func() { var i I[int] = V[int]{}; fmt.Println(i.(*A[int])) })
}
