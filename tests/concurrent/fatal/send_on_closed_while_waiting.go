// A channel is closed under a waiting sender.
package main

import (
	"runtime"
	"strings"
	"time"
)

func waiting(ch chan int) bool {
	buffer := make([]byte, 1<<14)
	return strings.Contains(string(buffer[:runtime.Stack(buffer, true)]), "[chan send]")
}

func main() {
	ch := make(chan int)
	go func() {
		for !waiting(ch) {
			time.Sleep(time.Millisecond)
		}
		close(ch)
	}()
	ch <- 1
}
