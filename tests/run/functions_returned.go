package main

import "fmt"

type set uint64

func (b set) all() func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < 64; i++ {
			if b>>i&1 == 1 && !yield(i) {
				return
			}
		}
	}
}

var kept func(int) bool

func keeper() func(yield func(int) bool) {
	return func(yield func(int) bool) { kept = yield }
}

func holder() func(yield func(int) bool) {
	var last func(int) bool
	return func(yield func(int) bool) {
		if last != nil {
			last(7)
		}
		last = yield
		yield(1)
	}
}

func chooses(b bool) func(yield func(int) bool) {
	if b {
		return keeper()
	}
	return func(yield func(int) bool) { yield(5) }
}

func twice(s func(func(int) bool)) func(func(int) bool) {
	return func(yield func(int) bool) {
		s(func(x int) bool { return yield(x) && yield(x) })
	}
}

func adder(a int) func(*int) *int { return func(p *int) *int { *p += a; return p } }

func main() {
	sum := 0
	for s := range set(0b1011).all() {
		sum += s
	}
	fmt.Println(sum)
	for x := range twice(set(6).all()) {
		fmt.Print(x, " ")
	}
	fmt.Println()
	var local [4]int
	for i := range keeper() {
		local[i]++
	}
	func() {
		defer func() { fmt.Println("recovered", recover() != nil) }()
		kept(2)
	}()
	h := holder()
	n := 0
	h(func(x int) bool { n += x; return true })
	h(func(x int) bool { n += 10 * x; return true })
	fmt.Println(n, local)
	for range 3 {
		y := 1
		q := adder(2)(&y)
		*q *= 5
		fmt.Print(y, " ")
	}
	for i := range chooses(false) {
		fmt.Println(i)
	}
	f := set(5).all()
	f(func(i int) bool { fmt.Print(i, ";"); return true })
	fmt.Println()
}
