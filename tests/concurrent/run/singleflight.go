// Calls for one key at the same time are made once and share the answer; and a cache that cannot be stampeded.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type call struct {
	wg    sync.WaitGroup
	value any
	err   error
	dups  int
}

type flight struct {
	mu    sync.Mutex
	calls map[string]*call
}

func (f *flight) do(key string, fn func() (any, error)) (value any, err error, shared bool) {
	f.mu.Lock()
	if f.calls == nil {
		f.calls = make(map[string]*call)
	}
	if c, ok := f.calls[key]; ok {
		c.dups++
		f.mu.Unlock()
		c.wg.Wait()
		return c.value, c.err, true
	}
	c := new(call)
	c.wg.Add(1)
	f.calls[key] = c
	f.mu.Unlock()
	func() {
		defer func() {
			if r := recover(); r != nil {
				c.err = fmt.Errorf("panic in %q: %v", key, r)
			}
			f.mu.Lock()
			delete(f.calls, key)
			f.mu.Unlock()
			c.wg.Done()
		}()
		c.value, c.err = fn()
	}()
	return c.value, c.err, c.dups > 0
}

// waiting tells how many share the call under way.
func (f *flight) waiting(key string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if c := f.calls[key]; c != nil {
		return c.dups
	}
	return -1
}

type entry struct {
	ready chan struct{}
	value string
}

type cache struct {
	mu      sync.Mutex
	entries map[string]*entry
	misses  atomic.Int32
}

func (c *cache) get(key string, load func(string) string) string {
	c.mu.Lock()
	e := c.entries[key]
	if e == nil {
		e = &entry{ready: make(chan struct{})}
		c.entries[key] = e
		c.mu.Unlock()
		c.misses.Add(1)
		e.value = load(key)
		close(e.ready)
	} else {
		c.mu.Unlock()
		<-e.ready
	}
	return e.value
}

func main() {
	var f flight
	var made atomic.Int32
	gate := make(chan struct{})
	var wg sync.WaitGroup
	const callers = 12
	values := make([]any, callers)
	sharedCount := atomic.Int32{}
	for i := range callers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v, err, shared := f.do("key", func() (any, error) {
				made.Add(1)
				<-gate
				return "answer", nil
			})
			if err != nil {
				fmt.Println("unexpected", err)
			}
			if shared {
				sharedCount.Add(1)
			}
			values[i] = v
		}()
	}
	waits := make(chan bool)
	go func() {
		for f.waiting("key") != callers-1 {
			select {
			case <-waits:
			default:
			}
		}
		close(waits)
	}()
	<-waits
	close(gate)
	wg.Wait()
	fmt.Println("made", made.Load(), "shared", sharedCount.Load(), values[0], values[callers-1])

	for i := range 3 {
		v, err, shared := f.do("err", func() (any, error) { return i, errors.New("bad luck") })
		fmt.Println(v, err, shared)
	}
	fmt.Println(f.do("boom", func() (any, error) { panic("boom") }))
	fmt.Println(f.waiting("boom"))

	c := &cache{entries: map[string]*entry{}}
	var total atomic.Int64
	for i := range 60 {
		wg.Go(func() {
			key := fmt.Sprint("k", i%7)
			total.Add(int64(len(c.get(key, func(k string) string { return k + k + k }))))
		})
	}
	wg.Wait()
	fmt.Println("misses", c.misses.Load(), "bytes", total.Load())
}
