// Two goroutines hand a number back and forth over unbuffered channels.
package main

import (
	"fmt"
	"time"
)

const rounds = 2_000_000

func echo(in <-chan int, out chan<- int) {
	for n := range in {
		out <- n*3 + 1
	}
	close(out)
}

func main() {
	start := time.Now()
	there, back := make(chan int), make(chan int)
	go echo(there, back)
	sum := 0
	for i := range rounds {
		there <- i
		sum += <-back & 1023
	}
	close(there)
	if _, ok := <-back; ok {
		panic("more than was sent")
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
