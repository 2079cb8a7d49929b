// All cases of the select are nil channels.
package main

func main() {
	var a chan int
	var b chan<- int
	select {
	case <-a:
	case b <- 1:
	}
}
