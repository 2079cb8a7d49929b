// Once under contention, with a panic, nested in another; OnceFunc; Pool gives back what was put or makes anew.
package main

import (
	"bytes"
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct {
	once  sync.Once
	loads atomic.Int32
	name  string
}

func (c *config) get() string {
	c.once.Do(func() {
		c.loads.Add(1)
		c.name = "loaded"
	})
	return c.name
}

func onces() {
	var c config
	var wg sync.WaitGroup
	var wrong atomic.Int32
	for range 30 {
		wg.Go(func() {
			if c.get() != "loaded" {
				wrong.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("loads", c.loads.Load(), "wrong", wrong.Load())

	var bad sync.Once
	for i := range 2 {
		func() {
			defer func() { fmt.Println("try", i, recover()) }()
			bad.Do(func() { panic("first time") })
		}()
	}
	var outer, inner sync.Once
	outer.Do(func() { inner.Do(func() { fmt.Println("inner in outer") }) })
	inner.Do(func() { fmt.Println("never") })

	calls := 0
	f := sync.OnceFunc(func() { calls++; fmt.Println("once func") })
	for range 3 {
		f()
	}
	fmt.Println(calls)
	g := sync.OnceFunc(func() { panic("again and again") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			g()
		}()
	}
	var many atomic.Int32
	h := sync.OnceFunc(func() { many.Add(1) })
	for range 20 {
		wg.Go(h)
	}
	wg.Wait()
	fmt.Println(many.Load())
}

func pools() {
	var made atomic.Int32
	p := sync.Pool{New: func() any { made.Add(1); return new(bytes.Buffer) }}
	var wg sync.WaitGroup
	var total atomic.Int64
	for w := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 25 {
				b := p.Get().(*bytes.Buffer)
				b.Reset()
				fmt.Fprintf(b, "%d:%d", w, i)
				if b.Len() < 3 || b.Bytes()[1] != ':' {
					fmt.Println("dirty buffer", b.String())
				}
				total.Add(int64(b.Len()))
				p.Put(b)
			}
		}()
	}
	wg.Wait()
	fmt.Println("bytes", total.Load(), "made some", made.Load() >= 1 && made.Load() <= 200)
	empty := new(sync.Pool)
	fmt.Println(empty.Get())
	empty.Put(nil)
	fmt.Println(empty.Get())
}

func main() {
	onces()
	pools()
}
