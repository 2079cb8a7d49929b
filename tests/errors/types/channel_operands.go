package main

type T struct{ c chan int }

func f() (int, int) { return 1, 2 }

func main() {
	var t T
	n := 5
	n <- 1 // ERROR 2 "invalid operation: cannot send to non-channel int n \(variable of type int\)"
	<-n // ERROR 4 "invalid operation: cannot receive from non-channel int n \(variable of type int\)"
	close(n) // ERROR 8 "invalid operation: cannot close non-channel n \(variable of type int\)"
	t.c <- "a" // ERROR 9 "cannot use \x22a\x22 \(untyped string constant\) as int value in send"
	t.c <- f() // ERROR 9 "multiple-value f\(\) \(value of type \(int, int\)\) in single-value context"
	var b bool = <-t.c // ERROR 15 "cannot use <-t\.c \(comma, ok expression of type int\) as bool value in variable declaration"
	<-t.c + 1 // ERROR 2 "<-t\.c \+ 1 \(value of type int\) is not used"
	s := <-t // ERROR 9 "invalid operation: cannot receive from non-channel T t \(variable of struct type T\)"
	t.c <- nil // ERROR 9 "cannot use nil as int value in send"
	close(t.c, t.c) // ERROR 2 "invalid operation: too many arguments for close\(t\.c, t\.c\) \(expected 1, found 2\)" 2 "too many errors"
	y := 1 + <-t.c + "a"
}
