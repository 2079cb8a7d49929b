package main

type Number interface{ ~int | ~float64 }
type Pair[K comparable, V any] struct { k K; v V }
func Sum[T Number](xs ...T) T { var s T; for _, x := range xs { s += x }; return s }
func Mk[T any]() T { var z T; return z }
func Two[A, B any](a A) B { var b B; return b }
func Same[T any](a, b T) {}
func Str[S ~[]E, E any](s S) {}
type Bad1 Pair[int] // ERROR 11 "not enough type arguments for type Pair: have 1, want 2"
type Bad2 Pair[int, int, int] // ERROR 11 "too many type arguments for type Pair: have 3, want 2"
type Bad3 Pair[[]int, int] // ERROR 16 "\[\]int does not satisfy comparable"
var g Pair // ERROR 7 "cannot use generic type Pair\[K comparable, V any\] without instantiation"
var n Number // ERROR 7 "cannot use type Number outside a type constraint: interface contains type constraints"
var c comparable // ERROR 7 "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
func main() {}
