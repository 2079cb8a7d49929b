package main

type Number interface{ ~int | ~float64 }
type Pair[K comparable, V any] struct { k K; v V }
func Sum[T Number](xs ...T) T { var s T; for _, x := range xs { s += x }; return s }
func Mk[T any]() T { var z T; return z }
func Two[A, B any](a A) B { var b B; return b }
func Same[T any](a, b T) {}
func Str[S ~[]E, E any](s S) {}
func main() {
	Sum("a") // ERROR 5 "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	Mk() // ERROR 4 "in call to Mk, cannot infer T \(declared at generic_calls1\.go:6:9\)"
	Two(1) // ERROR 5 "in call to Two, cannot infer B \(declared at generic_calls1\.go:7:13\)"
	Two[int](1) // ERROR 10 "in call to Two\[int\], cannot infer B \(declared at generic_calls1\.go:7:13\)"
	Same(1, "x") // ERROR 10 "in call to Same, mismatched types untyped int and untyped string \(cannot infer T\)"
	Same(1, 2.5)
	Str(3) // ERROR 5 "in call to Str, cannot infer E \(declared at generic_calls1\.go:9:18\)"
	Sum[string]() // ERROR 6 "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	Sum[int, int]() // ERROR 11 "got 2 type arguments but want 1"
	f := Sum // ERROR 2 "declared and not used: f" 7 "cannot use generic function Sum without instantiation" 2 "too many errors"
}
