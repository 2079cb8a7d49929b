package main

import (
	"errors"
	"fmt"
)

type Stringer interface{ String() string }
type Both interface {
	String() string
	Error() string
}
type A struct{ n int }
type B float64
type C []int

func (a A) String() string  { return fmt.Sprint("A", a.n) }
func (b *B) String() string { return "B pointer" }
func (b *B) Error() string  { return "B error" }

func what(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("small int %v %T", x, x)
	case string:
		return "string of " + fmt.Sprint(len(x))
	case []byte:
		return "bytes " + string(x)
	case [2]int:
		return fmt.Sprint("array ", x[0]+x[1])
	case func(int) int:
		return fmt.Sprint("func ", x(20))
	case struct{ X int }:
		return fmt.Sprint("struct ", x.X)
	case *int:
		*x++
		return fmt.Sprint("pointer to ", *x)
	case Both:
		return "both " + x.Error() + x.String()
	case Stringer:
		return "stringer " + x.String()
	case error:
		return "error " + x.Error()
	case bool:
		if x {
			return "yes"
		}
		return "no"
	case C:
		return fmt.Sprint("C ", len(x))
	case *any:
		return "pointer to any: " + what(*x)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func order(v any) int {
	switch v.(type) {
	case fmt.Stringer:
		return 1
	case A:
		return 2
	}
	return 3
}

func main() {
	n := 41
	b := B(2)
	var nilA *A
	var e error
	inner := any("x")
	for _, v := range []any{nil, 1, int8(2), int16(3), "héy", []byte("raw"), [2]int{3, 4}, [3]int{},
		func(x int) int { return x + n }, func() {}, struct{ X int }{9}, struct{ Y int }{9}, &n, &b, b, A{7}, &A{8},
		errors.New("oops"), true, false, C{1, 2}, []int{1}, &inner, 2.5, 'r', e, uintptr(1)} {
		fmt.Println(what(v))
	}
	fmt.Println(order(A{}), order(&A{}), order(B(1)), order(nilA))
	var s Stringer = A{5}
	switch t := s.(type) {
	case Both:
		fmt.Println("both", t)
	case A:
		t.n++
		fmt.Println(t.n, s)
	}
	switch x := 5; y := any(x).(type) {
	case int:
		fmt.Println(x + y)
	}
	if a, ok := s.(A); ok {
		fmt.Println(a.n)
	}
	_, ok := s.(error)
	fmt.Println(ok)
	v, ok := any(nil).(int)
	fmt.Println(v, ok)
}
