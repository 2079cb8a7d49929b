package main

import "fmt"

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func hanoi(n int, from, to, via string, move func(from, to string)) {
	if n == 0 {
		return
	}
	hanoi(n-1, from, via, to, move)
	move(from, to)
	hanoi(n-1, via, to, from, move)
}

func permutations(items []string, emit func([]string)) {
	var rec func(k int)
	rec = func(k int) {
		if k == len(items) {
			emit(append([]string(nil), items...))
			return
		}
		for i := k; i < len(items); i++ {
			items[k], items[i] = items[i], items[k]
			rec(k + 1)
			items[k], items[i] = items[i], items[k]
		}
	}
	rec(0)
}

func mutual(n int) string {
	var a, b, c func(int) string
	a = func(n int) string {
		if n == 0 {
			return "a"
		}
		return "(" + b(n-1) + ")"
	}
	b = func(n int) string {
		if n == 0 {
			return "b"
		}
		return "[" + c(n-1) + "]"
	}
	c = func(n int) string {
		if n == 0 {
			return "c"
		}
		return a(n-1) + a(0)
	}
	return a(n)
}

type Church func(func(int) int) func(int) int

func toChurch(n int) Church {
	return func(f func(int) int) func(int) int {
		return func(x int) int {
			for range n {
				x = f(x)
			}
			return x
		}
	}
}

func (a Church) plus(b Church) Church {
	return func(f func(int) int) func(int) int {
		return func(x int) int { return a(f)(b(f)(x)) }
	}
}

func (a Church) times(b Church) Church {
	return func(f func(int) int) func(int) int { return a(b(f)) }
}

func (a Church) int() int { return a(func(x int) int { return x + 1 })(0) }

type fix func(fix) func(int) int

func y(f func(func(int) int) func(int) int) func(int) int {
	g := func(x fix) func(int) int {
		return f(func(n int) int { return x(x)(n) })
	}
	return g(g)
}

func trampoline(n, acc int) func() (int, bool) {
	return func() (int, bool) {
		for n > 0 {
			n--
			acc += n
			return 0, false
		}
		return acc, true
	}
}

func main() {
	fmt.Println(ackermann(2, 3), ackermann(1, 10))
	moves, first := 0, ""
	hanoi(6, "A", "C", "B", func(f, t string) {
		if moves++; moves <= 3 {
			first += f + t + " "
		}
	})
	fmt.Println(moves, first)
	n := 0
	permutations([]string{"a", "b", "c", "d"}, func(p []string) {
		if n++; n%7 == 1 {
			fmt.Print(p, " ")
		}
	})
	fmt.Println(n)
	fmt.Println(mutual(7), mutual(0))
	two, three := toChurch(2), toChurch(3)
	fmt.Println(two.plus(three).int(), two.times(three.times(two)).int())
	fact := y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(10))
	step := trampoline(100, 0)
	for r, done := step(); ; r, done = step() {
		if done {
			fmt.Println(r)
			break
		}
	}
	fmt.Println(func(n int) int {
		return func(m int) int {
			return func(k int) int { return n*100 + m*10 + k }(m + 1)
		}(n + 1)
	}(1))
}
