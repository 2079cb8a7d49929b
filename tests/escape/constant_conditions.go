// Branches that constants rule out are not looked at.
package main

const debug = false

var sink *int

func pruned() int {
	x := 1
	if debug {
		sink = &x
	}
	if !debug {
		return x
	}
	y := 2
	sink = &y
	return y
}

func loop() int {
	x := 1
	for debug {
		sink = &x
	}
	return x
}

func main() { println(pruned(), loop()) }
