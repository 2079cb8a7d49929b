package main

type A chan int
type B chan<- int

func f(a A, c chan int) {
	var b B = a // ERROR 12 "cannot use a \(variable of chan type A\) as B value in variable declaration"
	_ = b
	b = c
	var d chan<- int = a
	_ = d
	_ = B(a) // ERROR 8 "cannot convert a \(variable of chan type A\) to type B"
	_ = B((chan int)(a))
	_ = (<-chan int)(b) // ERROR 19 "cannot convert b \(variable of chan type B\) to type <-chan int"
	_ = (chan int)(b) // ERROR 17 "cannot convert b \(variable of chan type B\) to type chan int"
	if a == b { // ERROR 10 "invalid operation: a == b \(mismatched types A and B\)"
	}
	if a == c || b == c {
	}
}
func main() {}
