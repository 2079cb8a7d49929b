package main

import "fmt"

func main() {
	defer func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var p *int
		*p = 1
	}()
	panic("the first")
}
