package main

func main() {
	x =: 1 // ERROR 5 "syntax error: unexpected :, expected expression"
	x === 2
	x => 3
	x ** 2
}
