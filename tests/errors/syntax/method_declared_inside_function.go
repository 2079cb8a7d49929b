package main

func main() {
	func f() { // ERROR 7 "syntax error: unexpected name f, expected \("
	}
	func (t T) m() {}
} // ERROR 1 "syntax error: non-declaration statement outside function body"
