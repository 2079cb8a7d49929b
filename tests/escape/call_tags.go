// Tags of the callee decide about the arguments.
package main

var keep *int

func store(p *int) { keep = p }

func storeContent(p **int) { keep = *p }

func pass(p *int) *int { return p }

func read(p *int) int { return *p }

func main() {
	a, b, c, d, e := 1, 2, 3, 4, 5
	store(&a)
	pb := &b
	storeContent(&pb)
	pass(&c)
	q := pass(&d)
	println(*q, read(&e))
	keep = pass(new(int))
}
