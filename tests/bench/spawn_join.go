// A million goroutines are started and waited for, a thousand at a time.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	batches = 1000
	each    = 1000
)

var slots [each]int

func main() {
	start := time.Now()
	sum := 0
	for b := range batches {
		var all sync.WaitGroup
		for i := range each {
			all.Add(1)
			go func() {
				defer all.Done()
				slots[i] = i ^ b
			}()
		}
		all.Wait()
		for _, n := range slots {
			sum += n
		}
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
