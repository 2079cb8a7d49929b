// Loops without calls do not stall others: main goes on, timers fire, collections happen, the loops end when told.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

var stop atomic.Bool
var plain int // only written by one goroutine

func spin(n *int) {
	for !stop.Load() {
		*n++
	}
}

func busy(rounds int) (sum uint32) {
	for i := range uint32(rounds) {
		sum = sum*1664525 + i
	}
	return sum
}

func recursiveBusy(depth int) int {
	if depth == 0 {
		n := 0
		for !stop.Load() {
			n++
		}
		return min(n, 0)
	}
	return recursiveBusy(depth-1) + 1
}

func main() {
	counters := make([]int, 4)
	done := make(chan int)
	for i := range counters {
		go func() {
			spin(&counters[i])
			done <- i
		}()
	}
	for i := range 3 {
		go func() { done <- recursiveBusy(50*i) + 100 }()
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println("main runs")
	answer := make(chan string)
	go func() { answer <- "new goroutines run" }()
	fmt.Println(<-answer)
	runtime.GC()
	fmt.Println("collections run")
	select {
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timers fire")
	}
	for range 5 {
		runtime.Gosched()
	}
	stop.Store(true)
	sum := 0
	for range len(counters) + 3 {
		sum += <-done
	}
	fmt.Println("all ended:", sum)

	// An endless loop that never looks at anything is left behind when main returns.
	go func() {
		for {
			plain++
		}
	}()
	results := make(chan uint32)
	for range 4 {
		go func() { results <- busy(300000) }()
	}
	first := <-results
	same := true
	for range 3 {
		same = same && <-results == first
	}
	fmt.Println(same, first)
	list := make([][]byte, 0)
	for i := range 50 {
		list = append(list, make([]byte, 1000*i))
	}
	runtime.GC()
	total := 0
	for _, b := range list {
		total += len(b)
	}
	fmt.Println(total)
}
