// A send on a nil channel, below some calls.
package main

var ch chan int

func descend(n int) {
	if n == 0 {
		ch <- 1
		return
	}
	descend(n - 1)
}

func main() {
	descend(3)
}
