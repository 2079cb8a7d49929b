// The value of a panic is stored in the heap.
package main

type failure struct{ code int }

func (f failure) Error() string { return "failure" }

func number(n int) {
	if n > 3 {
		panic(n)
	}
}

func text(n int) {
	if n > 3 {
		panic("too large")
	}
}

func pointer(n int) {
	f := failure{n}
	if n > 3 {
		panic(&f)
	}
}

func value(n int) {
	if n > 3 {
		panic(failure{n})
	}
}

func wrapped(s string) {
	if s == "" {
		panic("empty: " + s)
	}
}

func main() {
	number(1)
	text(1)
	pointer(1)
	value(1)
	wrapped("x")
}
