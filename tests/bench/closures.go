// Closures made and called in a hot loop: by value, by reference, nested, and one that leaves its function.
package main

import (
	"fmt"
	"time"
)

const rounds = 30_000_000

var kept func(int) int

func adder(n int) func(int) int {
	return func(x int) int { return x + n }
}

func apply(f func(int) int, x int) int {
	if x < 0 {
		return -x
	}
	return f(f(x))
}

func main() {
	start := time.Now()
	sum, calls := 0, 0
	for i := range rounds {
		step := i & 15
		byValue := func(x int) int { return x*3 + step }
		byReference := func(x int) int {
			calls += x & 1
			return x ^ step
		}
		nested := func(x int) int {
			inner := func(y int) int { return y - step + calls&3 }
			return inner(x) + inner(x+1)
		}
		sum += apply(byValue, i) - apply(byReference, i) + nested(i&255)
		if i&63 == 0 {
			kept = adder(i)
			sum += kept(sum & 1023)
		}
		sum &= 1<<40 - 1
	}
	elapsed := time.Since(start)
	report(sum+calls, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
