package main

func f(a ...int, b string) {} // ERROR 10 "can only use \.\.\. with final parameter"
func g() (a ...int) { return 1 } // ERROR 13 "invalid use of \.\.\."

func main() {
	var x ...int // ERROR 8 "syntax error: unexpected \.\.\., expected type"
	f(1, "a")
	y := 2
}
