// The address of a local that reaches a result outlives the call.
package main

func local() *int {
	x := 1
	return &x
}

func field() *int {
	var s struct{ a, b int }
	return &s.b
}

func element() *int {
	var a [4]int
	return &a[2]
}

func slot() (p *int) {
	x := 2
	p = &x
	return
}

func stays() int {
	x := 3
	p := &x
	return *p
}

func main() {
	println(*local(), *field(), *element(), *slot(), stays())
}
