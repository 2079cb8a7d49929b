// The deadlock comes after sleeps and after a timer has fired.
package main

import (
	"fmt"
	"time"
)

func main() {
	fired := make(chan bool, 1)
	time.AfterFunc(2*time.Millisecond, func() { fired <- true })
	time.Sleep(10 * time.Millisecond)
	fmt.Println("fired:", <-fired)
	ch := make(chan int)
	go func() {
		time.Sleep(5 * time.Millisecond)
		<-ch
	}()
	<-ch
}
