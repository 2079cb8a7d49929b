package main

import (
	"fmt"
	"runtime"
)

type node struct {
	left, right *node
	value       int
}

type holder struct {
	data  []int
	text  string
	next  *holder
	f     func() int
	iface any
	inner [2]struct{ p *int }
}

func tree(depth int) *node {
	if depth == 0 {
		return &node{value: 1}
	}
	return &node{tree(depth - 1), tree(depth - 1), depth}
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.sum() + n.right.sum()
}

func garbage() (total int) {
	for i := range 200 {
		s := make([]int, i%50+1)
		s[len(s)-1] = i
		total += s[0] + len(fmt.Sprint(i))
	}
	return
}

func build(n int) (list *holder) {
	for i := range n {
		x := i * i
		list = &holder{
			data: make([]int, 3, 10)[1:],
			text: fmt.Sprint("text ", i)[2:],
			next: list,
			f:    func() int { x++; return x },
		}
		list.inner[1].p = &list.data[1]
		list.iface = &list.inner
		list.data[1] = i
	}
	return
}

var global = build(3)

func interior() *int {
	a := new([100]int)
	for i := range a {
		a[i] = i
	}
	return &a[60]
}

func substring() string {
	s := ""
	for i := range 50 {
		s += string(rune('a' + i%26))
	}
	return s[20:30]
}

func main() {
	t := tree(8)
	list := build(30)
	p := interior()
	sub := substring()
	var keep []func() int
	for i := range 10 {
		big := make([]int, 100)
		big[5] = i
		keep = append(keep, func() int { return big[5] })
	}
	garbage()
	runtime.GC()
	garbage()
	fmt.Println(t.sum(), *p, sub)
	n := 0
	for h := list; h != nil; h = h.next {
		n += h.f() + len(h.text) + *h.iface.(*[2]struct{ p *int })[1].p
		*h.inner[1].p = 0
		n += h.data[1]
	}
	fmt.Println(n, global.f(), global.next.text)
	runtime.GC()
	for _, f := range keep {
		fmt.Print(f(), " ")
	}
	fmt.Println(len(keep))
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC >= 2, m.HeapAlloc > 0, m.Mallocs > m.Frees)
	large := make([][]byte, 0)
	for i := range 40 {
		b := make([]byte, 100_000)
		b[i] = byte(i)
		large = append(large, b)
		if len(large) > 3 {
			large[0] = nil
			large = large[1:]
		}
	}
	fmt.Println(len(large), large[2][39])
}
