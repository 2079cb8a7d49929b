// Functions taken as arguments: what is known of them inside.
package main

func apply(s []int, f func(int) int) []int {
	out := make([]int, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func compose(f, g func(int) int) func(int) int {
	return func(n int) int { return g(f(n)) }
}

func onlyCalled(f func()) { f() }

func resultUsed(f func() *int) int { return *f() }

func keptResult(f func() *int) *int { return f() }

func main() {
	k := 3
	add := func(n int) int { return n + k }
	println(len(apply([]int{1}, add)), compose(add, add)(1))
	onlyCalled(func() { k++ })
	println(resultUsed(func() *int { return &k }))
	j := 4
	println(*keptResult(func() *int { return &j }))
}
