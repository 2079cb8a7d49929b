// A variable that its own literal captures.
package main

func fib(n int) int {
	var f func(int) int
	f = func(n int) int {
		if n < 2 {
			return n
		}
		return f(n-1) + f(n-2)
	}
	return f(n)
}

func kept() func(int) int {
	var f func(int) int
	f = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * f(n-1)
	}
	return f
}

func main() { println(fib(10), kept()(5)) }
