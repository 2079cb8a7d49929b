package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f34[T func(int)|func(string)](x T) { x(1) } // ERROR 43 "invalid operation: cannot call x \(variable of type T constrained by func\(int\) \| func\(string\)\): func\(int\) and func\(string\) have different underlying types"

func main() {}
