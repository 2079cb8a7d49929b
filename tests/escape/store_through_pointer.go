// What is stored through a pointer is stored in the heap; the pointer itself does not leak.
package main

type node struct {
	next *node
	val  int
}

func link(a, b *node) { a.next = b }

func set(pp **int, p *int) { *pp = p }

func put(s []*int, p *int) { s[0] = p }

func number(n *node, v int) { n.val = v }

func main() {
	var a, b node
	link(&a, &b)
	x := 1
	var p *int
	set(&p, &x)
	s := make([]*int, 1)
	y := 2
	put(s, &y)
	number(&a, 4)
	println(a.next.val, *p, *s[0])
}
