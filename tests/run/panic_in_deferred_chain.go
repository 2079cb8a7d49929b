package main

import "fmt"

func f() {
	defer func() {
		fmt.Println("first deferred")
		panic("third")
	}()
	defer func() {
		defer func() {
			fmt.Println("recovered", recover())
			panic(fmt.Errorf("second"))
		}()
		panic("recovered one")
	}()
	panic("first")
}

func main() {
	defer fmt.Println("main deferred")
	f()
}
