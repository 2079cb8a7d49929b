package main

func main() {
	x := 1 +
	y := * 2 // ERROR 4 "syntax error: unexpected := at end of statement"
	z := (1 + ) // ERROR 12 "syntax error: unexpected \), expected expression"
	w := [] // ERROR 9 "syntax error: unexpected newline, expected type"
	v := 1 2 // ERROR 9 "syntax error: unexpected literal 2 at end of statement"
}
