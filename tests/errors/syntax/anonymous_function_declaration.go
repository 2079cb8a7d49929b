package main

func () { println("x") } // ERROR 9 "method has no receiver" 9 "syntax error: unexpected \{, expected name"

func main() {
	x := func add(a int) {} // ERROR 12 "syntax error: unexpected name add, expected \("
}
