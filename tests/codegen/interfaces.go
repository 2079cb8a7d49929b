// Boxing, dynamic calls, assertions, type switches.
package main

type shape interface{ area() int }
type square struct{ side int }
type rect struct{ w, h, d, e, f int }

func (s square) area() int { return s.side * s.side }
func (r *rect) area() int  { return r.w * r.h }

func total(shapes ...shape) (n int) {
	for _, s := range shapes {
		n += s.area()
	}
	return n
}

func box(n int, s square, r *rect) (any, any, shape) { return n, s, r }

func kind(x any) int {
	switch x := x.(type) {
	case nil:
		return 0
	case int:
		return x
	case shape:
		return x.area()
	}
	return -1
}

func assert(x any) (string, bool) {
	s, ok := x.(string)
	return s, ok
}

func main() {
	a, b, c := box(300, square{2}, &rect{w: 1, h: 2})
	_, ok := assert(a)
	println(total(square{2}, c), kind(a), kind(b), ok, a == b, a == 300)
}
