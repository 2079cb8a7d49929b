package main

import (
	"fmt"
	"sync/atomic"
)

type stats struct {
	a atomic.Int32
	b atomic.Uint64
	on atomic.Bool
	v atomic.Value
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	var s stats
	p := &s
	fmt.Println(p.a.Add(3), s.a.Load(), p.a.Swap(9), p.a.CompareAndSwap(9, 10), p.a.CompareAndSwap(9, 11), s.a.Load())
	fmt.Println(p.a.And(6), p.a.Or(1), p.a.Load())
	p.a.Store(-5)
	fmt.Println(s.a.Load())
	p.b.Store(1 << 40)
	fmt.Println(p.b.Add(^uint64(0)), s.b.Load())
	fmt.Println(s.on.Load(), s.on.Swap(true), s.on.Load(), s.on.CompareAndSwap(true, false), s.on.Load())
	f := s.a.Add
	fmt.Println(f(10), f(10))
	g := (*atomic.Int32).Add
	fmt.Println(g(&s.a, 1))
	fmt.Println(s.v.Load())
	s.v.Store([]int{1, 2})
	fmt.Println(s.v.Load())
	fmt.Println(s.v.Swap([]int{3}))
	fmt.Printf("%v %+v\n", s.v.Load(), s.v)
	var w atomic.Value
	fmt.Println(w.CompareAndSwap(nil, "a"), w.CompareAndSwap(nil, "b"), w.CompareAndSwap("b", "c"), w.CompareAndSwap("a", "c"), w.Load())
	try("nil", func() { w.Store(nil) })
	try("type", func() { w.Store(1) })
	try("swap", func() { w.Swap(1) })
	try("swap nil", func() { w.Swap(nil) })
	try("cas", func() { w.CompareAndSwap(1, 2) })
	try("cas mixed", func() { w.CompareAndSwap("1", 2) })
	try("cas nil", func() { w.CompareAndSwap("1", nil) })
	try("cas slices", func() { s.v.CompareAndSwap([]int{3}, []int{4}) })
	try("nil pointer", func() { var q *atomic.Int64; q.Add(1) })
	try("nil struct", func() { var q *stats; q.b.Load() })
	var n atomic.Int64
	var u atomic.Uintptr
	var u32 atomic.Uint32
	fmt.Println(n.Add(-1), u.Add(4), u32.Add(^uint32(0)))
	fmt.Printf("%+v %v %v %v\n", n, u, u32, s.on)
}
