// An array is summed in parts by goroutines, again and again; the parts meet in a channel.
package main

import (
	"fmt"
	"time"
)

const (
	size   = 1 << 20
	parts  = 16
	rounds = 1500
)

func sumOf(numbers []int32, round int32, out chan<- int) {
	sum := 0
	for _, n := range numbers {
		sum += int(n ^ round)
	}
	out <- sum
}

func main() {
	start := time.Now()
	numbers := make([]int32, size)
	x := uint32(1)
	for i := range numbers {
		x = x*1664525 + 1013904223
		numbers[i] = int32(x >> 12)
	}
	out := make(chan int, parts)
	sum := 0
	for round := range rounds {
		for p := range parts {
			go sumOf(numbers[p*size/parts:(p+1)*size/parts], int32(round), out)
		}
		for range parts {
			sum += <-out
		}
	}
	report(sum, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
