package main

func main() {
	c := make(chan int)
	select {
	case <-c:
		fallthrough // ERROR 3 "fallthrough statement out of place"
	case <-c:
		continue // ERROR 3 "continue is not in a loop"
	}
	continue // ERROR 2 "continue is not in a loop"
	break // ERROR 2 "break is not in a loop, switch, or select"
	for {
		select {
		case <-c:
			break
		default:
			continue
		}
	}
}
