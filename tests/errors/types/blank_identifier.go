package main

func f(_ int) int { return _ } // ERROR 28 "cannot use _ as value or type"

type _ struct{}

func main() {
	x := _ // ERROR 7 "cannot use _ as value or type"
	_ = 1
	_() // ERROR 2 "cannot use _ as value or type"
	_ += 1 // ERROR 2 "cannot use _ as value or type"
	var _ int = "a" // ERROR 14 "cannot use \x22a\x22 \(untyped string constant\) as int value in variable declaration"
	_ = x
}
