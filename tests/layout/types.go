// Types whose layout test_sizes.py checks; running it with real Go prints types.out on standard output.
package main

import (
	"fmt"
	"unsafe"
)

type pointer *int              // pointers: 1
type function func(int) string // pointers: 1
type text string               // pointers: 10
type numbers []float64         // pointers: 100
type anything any              // pointers: 11
type array [5]int32            // pointers: 0
type strs [3]string            // pointers: 101010
type long [70]numbers
type arrayOfOne [1]*text      // pointers: 1
type wrapped struct{ p *int } // pointers: 1
type empty struct{}           // pointers: 0
type mixed struct {
	a bool
	b int64
	c int16
	d string
	e float32
}
type tail struct {
	n int32
	z struct{}
}
type nested struct {
	a int8
	m mixed
	t tail
	x [3]int16
	f func()
}
type bytes3 struct{ a, b, c byte }
type zeroFirst struct {
	z [0]int64
	b byte
}

func main() {
	var m mixed
	var t tail
	var n nested
	var b bytes3
	var z zeroFirst
	var w wrapped
	show("pointer", unsafe.Sizeof(pointer(nil)), unsafe.Alignof(pointer(nil)))
	show("function", unsafe.Sizeof(function(nil)), unsafe.Alignof(function(nil)))
	show("text", unsafe.Sizeof(text("")), unsafe.Alignof(text("")))
	show("numbers", unsafe.Sizeof(numbers{}), unsafe.Alignof(numbers{}))
	show("array", unsafe.Sizeof(array{}), unsafe.Alignof(array{}))
	show("strs", unsafe.Sizeof(strs{}), unsafe.Alignof(strs{}))
	show("long", unsafe.Sizeof(long{}), unsafe.Alignof(long{}))
	show("empty", unsafe.Sizeof(empty{}), unsafe.Alignof(empty{}))
	show("wrapped", unsafe.Sizeof(w), unsafe.Alignof(w), unsafe.Offsetof(w.p))
	show("mixed", unsafe.Sizeof(m), unsafe.Alignof(m), unsafe.Offsetof(m.a), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c),
		unsafe.Offsetof(m.d), unsafe.Offsetof(m.e))
	show("tail", unsafe.Sizeof(t), unsafe.Alignof(t), unsafe.Offsetof(t.n), unsafe.Offsetof(t.z))
	show("nested", unsafe.Sizeof(n), unsafe.Alignof(n), unsafe.Offsetof(n.a), unsafe.Offsetof(n.m), unsafe.Offsetof(n.t),
		unsafe.Offsetof(n.x), unsafe.Offsetof(n.f))
	show("bytes3", unsafe.Sizeof(b), unsafe.Alignof(b), unsafe.Offsetof(b.a), unsafe.Offsetof(b.b), unsafe.Offsetof(b.c))
	show("zeroFirst", unsafe.Sizeof(z), unsafe.Alignof(z), unsafe.Offsetof(z.z), unsafe.Offsetof(z.b))
}

func show(name string, numbers ...uintptr) {
	fmt.Print(name)
	for _, n := range numbers {
		fmt.Print(" ", n)
	}
	fmt.Println()
}
