package main

import (
	"errors"
	"fmt"
)

type page struct {
	data [4096]byte
	next *page
	sum  uint32
}

type cube [4][4][4]int16

func fill(b byte) (p page) {
	for i := range p.data {
		p.data[i] = b + byte(i)
		p.sum += uint32(p.data[i])
	}
	return
}

func (p page) changed(at int) page {
	p.data[at]++
	p.sum++
	return p
}

func local() int {
	var a [100_000]int32
	for i := range a {
		a[i] = int32(i % 7)
	}
	s := 0
	for _, x := range a[50_000:] {
		s += int(x)
	}
	return s + len(a)
}

func heapSized() int {
	var a [3 << 20]byte
	a[len(a)-1] = 9
	p := &a[len(a)-1]
	*p += 1
	return int(a[len(a)-1])
}

func frames(n int, in [64]int) [64]int {
	if n == 0 {
		return in
	}
	in[n%64] += n
	out := frames(n-1, in)
	out[0]++
	return out
}

func deferMany(n int) (order int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("at %d: %v", order, r)
		}
	}()
	for i := range n {
		defer func() {
			order++
			if i == 100 {
				panic(errors.New("in the middle"))
			}
		}()
	}
	return -5, nil
}

func panicDeep(n int, trail *[]int) {
	defer func() {
		if n%500 == 0 {
			*trail = append(*trail, n)
		}
	}()
	if n == 0 {
		panic("bottom")
	}
	panicDeep(n-1, trail)
	*trail = append(*trail, -1)
}

func main() {
	p := fill(3)
	q := p
	r := q.changed(17)
	fmt.Println(p == q, q == r, r.data[17]-q.data[17], p.sum, r.sum)
	pages := []page{p, r}
	for i, pg := range pages {
		pg.next = &pages[i]
		pages[i].data[0] = byte(i)
	}
	fmt.Println(pages[0].next == nil, pages[1].data[:3], p.data[0])
	var c cube
	for i := range c {
		for j := range c[i] {
			for k := range c[i][j] {
				c[i][j][k] = int16(i*100 + j*10 + k)
			}
		}
	}
	d := c
	d[3][2][1] = -1
	fmt.Println(c == d, c[3] == d[3], c[2] == d[2], c[3][2], d[3][2], len(c[0]))
	row := d[1]
	row[0][0] = 77
	fmt.Println(d[1][0][0], row[0][0], cube{}[1][2])
	fmt.Println(local(), heapSized())
	out := frames(300, [64]int{5: 1})
	fmt.Println(out[0], out[5], out[63])
	fmt.Println(deferMany(3000))
	var trail []int
	func() {
		defer func() { fmt.Println(recover(), trail) }()
		panicDeep(2000, &trail)
	}()
	var boxed any = p
	p.data[1] = 200
	fmt.Println(boxed.(page).data[1], boxed == any(q), boxed == any(p))
	ch := func(big [500]int) func(int) int { return func(i int) int { return big[i] } }([500]int{7: 8})
	fmt.Println(ch(7), ch(8))
	x := [...]struct {
		a int8
		b int64
		c bool
	}{{1, 2, true}, {3, 4, false}}
	y := x
	y[1].c = true
	fmt.Println(x == y, x[0] == y[0], x)
}
