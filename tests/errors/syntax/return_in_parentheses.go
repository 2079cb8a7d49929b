package main

func f() (int, string) {
	return (1, "a") // ERROR 11 "syntax error: unexpected comma, expected \)"
}

func main() {
	x, y := (f(), 1) // ERROR 14 "syntax error: unexpected comma, expected \)"
	(a, b) := f() // ERROR 4 "syntax error: unexpected comma, expected \)"
}
