package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	var r <-chan int
	var w chan<- int
	select {
	case f(): // ERROR 8 "select case must be send or receive \(possibly with assignment\)"
	case x := 5: // ERROR 7 "select case must be send or receive \(possibly with assignment\)"
	case r <- 1: // ERROR 7 "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	case <-w: // ERROR 9 "invalid operation: cannot receive from send-only channel chan<- int w \(variable of type chan<- int\)"
	case c <- "a": // ERROR 12 "cannot use \x22a\x22 \(untyped string constant\) as int value in send"
	case v := <-c: // ERROR 7 "declared and not used: v" 7 "too many errors"
	case a, b, d := <-c: // ERROR 18 "assignment mismatch: 3 variables but 1 value"
	case 1: // ERROR 7 "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	default:
	default: // ERROR 2 "multiple defaults \(first at select_cases\.go:20:2\)"
	}
	select {
	case s := <-c:
		s = "b" // ERROR 7 "cannot use \x22b\x22 \(untyped string constant\) as int value in assignment"
	case y, ok := <-r:
	}
}
