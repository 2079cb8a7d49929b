package main

import "fmt"

var _ = fmt.Sprint

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

var v2 A[int, int] // ERROR 8 "too many type arguments for type A: have 2, want 1"
var v3 A // ERROR 8 "cannot use generic type A\[P any\] without instantiation"
var v4 T0[Num] // ERROR 11 "cannot use type Num outside a type constraint: interface contains type constraints"
type R2[P any] struct { r *R2[*P] }
type E[P any] P // ERROR 15 "cannot use a type parameter as RHS in type declaration"
type E2[P any] struct { P } // ERROR 25 "embedded field type cannot be a \(pointer to a\) type parameter"
func f29[T any]() { type L[Q any] struct{ q Q; t T }; var l L[int]; _ = l.zz; fmt.Println(l) } // ERROR 75 "l\.zz undefined \(type L\[int\] has no field or method zz\)"
func f30[T Str](x T) { var s Str = x; _ = s; var f fmt.Stringer = x; _ = f; var e error = x; _ = e } // ERROR 91 "cannot use x \(variable of type T constrained by Str\) as error value in variable declaration"

func main() {}
