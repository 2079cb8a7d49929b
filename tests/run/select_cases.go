// Select: order of evaluation, defaults, duplicates, sends and receives of one channel, assignment, break, loops.
package main

import "fmt"

func trace(c chan int, name string) chan int {
	fmt.Print(name, " ")
	return c
}

func value(v int) int {
	fmt.Print("value", v, " ")
	return v
}

func index(i int) int {
	fmt.Print("index", i, " ")
	return i
}

type holder struct {
	v  int
	ok bool
}

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	select {
	case trace(a, "a") <- value(1):
		fmt.Println("sent")
	case v := <-trace(nil, "nil"):
		fmt.Println("received", v)
	}
	var list [3]int
	select {
	case trace(nil, "nil") <- value(2):
		fmt.Println("sent")
	case list[index(1)] = <-trace(a, "a"):
		fmt.Println("received", list)
	}
	select {
	case list[index(2)] = <-trace(a, "a"):
		fmt.Println("received", list)
	default:
		fmt.Println("nothing")
	}
	h := &holder{9, true}
	b <- 4
	select {
	case h.v, h.ok = <-b:
		fmt.Println(*h)
	case h.v = <-a:
		fmt.Println("no")
	}
	close(b)
	select {
	case h.v, h.ok = <-b:
		fmt.Println(*h)
	case a <- 3:
		<-a
		h.v, h.ok = 0, false
		fmt.Println(*h)
	}

	// The same channel in several cases.
	c := make(chan int)
	go func() {
		for i := range 1000 {
			c <- i
		}
		close(c)
	}()
	sum, counts := 0, [3]int{}
loop:
	for {
		var v int
		var ok bool
		var which int
		select {
		case v, ok = <-c:
			which = 0
		case v, ok = <-c:
			which = 1
		case v, ok = <-c:
			which = 2
		}
		if !ok {
			break loop
		}
		sum += v
		counts[which]++
	}
	fmt.Println(sum, counts[0]+counts[1]+counts[2], counts[0] > 200, counts[1] > 200, counts[2] > 200)

	// Goroutines that both send and receive on one channel never meet themselves.
	d, done := make(chan int), make(chan [2]int)
	for g := range 4 {
		go func() {
			sent, got := 0, 0
			for i := range 1000 {
				select {
				case d <- g*1000 + i:
					sent++
				case v := <-d:
					if v >= 0 && v/1000 == g {
						fmt.Println("met itself")
					}
					got++
				}
			}
			done <- [2]int{sent, got}
		}()
	}
	// In the end one may be left without a partner; be it for all.
	sent, got := 0, 0
	for left := 4; left > 0; {
		select {
		case r := <-done:
			sent, got = sent+r[0], got+r[1]
			left--
		case d <- -1:
			sent++
		}
	}
	fmt.Println(sent == got)

	// break leaves the select, continue the loop.
	e := make(chan int, 10)
	for i := range 10 {
		e <- i
	}
	close(e)
	for v := range e {
		select {
		default:
			if v%2 == 0 {
				break
			}
			if v == 7 {
				continue
			}
			fmt.Print(v, " ")
		}
		fmt.Print("after", v, " ")
	}
	fmt.Println()

	// Producers switched off one by one by setting their channel to nil.
	p, q := make(chan string), make(chan string)
	go func() { defer close(p); p <- "p1"; p <- "p2" }()
	go func() { defer close(q); q <- "q1" }()
	n := 0
	for p != nil || q != nil {
		select {
		case _, ok := <-p:
			if !ok {
				p = nil
			} else {
				n++
			}
		case _, ok := <-q:
			if !ok {
				q = nil
			} else {
				n += 10
			}
		}
	}
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		closed := make(chan int)
		close(closed)
		select {
		case closed <- 1:
		case <-p:
		}
	}()
}
