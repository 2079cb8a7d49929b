package main

func main() {
	_ = 'ab' // ERROR 6 "more than one character in rune literal"
	x := 1 // ERROR 2 "declared and not used: x"
	var s string = 5 // ERROR 6 "declared and not used: s" 17 "cannot use 5 \(untyped int constant\) as string value in variable declaration"
	_ = "a\qb" // ERROR 9 "unknown escape"
}
