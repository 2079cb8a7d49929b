// The names of generic types in reflect have their type arguments.
package main

import (
	"fmt"
	"reflect"
)

type P[K comparable, V any] struct {
	k K
	v V
}
type N int

func (p P[K, V]) M() {}

type E struct{ P[string, N] }

func main() {
	for _, v := range []any{P[int, string]{}, P[N, []N]{}, P[string, P[int, N]]{}, N(1), P[string, map[string]N]{}, E{}} {
		t := reflect.TypeOf(v)
		fmt.Println(t.Name(), t, t.PkgPath())
		fmt.Printf("%T %v\n", v, t.NumMethod())
		if t.Kind() == reflect.Struct {
			fmt.Println(t.Field(0).Name, t.Field(0).Anonymous)
		}
	}
	fmt.Printf("%+v %#v\n", E{P[string, N]{"a", 1}}, E{})
}
