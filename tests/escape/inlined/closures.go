// Literals cost more than functions may, those called once much more; what they capture stays captured.
package main

var total int

func kept(p *int) func() func() int {
	return func() func() int {
		return func() int { return *p }
	}
}

func apply(n int, f func(int) int) int { return f(n) }

func counter() (func(), func() int) {
	n := 0
	return func() { n++ }, func() int { return n }
}

func once(s []int) int {
	sum := func() int {
		t := 0
		for i, v := range s {
			if v > 3 && i%2 == 0 || v < -3 && i%3 == 1 || v == 100 {
				t += v * i
			} else if v == 7 {
				t -= v
			} else {
				t += v/2 + i*3 + t%7 - len(s)
			}
			for j := 0; j < v; j++ {
				t += j * j
			}
		}
		return t
	}
	return sum()
}

func twice(x int) int {
	f := func(n int) *int { return &n }
	return *f(x) + *f(x+1)
}

func wrapped(xs []int) {
	go apply(1, func(n int) int { total += n; return n })
	defer func() { total += len(xs) }()
	defer apply(2, func(n int) int { return n })
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

//go:noinline
func apart(p *int) int { return *p }

func main() {
	x := 3
	println(kept(&x)()())
	println(apply(2, func(n int) int { return n + x }))
	up, get := counter()
	up()
	println(get(), once([]int{1, 2, 3}), twice(4), even(10), apart(&x))
	wrapped(nil)
}
