package main

func f() <-chan int { return nil }

func main() {
	var c chan int
	for range f {
	}
	c <- <-c
	c <- c
	<-c <- 1
	var d <-chan chan<- int
	<-d <- 1
	(<-d) <- 1
	select {
	case <-c, <-c: // ERROR 15 "syntax error: unexpected :, expected := or = or comma"
	} // ERROR 2 "syntax error: unexpected \}, expected :"
}
