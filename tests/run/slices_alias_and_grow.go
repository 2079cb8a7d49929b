package main

import "fmt"

func show(name string, s []int) { fmt.Println(name, s, len(s), cap(s)) }

func main() {
	a := []int{0, 1, 2, 3, 4, 5}
	b := a[1:3]
	c := a[2:4:4]
	show("b", b)
	show("c", c)
	b = append(b, 100)
	show("a after append to b", a)
	c = append(c, 200)
	c[0] = -1
	show("a after append to c", a)
	show("c", c)
	show("b resliced", b[:cap(b)])
	show("tail", a[len(a):])
	show("empty", a[3:3])

	var n []int
	show("nil", n)
	fmt.Println(n == nil, n[:] == nil, n[0:0] == nil, []int{} == nil, append(n, n...) == nil, append([]int{}, n...) == nil)

	bs := make([]byte, 4)
	m := make([]int, 3, 10)
	copy(m, a)
	show("make", m)
	show("grown", m[:5])
	fmt.Println(copy(a, a[2:]), a, copy(a[1:], a), a, copy(m, n), copy(bs, "xyz"), string(bs))

	del := []int{0, 1, 2, 3, 4}
	del = append(del[:1], del[2:]...)
	fmt.Println(del, del[:5])
	ins := append(del[:2:2], append([]int{9}, del[2:]...)...)
	fmt.Println(ins, del)
	self := []int{1, 2, 3}
	self = append(self, self...)
	self = append(self, self[1:3]...)
	fmt.Println(self)

	matrix := make([][]int, 3)
	for i := range matrix {
		matrix[i] = make([]int, i+1)
		for j := range matrix[i] {
			matrix[i][j] = i * j
		}
	}
	row := matrix[2]
	row[0] = 7
	fmt.Println(matrix, len(matrix[0]))
	p := &a[2]
	*p = 1000
	a = append(a, 6, 7, 8, 9, 10, 11, 12)
	*p = 2000
	fmt.Println(a[2], *p)
	clear(a[:3])
	fmt.Println(a[:4], min(3, 1, 2), max(2.5, 1), min("b", "a"))
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
	fmt.Println(a)
	func(xs ...int) { xs[0] = -5 }(a...)
	fmt.Println(a[0], len(a[1:][2:]), a[1:][2:4][:3])
}
