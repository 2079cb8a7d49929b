// Two goroutines take two locks in opposite order, and main waits for them.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	step := make(chan bool)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		a.Lock()
		step <- true
		b.Lock()
	}()
	go func() {
		defer wg.Done()
		b.Lock()
		<-step
		a.Lock()
	}()
	wg.Wait()
}
