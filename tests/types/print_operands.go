package main

import "unsafe"

type T struct{ a int }
type A [2]T

func main() {
	println(T{}, 1) // ERROR 9 "illegal types for operand: println\n\tT"
	print(A{}) // ERROR 7 "illegal types for operand: print\n\tA"
	println([]int{}, main, any(1), error(nil), new(int), unsafe.Pointer(nil), 1.5)
	print([2]struct{ x T }{}) // ERROR 7 "illegal types for operand: print\n\t\[2\]struct \{ x T \}"
	println(struct{}{}, T{}) // ERROR 9 "illegal types for operand: println\n\tstruct \{\}" 9 "illegal types for operand: println\n\tT"
}
