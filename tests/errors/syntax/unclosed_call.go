package main

func main() {
	println("a", "b" // ERROR 18 "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	println("c")
}
