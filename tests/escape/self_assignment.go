// An assignment within one object stores nothing new in it.
package main

type buffer struct {
	data, old []byte
	p, q      *int
	arr       [4]*int
	small     [8]byte
	in        struct{ a, b *int }
}

func (b *buffer) shrink(n int) { b.data = b.data[n:] }

func (b *buffer) keepOld(i, j int) { b.data = b.old[i:j] }

func (b *buffer) swap() { b.p = b.q }

func (b *buffer) move(i, j int) { b.arr[i] = b.arr[j] }

func (b *buffer) inner() { b.in.a = b.in.b }

func (b *buffer) pointIn() { b.data = b.small[:4] }

func (b *buffer) other(c *buffer) { b.p = c.q }

func whole(s *[]int) { *s = (*s)[1:] }

func value() int {
	var v buffer
	x := 1
	v.q = &x
	v.p = v.q
	return *v.p
}

func main() {
	b := &buffer{data: []byte("hello"), old: []byte("world")}
	b.shrink(1)
	b.keepOld(1, 2)
	b.swap()
	b.move(0, 1)
	b.inner()
	b.pointIn()
	b.other(b)
	s := []int{1, 2}
	whole(&s)
	println(len(b.data), len(s), value())
}
