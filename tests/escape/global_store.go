// A package variable is the heap.
package main

var sink *int
var table [4]*int
var root struct{ left, right *int }

func direct() {
	x := 1
	sink = &x
}

func inArray(p *int) { table[2] = p }

func inField() {
	y := 2
	root.left = &y
}

func content(p **int) { sink = *p }

func read() int {
	if sink != nil {
		return *sink
	}
	return 0
}

func main() {
	direct()
	z := 3
	inArray(&z)
	inField()
	q := &z
	content(&q)
	println(read())
}
