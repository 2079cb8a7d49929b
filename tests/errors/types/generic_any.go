package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f35[T any](x T) { if x { }; for x {}; _ = !x; _ = x && true; x++; _ = x < x; _ = x == nil; var p *T = &x; p.foo(); (*p).foo(); switch x { case x: } } // ERROR 27 "non-boolean condition in if statement" 38 "non-boolean condition in for statement" 49 "invalid operation: operator ! not defined on x \(variable of type T constrained by any\)" 56 "invalid operation: x && true \(mismatched types T and untyped bool\)" 67 "invalid operation: x\+\+ \(non-numeric type T\)" 76 "invalid operation: x < x \(type parameter T cannot use operator <\)" 92 "invalid operation: x == nil \(mismatched types T and untyped nil\)" 114 "p\.foo undefined \(type \*T is pointer to type parameter, not type parameter\)" 126 "\(\*p\)\.foo undefined \(type T has no field or method foo\)" 140 "cannot switch on x \(variable of type T constrained by any\) \(T is not comparable\)" 140 "too many errors"

func main() {}
