package main

func main() {
	c := make(chan int)
	var s string // ERROR 6 "declared and not used: s"
	for i, v := range c { // ERROR 9 "range over c \(variable of type chan int\) permits only one iteration variable"
		_, _ = i, v
	}
	for s = range c { // ERROR 6 "cannot use s \(value of type int\) as string value in assignment"
	}
	var a, b int // ERROR 6 "declared and not used: a" 9 "declared and not used: b" 9 "too many errors"
	for a, b = range c { // ERROR 9 "range over c \(variable of type chan int\) permits only one iteration variable"
	}
	var w chan<- int
	for v := range w { // ERROR 17 "cannot range over w \(variable of type chan<- int\): receive from send-only channel chan<- int"
		_ = v
	}
	for _, _ = range c { // ERROR 9 "range over c \(variable of type chan int\) permits only one iteration variable"
	}
	for _ = range c {
	}
	for s := range c {
		s = "a" // ERROR 7 "cannot use \x22a\x22 \(untyped string constant\) as int value in assignment"
	}
	for i, j := range (<-chan bool)(nil) { // ERROR 9 "range over \(<-chan bool\)\(nil\) \(value of type <-chan bool\) permits only one iteration variable"
	}
}
