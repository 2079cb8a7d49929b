package main

import (
	"fmt"
	"os"
	"strings"
)

type Node struct {
	value      int
	prev, next *Node
}

// List is a circular doubly linked list with a sentinel.
type List struct {
	root Node
	len  int
}

func (l *List) init() *List {
	l.root.next = &l.root
	l.root.prev = &l.root
	l.len = 0
	return l
}

func New(values ...int) *List {
	l := new(List).init()
	for _, v := range values {
		l.PushBack(v)
	}
	return l
}

func (l *List) insert(n, at *Node) *Node {
	n.prev = at
	n.next = at.next
	n.prev.next = n
	n.next.prev = n
	l.len++
	return n
}

func (l *List) PushBack(v int) *Node  { return l.insert(&Node{value: v}, l.root.prev) }
func (l *List) PushFront(v int) *Node { return l.insert(&Node{value: v}, &l.root) }

func (l *List) Remove(n *Node) int {
	n.prev.next = n.next
	n.next.prev = n.prev
	n.next, n.prev = nil, nil
	l.len--
	return n.value
}

func (l *List) Front() *Node {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

func (l *List) All(yield func(int, *Node) bool) {
	i := 0
	for n := l.root.next; n != &l.root; {
		next := n.next
		if !yield(i, n) {
			return
		}
		n = next
		i++
	}
}

func (l *List) Reverse() {
	for n := &l.root; ; {
		n.next, n.prev = n.prev, n.next
		n = n.prev
		if n == &l.root {
			return
		}
	}
}

func (l *List) String() string {
	var parts []string
	for _, n := range l.All {
		parts = append(parts, fmt.Sprint(n.value))
	}
	return "[" + strings.Join(parts, "<->") + "]"
}

type cell struct {
	head int
	tail *cell
}

func cons(head int, tail *cell) *cell { return &cell{head, tail} }

func merge(a, b *cell) *cell {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case b.head < a.head:
		return cons(b.head, merge(a, b.tail))
	}
	return cons(a.head, merge(a.tail, b))
}

func split(c *cell) (odd, even *cell) {
	if c == nil {
		return nil, nil
	}
	even, odd = split(c.tail)
	return cons(c.head, odd), even
}

func sortCells(c *cell) *cell {
	if c == nil || c.tail == nil {
		return c
	}
	a, b := split(c)
	return merge(sortCells(a), sortCells(b))
}

func (c *cell) String() string {
	if c == nil {
		return "nil"
	}
	return fmt.Sprintf("%d:%v", c.head, c.tail)
}

func main() {
	l := New(3, 1, 4, 1, 5, 9, 2, 6)
	l.PushFront(0)
	fmt.Println(l, l.len)
	for i, n := range l.All {
		if n.value%2 == 1 && i > 1 {
			l.Remove(n)
		}
		if i == 6 {
			break
		}
	}
	fmt.Println(l, l.len)
	l.Reverse()
	fmt.Println(l)
	var c *cell
	for n := l.Front(); n != &l.root; n = n.next {
		c = cons(n.value*7%10, c)
	}
	fmt.Println(c, "sorted", sortCells(c))
	for l.Front() != nil {
		fmt.Print(l.Remove(l.Front()), " ")
	}
	fmt.Println(l, l.Front() == nil)
	stale := &Node{value: 42}
	defer fmt.Println("deferred before the crash")
	if len(os.Args) > 5 {
		l.insert(stale, &l.root)
	}
	l.Remove(stale)
	fmt.Println("not reached")
}
