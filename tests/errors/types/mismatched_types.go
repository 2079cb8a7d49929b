package main

type A int
type B int

func main() {
	n, f, s := 1, 1.5, "x"
	var a A
	var b B
	var i8 int8
	_ = n + f // ERROR 6 "invalid operation: n \+ f \(mismatched types int and float64\)"
	_ = s + n // ERROR 6 "invalid operation: s \+ n \(mismatched types string and int\)"
	_ = a == b // ERROR 11 "invalid operation: a == b \(mismatched types A and B\)"
	_ = a + 1.5 // ERROR 10 "1\.5 \(untyped float constant\) truncated to int"
	_ = i8 * n // ERROR 6 "invalid operation: i8 \* n \(mismatched types int8 and int\)"
	_ = s == 'x' // ERROR 11 "invalid operation: s == 'x' \(mismatched types string and untyped rune\)"
	_ = n < f // ERROR 10 "invalid operation: n < f \(mismatched types int and float64\)"
	_ = s + 1 // ERROR 6 "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = n && true // ERROR 6 "invalid operation: n && true \(mismatched types int and untyped bool\)"
	n += f // ERROR 2 "invalid operation: n \+= f \(mismatched types int and float64\)" 2 "too many errors"
}
