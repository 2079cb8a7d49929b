package main

func main() {
	var x // ERROR 7 "syntax error: unexpected newline, expected type"
	var y, z // ERROR 10 "syntax error: unexpected newline, expected type"
	const c int
	var a = 
} // ERROR 1 "syntax error: unexpected \}, expected expression"
