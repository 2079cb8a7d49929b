package main

func main() {
	s := "one // ERROR 11 "newline in string"
two" // ERROR 4 "syntax error: unexpected literal \x22 at end of statement" 5 "newline in string"
	println(s)
}
