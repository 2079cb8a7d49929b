package main

import "fmt"

func main() {
	defer println("deferred")
	panic(fmt.Errorf("outer: %w", fmt.Errorf("inner %d", 5)))
}
