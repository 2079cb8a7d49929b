package main

type T struct {
	a int, // ERROR 7 "syntax error: unexpected comma in struct type; possibly missing semicolon or newline or \}"
	b string
}

type I interface {
	m() int, // ERROR 9 "syntax error: unexpected comma in interface type; possibly missing semicolon or newline or \}"
	n
}

type U struct { a int b int } // ERROR 23 "syntax error: unexpected name b in struct type; possibly missing semicolon or newline or \}"

func main() {}
