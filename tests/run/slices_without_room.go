// A slice without capacity points to its array, never behind it.
package main

import (
	"fmt"
	"unsafe"
)

var array [10]int32

//go:noinline
func cut(s []int32, lo, hi, max int) []int32 { return s[lo:hi:max] }

func offset(s []int32) int {
	return int(uintptr(unsafe.Pointer(unsafe.SliceData(s)))-uintptr(unsafe.Pointer(&array))) / 4
}

func main() {
	s := array[:]
	for lo := 0; lo <= 10; lo++ {
		t, u, v := s[lo:], array[lo:lo:lo], cut(s, lo, lo, 10)
		fmt.Println(lo, offset(t), len(t), cap(t), offset(u), cap(u), offset(v), cap(v))
	}
	e := array[10:]
	fmt.Println(offset(e), len(e), cap(e), e == nil, offset(e[0:]))
	var none []int32
	fmt.Println(none[0:0:0] == nil)
	n := 0
	for t := s; len(t) > 0; t = t[1:] {
		n++
	}
	fmt.Println(n)
}
