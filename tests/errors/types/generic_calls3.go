package main

type Number interface{ ~int | ~float64 }
type Pair[K comparable, V any] struct { k K; v V }
func Sum[T Number](xs ...T) T { var s T; for _, x := range xs { s += x }; return s }
func Mk[T any]() T { var z T; return z }
func Two[A, B any](a A) B { var b B; return b }
func Same[T any](a, b T) {}
func Str[S ~[]E, E any](s S) {}
func main() {
	Sum(nil) // ERROR 5 "in call to Sum, cannot infer T \(declared at generic_calls3\.go:5:10\)"
	Same(nil, nil) // ERROR 6 "in call to Same, cannot infer T \(declared at generic_calls3\.go:8:11\)"
	var p *Pair // ERROR 6 "declared and not used: p" 9 "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	_ = len(Sum) // ERROR 10 "cannot use generic function Sum without instantiation"
	println(undefinedX) // ERROR 10 "undefined: undefinedX"
	var x int
	x[int]() // ERROR 3 "cannot index x \(variable of type int\)"
	int[string](3) // ERROR 2 "invalid operation: int\[string\] \(int is not a generic type\)"
}
