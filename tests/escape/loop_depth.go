// An allocation in a loop that an outer variable keeps outlives its iteration.
package main

type node struct {
	next *node
	v    int
}

func list(n int) int {
	var head *node
	for i := 0; i < n; i++ {
		head = &node{head, i}
	}
	sum := 0
	for ; head != nil; head = head.next {
		sum += head.v
	}
	return sum
}

func inner(n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		p := &node{v: i}
		sum += p.v
	}
	return sum
}

func variable(n int) int {
	var last *int
	for i := 0; i < n; i++ {
		j := i * 2
		last = &j
	}
	return *last
}

func nested(n int) int {
	var p *int
	for i := 0; i < n; i++ {
		var q *int
		for j := 0; j < n; j++ {
			x := i + j
			q = &x
		}
		p = q
	}
	return *p
}

func main() { println(list(3), inner(3), variable(3), nested(2)) }
