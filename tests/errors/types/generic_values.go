package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f10[T any]() T { return nil } // ERROR 30 "cannot use nil as T value in return statement"
func f11[T any]() T { return 0 } // ERROR 30 "cannot use 0 \(untyped int constant\) as T value in return statement"
func f12[T Num]() T { return 1.5 } // ERROR 30 "cannot use 1\.5 \(untyped float constant\) as T value in return statement"
func f13[T Num]() T { return 3 }
func f14[T []int | [2]int](x T) { for range x {}; _ = x[0]; _ = len(x); _ = cap(x); _ = x[:] } // ERROR 45 "cannot range over x \(variable of type T constrained by \[\]int \| \[2\]int\): \[\]int and \[2\]int have different underlying types" 89 "cannot slice x \(variable of type T constrained by \[\]int \| \[2\]int\): \[\]int and \[2\]int have different underlying types"

func main() {}
