// One goroutine selects over four channels: three are fed by others, two of them with a buffer, and the fourth tells their ends.
package main

import (
	"fmt"
	"time"
)

const items = 1_000_000

func feed(c chan<- int, done chan<- bool, factor int) {
	for i := range items {
		c <- i * factor
	}
	done <- true
}

func main() {
	start := time.Now()
	a, b, c := make(chan int), make(chan int, 16), make(chan int, 128)
	done := make(chan bool)
	go feed(a, done, 1)
	go feed(b, done, 2)
	go feed(c, done, 3)
	sum, count := 0, [3]int{}
	for left := 3; left > 0; {
		select {
		case n := <-a:
			sum += n
			count[0]++
		case n := <-b:
			sum += n & 255
			count[1]++
		case n := <-c:
			sum += n & 7
			count[2]++
		case <-done:
			left--
		}
	}
	for len(b)+len(c) > 0 {
		select {
		case n := <-b:
			sum += n & 255
			count[1]++
		case n := <-c:
			sum += n & 7
			count[2]++
		}
	}
	report(sum+count[0]+count[1]*3+count[2]*5, time.Since(start))
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
