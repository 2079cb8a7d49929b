package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() int }
type Sq struct{ n int }
type Rect struct{ a, b int }

func (s Sq) Area() int    { return s.n * s.n }
func (r *Rect) Area() int { return r.a * r.b }

type E struct{ c int }

func (e E) Error() string { return fmt.Sprint("E", e.c) }

var errA = errors.New("a")

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-ish %v", v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case error:
		return "error " + v.Error()
	case Shape:
		return fmt.Sprint("shape ", v.Area())
	case func() int:
		return fmt.Sprint("func ", v())
	case *int:
		*v++
		return fmt.Sprint("ptr ", *v)
	case [2]int:
		v[0] = 9
		return fmt.Sprint(v)
	case struct{ X int }:
		return fmt.Sprint("anon ", v.X)
	case bool, float64:
		_, ok := v.(bool)
		return fmt.Sprint(ok)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func trace(s string, n int) int { fmt.Print(s, " "); return n }

func sw(n int) (r string) {
	switch x := trace("tag", n); x {
	case trace("one", 1), trace("two", 2):
		r += "12"
		fallthrough
	case 3:
		r += "3"
	case 4:
		if n == 4 {
			break
		}
		r += "never"
	default:
		r += "def"
		fallthrough
	case 5:
		r += "5"
	}
	return
}

type Color int

const (
	Red Color = iota
	Green
	Blue
)

func (c Color) String() string {
	switch c {
	case Red:
		return "red"
	case Green:
		return "green"
	}
	return fmt.Sprintf("Color(%d)", int(c))
}

func main() {
	i := 4
	for _, x := range []any{nil, 1, int8(2), "s", []int{1}, E{3}, Sq{3}, &Rect{2, 3}, func() int { return 8 }, &i, [2]int{1, 2}, struct{ X int }{5}, true, 2.5, uint(3), Rect{}} {
		fmt.Println(classify(x))
	}
	for n := range 7 {
		fmt.Println(sw(n))
	}
	fmt.Println(Red, Green, Blue)
	var err error = errA
	switch err {
	case nil:
		fmt.Println("nil")
	case E{1}:
		fmt.Println("E1")
	case errA:
		fmt.Println("errA")
	}
	var e1 any = 3
	switch 3 {
	case e1:
		fmt.Println("concrete tag, interface case")
	}
	switch e1 {
	case 2, "x", 3.0:
		fmt.Println("no")
	case 3:
		fmt.Println("three")
	}
	switch {
	}
	switch i {
	}
	switch i := i * 2; {
	case i > 8:
		fmt.Println("big", i)
	case i > 2:
		fmt.Println("mid", i)
	}
	var f func()
	switch f {
	case nil:
		fmt.Println("nil func")
	}
	var s []int
	switch s {
	case nil:
		fmt.Println("nil slice")
	}
	p := &i
	switch p {
	case nil:
		fmt.Println("nil ptr")
	case &i:
		fmt.Println("same ptr")
	}
	switch (Sq{2}) {
	case Sq{1}:
		fmt.Println("sq1")
	case Sq{2}:
		fmt.Println("sq2")
	}
	switch x := any(5).(type) {
	default:
		fmt.Println("default", x)
	}
	switch any(5).(type) {
	case int:
		fmt.Println("int")
	}
	switch v := Shape(Sq{4}).(type) {
	case interface{ Foo() }:
		fmt.Println("foo", v)
	case Sq:
		v.n = 1
		fmt.Println(v.Area())
	}
	var nilShape Shape
	switch nilShape.(type) {
	case Sq:
		fmt.Println("sq")
	case nil:
		fmt.Println("nil shape")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var a, b any = []int{1}, []int{1}
		switch a {
		case 1:
		case b:
		}
	}()
	switch c := 'x'; c {
	case 'a', 'e':
		fmt.Println("vowel")
	case 'x':
		fmt.Println("x")
	}
	switch true {
	case i == 1:
	case i == 4:
		fmt.Println("i==4")
	}
	switch false {
	case i == 4:
		fmt.Println("wrong")
	case i == 1:
		fmt.Println("not 1")
	}
	switch x := 5; {
	case x > 3:
		x := "shadow"
		fmt.Println(x)
	}
	str := "b"
	switch str {
	case "a":
	case "b":
		fmt.Println("str b")
	}
	switch f := 2.5; f {
	case 2.5:
		fmt.Println("float")
	}
}
