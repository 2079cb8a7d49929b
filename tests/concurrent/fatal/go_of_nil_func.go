// A go statement with a nil function.
package main

import "fmt"

func main() {
	fmt.Println("before")
	var f func()
	go f()
	fmt.Println("not reached")
}
