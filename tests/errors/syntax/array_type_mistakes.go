package main

func main() {
	var a [3] // ERROR 11 "syntax error: unexpected newline, expected type"
	var b [] // ERROR 10 "syntax error: unexpected newline, expected type"
	var c [int // ERROR 12 "syntax error: unexpected newline, expected \]"
	x := [3]{1, 2, 3} // ERROR 4 "syntax error: unexpected :=, expected ="
} // ERROR 1 "syntax error: non-declaration statement outside function body"
