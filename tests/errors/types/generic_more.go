package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f28[T Num](x T) { _ = T(1.5) ; var i int32; _ = T(i); var s string; _ = T(s); _ = bool(x) } // ERROR 30 "cannot convert 1\.5 \(untyped float value\) to type T: cannot convert 1\.5 \(untyped float constant\) to type int \(in T\)" 80 "cannot convert s \(variable of type string\) to type T: cannot convert string to type int \(in T\)" 93 "cannot convert x \(variable of type T constrained by Num\) to type bool: cannot convert int \(in T\) to type bool"
func f31[T, U Num](x T, u U) { _ = T(u); _ = x + u; _ = x == u; var t T = u; _ = t } // ERROR 46 "invalid operation: x \+ u \(mismatched types T and U\)" 62 "invalid operation: x == u \(mismatched types T and U\)" 75 "cannot use u \(variable of type U constrained by Num\) as T value in variable declaration"

func main() {}
