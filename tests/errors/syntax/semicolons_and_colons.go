package main

func main() {
	x = 1,
	y : 2 // ERROR 4 "syntax error: unexpected : at end of statement"
	var z: int // ERROR 7 "syntax error: unexpected :, expected type"
}
