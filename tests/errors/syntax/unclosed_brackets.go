package main

func main() {
	a := []int{1, 2 // ERROR 17 "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
	b := a[1 // ERROR 10 "syntax error: unexpected newline, expected comma, : or \]"
	_ = b
}
