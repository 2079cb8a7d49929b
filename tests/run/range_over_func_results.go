package main

import "fmt"

type seq func(func(int) bool)

func it(n int, after func()) seq {
	return func(yield func(int) bool) {
		defer after()
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func two(n int) (a int, err error) {
	for x := range it(n, func() { a *= 10 }) {
		for y := range it(n, func() { a++ }) {
			if x+y == 3 {
				return x + y, fmt.Errorf("at %d", y)
			}
			if x+y == 99 {
				return
			}
		}
	}
	return -1, nil
}

func mixed(n int) (_ int, s string) {
	for x := range it(n, func() { s += "!" }) {
		if x == 2 {
			return x, "x"
		}
	}
	return 0, "none"
}

func swap(n int) (a, b int) {
	a, b = 1, 2
	for x := range it(n, func() { a, b = b, a }) {
		a += x
		if x == 2 {
			return b, a
		}
	}
	return
}

func pair() (int, string) { return 4, "four" }

func multi() (n int, s string) {
	defer func() { s += fmt.Sprint(n) }()
	for range it(3, func() { n++ }) {
		return pair()
	}
	return
}

func unnamed(n int) (int, string) {
	k := 0
	for x := range it(n, func() { k++ }) {
		if x == 1 {
			return x + k, fmt.Sprint("k", k)
		}
	}
	return k, "end"
}

func recovering() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v %d", r, n)
		}
	}()
	for x := range it(3, func() { panic("after") }) {
		return x + 7, nil
	}
	return
}

func main() {
	fmt.Println(two(5))
	fmt.Println(two(1))
	fmt.Println(mixed(5))
	fmt.Println(mixed(2))
	fmt.Println(swap(5))
	fmt.Println(swap(2))
	fmt.Println(multi())
	fmt.Println(unnamed(4))
	fmt.Println(unnamed(1))
	fmt.Println(recovering())
}
