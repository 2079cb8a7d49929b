package main

import "fmt"

type T struct{}

func f(a int, b string)     {}
func g(xs ...int)           {}
func h(a int, xs ...string) {}
func two() (int, string)    { return 1, "" }
func (t T) m(x float64)     {}

func main() {
	f() // ERROR 2 "not enough arguments in call to f\n\thave \(\)\n\twant \(int, string\)"
	f(1) // ERROR 4 "not enough arguments in call to f\n\thave \(number\)\n\twant \(int, string\)"
	f(1, "a", 2.5) // ERROR 12 "too many arguments in call to f\n\thave \(number, string, number\)\n\twant \(int, string\)"
	f(two(), 1) // ERROR 4 "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context" 11 "cannot use 1 \(untyped int constant\) as string value in argument to f"
	h() // ERROR 2 "not enough arguments in call to h\n\thave \(\)\n\twant \(int, \.\.\.string\)"
	T{}.m() // ERROR 2 "not enough arguments in call to T\{\}\.m\n\thave \(\)\n\twant \(float64\)"
	T{}.m(1, 2) // ERROR 11 "too many arguments in call to T\{\}\.m\n\thave \(number, number\)\n\twant \(float64\)"
	f(1, "a", nil, two) // ERROR 12 "too many arguments in call to f\n\thave \(number, string, nil, func\(\) \(int, string\)\)\n\twant \(int, string\)"
	func(x bool) {}() // ERROR 2 "not enough arguments in call to func\(x bool\) \{\}\n\thave \(\)\n\twant \(bool\)" 2 "too many errors"
	fmt.Println()
}
