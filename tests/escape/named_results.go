// Results are variables of the function; returning assigns to them.
package main

func moved() (p *int, x int) {
	p = &x
	return
}

func deferred() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return nil
}

func captured() (n int) {
	f := func() int { return n }
	n = 1
	return f()
}

func kept() (n int, f func() int) {
	f = func() int { return n }
	return 1, f
}

func main() {
	p, _ := moved()
	_, f := kept()
	println(*p, deferred() == nil, captured(), f())
}
