package main

func main() {
	n := 3 // ERROR 2 "declared and not used: n"
	var a [n]int // ERROR 9 "invalid array length n"
	var b [-1]int // ERROR 9 "invalid array length -1 \(untyped int constant\)"
	var c ["x"]int // ERROR 9 "array length \x22x\x22 \(untyped string constant\) must be integer"
	var d [1.5]int // ERROR 9 "array length 1\.5 \(untyped float constant\) must be integer"
	var e [...]int // ERROR 8 "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
	var f [1 << 62]int
	_, _, _, _, _, _ = a, b, c, d, e, f
}
