// A range over a channel that is never closed.
package main

import "fmt"

func produce(ch chan<- int) {
	for i := range 3 {
		ch <- i
	}
}

func main() {
	ch := make(chan int)
	go produce(ch)
	for v := range ch {
		fmt.Println(v)
	}
}
