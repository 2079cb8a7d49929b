// Conditions and tags are read only; every branch counts.
package main

var sink *int

func choose(n int, a, b *int) *int {
	switch {
	case n > 2:
		return a
	case n == 0:
		sink = b
	}
	return nil
}

func tag(s string, p *int) int {
	switch s + "x" {
	case "ax":
		return *p
	default:
		return 0
	}
}

func both(b bool) *int {
	x, y := 1, 2
	var p *int
	if b {
		p = &x
	} else {
		p = &y
	}
	if q := new(int); *q == 0 {
		return p
	}
	return nil
}

func main() {
	a, b := 1, 2
	println(*choose(3, &a, &b), tag("a", &a), *both(true))
}
