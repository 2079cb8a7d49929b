package main

func main() {
	i := 1
	_ = 1 << float32(1.5) // ERROR 11 "invalid operation: invalid shift count float32\(1\.5\) \(constant 1\.5 of type float32\)"
	_ = i << float64(-1) // ERROR 11 "invalid operation: negative shift count float64\(-1\) \(constant -1 of type float64\)"
	_ = i << 2.0
	_ = i << (1 << 70) // ERROR 11 "\(1 << 70\) \(untyped int constant 1180591620717411303424\) overflows uint"
	_ = i >> 1000
	i <<= 1.5 // ERROR 8 "1\.5 \(untyped float constant\) truncated to uint"
	_ = i << "x" // ERROR 11 "cannot convert \x22x\x22 \(untyped string constant\) to type uint"
	const s = "x"
	_ = i << true // ERROR 11 "cannot convert true \(untyped bool constant\) to type uint"
	_ = 1 << bool(true) // ERROR 11 "invalid operation: invalid shift count bool\(true\) \(constant true of type bool\)"
	_ = i << nil // ERROR 11 "cannot convert nil to type uint"
}
