package main

func main() {
	c := make(chan int)
	select {
	case c <- 1, 2: // ERROR 13 "syntax error: unexpected comma, expected :"
	}
	select {
	case: // ERROR 6 "syntax error: unexpected :, expected expression"
	} // ERROR 2 "syntax error: unexpected \}, expected :"
	select c { // ERROR 9 "syntax error: missing \{ after select clause"
	}
	select {
		c <- 1 // ERROR 3 "syntax error: unexpected name c, expected case or default or \}"
	} // ERROR 2 "syntax error: unexpected \}, expected :"
	c <-
} // ERROR 1 "syntax error: unexpected \}, expected expression"
