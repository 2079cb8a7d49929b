package main

import "fmt"

type P struct{ x, y int }

func (p P) Sum() int        { return p.x + p.y }
func (p *P) Scale(k int) *P { p.x *= k; p.y *= k; return p }
func (p P) Add(qs ...P) P {
	for _, q := range qs {
		p.x += q.x
		p.y += q.y
	}
	return p
}
func (P) Two() (int, string) { return 2, "two" }
func (p *P) Set(f func(*P))  { f(p) }

type I interface {
	Sum() int
	Add(...P) P
}
type Fn func(int) int

func (f Fn) Call(n int) int { return f(n) }

type L []int

func (l *L) Push(n int) { *l = append(*l, n) }
func (l L) Len() int    { return len(l) }

type S string

func (s S) Up() S { return s + "!" }

type big struct{ a [20]int }

func (b big) First() int { return b.a[0] }
func (b *big) Set(n int) { b.a[0] = n }

func apply(f func() int) int { return f() }
func two() (P, P)            { return P{1, 2}, P{3, 4} }
func pm() (int, string)      { return 7, "seven" }
func sink(a ...any)          { fmt.Println(len(a), a) }
func mk() P                  { return P{8, 9} }

func main() {
	p := P{1, 2}
	f := p.Sum
	p.x = 100
	fmt.Println(f(), p.Sum(), apply(p.Sum))
	g := p.Scale
	g(2).Scale(3)
	fmt.Println(p)
	h := (*P).Scale
	h(&p, 2)
	k := P.Sum
	kk := (*P).Sum
	fmt.Println(k(p), kk(&p), P.Sum(p), (*P).Sum(&p))
	fmt.Println(P.Add(p, P{1, 1}, P{2, 2}), p.Add(two()))
	fmt.Println(p.Two())
	sink(p.Two())
	sink(pm())
	sink()
	sink([]any{1, "a"}...)
	sink([]any(nil)...)
	var i I = p
	im := i.Sum
	ie := I.Add
	i = &P{5, 5}
	fmt.Println(im(), i.Sum(), ie(i, P{1, 1}))
	pp := &p
	pp.Set(func(q *P) { q.x = 1 })
	fmt.Println(pp.Sum(), (*pp).Sum(), (&p).Sum())
	ppp := &pp
	(*ppp).Scale(10)
	fmt.Println(p, mk().Sum(), mk().Add(P{1, 1}))
	fmt.Println(Fn(func(n int) int { return n * n }).Call(5))
	var l L
	l.Push(1)
	l.Push(2)
	push := l.Push
	push(3)
	fmt.Println(l, l.Len(), L{1}.Len())
	fmt.Println(S("a").Up().Up())
	arr := [2]P{{1, 2}, {3, 4}}
	arr[1].Scale(2)
	sl := arr[:]
	sl[0].Scale(5)
	fmt.Println(arr, sl[1].Sum())
	var b big
	b.Set(4)
	bf := b.First
	b.Set(5)
	fmt.Println(bf(), b.First(), big.First(b))
	set := (*big).Set
	set(&b, 6)
	fmt.Println(b.First())
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *P
		_ = np.Sum
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *P
		f := np.Scale
		fmt.Println("bound")
		f(2)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var ni I
		_ = ni.Sum
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var ni I
		ni.Sum()
	}()
	fs := []func() int{p.Sum, P{1, 1}.Sum, (&P{2, 2}).Sum, mk().Sum}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	structs := struct {
		f func(int) int
		p *P
	}{func(n int) int { return n + 1 }, &p}
	fmt.Println(structs.f(1), structs.p.Sum(), structs.p.x)
	x := 3
	defer fmt.Println("deferred", x, p.Sum())
	defer p.Scale(2)
	defer pp.Set(func(q *P) { fmt.Println("set", q.x) })
	defer i.Add(p)
	p.x = 7
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var e error
		defer e.Error()
		fmt.Println("no")
	}()
}
