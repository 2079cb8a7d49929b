// Elements flow straight to where a struct or array goes; &T{} and []T{} are storage of their own.
package main

type point struct{ x, y int }
type holder struct {
	p *int
	s []*int
}

func value() holder {
	x := 1
	return holder{p: &x}
}

func pointer() *holder {
	x := 1
	return &holder{&x, nil}
}

func stays() int {
	x := 1
	h := &holder{p: &x, s: []*int{&x}}
	return *h.p + *h.s[0]
}

func arrays() [2]*int {
	a, b := 1, 2
	return [2]*int{&a, &b}
}

func slices() []*int {
	a := 1
	return []*int{&a, nil}
}

func points() int {
	ps := []*point{{1, 2}, {3, 4}}
	vs := []point{{1, 2}}
	return ps[1].x + vs[0].y
}

func kept() []*point { return []*point{{1, 2}, &point{3, 4}} }

func anonymous() int {
	p := &struct{ a, b int }{1, 2}
	return p.a
}

func main() {
	println(*value().p, *pointer().p, stays(), *arrays()[0], *slices()[0], points(), kept()[0].x, anonymous())
}
