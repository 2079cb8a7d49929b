// Sizes of type parameters and lengths of arrays behind them are no constants: what would be wrong of those happens at run time.
package main

import (
	"fmt"
	"unsafe"
)

type W[T any] struct {
	a T
	b int8
	c T
}

func Al[T any]() (uintptr, uintptr, uintptr) {
	var w W[T]
	return unsafe.Sizeof(w), unsafe.Offsetof(w.b), unsafe.Offsetof(w.c)
}
func D[T ~[4]int | ~[5]int](x T) int  { return 10 / (len(x) - 4) }
func U[T ~[4]int | ~[5]int](x T) uint { return uint(len(x) - 5) }
func S[T any](x T) uint8              { return uint8(unsafe.Sizeof(x) * 100) }
func S2[T any](x T) uintptr           { return 8 / (unsafe.Sizeof(x) - 8) }
func S3[T any](x T) uintptr           { return unsafe.Sizeof(x) - 16 }
func Sh[T any](x T) int               { return 1 << (unsafe.Sizeof(x) * 100) }
func Sh2[T any](x T) int8             { return int8(1) << (unsafe.Sizeof(x) - 1) }
func Ix[T any](x T) int               { a := [3]int{}; return a[unsafe.Sizeof(x)] }
func Sw[T any, U any](x T, y U) int {
	switch unsafe.Sizeof(x) {
	case 8:
		return 8
	case unsafe.Sizeof(y):
		return -1
	}
	return 0
}
func Cap[T ~*[4]int](x T) int8     { return int8(cap(x) * 100) }
func M[T any](x T) map[uintptr]int { return map[uintptr]int{8: 1, unsafe.Sizeof(x): 2} }
func Of[T any]() uintptr           { var w W[T]; return unsafe.Offsetof(w.c) - 100 }
func A[T any](x T) uintptr         { return unsafe.Alignof(x) - 9 }
func Fl[T any](x T) float64        { return float64(unsafe.Sizeof(x)) / 3 }
func Any[T any](x T) any           { return unsafe.Sizeof(x) }
func If[T any](x T) string {
	if unsafe.Sizeof(x) == 8 {
		return "w"
	}
	return "n"
}
func Arr[T any](x T) any { var a [4]T; return [len(a)]int{} }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic", r)
		}
	}()
	f()
}
func main() {
	fmt.Println(Al[struct{}]())
	fmt.Println(Al[string]())
	try(func() { fmt.Println(D([4]int{})) })
	try(func() { fmt.Println(D([5]int{})) })
	fmt.Println(U([4]int{}), U([5]int{}))
	fmt.Println(S(""), S3(1), Sh(1), Sh2(1), Sw(1, 1), Cap(&[4]int{}), M(1), M(int8(0)), Of[int](), A(1), Fl(1), Any(int8(1)), If(1), If(""), Arr(1))
	try(func() { fmt.Println(S2(1)) })
	try(func() { fmt.Println(Ix(1)) })
	try(func() { fmt.Println(Ix(int8(1))) })
}
