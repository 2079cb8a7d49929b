// Through an interface everything goes to the heap, the receiver included.
package main

type shape interface {
	area() int
	scale(p *int)
}

type square struct{ n int }

func (s *square) area() int    { return s.n * s.n }
func (s *square) scale(p *int) { s.n *= *p }

type rect struct{ a, b int }

func (r rect) area() int    { return r.a * r.b }
func (r rect) scale(p *int) {}

func total(ss []shape) (n int) {
	for _, s := range ss {
		n += s.area()
	}
	return
}

func grow(s shape) {
	k := 2
	s.scale(&k)
}

func main() {
	sq := &square{2}
	grow(sq)
	r := rect{1, 2}
	grow(r)
	println(total([]shape{sq, r, &rect{3, 4}}))
}
