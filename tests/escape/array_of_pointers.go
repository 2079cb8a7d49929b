// Pointers to arrays, arrays of pointers, elements by address.
package main

func byPointer(a *[3]int) *int { return &a[1] }

func byValue(a [3]int) int { return a[1] }

func content(a *[3]*int) *int { return a[0] }

func setElement(a *[3]*int, p *int) { a[1] = p }

func grid() *[2][2]int {
	var g [2][2]int
	return &g
}

func row() []int {
	var g [2][2]int
	return g[1][:]
}

func main() {
	var a [3]int
	x := 1
	ps := [3]*int{&x}
	y := 2
	setElement(&ps, &y)
	println(*byPointer(&a), byValue(a), *content(&ps), grid()[1][1], len(row()))
}
