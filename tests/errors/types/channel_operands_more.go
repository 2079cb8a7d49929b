package main

func none() {}

func main() {
	c := make(chan int)
	c <- none() // ERROR 7 "none\(\) \(no value\) used as value"
	c <- 1.5 // ERROR 7 "cannot use 1\.5 \(untyped float constant\) as int value in send \(truncated\)"
	c <- 1 << 70 // ERROR 7 "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in send \(overflows\)"
	x, ok, more := <-c // ERROR 17 "assignment mismatch: 3 variables but 1 value"
	close() // ERROR 2 "invalid operation: not enough arguments for close\(\) \(expected 1, found 0\)"
	_ = close(c) // ERROR 6 "close\(c\) \(no value\) used as value"
	c == 5 // ERROR 7 "invalid operation: c == 5 \(mismatched types chan int and untyped int\)"
	if c < c { // ERROR 5 "invalid operation: c < c \(operator < not defined on chan\)"
	}
	c++ // ERROR 2 "invalid operation: c\+\+ \(non-numeric type chan int\)"
	_ = -c // ERROR 7 "invalid operation: operator - not defined on c \(variable of type chan int\)" 7 "too many errors"
	_ = c[0]
	<-c = 1
}
