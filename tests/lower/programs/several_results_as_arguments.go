package main

import "fmt"

func i(s string, v int) int { fmt.Print(s, " "); return v }
func two() (int, int)       { fmt.Print("two "); return 1, 2 }
func sum(vs ...int) int {
	s := 0
	for _, v := range vs {
		s += v
	}
	return s
}
func add(a, b int) int { return a + b }

type T struct{ a, b int }

type I interface{ m(a, b int) int }

func (T) m(a, b int) int { return a * b }

func print1(a ...any)              { fmt.Println(a...) }
func print2(a, b int) (int, string) { fmt.Print("p2 "); return a, "x" }

var global, other = i("global", 1) + add(two()), sum(two())

func main() {
	fmt.Println(i("a", 1) + sum(two()))
	fmt.Println(i("a", 1), sum(two()), i("c", 1))
	fmt.Println(i("a", 1)+i("b", 2), add(two()), i("c", 1))
	x := []int{i("a", 1), add(two()), i("b", 2)}
	fmt.Println(x)
	x[i("a", 0)] = add(two())
	fmt.Println()
	x[i("a", 0)], x[add(two())-1] = add(two()), i("b", 2)
	fmt.Println()
	t := T{i("a", 1), add(two())}
	fmt.Println(t)
	m := map[int]int{i("a", 1): add(two()), i("b", 3): add(two())}
	fmt.Println(m)
	defer fmt.Println(i("a", 1), add(two()))
	if i("a", 1) == 1 && add(two()) == 3 {
		fmt.Println()
	}
	if i("a", 1) == 0 && add(two()) == 3 {
		fmt.Println("no")
	}
	fmt.Println()
	switch i("a", 1) {
	case 5, add(two()):
	case i("b", 1):
	}
	fmt.Println()
	f := func() (int, int) { return i("a", 1), add(two()) }
	f()
	y, z := i("a", 1), add(two())
	_, _ = y, z
	for k := 0; k < add(two()) && i("a", 1) > 0; k += 2 {
	}
	fmt.Println()
	s := append(x, i("a", 1), add(two()), i("b", 1))
	_ = s[i("a", 0):add(two())]
	_ = fmt.Sprint("a" + fmt.Sprint(i("a", 1)) + fmt.Sprint(two()))
	i("a", 1)
	fmt.Println()
	fun := func(s string) func(int, int) int { fmt.Print(s, " "); return add }
	recv := func(s string) T { fmt.Print(s, " "); return T{} }
	var it I = T{}
	irecv := func(s string) I { fmt.Print(s, " "); return it }
	fmt.Println(fun("fun")(two()), recv("recv").m(two()), irecv("irecv").m(two()))
	fmt.Println(fun("fun")(fun("inner")(two()), i("c", 1)))
	defer fun("dfun")(two())
	defer recv("drecv").m(two())
	defer irecv("direcv").m(two())
	func() {
		defer func() { fmt.Println(recover()) }()
		var none I
		fmt.Println(none.m(two()))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none func(int, int) int
		fmt.Println(none(two()))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none *T
		fmt.Println(none.m(two()))
	}()
	fmt.Println(append([]int{i("a", 1)}, sum(two())), complex(float64(i("re", 1)), float64(add(two()))))
	mm := map[int]int{}
	delete(mm, add(two()))
	mm[i("k", 1)] += add(two())
	mm[add(two())], fun = add(two()), nil
	for range add(two()) {
		fmt.Print(".")
	}
	for i := range []int{i("x", 1), add(two())} {
		fmt.Print(i)
	}
	var e1, e2 any = i("e", 1), add(two())
	fmt.Println(e1, e2, any(add(two())) == any(i("z", 3)), !(i("n", 1) > add(two())))
	v := i("old", 5)
	v += add(two()) * i("b", 2)
	for v < 100 || add(two()) == 4 {
		if v += 50; v > i("lim", 60) {
			break
		} else if add(two()) == 3 && v > 0 {
			fmt.Print("else ")
		}
	}
	goto L
L:
	switch x := any(add(two())).(type) {
	case int:
		fmt.Println(x)
	}
	print1(print2(two()))
	_ = i("a", 1) < add(add(two()), i("c", 3))
}
