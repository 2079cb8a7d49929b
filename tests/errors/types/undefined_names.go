package main

import "fmt"

type T struct{ a int }

func f() (x Missing) { // ERROR 13 "undefined: Missing"
	return y // ERROR 9 "undefined: y"
}

func main() {
	z = 1 // ERROR 2 "undefined: z"
	var t T
	t.b = 2 // ERROR 4 "t\.b undefined \(type T has no field or method b\)"
	t.method() // ERROR 4 "t\.method undefined \(type T has no field or method method\)"
	fmt.Printn("x") // ERROR 6 "undefined: fmt\.Printn"
	g(1) // ERROR 2 "undefined: g"
	undefinedpkg.Call() // ERROR 2 "undefined: undefinedpkg"
	var _ []Other // ERROR 10 "undefined: Other"
	_ = T{c: 1} // ERROR 8 "unknown field c in struct literal of type T" 8 "too many errors"
}
