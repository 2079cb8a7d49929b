package main

type node struct {
	pad  [4]int
	next *node
}

func last(n *node) *node {
	for n.next != n {
		n = n.next
	}
	return n
}

func main() {
	println("walking")
	last(&node{next: &node{}})
}
