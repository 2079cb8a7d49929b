package main

type Bits uint8
type Small int8

const (
	F0 Bits  = 1 << iota
	F7       = F0 << 7
	F8       = F0 << 8 // ERROR 13 "F0 << 8 \(constant 256 of uint8 type Bits\) overflows uint8"
	S  Small = 127
)

func main() {
	_ = -F0 // ERROR 6 "-F0 \(constant -1 of uint8 type Bits\) overflows uint8"
	_ = ^F0 + 1
	_ = S + 1 // ERROR 6 "S \+ 1 \(constant 128 of int8 type Small\) overflows int8"
	_ = S * -2 // ERROR 6 "S \* -2 \(constant -254 of int8 type Small\) overflows int8"
	_ = Bits(256) // ERROR 11 "constant 256 overflows Bits"
	_ = float32(1 << 200) // ERROR 14 "cannot convert 1 << 200 \(untyped int constant 1606938044258990275541962092341162602522202993782792835301376\) to type float32"
	var b Bits = 300 // ERROR 15 "cannot use 300 \(untyped int constant\) as Bits value in variable declaration \(overflows\)"
	b += 256 // ERROR 7 "256 \(untyped int constant\) overflows uint8"
	_ = Small(-129) // ERROR 12 "constant -129 overflows Small"
}
