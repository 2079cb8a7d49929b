// A local that is assigned once is the function it names.
package main

var sink *int

func keep(p *int) { sink = p }

func drop(p *int) {}

func once() {
	x := 1
	f := drop
	f(&x)
}

func twice(b bool) {
	x := 1
	f := drop
	if b {
		f = func(p *int) {}
	}
	f(&x)
}

func leaky(b bool) {
	x := 1
	f := drop
	if b {
		f = keep
	}
	f(&x)
}

func declared() {
	x := 1
	var f func(*int)
	f = drop
	f(&x)
}

func parameter(f func(*int)) {
	x := 1
	f(&x)
}

func fromCall() {
	x := 1
	f := choose()
	f(&x)
}

func choose() func(*int) { return drop }

func addressTaken() {
	x := 1
	f := drop
	p := &f
	f(&x)
	_ = p
}

func main() {
	once()
	twice(true)
	leaky(false)
	declared()
	parameter(drop)
	fromCall()
	addressTaken()
}
