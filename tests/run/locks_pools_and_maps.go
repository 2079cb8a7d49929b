package main

import (
	"fmt"
	"sync"
	"unsafe"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v (%T)\n", name, r, r)
		}
	}()
	f()
	fmt.Println(name, "returns")
}

func main() {
	var m sync.Mutex
	m.Lock()
	fmt.Println(m.TryLock())
	m.Unlock()
	fmt.Println(m.TryLock())
	m.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	l := rw.RLocker()
	l.Lock()
	l.Unlock()
	var wg sync.WaitGroup
	wg.Add(2)
	wg.Done()
	wg.Done()
	wg.Wait()
	try("negative", func() { wg.Add(-1) })
	var o sync.Once
	for i := 0; i < 3; i++ {
		o.Do(func() { fmt.Println("once", i) })
	}
	var o2 sync.Once
	try("once", func() { o2.Do(func() { panic("first") }) })
	try("once again", func() { o2.Do(func() { panic("second") }) })
	n := 0
	f := sync.OnceFunc(func() { n++; fmt.Println("called", n) })
	f()
	f()
	g := sync.OnceFunc(func() { n++; panic(fmt.Sprint("of f ", n)) })
	try("g", g)
	try("g", g)
	c := sync.NewCond(&m)
	c.Signal()
	c.Broadcast()
	try("copied", func() { d := *c; d.Signal() })
	try("nil", func() { (*sync.Mutex)(nil).Lock() })
	made := 0
	p := sync.Pool{New: func() any { made++; return made }}
	fmt.Println(p.Get(), p.Get())
	p.Put(10)
	p.Put(nil)
	x := p.Get().(int) // a collection may have emptied the pool
	fmt.Println(x == 10 || x == 3)
	for i := 20; i < 25; i++ {
		p.Put(i)
	}
	seen := map[int]bool{}
	for i := 0; i < 5; i++ {
		seen[p.Get().(int)] = true
	}
	fmt.Println(len(seen))
	var q sync.Pool
	fmt.Println(q.Get())
	fmt.Println(unsafe.Sizeof(m), unsafe.Sizeof(rw), unsafe.Sizeof(wg), unsafe.Sizeof(o), unsafe.Sizeof(*c), unsafe.Sizeof(p))
	fmt.Printf("%+v %+v %v %v\n", m, rw, wg, o)
	maps()
}

func maps() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	fmt.Println(m.Load("a"))
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 3))
	fmt.Println(m.Swap("b", 4))
	fmt.Println(m.Swap("c", 5))
	fmt.Println(m.CompareAndSwap("c", 4, 6), m.CompareAndSwap("c", 5, 6), m.CompareAndSwap("d", nil, 6))
	fmt.Println(m.LoadAndDelete("c"))
	fmt.Println(m.LoadAndDelete("c"))
	fmt.Println(m.CompareAndDelete("b", 3), m.CompareAndDelete("b", 4), m.CompareAndDelete("b", 4))
	m.Delete("nobody")
	for i := 0; i < 1000; i++ {
		m.Store(i, i*i)
	}
	for i := 0; i < 1000; i += 3 {
		m.Delete(i)
	}
	for i := 0; i < 1000; i += 6 {
		m.Store(i, -i)
	}
	n, sum := 0, 0
	m.Range(func(k, v any) bool {
		if _, ok := k.(int); ok {
			n++
			sum += v.(int)
		}
		return true
	})
	fmt.Println(n, sum)
	n = 0
	m.Range(func(k, v any) bool {
		n++
		m.Delete(k)
		m.Store(k, n)
		return n < 10
	})
	fmt.Println(n)
	m.Store(nil, "nil key")
	fmt.Println(m.Load(nil))
	m.Store([2]any{1, "x"}, nil)
	fmt.Println(m.Load([2]any{1, "x"}))
	m.Clear()
	fmt.Println(m.Load("a"))
	m.Range(func(k, v any) bool { fmt.Println(k, v); return true })
	m.Store(1, []int{1})
	try("store", func() { m.Store([]int{}, 1) })
	try("load", func() { new(sync.Map).Load([]int{}) })
	try("swap", func() { m.CompareAndSwap(1, []int{}, 2) })
	try("delete", func() { m.CompareAndDelete(1, []int{}) })
	try("swap missing", func() { m.CompareAndSwap(2, []int{}, 2) })
	try("nil func", func() { new(sync.Once).Do(nil) })
	fmt.Println(m.Load(1))
}
