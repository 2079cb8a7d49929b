// A select with a send on a closed channel.
package main

func main() {
	ch, other := make(chan int), make(chan int)
	close(ch)
	select {
	case <-other:
	case ch <- 1:
	}
}
