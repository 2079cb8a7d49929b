// A closure that calls itself through the variable that holds it.
//
// Look at what is captured and where it lives: minigo escape -m=2 recursive_closure.go
// It came out: fib is assigned after its declaration, so the closure captures the variable by reference, and each
// call reads it anew. That is why the second part prints -5: whoever changes the variable changes the recursion.
// Nothing escapes in main: variable and closure record live in its frame. In walker they leave the function, and
// both move to the heap.
package main

import "fmt"

type tree struct {
	left, right *tree
	value       int
}

func walker(visit func(int)) func(*tree) {
	var walk func(*tree)
	walk = func(t *tree) {
		if t != nil {
			walk(t.left)
			visit(t.value)
			walk(t.right)
		}
	}
	return walk
}

func main() {
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println("fib(20) =", fib(20))

	fact := func(int) int { return 1 }
	calls := 0
	fact = func(n int) int {
		calls++
		if n == 0 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println("fact(10) =", fact(10), "after", calls, "calls")
	old := fact
	fact = func(n int) int { return -1 }
	fmt.Println("old fact(5) now ends in the new one:", old(5))

	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	sum := 0
	walker(func(v int) { sum = sum*10 + v })(t)
	fmt.Println("in order:", sum)

	// Deep recursion through a closure: the stack grows and moves, the record in main's frame moves with it.
	var depth func(int) int
	depth = func(n int) int {
		if n == 0 {
			return calls
		}
		return depth(n-1) + 1
	}
	fmt.Println("depth:", depth(5000))
}
