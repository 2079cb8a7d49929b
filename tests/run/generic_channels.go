package main

import (
	"cmp"
	"fmt"
	"slices"
)

type Queue[T any] struct {
	c    chan T
	done chan struct{}
}

func NewQueue[T any](n int) *Queue[T] { return &Queue[T]{make(chan T, n), make(chan struct{})} }

func (q *Queue[T]) Put(x T) bool {
	select {
	case q.c <- x:
		return true
	case <-q.done:
		return false
	default:
		return false
	}
}

func (q *Queue[T]) Get() (x T, ok bool) {
	select {
	case x, ok = <-q.c:
	default:
	}
	return
}

func Map[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for a := range in {
			out <- f(a)
		}
	}()
	return out
}

func From[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

func Merge[T cmp.Ordered](cs ...<-chan T) []T {
	out := make(chan T)
	left := make(chan int, len(cs))
	for _, c := range cs {
		go func(c <-chan T) {
			for x := range c {
				out <- x
			}
			left <- 1
		}(c)
	}
	go func() {
		for range cs {
			<-left
		}
		close(out)
	}()
	var all []T
	for x := range out {
		all = append(all, x)
	}
	slices.Sort(all)
	return all
}

func Drain[C ~chan T | ~<-chan T, T any](c C) int {
	n := 0
	for range c {
		n++
	}
	return n
}

func SendAll[C ~chan E, E any](c C, xs []E) {
	for _, x := range xs {
		c <- x
	}
	close(c)
}

func Length[C ~chan int | ~chan string](c C) (int, int) { return len(c), cap(c) }

func Make[C ~chan E, E any](n int) C { return make(C, n) }

type ints chan int

type Result[T any] struct {
	Value T
	Err   error
}

func Async[T any](f func() (T, error)) <-chan Result[T] {
	c := make(chan Result[T], 1)
	go func() {
		v, err := f()
		c <- Result[T]{v, err}
	}()
	return c
}

func run[T fmt.Stringer](x T, done chan<- string) {
	go func() { done <- x.String() }()
}

type name string

func (n name) String() string { return "name:" + string(n) }

func main() {
	q := NewQueue[string](2)
	fmt.Println(q.Put("a"), q.Put("b"), q.Put("c"))
	fmt.Println(q.Get())
	fmt.Println(q.Get())
	fmt.Println(q.Get())
	for s := range Map(From(1, 2, 3), func(n int) string { return fmt.Sprint(n * n) }) {
		fmt.Print(s, " ")
	}
	fmt.Println()
	fmt.Println(Merge(From(5, 1), From(4), From[int]()))
	fmt.Println(Merge(From("x"), From("a", "b")))
	fmt.Println(Drain(From(1.5, 2.5)))
	c := make(ints, 3)
	SendAll(c, []int{1, 2, 3})
	fmt.Println(Length(c))
	fmt.Println(Drain[ints, int](c))
	fmt.Printf("%T %T\n", Make[ints](4), Make[chan bool](1))
	r := <-Async(func() (int, error) { return 42, nil })
	fmt.Println(r)
	e := <-Async(func() (string, error) { return "", fmt.Errorf("bad") })
	fmt.Println(e.Err)
	done := make(chan string)
	run(name("n"), done)
	fmt.Println(<-done)
	fmt.Printf("%T %T\n", q.c, Async[[]int])
}
