package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct{ name string }

func main() {
	calls := 0
	one := sync.OnceValue(func() int { calls++; return calls * 10 })
	fmt.Println(one(), one(), calls)
	two := sync.OnceValues(func() (string, error) { calls++; return "text", errors.New("and error") })
	s, err := two()
	t, again := two()
	fmt.Println(s, t, err, err == again, calls)
	bad := sync.OnceValue(func() []int { calls++; panic(fmt.Sprint("call ", calls)) })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			bad()
		}()
	}
	var wg sync.WaitGroup
	var total atomic.Int64
	slow := sync.OnceValue(func() int64 { return int64(calls) })
	for range 10 {
		wg.Go(func() { total.Add(slow()) })
	}
	wg.Wait()
	fmt.Println(total.Load())

	var p atomic.Pointer[config]
	fmt.Println(p.Load() == nil)
	a, b := &config{"a"}, &config{"b"}
	p.Store(a)
	fmt.Println(p.Load().name, p.Swap(b).name, p.CompareAndSwap(a, b), p.CompareAndSwap(b, a), p.Load().name)
	load := p.Load
	fmt.Println(load().name)
	fmt.Printf("%T\n", &p)
	// A list that grows at its head
	type node struct {
		n    int
		next *node
	}
	var head atomic.Pointer[node]
	for i := range 8 {
		wg.Go(func() {
			for k := range 100 {
				for {
					old := head.Load()
					if head.CompareAndSwap(old, &node{i*100 + k, old}) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	sum, n := 0, 0
	for at := head.Load(); at != nil; at = at.next {
		sum += at.n
		n++
	}
	fmt.Println(n, sum)
}
