// A method value of a nil interface panics in the goroutine that evaluates it.
package main

import "fmt"

func main() {
	var err error
	go err.Error()
	fmt.Println("not reached")
}
