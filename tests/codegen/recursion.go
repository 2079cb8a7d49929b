// A recursive call that ends at once is answered where it is made; deeper ones keep frames of their own.
package main

type node struct{ left, right *node }

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return n.left.count() + 1 + n.right.count()
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

//go:noinline
func kept(n int) int {
	if n == 0 {
		return 0
	}
	return kept(n-1) + 1
}

func main() { println((&node{}).count(), fib(10), kept(5)) }
