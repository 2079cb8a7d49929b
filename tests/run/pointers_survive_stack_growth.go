package main

import "fmt"

type node struct {
	parent *node
	depth  int
	pad    [3]int
}

// chain keeps pointers into the frames of all its callers while the stack grows.
func chain(parent *node, depth int) int {
	n := node{parent: parent, depth: depth}
	if depth == 1500 {
		sum := 0
		for p := &n; p != nil; p = p.parent {
			sum += p.depth
			p.pad[1] = sum
		}
		return sum
	}
	r := chain(&n, depth+1)
	if n.pad[1] == 0 || n.depth != depth {
		panic("lost a frame")
	}
	return r
}

func grow(n int) int {
	var big [64]int
	big[n%64] = n
	if n == 0 {
		return 0
	}
	r := grow(n - 1)
	return r + 1 + big[(r+1)%64] - n
}

func sliceOfArray(n int) int {
	var a [8]int
	s := a[2:5]
	p := &a[3]
	grow(n)
	s[1] = 7
	*p += 10
	return a[3] + s[1]
}

func closure(n int) int {
	x, y := 1, 2
	add := func(d int) { x += d; y *= 2 }
	add(1)
	grow(n)
	add(10)
	return x*100 + y
}

func deferred(n int) (r int) {
	x := 5
	defer func() { r += x }()
	grow(n)
	x = 50
	return 1
}

func iface(n int) int {
	v := struct{ a, b int }{1, 2}
	var i any = &v
	p := i.(*struct{ a, b int })
	grow(n)
	p.b = 40
	return v.a + v.b
}

func recovered(n int) (msg string) {
	local := [2]string{"kept", "over"}
	p := &local
	defer func() {
		grow(n)
		msg = fmt.Sprint(recover(), p[0], local[1])
	}()
	grow(n)
	panic("p:")
}

type visitor func(n int, self visitor, acc *int)

func many(a, b, c, d, e, f, g, h, i, j *int, s string, n int) int {
	if n == 0 {
		*a += *j
		return *a + *b + *c + *d + *e + *f + *g + *h + *i + *j + len(s)
	}
	local := n
	return many(&local, a, b, c, d, e, f, g, h, i, s+"x", n-1)
}

func swap(p, q **int, n int) {
	if n == 0 {
		*p, *q = *q, *p
		return
	}
	swap(p, q, n-1)
}

func strings(n int) string {
	buf := [3]byte{'a', 'b', 'c'}
	b := buf[:]
	grow(n)
	b[0] = 'z'
	return string(buf[:]) + string(b[1:])
}

func main() {
	fmt.Println(chain(nil, 0))
	for _, n := range []int{10, 300, 800} {
		fmt.Println(sliceOfArray(n), closure(n), deferred(n), iface(n), recovered(n), strings(n))
	}
	total := 0
	var v visitor = func(n int, self visitor, acc *int) {
		local := n
		if n > 0 {
			self(n-1, self, &local)
		}
		*acc += local
	}
	v(1000, v, &total)
	fmt.Println(total)
	z := 1
	fmt.Println(many(&z, &z, &z, &z, &z, &z, &z, &z, &z, &z, "", 200), z)
	x, y := 1, 2
	p, q := &x, &y
	swap(&p, &q, 1000)
	*p, *q = 20, 10
	fmt.Println(x, y, p == &y)
}
