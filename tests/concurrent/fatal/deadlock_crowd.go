// Goroutines blocked in every way, created by one another.
package main

import "sync"

func sender(ch chan int, started chan bool) {
	started <- true
	var none chan string
	none <- "x"
}

func nested(started chan bool) {
	started <- true
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}

func main() {
	var mu sync.Mutex
	mu.Lock()
	var none chan int
	ch := make(chan int)
	started := make(chan bool)
	go func() { started <- true; mu.Lock() }()
	<-started
	go sender(ch, started)
	<-started
	go func() {
		go nested(started)
		select {}
	}()
	<-started
	go func() { started <- true; none <- 1 }()
	<-started
	go func() {
		started <- true
		select {
		case <-ch:
		case <-none:
		}
	}()
	<-started
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}
