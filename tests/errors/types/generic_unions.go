package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f32[T []int|string](x T) { _ = x[:1]; for range x {}; _ = append(x, 1); copy(x, x); _ = make(T, 3); _ = T{} ; clear(x); delete(x, 1) } // ERROR 37 "cannot slice x \(variable of type T constrained by \[\]int \| string\): \[\]int and string have different underlying types" 54 "cannot range over x \(variable of type T constrained by \[\]int \| string\): \[\]int and string have different underlying types" 71 "invalid append: argument must be a slice; have x \(variable of type T constrained by \[\]int \| string\)" 83 "invalid copy: argument must be a slice; have x \(variable of type T constrained by \[\]int \| string\)" 99 "invalid argument: cannot make T: type must be slice, map, or channel" 110 "invalid composite literal type T \(no common underlying type\)" 122 "invalid argument: cannot clear x \(variable of type T constrained by \[\]int \| string\): argument must be \(or constrained by\) map or slice" 133 "invalid argument: x \(variable of type T constrained by \[\]int \| string\) is not a map"

func main() {}
