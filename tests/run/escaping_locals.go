package main

import "fmt"

type T struct {
	v    int
	self *T
	arr  [4]int
}

var global *int

func address() *int           { x := 5; return &x }
func field() *int             { t := T{v: 6}; return &t.v }
func element() *int           { a := [3]int{1, 2, 3}; return &a[1] }
func slice() []int            { a := [4]int{1, 2, 3, 4}; return a[1:3] }
func param(x int) *int        { return &x }
func result() (p *int, x int) { p = &x; x = 9; return }
func viaGlobal()              { x := 11; global = &x; x++ }
func self() *T                { t := T{v: 1}; t.self = &t; return t.self }
func literal() *T             { return &T{v: 2, arr: [4]int{7}} }
func viaPointer(pp **int)     { x := 13; *pp = &x }
func boxed() any              { t := T{v: 14}; return t }
func closed() func() *int     { x := 15; return func() *int { x++; return &x } }
func swap(a, b *int)          { *a, *b = *b, *a }
func keep(p *int) *int        { return p }
func loop() (ps []*int) {
	for i := range 3 {
		x := i * 10
		ps = append(ps, &x)
	}
	return
}
func inStruct() (s struct{ p *int }) { x := 16; s.p = &x; return }
func inSlice() []*int                { x, y := 17, 18; return []*int{&x, &y} }
func inArray() (a [2]*int)           { x := 19; a[1] = &x; return }
func inIface() any                   { x := 20; return &x }
func method() func() int             { t := T{v: 21}; return t.get }
func (t *T) get() int                { t.v++; return t.v }
func conditional(b bool) *int {
	x, y := 1, 2
	p := &x
	if b {
		p = &y
	}
	return p
}
func chain(n int, p *int) *int {
	if n == 0 {
		return p
	}
	q := *p + 1
	return chain(n-1, &q)
}

func smash(n int) int {
	var a [50]int
	for i := range a {
		a[i] = -1
	}
	if n > 0 {
		return smash(n-1) + a[n]
	}
	return 0
}

func main() {
	p1, p2, p3, s, p4 := address(), field(), element(), slice(), param(8)
	p5, v5 := result()
	viaGlobal()
	t1, t2 := self(), literal()
	var p6 *int
	viaPointer(&p6)
	b := boxed()
	c := closed()
	ps := loop()
	st, sl, ar, ic, m := inStruct(), inSlice(), inArray(), inIface(), method()
	q1, q2, ch := conditional(true), conditional(false), chain(20, address())
	smash(20)
	fmt.Println(*p1, *p2, *p3, s, *p4, *p5, v5, *global, t1.v, t1.self == t1, t2.arr, *p6)
	fmt.Println(b.(T).v, *c(), *c(), *ps[0], *ps[1], *ps[2], *st.p, *sl[0], *sl[1], *ar[1], *ic.(*int), m(), m())
	fmt.Println(*q1, *q2, *ch)
	x, y := 1, 2
	swap(&x, &y)
	*keep(&x) += 10
	fmt.Println(x, y)
	pp := &p1
	ppp := &pp
	***ppp = 99
	fmt.Println(*p1, address() == address(), new(int) != new(int))
	arr := [3]T{}
	e := &arr[1]
	e.v, e.arr[2] = 3, 4
	for i := range arr {
		(&arr[i]).get()
	}
	fmt.Println(arr[0].v, arr[1].v, arr[1].arr, e.get(), arr[1].v)
	s2 := []T{{v: 1}, {v: 2}}
	first := &s2[0]
	s2 = append(s2, T{v: 3})
	first.v = 100
	fmt.Println(s2[0].v, first.v, len(s2))
}
