package main

func main() {
	while x < 5 { // ERROR 8 "syntax error: unexpected name x at end of statement"
	}
} // ERROR 1 "syntax error: non-declaration statement outside function body"
