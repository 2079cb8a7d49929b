package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	done := make(chan string, 1)
	func() {
		x := new([10]int)
		runtime.AddCleanup(x, func(n int) { done <- fmt.Sprint("cleanup ", n) }, 3)
	}()
	for range 3 {
		runtime.GC()
	}
	select {
	case s := <-done:
		fmt.Println(s)
	case <-time.After(5 * time.Second):
		fmt.Println("nothing")
	}
}
