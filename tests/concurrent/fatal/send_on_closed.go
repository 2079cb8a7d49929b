// A send on a closed channel.
package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	ch <- 1
	close(ch)
	fmt.Println(<-ch)
	ch <- 2
}
