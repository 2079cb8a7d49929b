// Small structs travel in registers, large ones through memory; equality field by field.
package main

type small struct {
	a int32
	s string
}
type large struct {
	a [6]int
	f float64
}

func pass(x small, y large) (small, int) { return x, y.a[2] }
func give() large                        { return large{f: 2.5} }
func same(x, y small) bool               { return x == y }
func swap(p, q *large)                   { *p, *q = *q, *p }

func change(x large) large {
	x.a[0]++
	return x
}

func main() {
	x, n := pass(small{1, "x"}, give())
	y, z := give(), change(give())
	swap(&y, &z)
	println(x.s, n, same(x, small{1, "y"}), y.a[0], y == z)
}
