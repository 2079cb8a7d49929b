package main

func main() {
	defer
	go func() {} // ERROR 2 "syntax error: unexpected keyword go, expected expression"
	defer x
}
