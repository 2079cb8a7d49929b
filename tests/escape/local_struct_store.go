// Fields and elements of a local are the local: storing there is no store in the heap.
package main

type pair struct{ a, b *int }

func fields() int {
	x, y := 1, 2
	var p pair
	p.a = &x
	p.b = &y
	return *p.a + *p.b
}

func elements() int {
	x := 1
	var a [3]*int
	a[1] = &x
	return *a[1]
}

func nested() *int {
	x, y := 1, 2
	var p [2]pair
	p[0].a = &x
	p[1].b = &y
	return p[1].b
}

func main() { println(fields(), elements(), *nested()) }
