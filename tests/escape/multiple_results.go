// Results of a call flow one by one.
package main

var sink *int

func two() (*int, *int) { return new(int), new(int) }

func pair(p, q *int) (*int, *int) { return q, p }

func use(p, q *int) int { return *p + *q }

func discard() int {
	a, _ := two()
	return *a
}

func swap() {
	x, y := 1, 2
	a, b := pair(&x, &y)
	sink = a
	println(*b)
}

func direct() (*int, *int) { return two() }

func nested() int { return use(two()) }

func assigned() (a, b *int) {
	a, b = two()
	return
}

func main() {
	println(discard(), nested())
	swap()
	p, q := direct()
	r, s := assigned()
	println(*p, *q, *r, *s)
}
