// A channel is closed twice.
package main

import "fmt"

func main() {
	ch := make(chan struct{})
	close(ch)
	_, ok := <-ch
	fmt.Println(ok)
	close(ch)
}
