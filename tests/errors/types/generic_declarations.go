package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f15[T any](x T) { for range x {}; _ = x[0]; _ = len(x); x() ; <-x; x <- 1; *x = 2 } // ERROR 34 "cannot range over x \(variable of type T constrained by any\): no specific type" 45 "cannot index x \(variable of type T constrained by any\)" 58 "invalid argument: x \(variable of type T constrained by any\) for built-in len" 62 "invalid operation: cannot call x \(variable of type T constrained by any\): no specific type" 70 "invalid operation: cannot receive from x \(variable of type T constrained by any\): no specific channel type" 73 "invalid operation: cannot send to x \(variable of type T constrained by any\): no specific channel type" 82 "invalid operation: cannot indirect x \(variable of type T constrained by any\)"
func f16[T int | string](x T) { _ = len(x) } // ERROR 41 "invalid argument: x \(variable of type T constrained by int \| string\) for built-in len"
func f17[K any](m map[K]int) {} // ERROR 23 "invalid map key type K \(missing comparable constraint\)"
func f18[T Both](x T) { _ = x.String(); _ = x + 1 }

func main() {}
