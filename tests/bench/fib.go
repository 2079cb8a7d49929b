// Doubly recursive Fibonacci: the cost of calls, returns and stack checks.
package main

import (
	"fmt"
	"time"
)

const n = 40

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	result := fib(n)
	elapsed := time.Since(start)
	report(result, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
