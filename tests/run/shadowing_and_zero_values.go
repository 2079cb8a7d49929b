package main

import "fmt"

type S struct {
	i int
	s string
	p *S
	f func()
	e error
	a [2]bool
	l []S
}

var x = "package"

func f(x int) (y int) {
	{
		x := x + 1
		y = x
	}
	if x := x * 10; x > 50 {
		y += x
	} else if y := x; y > 20 {
		x = y + 1
		return x
	} else {
		x++
	}
	return y
}

type error2 = error

func main() {
	fmt.Println(x)
	x := x + " main"
	fmt.Println(x)
	for x := 0; x < 2; x++ {
		x := x * x
		fmt.Print(x, " ")
	}
	fmt.Println(x, f(1), f(3), f(6))
	a, b := 1, 2
	{
		b, c := 3, 4
		a = b + c
	}
	b, d := 5, 6
	fmt.Println(a, b, d)
	switch x := any(a).(type) {
	case int:
		x++
		fmt.Println(x, a)
	}
	var s S
	fmt.Println(s.i, s.s == "", s.p == nil, s.f == nil, s.e == nil, s.a, s.l == nil, len(s.l))
	var (
		i   int
		u8  uint8
		f64 float64
		str string
		bl  bool
		ptr *int
		arr [3]string
		sl  []int
		fn  func(int) int
		ifc any
		err error2
		st  struct{ a, b int }
	)
	fmt.Println(i, u8, f64, str, bl, ptr, arr, sl, fn == nil, ifc, err, st)
	fmt.Printf("%q %v %d\n", arr, sl == nil, len(arr))
	true := false
	nil := 0
	len := func(int) int { return 42 }
	int := 7
	fmt.Println(true, nil, len(int), int)
	type string struct{ v float64 }
	fmt.Println(string{2})
	p := new(S)
	q := &S{}
	fmt.Println(*new(bool), p.a == q.a, p == q, p.l)
	var t struct {
		in struct{ x, y float64 }
		ar [2]struct{ s []byte }
	}
	t.in.x++
	fmt.Printf("%+v\n", t)
}
