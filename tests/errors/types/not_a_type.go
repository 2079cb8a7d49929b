package main

var x = 1

func f() {}

type T struct{ a x } // ERROR 18 "x \(package-level variable\) is not a type"

func g(p f) {} // ERROR 10 "f \(function\) is not a type"

func main() {
	var a x // ERROR 8 "x \(package-level variable\) is not a type"
	_ = []f{} // ERROR 8 "f \(function\) is not a type"
	_ = x{} // ERROR 6 "x \(package-level variable\) is not a type"
	var b main // ERROR 8 "main \(function\) is not a type"
	_, _ = a, b
}
