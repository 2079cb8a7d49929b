// What channels do when they are nil, closed, full or empty; the panics of their misuse.
package main

import (
	"fmt"
	"runtime"
)

func try(what string, f func()) {
	defer func() {
		r := recover()
		if err, ok := r.(runtime.Error); ok {
			fmt.Printf("%s: %v (a runtime error)\n", what, err)
		} else {
			fmt.Printf("%s: %v\n", what, r)
		}
	}()
	f()
}

func offer(c chan<- int, v int) string {
	select {
	case c <- v:
		return "sent"
	default:
		return "full"
	}
}

func poll(c <-chan int) string {
	select {
	case v, ok := <-c:
		return fmt.Sprint(v, ok)
	default:
		return "empty"
	}
}

func main() {
	var none chan int
	fmt.Println(none == nil, len(none), cap(none), poll(none), offer(none, 1))
	try("close of nil", func() { close(none) })

	c := make(chan int, 3)
	fmt.Println(len(c), cap(c), poll(c))
	for i := range 4 {
		fmt.Print(offer(c, i), " ", len(c), "; ")
	}
	fmt.Println()
	close(c)
	try("send on closed", func() { c <- 1 })
	try("offer to closed", func() { offer(c, 1) })
	try("close of closed", func() { close(c) })
	try("select with a closed one", func() {
		select {
		case c <- 5:
		case <-none:
		}
	})
	fmt.Println(len(c), cap(c))
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok := <-c
	fmt.Println(v, ok, poll(c), len(c))

	unbuffered := make(chan int)
	fmt.Println(poll(unbuffered), offer(unbuffered, 1), len(unbuffered), cap(unbuffered))

	// Senders that wait when the channel is closed panic; receivers get zero values.
	told := make(chan string)
	full := make(chan int, 1)
	full <- 0
	started := make(chan bool)
	for range 3 {
		go func() {
			defer func() { told <- fmt.Sprint(recover()) }()
			started <- true
			full <- 1
		}()
		<-started
	}
	for range 1000 {
		runtime.Gosched()
	}
	close(full)
	for range 3 {
		fmt.Println(<-told)
	}
	idle := make(chan string)
	for range 3 {
		go func() {
			s, ok := <-idle
			told <- fmt.Sprintf("%q %v", s, ok)
		}()
	}
	for range 100 {
		runtime.Gosched()
	}
	close(idle)
	for range 3 {
		fmt.Println(<-told)
	}

	n := -1
	try("negative size", func() { _ = make(chan int, n) })
	huge := uint64(1) << 63
	try("huge size", func() { _ = make(chan int, huge) })
	n = 1 << 60
	try("large size", func() { _ = make(chan [64]int, n) })
	try("large size of nothing", func() { fmt.Println(cap(make(chan struct{}, n)) == n) })

	a, b := make(chan int), make(chan int)
	same := a
	fmt.Println(a == b, a == same, a != nil)
	var x any = a
	fmt.Println(x == any(same), x == any(b))
	var receiveOnly <-chan int = a
	fmt.Printf("%T %T %T\n", a, receiveOnly, (chan<- int)(a))
	fmt.Println(receiveOnly == a)
}
