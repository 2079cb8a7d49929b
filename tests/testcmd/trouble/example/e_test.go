package example

import "fmt"

func Example_wrong() {
	fmt.Println("  one")
	fmt.Println("two")
	// Output:
	// one
	// 2
}

func Example_unordered() {
	fmt.Println("b")
	fmt.Println("a")
	// Unordered output:
	// a
	// c
}

func Example_fine() {
	fmt.Println("fine")
	/* Output: fine */
}

func Example_panics() {
	fmt.Println("before")
	panic("in example")
	// Output: before
}
