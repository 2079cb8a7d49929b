// Type arguments show which of a package's local types they are, unexported members with their package, embedded aliases by name.
package main

import (
	"fmt"
	"reflect"
)

type Y[T any] struct{ t T }
type X struct{}
type Al = X
type AlY = Y[int]

func F[T any](x T) any {
	type local struct{ v T }
	return local{x}
}

func G[T any](x T) any {
	type local struct{ v T }
	return Y[local]{}
}

var global = func() any {
	type alias = int
	type A struct{ x int }
	return Y[A]{}
}()

type S[T any] struct{}

func (S[T]) M() any {
	type X map[string]T
	return F(X{})
}

func other(x any) {
	type L int
	fmt.Printf("%T %T %T\n", F(L(1)), F(F(x)), Y[Y[L]]{})
}

func main() {
	type L int
	type M struct{ L }
	type I interface {
		m(L)
		M() L
	}
	show := func(values ...any) {
		for _, v := range values {
			fmt.Printf("%T ", v)
		}
		fmt.Println()
	}
	show(F(L(1)), F(F(L(1))), G(L(1)), global, Y[M]{}, S[M]{}.M())
	show(Y[struct {
		l L
		M
	}]{}, Y[interface{ l(L) }]{}, Y[I]{}, struct{ M }{})
	show(Y[struct{ Al }]{}, struct{ Al }{}, Y[struct{ *AlY }]{}, Y[struct{ X }]{}, Y[struct{ *X }]{})
	show(Y[struct{ int }]{}, Y[struct{ error }]{}, Y[struct{ *string }]{}, Y[struct{ byte }]{}, Y[struct{ fmt.Stringer }]{})
	show(Y[func(struct{ a X })]{}, Y[struct{ L }]{}, Y[struct{ *L }]{})
	t := reflect.TypeOf(Y[M]{})
	fmt.Println(t.Name(), t.String(), t.PkgPath(), t.Field(0).Type)
	other(F(L(2)))
	{
		type L string
		show(F(L("a")), L("x"))
		fmt.Println(F(L("a")) == F(L("a")), any(Y[struct{ Al }]{}) == any(Y[struct{ X }]{}))
	}
	defer func() { fmt.Println(recover()) }()
	_ = any(Y[M]{}).(Y[L])
}
