package main

func main() {
	c := make(chan int)
	var r <-chan int = c
	var s chan<- int = c
	r <- 1 // ERROR 2 "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	<-s // ERROR 4 "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	_ = <-s // ERROR 8 "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	_, _ = <-s // ERROR 11 "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	close(r) // ERROR 8 "invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)"
	for range s { // ERROR 12 "cannot range over s \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	c = r // ERROR 6 "cannot use r \(variable of type <-chan int\) as chan int value in assignment"
	s = r // ERROR 6 "cannot use r \(variable of type <-chan int\) as chan<- int value in assignment"
	x := <-s + 1 // ERROR 9 "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	v, ok := <-s // ERROR 13 "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)" 13 "too many errors"
	var d chan string = c
}
