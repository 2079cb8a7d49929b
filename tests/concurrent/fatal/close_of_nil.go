// A nil channel is closed, with a deferred call that does not recover.
package main

import "fmt"

func main() {
	defer fmt.Println("deferred")
	var ch chan error
	close(ch)
}
