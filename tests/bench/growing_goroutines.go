// Many goroutines, each of which needs 32 KiB of stack and gives it back by ending.
package main

import (
	"fmt"
	"time"
)

const (
	goroutines = 100_000
	together   = 64
	depth      = 100
)

//go:noinline
func dig(n int, salt int) int {
	var block [32]int
	block[n&31] = salt
	if n == 0 {
		return block[0]
	}
	return dig(n-1, salt^n) + block[n&31]&7
}

func main() {
	start := time.Now()
	out := make(chan int, together)
	sum := 0
	for i := range goroutines {
		if i >= together {
			sum += <-out
		}
		go func() { out <- dig(depth, i) }()
	}
	for range together {
		sum += <-out
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
