// Eight goroutines count under one mutex, with a little work inside and outside of it.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	goroutines = 8
	rounds     = 4_000_000
)

type counter struct {
	sync.Mutex
	total int
	seen  [16]int
}

func (c *counter) add(n int) {
	c.Lock()
	defer c.Unlock()
	c.total += n
	c.seen[n&15]++
}

func main() {
	start := time.Now()
	var c counter
	var all sync.WaitGroup
	for g := range goroutines {
		all.Add(1)
		go func() {
			defer all.Done()
			x := uint32(g + 1)
			for range rounds {
				x = x*1664525 + 1013904223
				c.add(int(x >> 24))
			}
		}()
	}
	all.Wait()
	sum := c.total
	for i, n := range c.seen {
		sum += i * n
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
