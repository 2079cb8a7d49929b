// The element of a literal, the value sent and the operand of a conversion may be a generic function: its type arguments follow.
package main

import "fmt"

func double[T ~int | ~string](x T) T             { return x + x }
func pick[K comparable, V any](m map[K]V, k K) V { return m[k] }

type F func(int) int
type table struct {
	f func(string) string
	g F
}

func call(fs ...F) {
	for _, f := range fs {
		fmt.Print(f(4), " ")
	}
	fmt.Println()
}

func main() {
	t := table{double, double}
	fmt.Println(t.f("a"), t.g(2), table{g: double}.g(3))
	fmt.Println([]F{2: double}[2](5), [...]func(string) string{double}[0]("b"), map[string]F{"d": double}["d"](6))
	for _, p := range []*table{{f: double}, {g: double}} {
		fmt.Println(p.f == nil, p.g == nil)
	}
	c := make(chan F, 1)
	c <- double
	fmt.Println((<-c)(7), F(double)(8), (func(map[int]bool, int) bool)(pick)(map[int]bool{1: true}, 1))
	select {
	case c <- double:
		call(<-c, double, F(double))
	}
	fmt.Printf("%T\n", []func(map[string]any, string) any{pick, pick[string, any]})
}
