// A literal that is stored or returned takes what it captures along.
package main

var hook func()

type counter struct{ next func() int }

func makeCounter() *counter {
	n := 0
	return &counter{next: func() int { n++; return n }}
}

func register(p *int) { hook = func() { *p = 1 } }

func pair() (func(), func() int) {
	v := 0
	return func() { v++ }, func() int { return v }
}

func nested() func() func() int {
	a := 1
	return func() func() int {
		b := 2
		return func() int { return a + b }
	}
}

func main() {
	c := makeCounter()
	println(c.next(), c.next())
	x := 0
	register(&x)
	hook()
	inc, get := pair()
	inc()
	println(get(), nested()()(), x)
}
