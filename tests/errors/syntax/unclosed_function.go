package main

func main() {
	x := 1
 // ERROR 1 "syntax error: unexpected EOF, expected \}"