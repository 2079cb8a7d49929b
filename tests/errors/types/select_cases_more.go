package main

func main() {
	c := make(chan int)
	var s string // ERROR 6 "declared and not used: s"
	var b bool // ERROR 6 "declared and not used: b" 6 "too many errors"
	var n int
	select {
	case s = <-c: // ERROR 11 "cannot use <-c \(comma, ok expression of type int\) as string value in assignment"
	case n, s = <-c: // ERROR 14 "cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment"
	case n, b = <-c:
	case n += <-c:
	case (<-c):
	case ((c)) <- 1:
	case n = 1 + <-c: // ERROR 7 "select case must be send or receive \(possibly with assignment\)"
	case n = f(<-c): // ERROR 7 "select case must be send or receive \(possibly with assignment\)"
	case undefined <- 1: // ERROR 7 "undefined: undefined"
	case u := <-undefined: // ERROR 14 "undefined: undefined"
	case len(c) = <-c: // ERROR 7 "cannot assign to len\(c\) \(neither addressable nor a map index expression\)"
	}
	select {
	case <-c:
		fallthrough // ERROR 3 "fallthrough statement out of place"
	}
}
