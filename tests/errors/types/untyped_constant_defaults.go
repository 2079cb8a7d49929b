package main

func main() {
	var f float32 = 0.1
	x := 1 << 3.5 // ERROR 12 "3\.5 \(untyped float constant\) truncated to uint"
	const big = 1 << 100
	y := big // ERROR 7 "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in assignment \(overflows\)"
	var z = big / 3 // ERROR 10 "cannot use big / 3 \(untyped int constant 422550200076076467165567735125\) as int value in variable declaration \(overflows\)"
	_ = float64(big) + f // ERROR 6 "invalid operation: float64\(big\) \+ f \(mismatched types float64 and float32\)"
	var u uint8 = 1e3 // ERROR 16 "cannot use 1e3 \(untyped float constant 1000\) as uint8 value in variable declaration \(truncated\)"
	_ = 'a' + "b" // ERROR 6 "invalid operation: 'a' \+ \x22b\x22 \(mismatched types untyped rune and untyped string\)"
	_ = 5 / 2.0 % 2 // ERROR 6 "invalid operation: operator % not defined on 5 / 2\.0 \(untyped float constant 2\.5\)"
	const s string = 5 // ERROR 19 "cannot use 5 \(untyped int constant\) as string value in constant declaration"
	const t = len([]int{1}) // ERROR 12 "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
	const v = f // ERROR 12 "f \(variable of type float32\) is not constant" 12 "too many errors"
}
