package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f36[T comparable](x T) { _ = x == x; _ = x < x; switch x { case x: } ; m := map[T]int{}; m[x]++ ; _ = any(x) == any(x) ; _ = x == 1} // ERROR 47 "invalid operation: x < x \(type parameter T cannot use operator <\)" 136 "invalid operation: x == 1 \(mismatched types T and untyped int\)"
func f37[T interface{ *int | *string }](x T) { _ = *x ; x = nil } // ERROR 53 "invalid operation: pointers of x \(variable of type T constrained by interface\{\*int \| \*string\}\) must have identical base types"
func f38[S ~struct{ a int }](x S) { _ = x.a; _ = S{a: 1}; _ = S{2} } // ERROR 43 "x\.a undefined \(type S has no field or method a\)"

func main() {}
