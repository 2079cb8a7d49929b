package main

func main() {
	n, f := 1, 1.5
	_ = 1 << -1 // ERROR 11 "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = n << f // ERROR 11 "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = f >> 1 // ERROR 6 "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = "a" << 1 // ERROR 6 "invalid operation: shifted operand \x22a\x22 \(untyped string constant\) must be integer"
	_ = 1.5 << 2 // ERROR 6 "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = 1 << 1000 // ERROR 8 "constant shift overflow"
	var x float64 = 1 << n // ERROR 18 "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = n << "a" // ERROR 11 "cannot convert \x22a\x22 \(untyped string constant\) to type uint"
	_ = uint8(1) << 8 // ERROR 6 "uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8"
	n <<= -2 // ERROR 8 "invalid operation: negative shift count -2 \(untyped int constant\)" 8 "too many errors"
	_ = x
}
