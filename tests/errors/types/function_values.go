package main

func f(a int) string { return "" }

type F func(int) string

func main() {
	var g func(string) int = f // ERROR 27 "cannot use f \(value of type func\(a int\) string\) as func\(string\) int value in variable declaration"
	var h F = f
	h = func(a, b int) string { return "" } // ERROR 6 "cannot use func\(a, b int\) string \{…\} \(value of type func\(a int, b int\) string\) as F value in assignment"
	_ = h("x") // ERROR 8 "cannot use \x22x\x22 \(untyped string constant\) as int value in argument to h"
	_ = f == h // ERROR 6 "invalid operation: f == h \(func can only be compared to nil\)"
	_ = h == nil
	var k func() = func() int { return 1 } // ERROR 17 "cannot use func\(\) int \{…\} \(value of type func\(\) int\) as func\(\) value in variable declaration"
	f = nil // ERROR 2 "cannot assign to f \(neither addressable nor a map index expression\)"
	func() { return 1 }() // ERROR 18 "too many return values\n\thave \(number\)\n\twant \(\)"
	_ = func(x int) int { return "s" } // ERROR 31 "cannot use \x22s\x22 \(untyped string constant\) as int value in return statement"
	_, _ = g, k
}
