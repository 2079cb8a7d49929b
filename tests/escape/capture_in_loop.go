// An assignment in a loop around the capture counts, also before it.
package main

func f(n int) func() int {
	var g func() int
	x := 0
	for i := 0; i < n; i++ {
		x = i
		g = func() int { return x }
	}
	return g
}

func outside(n int) func() int {
	x := 0
	for i := 0; i < n; i++ {
		x += i
	}
	return func() int { return x }
}

func main() { println(f(3)(), outside(3)()) }
