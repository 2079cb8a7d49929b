// Main calls Goexit; the others finish, then nobody is left.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
		}()
	}
	go func() {
		wg.Wait()
		fmt.Println("others are done")
	}()
	defer fmt.Println("main's deferred call")
	runtime.Goexit()
}
