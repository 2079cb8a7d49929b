package main

func main() {
	var a int8 = 128 // ERROR 15 "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	var b uint = -1 // ERROR 15 "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
	var c byte = 256 // ERROR 15 "cannot use 256 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
	d := int32(1 << 31) // ERROR 13 "constant 2147483648 overflows int32"
	var e int = 1 << 64 // ERROR 14 "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in variable declaration \(overflows\)"
	const f = 1 << 600 // ERROR 14 "constant shift overflow"
	var g float32 = 1e39 // ERROR 18 "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	h := 10000000000000000000 // ERROR 7 "cannot use 10000000000000000000 \(untyped int constant\) as int value in assignment \(overflows\)"
	i := uint8(255) + 1 // ERROR 7 "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	j := -uint8(1) // ERROR 7 "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8" 7 "too many errors"
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, g, h, i, j
}
