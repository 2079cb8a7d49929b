package main

import (
	"errors"
	"fmt"
)

type P struct {
	x, y int
	name string
	f    float64
}
type Nested struct {
	p   P
	arr [2]any
	ptr *int
	_   int
}
type I interface{ M() int }
type V struct{ n int }
type W struct{ n int }
type Bad struct{ s []int }

func (v V) M() int  { return v.n }
func (w *W) M() int { return w.n }

func try(f func() bool) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r)
		}
	}()
	return fmt.Sprint(f())
}

func main() {
	a := P{1, 2, "n", 0.5}
	b := a
	fmt.Println(a == b, a != b)
	b.f = 0.25
	fmt.Println(a == b, a == P{1, 2, "n", 0.5}, &a == &b, &a == &a)
	n := 1
	x := Nested{p: a, arr: [2]any{1, "s"}, ptr: &n}
	y := x
	fmt.Println(x == y)
	y.arr[1] = "S"
	fmt.Println(x == y)
	var zero, negZero = 0.0, -1 / 1e308 / 1e308
	nan := zero / zero
	fmt.Println(zero == negZero, P{f: nan} == P{f: nan}, [1]float64{nan} == [1]float64{nan}, any(nan) == any(nan), any(zero) == any(negZero))

	var i, j I
	fmt.Println(i == j, i == nil)
	i, j = V{1}, V{1}
	fmt.Println(i == j, i == V{1}, V{2} == i, i != nil)
	w1, w2 := &W{1}, &W{1}
	i, j = w1, w2
	fmt.Println(i == j, i == I(w1), j == w2)
	var wn *W
	i = wn
	fmt.Println(i == nil, i == (*W)(nil))

	var e1, e2 any = 1, int64(1)
	fmt.Println(e1 == e2, e1 == 1, e2 == int64(1), e1 != 1.0, any("a") == any("a"), any('a') == any(97), any(nil) == nil)
	fmt.Println(any(V{1}) == any(W{1}), any(V{1}) == any(V{1}), any([2]int{1}) == any([2]int{1, 0}), any(struct{}{}) == any(struct{}{}))
	fmt.Println(try(func() bool { return any([]int{1}) == any([]int{1}) }))
	fmt.Println(try(func() bool { return any([]int{1}) == any([]string{}) }))
	fmt.Println(try(func() bool { return any(Bad{}) == any(Bad{}) }))
	fmt.Println(try(func() bool { return any([1]any{Bad{}}) == any([1]any{Bad{}}) }))
	fmt.Println(try(func() bool { return any([2]any{1, Bad{}}) == any([2]any{2, Bad{}}) }))
	fmt.Println(try(func() bool { return any(Bad{}) == nil }))
	fmt.Println(try(func() bool { var f func(); return any(f) == any(f) }))
	err := errors.New("e")
	var target error = err
	fmt.Println(err == target, target == errors.New("e"))
	s1, s2 := "same", string([]byte{'s', 'a', 'm', 'e'})
	fmt.Println(s1 == s2, &s1 == &s2, []string{s1}[0] == s2)
	var f func()
	var sl []int
	var p *int
	fmt.Println(f == nil, sl == nil, p == nil, true == (1 < 2), false != true)
	fmt.Println(uint8(255) > 254, int8(-1) < 0, uint(1) > 0, 'a' < 'b', 1.5 <= 1.5, -1 >= -2)
	type T1 struct{ a int }
	t := struct{ a int }{3}
	fmt.Println(T1{3} == t, T1(t) == T1{4}, any(T1{3}) == any(t))
	type E struct{}
	fmt.Println(E{} == E{}, [0]int{} == [0]int{})
}
