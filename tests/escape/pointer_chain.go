// Derefs: what is loaded through a pointer does not make the pointer itself leak.
package main

func zero(p **int) **int { return p }

func one(p **int) *int { return *p }

func two(p **int) int { return **p }

func back(p *int) **int { return &p }

func both(p **int, q *int) (*int, **int) {
	*p = q
	return *p, p
}

func main() {
	x := 1
	p := &x
	println(**zero(&p), *one(&p), two(&p), **back(p))
	a, b := both(&p, p)
	println(*a, **b)
}
