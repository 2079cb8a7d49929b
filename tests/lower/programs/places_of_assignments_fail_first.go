// What panics when several operands of a statement are out of range or nil.
package main

import "fmt"

type T struct {
	a [4]int
	p *T
	s string
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func get(xs []int, i int) int { return xs[i] }

func main() {
	a, b := []int{1}, []int{1}
	i, j, zero, minus := 5, 7, 0, -1
	var np *T
	var ip *int
	var fp *float64
	try("index and index", func() { a[i] += b[j] })
	try("index and call", func() { a[i] += get(b, j) })
	try("index and zero", func() { a[i] /= zero })
	try("zero and index", func() { a[0] /= b[j] })
	try("field and zero", func() { np.a[i&3] /= zero })
	try("field and index", func() { np.a[1] += b[j] })
	try("pointer and index", func() { *ip += b[j] })
	try("float and index", func() { *fp += float64(b[j]) })
	try("index and shift", func() { a[i] <<= minus })
	try("string and index", func() { np.s += string(rune(b[j])) })
	try("increment", func() { np.p.a[2]++ })
	try("plain index", func() { a[i] = b[j] })
	try("plain field", func() { np.a[1] = b[j] })
	try("plain pointer", func() { *ip = b[j] })
	try("some are stored", func() { a[0], b[j] = 9, 8 })
	fmt.Println(a)
	try("and some", func() { a[0], np.a[1] = 11, 8 })
	fmt.Println(a)
	try("map", func() { var m map[int]int; m[1] += b[j] })
}
