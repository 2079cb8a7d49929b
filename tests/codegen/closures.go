// Closure records: by value, by reference, none at all; direct calls of known literals.
package main

func apply(f func(int) int, x int) int { return f(x) }

func byValue(n int) int {
	add := func(x int) int { return x + n }
	return add(1) + apply(add, 2)
}

func byReference() int {
	n := 0
	inc := func() { n++ }
	inc()
	inc()
	return n
}

func escaping(n int) func() int {
	return func() int { n++; return n }
}

func plain(x int) int { return -x }

func main() {
	println(byValue(3), byReference(), escaping(1)(), apply(plain, 4), func(x int) int { return x }(5))
}
