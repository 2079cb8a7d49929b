// Main returns while goroutines are running, blocked and asleep.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	for range 3 {
		go func() {
			for {
			}
		}()
		go func() { time.Sleep(time.Hour); fmt.Println("never") }()
		go func() { select {} }()
	}
	runtime.Gosched()
	fmt.Println("main returns")
}
