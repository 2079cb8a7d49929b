// The same work as a recursion, as a recursion in tail position, as a loop, and with a stack of one's own.
//
// Look at the stack's high water: minigo run --stack-stats recursion_to_iteration.go
// It came out: Go does not turn tail calls into loops, and minigo does not either: the tail recursion needs as much
// stack as the other. The loop runs in the first 2 KiB. The explicit stack lives on the heap and has no limit but
// memory; it costs a slice instead of frames.
package main

import "fmt"

type node struct {
	value int
	next  *node
	child *node
}

func sum(n int) int {
	if n == 0 {
		return 0
	}
	return n + sum(n-1)
}

func sumTail(n, acc int) int {
	if n == 0 {
		return acc
	}
	return sumTail(n-1, acc+n)
}

func sumLoop(n int) (acc int) {
	for ; n > 0; n-- {
		acc += n
	}
	return acc
}

func total(n *node) int {
	if n == nil {
		return 0
	}
	return n.value + total(n.child) + total(n.next)
}

func totalWithStack(root *node) (t int) {
	stack := []*node{root}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if n != nil {
			t += n.value
			stack = append(stack, n.next, n.child)
		}
	}
	return t
}

func main() {
	const n = 5000
	fmt.Println(sum(n), sumTail(n, 0), sumLoop(n))
	var root *node
	for i := range n {
		root = &node{i, root, &node{value: 1}}
	}
	fmt.Println(total(root), totalWithStack(root))
}
