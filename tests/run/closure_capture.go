package main

import "fmt"

type big struct {
	a [40]int
}

func counter() (inc func() int, get func() int, reset func()) {
	n := 0
	return func() int { n++; return n }, func() int { return n }, func() { n = 0 }
}

func adder(a int) func(int) func(int) int {
	return func(b int) func(int) int {
		return func(c int) int {
			a++
			return a + b + c
		}
	}
}

func largeByValue() func(int) int {
	var b big
	for i := range b.a {
		b.a[i] = i * i
	}
	return func(i int) int { return b.a[i] }
}

func parameters(p *int, s []int, x any, f func() int) func() string {
	return func() string {
		*p++
		s[0]++
		return fmt.Sprint(*p, s, x, f())
	}
}

func results() (n int, set func(int)) {
	set = func(x int) { n = x }
	set(5)
	return n + 1, set
}

func fibonacci() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func deep() func() int {
	x := 1
	return func() int {
		y := x * 2
		return func() int {
			z := y * 3
			f := func() int {
				x += z
				return x + y + z
			}
			return f() + f()
		}()
	}
}

func main() {
	inc, get, reset := counter()
	inc()
	inc()
	fmt.Println(get(), inc())
	reset()
	fmt.Println(get())
	inc2, _, _ := counter()
	fmt.Println(inc2(), inc())

	f := adder(100)
	g := f(10)
	fmt.Println(g(1), g(1), f(20)(2), adder(0)(0)(0))
	fmt.Println(largeByValue()(7), largeByValue()(39))

	n, s := 1, []int{1, 2}
	p := parameters(&n, s, "x", func() int { n *= 10; return n })
	fmt.Println(p(), p(), n, s)

	v, set := results()
	set(50)
	fmt.Println(v)

	fib := fibonacci()
	for range 10 {
		fmt.Print(fib(), " ")
	}
	fmt.Println()
	d := deep()
	fmt.Println(d(), d())

	x := 1
	change := func() { x = 2 }
	read := func() int { return x }
	y := x
	change()
	fmt.Println(x, y, read())
	x = 3
	fmt.Println(read())

	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(101), odd(101))

	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	old := fact
	fact = func(n int) int { return -n }
	fmt.Println(fact(5), old(5))

	ops := []struct {
		name string
		f    func(a, b int) int
	}{
		{"add", func(a, b int) int { return a + b }},
		{"scaled", func(a, b int) int { return (a - b) * x }},
	}
	for _, op := range ops {
		fmt.Print(op.name, "=", op.f(7, 2), " ")
	}
	fmt.Println(func(a ...int) int { return len(a) + x }(1, 2, 3))

	var z struct{ f, g func() int }
	z.f = func() int { return 1 }
	z.g = func() int { z.f = func() int { return 2 }; return z.f() }
	fmt.Println(z.f(), z.g(), z.f())

	arr := [3]int{1, 2, 3}
	sum := func() (t int) {
		for _, v := range arr {
			t += v
		}
		return
	}
	arr[1] = 20
	fmt.Println(sum())
}
