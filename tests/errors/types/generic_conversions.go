package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

type C3 interface{ int | Str } // ERROR 26 "cannot use main\.Str in union \(main\.Str contains methods\)"
type C4 interface{ comparable | int } // ERROR 20 "cannot use comparable in union"
func f24[T interface{ m() }](x T) { x.m(); x.n() } // ERROR 46 "x\.n undefined \(type T has no field or method n\)"
func f25[P *int](x P) { *x = 3 }
func f26[T int](x T) { x++; x <<= 2; _ = x << x; _ = -x; _ = ^x; _ = !x } // ERROR 71 "invalid operation: operator ! not defined on x \(variable of type T constrained by int\)"
func f27[T any](x T) { unused := x } // ERROR 24 "declared and not used: unused"
func f28[T Num](x T) { const c T = 1; _ = T(1.5); _ = T("a"); _ = int(x); _ = float64(x); _ = string(x) } // ERROR 32 "invalid constant type T" 45 "cannot convert 1\.5 \(untyped float value\) to type T: cannot convert 1\.5 \(untyped float constant\) to type int \(in T\)" 57 "cannot convert \x22a\x22 \(untyped string value\) to type T: cannot convert \x22a\x22 \(untyped string constant\) to type int \(in T\)" 102 "cannot convert x \(variable of type T constrained by Num\) to type string: cannot convert float64 \(in T\) to type string"
var v1 A[int] = []int{1}

func main() {}
