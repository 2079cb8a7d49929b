package main

type T struct{ a int }
type U struct{ b int }

func main() {
	n, f, s := 1, 1.5, "a"
	_ = string(f) // ERROR 13 "cannot convert f \(variable of type float64\) to type string"
	_ = int(s) // ERROR 10 "cannot convert s \(variable of type string\) to type int"
	_ = []byte(n) // ERROR 13 "cannot convert n \(variable of type int\) to type \[\]byte"
	_ = T(U{}) // ERROR 8 "cannot convert U\{\} \(value of struct type U\) to type T"
	_ = bool(n) // ERROR 11 "cannot convert n \(variable of type int\) to type bool"
	_ = (*int)(s) // ERROR 13 "cannot convert s \(variable of type string\) to type \*int"
	_ = int("5") // ERROR 10 "cannot convert \x225\x22 \(untyped string constant\) to type int"
	_ = []int("abc") // ERROR 12 "cannot convert \x22abc\x22 \(untyped string constant\) to type \[\]int"
	_ = error(n) // ERROR 12 "cannot convert n \(variable of type int\) to type error: int does not implement error \(missing method Error\)"
	_ = int(n, n) // ERROR 13 "too many arguments in conversion to int" 13 "too many errors"
	_ = int()
}
