// init functions are functions.
package main

var table []*int

func init() {
	x := 1
	table = append(table, &x)
}

func init() {
	y := 2
	p := &y
	*p = 3
}

func main() { println(*table[0]) }
