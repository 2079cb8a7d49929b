package main

func main() {
	go <-make(chan int) // ERROR 5 "syntax error: unexpected <-, expected expression"
	go "a" + "b" // ERROR 9 "syntax error: unexpected \+ at end of statement"
	go
	go if // ERROR 2 "syntax error: unexpected keyword go, expected expression"
} // ERROR 1 "syntax error: unexpected \}, expected expression"
