// A search that returns with the first answer leaves the slower goroutines behind; NumGoroutine shows it, a buffer mends it.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func settle(want int) int {
	for range 5000 {
		if runtime.NumGoroutine() == want {
			break
		}
		time.Sleep(time.Millisecond)
	}
	return runtime.NumGoroutine()
}

func first(replicas int, capacity int) int {
	answers := make(chan int, capacity)
	for i := range replicas {
		go func() { answers <- i % 1 }()
	}
	return <-answers
}

func stuckReceivers(n int) chan int {
	ch := make(chan int)
	for range n {
		go func() {
			for range ch {
			}
		}()
	}
	return ch
}

func deep(n int, ready chan<- bool, hold <-chan bool) int {
	if n == 0 {
		ready <- true
		<-hold
		return 0
	}
	return 1 + deep(n-1, ready, hold)
}

func main() {
	base := runtime.NumGoroutine()
	fmt.Println("at first:", base)
	for range 10 {
		first(5, 0)
	}
	fmt.Println("leaked:", settle(base+40)-base)
	for range 10 {
		first(5, 4)
	}
	fmt.Println("none more:", settle(base+40)-base)

	ch := stuckReceivers(25)
	fmt.Println("receivers:", settle(base+65)-base)
	close(ch)
	fmt.Println("closed:", settle(base+40)-base)

	// A goroutine that waits deep in a recursion keeps its grown stack; it can still end.
	ready, hold := make(chan bool), make(chan bool)
	depths := make(chan int)
	for i := range 5 {
		go func() { depths <- deep(1000*(i+1), ready, hold) }()
		<-ready
	}
	runtime.GC()
	fmt.Println("deep:", runtime.NumGoroutine()-base-40)
	close(hold)
	sum := 0
	for range 5 {
		sum += <-depths
	}
	fmt.Println("sum of depths:", sum)
	fmt.Println("in the end:", settle(base+40)-base)
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.Goexit()
	}()
	<-done
	fmt.Println("still:", settle(base+40)-base)
}
