package main

import "fmt"

func sum(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}

func describe(prefix string, args ...any) string {
	return fmt.Sprint(prefix, len(args), args == nil, args)
}

func change(xs ...int) { xs[0] = 100 }

func forward(args ...any) string { return describe("f", args...) }
func wrap(args ...any) string    { return describe("w", args) }

type T struct{ all []string }

func (t *T) add(s ...string) *T { t.all = append(t.all, s...); return t }

func three() (int, int, int)      { return 1, 2, 3 }
func mixed() (string, any, error) { return "p", 2, nil }
func funcs(fs ...func(int) int) (x int) {
	x = 1
	for _, f := range fs {
		x = f(x)
	}
	return
}
func matrix(rows ...[]int) int { return len(rows) + len(rows[len(rows)-1]) }
func last(xs ...int) (out []int) {
	if len(xs) == 0 {
		return nil
	}
	return append(xs, 5)
}

func main() {
	fmt.Println(sum(), sum(1), sum(1, 2, 3), sum([]int{4, 5}...), sum(nil...), sum(three()))
	fmt.Println(describe("a"), describe("b", nil), describe("c", 1, "x", nil), describe("d", []any{1, 2}...), describe("e", []int{1, 2}))
	fmt.Println(describe(mixed()))
	fmt.Println(forward(1, 2), forward(), wrap(1, 2), wrap())
	s := []int{1, 2}
	change(s...)
	fmt.Println(s)
	change(s[0], s[1])
	fmt.Println(s)
	t := new(T)
	t.add().add("a").add("b", "c").add(t.all...)
	fmt.Println(t.all)
	fmt.Println(funcs(func(x int) int { return x + 1 }, func(x int) int { return x * 10 }), funcs())
	fmt.Println(matrix([]int{1}, []int{1, 2}), matrix([][]int{{1, 2, 3}}...))
	base := make([]int, 1, 3)
	l1 := last(base...)
	l2 := last(base...)
	l1[1] = 77
	fmt.Println(l1, l2, last(1, 2), last())
	f := sum
	var g func(...int) int = f
	fmt.Printf("%T %d\n", g, g(1, 2))
	h := fmt.Sprint
	fmt.Println(h(1, 2, "a", "b", 3))
	defer func(args ...any) { fmt.Println(args...) }("deferred", 1, nil)
	m := t.add
	m("x", "y")
	fmt.Println(len(t.all), (*T).add(t, "z").all[len(t.all)-1:])
}
