// A producer fills a buffered channel; four workers take from it and answer over another one.
package main

import (
	"fmt"
	"time"
)

const (
	workers = 4
	items   = 9_000_000
)

type job struct{ number, weight int }

func work(jobs <-chan job, results chan<- int) {
	sum := 0
	for j := range jobs {
		sum += j.number % (j.weight + 1)
		if j.number&255 == 0 {
			results <- sum
			sum = 0
		}
	}
	results <- sum
	results <- -1
}

func main() {
	start := time.Now()
	jobs, results := make(chan job, 128), make(chan int, 16)
	for range workers {
		go work(jobs, results)
	}
	go func() {
		for i := range items {
			jobs <- job{i, i & 63}
		}
		close(jobs)
	}()
	sum := 0
	for left := workers; left > 0; {
		if n := <-results; n < 0 {
			left--
		} else {
			sum += n
		}
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
