package main

func missing(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
	}
} // ERROR 1 "missing return"

func forever() int {
	select {}
}

func all(c chan int) int {
	select {
	case v := <-c:
		return v
	default:
		panic("x")
	}
}

func broken(c chan int) int {
L:
	select {
	case v := <-c:
		if v > 1 {
			break L
		}
		return v
	default:
		return 2
	}
} // ERROR 1 "missing return"

func unlabelled(c chan int) int {
	select {
	case <-c:
		break
	}
} // ERROR 1 "missing return"

func main() {
M: // ERROR 1 "label M defined and not used"
	select {
	case <-make(chan int):
	}
	goto N // ERROR 7 "goto N jumps into block starting at select_results\.go:51:2"
	select {
	case <-make(chan int):
	N:
	}
}
