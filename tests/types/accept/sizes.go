package main

import "unsafe"

type empty struct{}
type a struct {
	b bool
	i int64
	c byte
}
type b struct {
	x int16
	y byte
	z [3]byte
	f float32
}
type c struct {
	s string
	e empty
}
type d struct {
	e empty
	i int32
}

// Each line compiles only if both lengths are equal.
var (
	_ [0]int  = [unsafe.Sizeof(empty{})]int{}
	_ [24]int = [unsafe.Sizeof(a{})]int{}
	_ [12]int = [unsafe.Sizeof(b{})]int{}
	_ [24]int = [unsafe.Sizeof(c{})]int{}
	_ [4]int  = [unsafe.Sizeof(d{})]int{}
	_ [8]int  = [unsafe.Alignof(a{})]int{}
	_ [4]int  = [unsafe.Alignof(b{})]int{}
	_ [1]int  = [unsafe.Alignof(empty{})]int{}
	_ [8]int  = [unsafe.Offsetof(a{}.i)]int{}
	_ [16]int = [unsafe.Offsetof(a{}.c)]int{}
	_ [3]int  = [unsafe.Offsetof(b{}.z)]int{}
	_ [8]int  = [unsafe.Offsetof(b{}.f)]int{}
	_ [16]int = [unsafe.Sizeof("")]int{}
	_ [24]int = [unsafe.Sizeof([]int{})]int{}
	_ [16]int = [unsafe.Sizeof(any(1))]int{}
	_ [1]int  = [unsafe.Sizeof(true)]int{}
	_ [4]int  = [unsafe.Sizeof('x')]int{}
	_ [8]int  = [unsafe.Sizeof(1.5)]int{}
	_ [6]int  = [unsafe.Sizeof([3]int16{})]int{}
	_ [8]int  = [unsafe.Sizeof(main)]int{}
	_ [16]int = [unsafe.Sizeof(struct {
		a byte
		b [0]int64
		c int32
		d struct{}
		e [0]byte
	}{})]int{}
)

func main() {
	var x struct {
		a int8
		b struct {
			c int8
			d int64
		}
	}
	var _ [8]int = [unsafe.Offsetof(x.b)]int{}
	var _ [8]int = [unsafe.Offsetof(x.b.d)]int{}
}
