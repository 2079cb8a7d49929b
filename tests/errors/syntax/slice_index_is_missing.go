package main

func main() {
	s := []int{}
	_ = s[::2] // ERROR 9 "middle index required in 3-index slice"
	_ = s[1::] // ERROR 10 "middle index required in 3-index slice" 11 "final index required in 3-index slice"
	_ = s[:2:] // ERROR 11 "final index required in 3-index slice"
	s[0] = "x" // ERROR 9 "cannot use \x22x\x22 \(untyped string constant\) as int value in assignment"
}
