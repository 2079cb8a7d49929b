package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"unsafe"
)

type Signal chan struct{}

func (s Signal) Raise()        { close(s) }
func (s Signal) Raised() bool {
	select {
	case <-s:
		return true
	default:
		return false
	}
}

type Stream <-chan int

func (s Stream) Sum() (n int) {
	for v := range s {
		n += v
	}
	return
}

type Sink = chan<- string

type worker struct {
	Signal
	in  chan int
	out Stream
}

type key struct {
	c chan int
	n int
}

var table = map[string]chan int{"a": make(chan int, 1), "b": nil}
var early = make(chan int, 3)
var received = <-filled
var filled = func() chan int { c := make(chan int, 1); c <- 77; return c }()
var started = start()

func start() string {
	c := make(chan string)
	go func() { c <- "started before main" }()
	return <-c
}

func init() {
	early <- 1
	go func() { early <- 2 }()
}

func all(c <-chan int) func(yield func(int, int) bool) {
	return func(yield func(int, int) bool) {
		i := 0
		for v := range c {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}

func leave(c chan int, stop chan bool) (result string, err error) {
	defer func() { result += "!" }()
outer:
	for i, v := range all(c) {
		select {
		case <-stop:
			return "stopped", errors.New("stop")
		default:
			if v == 2 {
				continue outer
			}
			if v == 5 {
				break outer
			}
			defer fmt.Println("deferred", i, v)
		}
		select {
		case stop <- v == 4:
		default:
		}
	}
	return fmt.Sprint("left ", <-c), nil
}

func closure(c chan int) func() int {
	return func() int {
		v, ok := <-c
		if !ok {
			return -1
		}
		return v
	}
}

func switches(x any) string {
	switch x := x.(type) {
	case chan int:
		return fmt.Sprint("chan int ", cap(x))
	case <-chan int:
		return fmt.Sprint("<-chan int ", len(x))
	case chan<- string:
		return "chan<- string"
	case Signal:
		return fmt.Sprint("Signal ", x.Raised())
	case func() chan int:
		return fmt.Sprint("func ", cap(x()))
	}
	return "other"
}

type node struct {
	next chan *node
	val  int
}

func recoverFrom(c chan int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %w", r.(error))
		}
	}()
	c <- 1
	return nil
}

func main() {
	s := make(Signal)
	fmt.Println(s.Raised())
	s.Raise()
	fmt.Println(s.Raised(), unsafe.Sizeof(s), unsafe.Sizeof(key{}))
	raw := make(chan int, 4)
	w := worker{make(Signal), raw, Stream(raw)}
	for i := range 4 {
		w.in <- i * i
	}
	close(w.in)
	fmt.Println(w.out.Sum(), w.Raised())
	var sink Sink = make(chan string, 1)
	sink <- "sunk"
	fmt.Println(len(sink))
	fmt.Println(received, started, <-early+<-early)
	table["a"] <- 5
	fmt.Println(<-table["a"], table["b"] == nil, table["none"] == nil)

	c1, c2 := make(chan int), make(chan int)
	keys := map[key]string{{c1, 1}: "c1", {c2, 1}: "c2", {nil, 0}: "nil"}
	fmt.Println(keys[key{c1, 1}], keys[key{c2, 1}], keys[key{}], key{c1, 1} == key{c1, 1}, key{c1, 1} == key{c2, 1})
	arrays := [2]chan int{c1, c2}
	fmt.Println(arrays == [2]chan int{c1, c2}, arrays == [2]chan int{c2, c1})
	var iface any = c1
	fmt.Println(iface == any(c1), iface == any(c2), iface != nil)

	c := make(chan int, 10)
	for i := range 8 {
		c <- i
	}
	fmt.Println(leave(c, make(chan bool, 1)))
	fmt.Println(len(c))
	f := closure(c)
	fmt.Println(f())
	close(c)
	fmt.Println(f(), recoverFrom(c), recoverFrom(make(chan int, 1)))
	fmt.Println(errors.Unwrap(recoverFrom(c)))
	for _, x := range []any{make(chan int, 3), (<-chan int)(raw), make(chan<- string), s, func() chan int { return c }, make(chan bool)} {
		fmt.Println(switches(x))
	}

	// A ring of goroutines, a list linked by channels.
	const n = 50
	first := make(chan int)
	in := first
	for range n {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) { out <- 1 + <-in }(in, out)
		in = out
	}
	first <- 0
	fmt.Println(<-in)
	head := &node{make(chan *node, 1), 0}
	at := head
	for i := 1; i < 5; i++ {
		next := &node{make(chan *node, 1), i}
		at.next <- next
		at = next
	}
	close(at.next)
	var vals []string
	for at := head; at != nil; at = <-at.next {
		vals = append(vals, fmt.Sprint(at.val))
	}
	fmt.Println(strings.Join(vals, "->"))

	// Sorting by goroutines, results in any order.
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	lengths := make(chan int)
	for _, word := range words {
		go func() { lengths <- len(word) }()
	}
	var ls []int
	for range words {
		ls = append(ls, <-lengths)
	}
	sort.Ints(ls)
	fmt.Println(ls)

	// Deferred operations on channels.
	d := make(chan int, 3)
	func() {
		defer close(d)
		defer func() { d <- 2 }()
		d <- 1
	}()
	for v := range d {
		fmt.Print(v, " ")
	}
	fmt.Println()
	type local struct{ c chan local }
	l := local{make(chan local, 1)}
	l.c <- l
	fmt.Println((<-l.c).c == l.c)
	big := make(chan [200]int, 2)
	var a [200]int
	a[199] = 5
	big <- a
	a[199] = 6
	big <- a
	fmt.Println((<-big)[199], (<-big)[199])
	e := make(chan error, 1)
	e <- fmt.Errorf("%d", 5)
	if err := <-e; err != nil {
		fmt.Println(err)
	}
	goto end
end:
	select {
	case e <- nil:
		fmt.Println(<-e == nil)
	}
}
