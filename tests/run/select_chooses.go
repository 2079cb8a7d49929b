package main

import "fmt"

type box struct {
	v  int
	ok bool
}


func sayInt(s string, v int) int           { fmt.Println(s); return v }
func sayChan(s string, c chan int) chan int { fmt.Println(s); return c }

func order() {
	ready := make(chan int, 1)
	var never chan int
	arr := make([]int, 3)
	m := map[string]int{}
	ready <- 7
	select {
	case arr[sayInt("index not taken", 0)] = <-sayChan("first", never):
	case sayChan("second", never) <- sayInt("second value", 1):
	case arr[sayInt("index taken", 2)] = <-sayChan("third", ready):
		fmt.Println("chosen")
	case m[string(rune(sayInt("key", 65)))] = <-sayChan("fourth", never):
	}
	fmt.Println(arr, m)
}

func nonBlocking(c chan int) {
	select {
	case v := <-c:
		fmt.Println("got", v)
	default:
		fmt.Println("nothing")
	}
	select {
	case c <- 1:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
}

func forms() {
	c := make(chan int, 4)
	var b box
	p := &b
	for i := range 4 {
		c <- i + 1
	}
	select {
	case b.v, p.ok = <-c:
		fmt.Println(b)
	}
	select {
	case *(&b.v) = <-c:
	default:
	}
	fmt.Println(b)
	var x any
	select {
	case x, _ = <-c:
	default:
	}
	fmt.Println(x)
	select {
	case _, b.ok = <-c:
	}
	select {
	case (<-c):
		fmt.Println("not reached")
	default:
		fmt.Println("empty")
	}
	close(c)
	select {
	case v, ok := <-c:
		fmt.Println(v, ok)
	default:
		fmt.Println("not reached")
	}
	select {
	case <-c:
		fmt.Println("closed")
	}
	select {
	default:
		fmt.Println("only default")
	}
	select {
	case v, ok := <-c:
		fmt.Println(v, ok)
	case c, ok := <-(chan string)(nil):
		fmt.Println(c, ok)
	}
}

func leaving() int {
	c := make(chan int, 1)
	n := 0
loop:
	for {
		select {
		case c <- n:
			n++
			if n%2 == 0 {
				break
			}
			continue
		case v := <-c:
			if v > 5 {
				break loop
			}
			if v == 4 {
				continue loop
			}
		}
		n += 0
	}
	fmt.Println("left", n)
outer:
	select {
	case c <- 1:
		for range 3 {
			select {
			case <-c:
				break outer
			default:
			}
		}
		fmt.Println("not reached")
	}
	for i := 0; ; i++ {
		select {
		case c <- i:
		default:
			return i + <-c
		}
	}
}

func closures() {
	c := make(chan int, 3)
	var fs []func() int
	for i := range 3 {
		c <- i
		select {
		case v := <-c:
			fs = append(fs, func() int { v += 10; return v })
		default:
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
}

func fair() {
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 1
	b <- 1
	na, nb := 0, 0
	for range 2000 {
		select {
		case <-a:
			na++
			a <- 1
		case <-b:
			nb++
			b <- 1
		}
	}
	fmt.Println(na > 500, nb > 500, na+nb)
	var counts [5]int
	room := make(chan int, 2000)
	for range 2000 {
		select {
		case room <- 0:
			counts[0]++
		case room <- 1:
			counts[1]++
		case room <- 2:
			counts[2]++
		case <-a:
			counts[3]++
			a <- 1
		case b <- 1:
			counts[4]++
		}
	}
	fmt.Println(counts[0] > 200, counts[1] > 200, counts[2] > 200, counts[3] > 200, counts[4])
}

func nilCases() {
	a, b := make(chan int), make(chan int)
	go func() {
		for i := range 3 {
			a <- i
		}
		close(a)
	}()
	go func() {
		for i := range 2 {
			b <- i * 100
		}
		close(b)
	}()
	sum := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			sum += v
		}
	}
	fmt.Println(sum)
}

func recovered(f func()) {
	defer func() {
		err := recover()
		_, isError := err.(error)
		fmt.Println(err, isError)
	}()
	f()
}

func misuse() {
	closed := make(chan int)
	close(closed)
	var none chan int
	recovered(func() { close(closed) })
	recovered(func() { close(none) })
	recovered(func() { closed <- 1 })
	recovered(func() {
		select {
		case closed <- 1:
		default:
		}
	})
	recovered(func() {
		select {
		case closed <- 1:
		case <-none:
		}
	})
	n := -1
	u := uint64(1 << 63)
	recovered(func() { _ = make(chan int, n) })
	recovered(func() { _ = make(chan [1 << 10]int, 1<<50) })
	recovered(func() { _ = make(chan struct{}, u) })
}

func main() {
	order()
	c := make(chan int, 1)
	nonBlocking(c)
	nonBlocking(c)
	nonBlocking(nil)
	forms()
	fmt.Println(leaving())
	closures()
	fair()
	nilCases()
	misuse()
}
