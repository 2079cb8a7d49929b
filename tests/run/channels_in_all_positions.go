package main

import (
	"errors"
	"fmt"
)

type point struct{ x, y int }

type big struct {
	name string
	data [20]int
	ok   bool
}

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) walk(c chan<- int) {
	if t == nil {
		return
	}
	t.left.walk(c)
	c <- t.value
	t.right.walk(c)
}

func numbers(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func squares(in <-chan int) <-chan int {
	out := make(chan int, 2)
	go func() {
		for v := range in {
			out <- v * v
		}
		close(out)
	}()
	return out
}

func elements() {
	a := make(chan bool, 1)
	a <- true
	fmt.Println(<-a)
	b := make(chan uint8, 2)
	b <- 255
	b <- 1
	fmt.Println(<-b+1, <-b)
	c := make(chan float64, 1)
	c <- 0.5
	fmt.Println(<-c * 2)
	d := make(chan complex128, 1)
	d <- 1 + 2i
	fmt.Println(real(<-d))
	e := make(chan string, 3)
	e <- "x"
	e <- "y" + "z"
	fmt.Println(len(e), cap(e), <-e+<-e)
	f := make(chan []int, 1)
	f <- []int{1, 2, 3}
	fmt.Println((<-f)[1:])
	g := make(chan map[string]int, 1)
	g <- map[string]int{"a": 1}
	fmt.Println((<-g)["a"])
	h := make(chan error, 2)
	h <- errors.New("bad")
	h <- nil
	fmt.Println(<-h, <-h)
	i := make(chan point, 1)
	i <- point{1, 2}
	fmt.Println((<-i).y)
	j := make(chan big, 1)
	j <- big{"big", [20]int{19: 7}, true}
	v := <-j
	fmt.Println(v.name, v.data[19], v.ok)
	k := make(chan func(int) int, 1)
	k <- func(n int) int { return n * 3 }
	fmt.Println((<-k)(14))
	l := make(chan chan string, 1)
	l <- e
	e <- "through"
	fmt.Println(<-<-l)
	m := make(chan struct{}, 5)
	m <- struct{}{}
	m <- struct{}{}
	fmt.Println(len(m), <-m, len(m))
	n := make(chan [0]int, 1)
	n <- [0]int{}
	fmt.Println(<-n)
	o := make(chan [3]string, 1)
	o <- [...]string{"p", "q", "r"}
	for i, s := range <-o {
		fmt.Print(i, s, " ")
	}
	fmt.Println()
	p := make(chan any, 3)
	p <- 1
	p <- "two"
	p <- point{3, 4}
	close(p)
	for x := range p {
		switch x := x.(type) {
		case int:
			fmt.Println("int", x)
		case string:
			fmt.Println("string", x)
		case point:
			fmt.Println("point", x.x+x.y)
		}
	}
}

func commaOK() {
	c := make(chan int, 2)
	c <- 5
	close(c)
	v, ok := <-c
	fmt.Println(v, ok)
	v, ok = <-c
	fmt.Println(v, ok)
	var w, alive = <-c
	fmt.Println(w, alive)
	_, ok = <-c
	fmt.Println(ok)
	type yes bool
	var y yes
	var any any
	any, y = <-c
	fmt.Println(any, y)
	s := []int{9}
	m := map[string]bool{}
	s[0], m["closed"] = <-c
	fmt.Println(s, m)
	if x, ok := <-c; !ok {
		fmt.Println("drained", x)
	}
	p := make(chan big, 1)
	close(p)
	b, ok := <-p
	fmt.Println(b.name == "", b.data[3], ok)
}

func values() {
	var none chan int
	fmt.Println(none == nil, len(none), cap(none))
	a, b := make(chan int), make(chan int)
	c := a
	fmt.Println(a == b, a == c, any(a) == any(c), any(a) == any((<-chan int)(a)))
	set := map[chan int]string{a: "a", b: "b"}
	fmt.Println(set[c], set[b], len(set))
	var recv <-chan int = a
	var send chan<- int = a
	fmt.Println(recv == a, send == a)
	keys := map[any]int{a: 1, recv: 2}
	fmt.Println(keys[any(c)], len(keys))
	fmt.Printf("%T %T %T %T %T\n", a, recv, send, make(chan (<-chan int)), make(chan<- (chan<- int)))
	fmt.Printf("%T %T\n", make(chan func() <-chan int), make(<-chan (chan point)))
	fmt.Printf("%v %d %t\n", none, cap(make(chan int, 7)), fmt.Sprintf("%p", a) == fmt.Sprintf("%v", a))
}

func expressions() {
	c := make(chan int, 10)
	for i := range 10 {
		c <- i
	}
	arr := [5]int{10, 20, 30, 40, 50}
	fmt.Println(arr[<-c], <-c+<-c*<-c, -<-c, 1<<<-c, <-c > <-c)
	x := []int{<-c, <-c}
	fmt.Println(x)
	c <- 3
	switch <-c {
	case 3:
		fmt.Println("three")
	default:
		fmt.Println("?")
	}
	c <- 2
	for i := range <-c {
		fmt.Print(i, " ")
	}
	fmt.Println()
	c <- 1
	if <-c == 1 && len(c) == 0 {
		fmt.Println("one")
	}
	func() {
		c <- 100
		defer func(n int) { fmt.Println("deferred", n) }(<-c)
	}()
	s := make([]int, 2)
	c <- 1
	s[<-c] += 5
	fmt.Println(s)
	c <- 8
	f := func() (int, bool) { return <-c, true }
	fmt.Println(f())
	c <- 1
	<-c
	c <- 1
	_ = <-c

}

func main() {
	elements()
	commaOK()
	values()
	sum := 0
	for v := range squares(squares(numbers(6))) {
		sum += v
	}
	fmt.Println(sum)
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	c := make(chan int)
	go func() {
		t.walk(c)
		close(c)
	}()
	for v := range c {
		fmt.Print(v, " ")
	}
	fmt.Println()
	for range numbers(3) {
		sum++
	}
	var last int
	for last = range numbers(4) {
	}
	fmt.Println(sum, last)
	expressions()
}
