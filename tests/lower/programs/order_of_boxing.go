package main

import "fmt"

type T struct{ a, b int }

//go:noinline
func g(xs ...any) { fmt.Println(xs...) }

//go:noinline
func h(p *T, b int) { fmt.Println(*p, b) }

//go:noinline
func hs(p []int, b int) { fmt.Println(p, b) }

//go:noinline
func hv(p T, b int) { fmt.Println(p, b) }

//go:noinline
func hf(p func() int, b int) { fmt.Println(p(), b) }
func main() {
	x := 1
	fx := func() int { x = 50; return 1 }
	x = 1
	h(&T{x, 0}, fx())
	x = 1
	p, q := &T{x, 0}, fx()
	fmt.Println(*p, q)
	x = 1
	hs([]int{x}, fx())
	x = 1
	hv(T{x, 0}, fx())
	x = 1
	g([]int{x}, fx())
	x = 1
	g([1]int{x}, fx())
	x = 1
	pp := new(int)
	*pp = 5
	fpp := func() int { *pp = 6; return 1 }
	g(*pp, fpp())
	x = 1
	t := T{1, 2}
	ft := func() int { t.a = 9; return 1 }
	g(&T{t.a, 1}, ft())
	t.a = 1
	h(&T{t.a, 1}, ft())
	x = 1
	z := []*T{{x, 0}, {fx(), 1}}
	fmt.Println(*z[0])
	x = 1
	zz := []T{{x, 0}, {fx(), 1}}
	fmt.Println(zz[0])
	x = 1
	hf(func() int { return x }, fx())
	m := func() int { return x }
	x = 1
	fm := func() int { m = func() int { return 77 }; return 1 }
	hf(m, fm())
	t.a = 1
	var i any = t
	fi := func() int { i = 3; return 1 }
	g(i, fi())
	i = 5
	g(i.(int), fi())
	i = &t
	g(i.(*T), fi())
}
