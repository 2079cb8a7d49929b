// Each level captures what an inner one uses.
package main

func f(p *int) int {
	x := 1
	y := 2
	g := func() int {
		h := func() int {
			y++
			return x + y + *p
		}
		return h()
	}
	return g()
}

func kept(p *int) func() func() int {
	return func() func() int {
		return func() int { return *p }
	}
}

func main() {
	x := 3
	println(f(&x), kept(&x)()())
}
