// Functions that call each other are one batch: arguments flow to the parameters themselves.
package main

type tree struct {
	l, r *tree
	v    int
}

func even(n int, p *int) *int {
	if n == 0 {
		return p
	}
	return odd(n-1, p)
}

func odd(n int, p *int) *int {
	if n == 0 {
		return nil
	}
	return even(n-1, p)
}

func sum(t *tree) int {
	if t == nil {
		return 0
	}
	return sum(t.l) + sum(t.r) + t.v
}

func insert(t *tree, v int) *tree {
	if t == nil {
		return &tree{v: v}
	}
	if v < t.v {
		t.l = insert(t.l, v)
	} else {
		t.r = insert(t.r, v)
	}
	return t
}

var sink *int

func leakA(n int, p *int) {
	if n > 0 {
		leakB(n-1, p)
	}
}

func leakB(n int, p *int) {
	sink = p
	leakA(n, p)
}

func main() {
	x := 1
	println(*even(2, &x))
	var t *tree
	t = insert(t, 2)
	t = insert(t, 1)
	println(sum(t))
	y := 2
	leakA(1, &y)
}
