package main

import "fmt"

type Counter struct {
	n    int
	step int
}

func (c *Counter) Inc() int            { c.n += c.step; return c.n }
func (c Counter) Get() int             { return c.n }
func (c Counter) Add(a, b int) Counter { c.n += a * b; return c }

type Getter interface{ Get() int }

type Func func(int) int

func (f Func) Twice(x int) int { return f(f(x)) }

type List []string

func (l *List) Push(s ...string) { *l = append(*l, s...) }
func (l List) Len() int          { return len(l) }

type Int int

func (i Int) Plus(j Int) Int { return i + j }
func (i *Int) Set(j Int)     { *i = j }

func apply(f func() int, times int) (out []int) {
	for range times {
		out = append(out, f())
	}
	return
}

func main() {
	c := Counter{step: 2}
	inc := c.Inc
	get := c.Get
	fmt.Println(inc(), inc(), c.n, get(), c.Get())
	fmt.Println(apply(c.Inc, 3), apply(get, 2))
	p := &c
	pget := p.Get
	p.n = 100
	fmt.Println(pget(), p.Get(), (*p).Inc())

	f := (*Counter).Inc
	g := Counter.Get
	h := (*Counter).Get
	add := Counter.Add
	fmt.Println(f(&c), g(c), h(&c), add(c, 2, 3).n, c.n)
	fmt.Printf("%T %T %T\n", f, g, add)

	var i Getter = c
	iget := i.Get
	c.n = 7
	fmt.Println(iget(), Getter.Get(i), Getter.Get(&c), Getter.Get(c))

	double := Func(func(x int) int { return x * 2 })
	twice := double.Twice
	fmt.Println(twice(5), Func.Twice(double, 7), Func(twice).Twice(1))

	var l List
	push := l.Push
	push("a", "b")
	push([]string{"c"}...)
	l.Push()
	fmt.Println(l, l.Len(), List.Len(l), (*List).Len(&l))

	x := Int(3)
	plus := x.Plus
	set := x.Set
	set(10)
	fmt.Println(plus(1), x.Plus(1), x)
	fs := []func(Int) Int{x.Plus, Int(5).Plus, func(j Int) Int { return -j }}
	for _, f := range fs {
		fmt.Print(f(2), " ")
	}
	fmt.Println()
	defer fmt.Println("deferred first, printed last")
	defer c.Inc()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none *Counter
		bad := none.Get
		fmt.Println("not reached", bad())
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none *Counter
		ok := none.Inc
		fmt.Println("bound")
		ok()
	}()
	var nothing Getter
	defer func() { fmt.Println("recovered:", recover()) }()
	_ = nothing.Get
}
