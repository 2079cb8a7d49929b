// What a go statement calls lives in the heap: its closure, what that captures, its arguments.
package main

type T struct{ n int }

func (t T) value(p *int)    {}
func (t *T) pointer(s []int) {}

type runner interface{ run(p *int) }

func (t *T) run(p *int) { *p = t.n }

func arguments(p *int, s []int, t T) {
	x := 1
	go work(p, &x)
	go t.value(p)
	go t.pointer(s)
	y := [3]int{1, 2, 3}
	go sum(y[:])
	go sum([]int{4, 5})
	go variadic(p, &x, new(int))
}

func work(p, q *int)         { *p = *q }
func sum(s []int)            {}
func variadic(ps ...*int)    {}
func result(p *int) *int     { return p }
func nothing()               {}
func boxes(values ...any)    {}
func text(a, b string)       {}

func literals(n int) int {
	total := 0
	done := false
	go func() { total += n }()
	go func() {}()
	go func(k int) { total += k }(n)
	inner := func() { done = true }
	go inner()
	for i := 0; i < n; i++ {
		go func() { total += i }()
		go func(p *int) { *p = 1 }(&i)
	}
	go func() {
		deep := 5
		go func() { println(deep) }()
	}()
	if done {
		return 1
	}
	return total
}

func values(f func(), g func(*int) *int, r runner, p *int) {
	go f()
	go g(p)
	go r.run(p)
	go result(p)
	go nothing()
	h := p2
	go h(p)
	var own runner = &T{1}
	go own.run(p)
	m := own.run
	go m(p)
	go (*T).run(&T{2}, p)
}

func p2(p *int) {}

func builtins(m map[string]*int, s []int, c chan int, k *string) {
	go delete(m, *k)
	go println(s, k)
	go print(len(s))
	go close(c)
	go copy(s, []int{1})
	go panic(k)
	go clear(m)
	go recover()
}

func boxed(n int, s string) {
	go boxes(n, s, 1, "x")
	go text(s, s+"!")
}

func main() {
	n := 0
	arguments(&n, []int{1}, T{})
	println(literals(1))
	values(func() { n++ }, result, &T{}, &n)
	builtins(map[string]*int{}, nil, make(chan int), new(string))
	boxed(n, "a")
}
