// Select in all its forms: default, send and receive, nil channels, closed channels, evaluation order, fairness, loops.
package main

import "fmt"

func order() {
	var log []string
	ch := func(name string, c chan int) chan int { log = append(log, name); return c }
	val := func(name string, v int) int { log = append(log, name); return v }
	full, empty := make(chan int), make(chan int)
	buffered := make(chan int, 1)
	var slots [3]int
	index := func() int { log = append(log, "index"); return 1 }
	select {
	case ch("full", full) <- val("v1", 1):
	case ch("buffered", buffered) <- val("v2", 2):
	case slots[index()] = <-ch("empty", empty):
	}
	fmt.Println(log, <-buffered, slots)
	log = nil
	buffered <- 9
	select {
	case slots[index()] = <-ch("buffered", buffered):
	case v, ok := <-ch("empty", empty):
		fmt.Println(v, ok)
	}
	fmt.Println(log, slots)
	log = nil
	select {
	case ch("nil", nil) <- val("v3", 3):
	default:
		log = append(log, "default")
	}
	fmt.Println(log)
}

func closedAndNil() {
	closed := make(chan string)
	close(closed)
	var none chan string
	for range 3 {
		select {
		case s, ok := <-closed:
			fmt.Printf("%q %v\n", s, ok)
		case none <- "never":
		case <-none:
		}
	}
	select {
	case <-none:
	default:
		fmt.Println("nil is never ready")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case closed <- "x":
		case <-none:
		}
	}()
}

func fairness() {
	a, b, c := make(chan int, 1000), make(chan int, 1000), make(chan int)
	close(c)
	for i := range 1000 {
		a <- i
		b <- i
	}
	counts := [3]int{}
	for range 900 {
		select {
		case <-a:
			counts[0]++
		case <-b:
			counts[1]++
		case <-c:
			counts[2]++
		}
	}
	fair := true
	for _, n := range counts {
		if n < 200 || n > 400 {
			fair = false
		}
	}
	fmt.Println("fair:", fair, counts[0]+counts[1]+counts[2])
	// Sending a random bit string this way is the specification's own example.
	bits := make(chan int)
	go func() {
		for range 400 {
			select {
			case bits <- 0:
			case bits <- 1:
			}
		}
		close(bits)
	}()
	ones := 0
	for bit := range bits {
		ones += bit
	}
	fmt.Println("both bits:", ones > 100 && ones < 300)
}

func loops() {
	in, quit, out := make(chan int), make(chan bool), make(chan int, 100)
	go func() {
		var pending []int
		for {
			var send chan int
			var first int
			if len(pending) > 0 {
				send, first = out, pending[0]
			}
			select {
			case v := <-in:
				pending = append(pending, v*v)
			case send <- first:
				pending = pending[1:]
			case <-quit:
				for _, v := range pending {
					out <- v
				}
				close(out)
				return
			}
		}
	}()
	for i := range 20 {
		in <- i
	}
	quit <- true
	sum := 0
	for v := range out {
		sum += v
	}
	fmt.Println("sum", sum)
outer:
	for i := 0; ; i++ {
		ch := make(chan int, 1)
		ch <- i
		select {
		case v := <-ch:
			if v < 3 {
				continue outer
			}
			if v == 5 {
				break outer
			}
			break
		}
		fmt.Print("passed ", i, " ")
	}
	fmt.Println()
}

func many() {
	var chans [12]chan int
	for i := range chans {
		chans[i] = make(chan int)
		go func() {
			for k := range 20 {
				chans[i] <- i * k
			}
			close(chans[i])
		}()
	}
	open, sum := len(chans), 0
	var v int
	var ok bool
	for open > 0 {
		k := 0
		select {
		case v, ok = <-chans[0]:
			k = 0
		case v, ok = <-chans[1]:
			k = 1
		case v, ok = <-chans[2]:
			k = 2
		case v, ok = <-chans[3]:
			k = 3
		case v, ok = <-chans[4]:
			k = 4
		case v, ok = <-chans[5]:
			k = 5
		case v, ok = <-chans[6]:
			k = 6
		case v, ok = <-chans[7]:
			k = 7
		case v, ok = <-chans[8]:
			k = 8
		case v, ok = <-chans[9]:
			k = 9
		case v, ok = <-chans[10]:
			k = 10
		case v, ok = <-chans[11]:
			k = 11
		}
		if !ok {
			chans[k] = nil
			open--
			continue
		}
		sum += v
	}
	fmt.Println("many", sum)
}

func main() {
	order()
	closedAndNil()
	fairness()
	loops()
	many()
}
