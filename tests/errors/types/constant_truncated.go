package main

func main() {
	var a int = 1.5 // ERROR 14 "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
	b := int(2.5) // ERROR 11 "cannot convert 2\.5 \(untyped float constant\) to type int"
	var c byte = 'é' * 1000 // ERROR 15 "cannot use 'é' \* 1000 \(untyped rune constant 233000\) as byte value in variable declaration \(overflows\)"
	d := []int{1.0, 2.5} // ERROR 18 "cannot use 2\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	e := [1.5]int{} // ERROR 8 "array length 1\.5 \(untyped float constant\) must be integer"
	var f uint8 = 1.0
	g := "abc"[1.2] // ERROR 13 "1\.2 \(untyped float constant\) truncated to int"
	h := 5 % 2.5 // ERROR 7 "invalid operation: operator % not defined on 5 \(untyped float constant\)"
	i := make([]int, 2.5) // ERROR 19 "2\.5 \(untyped float constant\) truncated to int"
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i
}
