package main

type Number interface{ ~int | ~float64 }
type Pair[K comparable, V any] struct { k K; v V }
func Sum[T Number](xs ...T) T { var s T; for _, x := range xs { s += x }; return s }
func Mk[T any]() T { var z T; return z }
func Two[A, B any](a A) B { var b B; return b }
func Same[T any](a, b T) {}
func Str[S ~[]E, E any](s S) {}
func main() {
	_ = f // ERROR 6 "undefined: f"
	var h func(...int) int = Sum
	_ = h
	var q func(string) = Sum // ERROR 6 "declared and not used: q" 23 "type func\(string\) of q does not match func\(xs \.\.\.T\) T \(cannot infer T\)"
	Sum[int] // ERROR 2 "Sum\[int\] \(value of type func\(xs \.\.\.int\) int\) is not used"
	Pair[int,int]{} // ERROR 2 "Pair\[int, int\]\{\} \(value of struct type Pair\[int, int\]\) is not used"
	_ = Pair{} // ERROR 6 "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	Sum.x() // ERROR 2 "cannot use generic function Sum without instantiation"
	_ = Sum == nil // ERROR 6 "cannot use generic function Sum without instantiation"
}
