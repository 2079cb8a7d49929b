package main

import (
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	Val  int
	Next *Node
	Kids []*Node
	M    map[string]interface{}
	f    func()
}
type Loop map[string]interface{}
type LS []LS
type E struct{ e error }

func main() {
	a := &Node{Val: 1}
	a.Next = a
	b := &Node{Val: 1}
	b.Next = &Node{Val: 1, Next: b}
	c := &Node{Val: 1, Next: &Node{Val: 2}}
	l1, l2 := Loop{}, Loop{}
	l1["self"], l2["self"] = l1, l2
	s1, s2 := LS{nil}, LS{nil}
	s1[0], s2[0] = s1, s2
	nan := math.NaN()
	sl := []float64{nan}
	f := func() {}
	err := fmt.Errorf("e")
	pairs := [][2]interface{}{
		{nil, nil}, {nil, 1}, {1, 1}, {1, int64(1)}, {"a", "a"}, {1.5, 1.5}, {nan, nan}, {sl, sl}, {[]float64{nan}, []float64{nan}},
		{[]int(nil), []int{}}, {[]int{}, []int{}}, {[]int{1, 2}, []int{1, 2}}, {[]int{1, 2}, []int{1, 3}}, {[2]int{1, 2}, [2]int{1, 2}},
		{map[string]int(nil), map[string]int{}}, {map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{"a": 1}, map[string]int{"b": 1}},
		{map[int][]string{1: {"x"}}, map[int][]string{1: {"x"}}}, {a, a}, {a, b}, {a, c}, {l1, l2}, {s1, s2}, {f, f}, {(func())(nil), (func())(nil)},
		{Node{f: f}, Node{f: f}}, {Node{Kids: []*Node{{Val: 3}}}, Node{Kids: []*Node{{Val: 3}}}}, {E{err}, E{err}}, {E{err}, E{fmt.Errorf("e")}}, {E{err}, E{nil}},
		{[]interface{}{1, "a", nil, []int{1}}, []interface{}{1, "a", nil, []int{1}}}, {&[]int{1}, &[]int{1}}, {error(nil), error(nil)},
		{map[string]interface{}{"k": map[string]interface{}{"z": []byte("q")}}, map[string]interface{}{"k": map[string]interface{}{"z": []byte("q")}}},
		{struct{ A, b int }{1, 2}, struct{ A, b int }{1, 2}}, {[]byte("abc"), []byte("abc")}, {&a, &a}, {uint8(3), uint8(3)}, {true, false},
		{map[float64]int{nan: 1}, map[float64]int{nan: 1}},
	}
	for i, p := range pairs {
		fmt.Println(i, reflect.DeepEqual(p[0], p[1]))
	}
	big1, big2 := make([]map[int]string, 30), make([]map[int]string, 30)
	for i := range big1 {
		big1[i], big2[i] = map[int]string{}, map[int]string{}
		for j := 0; j < 20; j++ {
			big1[i][j] = fmt.Sprint(i * j)
			big2[i][19-j] = fmt.Sprint(i * (19 - j))
		}
	}
	fmt.Println(reflect.DeepEqual(big1, big2))
	big2[17][3] = ""
	fmt.Println(reflect.DeepEqual(big1, big2))
}
