package main

import "fmt"

type T struct{ a, b int }

func g(xs ...any) { fmt.Println(xs...) }
func h(a, b int)  { fmt.Println("h", a, b) }

//go:noinline
func two(a int, b int) (int, int) { return a, b }
func ret() (a int, b int)         { x := 1; f := func() int { x = 2; return 5 }; return x, f() }
func main() {
	x := 1
	f := func() int { x++; return x * 10 }
	h(x, f())
	fmt.Println(x)
	g(x, f())
	var a any = x + f()
	fmt.Println(a)
	s := T{1, 2}
	fs := func() int { s.a = 100; return 1 }
	g(s, fs())
	s = T{1, 2}
	g(s.a, fs())
	s = T{1, 2}
	h(s.a, fs())
	b := true
	fb := func() int { b = false; return 1 }
	g(b && true, fb(), b)
	sl := []int{1, 2, 3}
	fl := func() int { sl = []int{9}; return 0 }
	g(sl[1:], fl())
	sl = []int{1, 2, 3}
	g(len(sl), fl())
	sl = []int{1, 2, 3}
	g(sl[0], fl())
	sl = []int{1, 2, 3}
	g(append(sl, 1), fl())
	sl = []int{1, 2, 3}
	arr := [3]int{1, 2, 3}
	i := 0
	fi := func() int { i = 2; return 7 }
	arr[i] = fi()
	fmt.Println(arr, i)
	i = 0
	arr[i], x = fi(), 4
	fmt.Println(arr)
	i = 0
	arr[i], x = two(fi(), i)
	fmt.Println(arr, x)
	i = 0
	arr[i] += fi()
	fmt.Println(arr)
	x = 1
	fx := func() int { x = 50; return 1 }
	x += fx()
	fmt.Println(x)
	x = 1
	defer h(x, fx())
	x = 1
	y, z := x, fx()
	fmt.Println(y, z)
	x = 1
	var p, q = x, fx()
	fmt.Println(p, q)
	fmt.Println(ret())
	x = 1
	st := T{x, fx()}
	fmt.Println(st)
	x = 1
	ss := []int{x, fx()}
	fmt.Println(ss)
	str := "a"
	fstr := func() string { str = "b"; return "c" }
	g(str+"z", fstr())
	str = "a"
	fmt.Println(str + fstr())
	str = "a"
	g([]byte(str), fstr())
	str = "a"
	bs := []byte("a")
	fbs := func() int { bs[0] = 'b'; return 0 }
	g(string(bs), fbs())
	x = 1
	switch x + fx() {
	case 51:
		fmt.Println("51")
	case 2:
		fmt.Println("2")
	}
	x = 1
	if x+fx() == 51 {
		fmt.Println("51")
	}
	x = 1
	switch {
	case x+fx() == 51:
		fmt.Println("51")
	default:
		fmt.Println("def")
	}
	x = 1
	for k := x + fx(); k < 52; k++ {
		fmt.Println(k)
	}
	var np *T
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; np.a = fx() }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; sl[10] = fx() }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; h(np.a, fx()) }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; h(sl[10], fx()) }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; zz := 0; h(5/zz, fx()) }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; var e any = "s"; h(e.(int), fx()) }()
	func() { defer func() { fmt.Println(recover() != nil, x) }(); x = 1; sl[10], np.a = fx(), x }()
	m := func(a *int, b int) { fmt.Println(*a, b) }
	x = 1
	m(&x, fx())
	fn := func() int { return 1 }
	ffn := func() int { fn = func() int { return 2 }; return 3 }
	fmt.Println(fn()+ffn(), fn())
	fn2 := func(int) int { return 1 }
	ffn2 := func() int { fn2 = func(int) int { return 2 }; return 3 }
	fmt.Println(fn2(ffn2()))
	var v1, v2 any = 1, 2
	fv := func() any { v1 = 7; return 7 }
	fmt.Println(v1 == fv(), v2 == v1)
	x = 1
	pp := &x
	g(*pp, fx())
	x = 1
	g(-x, fx(), float64(x), int8(x))
	var r = [2]int{0, 1}
	k := 0
	k, r[k] = 1, 9
	fmt.Println(r)
	x = 1
	c := []any{x, fx()}
	fmt.Println(c)
	x = 1
	g(max(x, 2), fx(), min(x, 7))
	x = 1
	g(T{x, 0}, fx())
	x = 1
	g(&T{x, 0}, fx())
	x = 1
	g(T{x, fx()})
	x = 1
	g(func() int { return x }(), fx())
}
