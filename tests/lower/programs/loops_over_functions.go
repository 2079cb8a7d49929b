package main

import "fmt"

type Seq func(yield func(int) bool)

func upto(n int) Seq {
	return func(yield func(int) bool) {
		defer fmt.Print("<", n, ">")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
}

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func swallow(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

var kept func(int) bool

func keep(yield func(int) bool) { kept = yield; yield(0) }

func find(n int) (int, string) {
	for i := range upto(10) {
		for j := range upto(10) {
			if i*j == n {
				return i, fmt.Sprint(j)
			}
		}
	}
	return -1, "none"
}

func named(n int) (res int, err error) {
	defer func() { res *= 2 }()
	for i := range upto(n) {
		res += i
		if i == 3 {
			return
		}
		if i == 5 {
			return res, nil
		}
	}
	return 100, nil
}

func labels() {
outer:
	for i := range upto(4) {
	inner:
		for j := range upto(4) {
			for k := 0; k < 3; k++ {
				switch {
				case j == 1:
					continue outer
				case i == 2 && k == 1:
					break inner
				case i == 3:
					break outer
				case k == 2:
					continue inner
				}
				fmt.Print(i, j, k, " ")
			}
		}
		fmt.Print("end", i, " ")
	}
	fmt.Println()
}

func gotos() {
	n := 0
again:
	for i := range upto(3) {
		if i == 1 {
			n++
			if n < 3 {
				goto again
			}
			goto done
		}
	}
	fmt.Print("unreached ")
done:
	fmt.Println("n", n)
}

func defers() {
	for i := range upto(2) {
		defer fmt.Println("deferred", i)
		for j := range upto(2) {
			defer func() { fmt.Println("inner deferred", i, j, recover()) }()
		}
	}
	fmt.Println("before")
	panic("boom")
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type T struct {
	s string
	n int
}

func (t *T) All(yield func(int, byte) bool) {
	for i := range t.n {
		if !yield(i, t.s[i]) {
			return
		}
	}
}

func capture() {
	var fs []func() int
	for i := range upto(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
}

func assignExisting() {
	var i int
	var a [3]int
	var e any
	for i = range upto(3) {
	}
	for a[1] = range upto(2) {
		a[0]++
	}
	for e = range upto(2) {
	}
	fmt.Println(i, a, e)
	for range upto(2) {
		fmt.Print("x")
	}
	for range func(y func() bool) { _ = y() && y() } {
		fmt.Print("y")
	}
	fmt.Println()
}

func retMulti() (a, b int, c string) {
	for i := range upto(3) {
		if i == 1 {
			return two(i)
		}
	}
	return
}

func two(i int) (int, int, string) { return i, i * 2, "two" }

func rec(n int) int {
	for i := range upto(n) {
		if i == n-1 {
			return rec(n-1) + i
		}
	}
	return 0
}

func main() {
	for s, n := range pairs {
		fmt.Print(s, n, " ")
		if n == 2 {
			break
		}
	}
	fmt.Println()
	fmt.Println(find(12))
	fmt.Println(find(83))
	fmt.Println(named(3))
	fmt.Println(named(10))
	labels()
	gotos()
	try("defers", defers)
	try("bad", func() {
		for range bad {
			break
		}
	})
	try("swallow", func() {
		for range swallow {
			panic("inner")
		}
	})
	try("kept", func() {
		for range keep {
		}
		kept(3)
	})
	for i, c := range (&T{"hello", 3}).All {
		fmt.Print(i, string(c), " ")
	}
	capture()
	assignExisting()
	fmt.Println(retMulti())
	fmt.Println(rec(4))
	func() {
		for x := range upto(3) {
			if x == 1 {
				return
			}
		}
		fmt.Println("not")
	}()
	for x := range upto(2) {
		func() {
			for y := range upto(2) {
				defer fmt.Print("d", x, y, " ")
			}
		}()
	}
	fmt.Println()
}
