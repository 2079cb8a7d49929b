// An empty select in main, with a blocked goroutine beside it.
package main

import "fmt"

func wait(ch chan int) {
	<-ch
}

func main() {
	ch := make(chan int)
	go wait(ch)
	fmt.Println("blocked for ever")
	select {}
}
