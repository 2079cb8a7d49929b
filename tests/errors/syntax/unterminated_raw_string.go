package main

func main() {
	x := `abc // ERROR 2 "declared and not used: x" 7 "string not terminated"
	def
}
