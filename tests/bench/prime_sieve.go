// The sieve of goroutines: one filter per prime, a number passes through all before it.
package main

import (
	"fmt"
	"time"
)

const primes = 2500

func generate(out chan<- int) {
	for n := 2; ; n++ {
		out <- n
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for n := range in {
		if n%prime != 0 {
			out <- n
		}
	}
}

func main() {
	start := time.Now()
	numbers := make(chan int)
	go generate(numbers)
	sum := 0
	for range primes {
		prime := <-numbers
		sum += prime
		next := make(chan int)
		go filter(numbers, next, prime)
		numbers = next
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
