// Initial values that can be laid out as data leave no trace; the rest is the function init.
package main

type node struct {
	name string
	next *node
}

var number = 3
var list = &node{"a", &node{"b", nil}}
var words = []string{"x", "y"}
var boxed any = 5
var literal = func() int { return 1 }
var computed = compute(2)
var pointer = new(int)
var copied = *list
var called = literal()
var made = make([]int, 3)
var address = &number

func compute(n int) *int { return &n }

func main() {
	println(number, list.name, words[0], boxed != nil, literal(), *computed, *pointer, copied.name, called, len(made), *address)
}
