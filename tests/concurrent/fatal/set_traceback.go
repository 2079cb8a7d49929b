// debug.SetTraceback: a panic lists all goroutines.
package main

import (
	"runtime/debug"
	"time"
)

func main() {
	debug.SetTraceback("all")
	c := make(chan int)
	go func() {
		c <- 1
		select {}
	}()
	<-c
	block := make(chan int)
	go func() {
		c <- 2
		<-block
	}()
	<-c
	time.Sleep(20 * time.Millisecond)
	panic("all of them")
}
