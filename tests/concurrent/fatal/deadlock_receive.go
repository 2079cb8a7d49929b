// A receive that nobody will answer.
package main

import "fmt"

func main() {
	fmt.Println("before")
	ch := make(chan int)
	fmt.Println(<-ch)
}
