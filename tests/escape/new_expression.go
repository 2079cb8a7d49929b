// new(expr) is a variable behind a name of the compiler, and its address.
package main

func kept(n int) *int { return new(n + 1) }

func stays(n int) int {
	p := new(n)
	return *p
}

func main() { println(*kept(1), stays(2)) }
