// Main is gone; another goroutine ends the program.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(5 * time.Millisecond)
		fmt.Println("bye")
		os.Exit(4)
	}()
	runtime.Goexit()
}
