package main

type T // ERROR 7 "syntax error: unexpected newline in type declaration"
type = int // ERROR 6 "syntax error: unexpected =, expected name"
type (
	A int
	B // ERROR 3 "syntax error: unexpected newline in type declaration"
	C = 
) // ERROR 1 "syntax error: unexpected \) in type declaration"
type D struct
func main() {} // ERROR 1 "syntax error: unexpected keyword func, expected \{"
