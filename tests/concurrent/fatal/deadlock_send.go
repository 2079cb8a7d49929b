// A send on an unbuffered channel without a receiver.
package main

import "fmt"

func send(ch chan<- string) {
	ch <- "nobody listens"
}

func main() {
	fmt.Println("before")
	ch := make(chan string)
	send(ch)
}
