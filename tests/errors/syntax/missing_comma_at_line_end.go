package main

func main() {
	a := []int{
		1,
		2 // ERROR 4 "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
	f(
		1 // ERROR 4 "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	)
	_ = a
}
