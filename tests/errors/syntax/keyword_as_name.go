package main

func main() {
	type := 1 // ERROR 7 "syntax error: unexpected :=, expected name"
	var func int // ERROR 6 "syntax error: unexpected keyword func, expected name"
	range = 2 // ERROR 2 "syntax error: unexpected keyword range, expected \}"
}
