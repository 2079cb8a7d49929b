// Copies of literals that call each other are inlined until a call stands in a copy of itself.
package main

type fn func(int) int

type self func(self) fn

func y(f func(fn) fn) fn {
	g := func(x self) fn {
		return f(func(n int) int { return x(x)(n) })
	}
	return g(g)
}

func main() {
	fact := y(func(f fn) fn {
		return func(n int) int {
			if n < 2 {
				return 1
			}
			return n * f(n-1)
		}
	})
	println(fact(10))
}
