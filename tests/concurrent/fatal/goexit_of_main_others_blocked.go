// Main is gone and the rest is blocked.
package main

import "runtime"

func main() {
	go func() {
		var ch chan int
		ch <- 1
	}()
	runtime.Gosched()
	runtime.Goexit()
}
