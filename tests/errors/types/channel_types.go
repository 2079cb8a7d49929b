package main

type Bad chan Missing // ERROR 15 "undefined: Missing"

type F func()

func send(c chan<- F)       {}
func recv(c <-chan chan int) {}

func main() {
	a := make(chan (<-chan int))
	b := make(chan<- chan int)
	c := make(chan<- <-chan string, 2)
	send(a) // ERROR 7 "cannot use a \(variable of type chan \(<-chan int\)\) as chan<- F value in argument to send"
	recv(b) // ERROR 7 "cannot use b \(variable of type chan<- chan int\) as <-chan chan int value in argument to recv"
	a = c // ERROR 6 "cannot use c \(variable of type chan<- <-chan string\) as chan \(<-chan int\) value in assignment"
	var e error = a // ERROR 16 "cannot use a \(variable of type chan \(<-chan int\)\) as error value in variable declaration: chan \(<-chan int\) does not implement error \(missing method Error\)"
	var p *chan int = a // ERROR 20 "cannot use a \(variable of type chan \(<-chan int\)\) as \*chan int value in variable declaration"
	_ = make(chan int, -1) // ERROR 21 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make(chan int, "x") // ERROR 21 "cannot convert \x22x\x22 \(untyped string constant\) to type int"
	_ = make(chan int, 1, 2) // ERROR 6 "invalid operation: make\(chan int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(chan int, 1.5) // ERROR 21 "1\.5 \(untyped float constant\) truncated to int" 21 "too many errors"
}
