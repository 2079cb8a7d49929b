// Channels of channels, directions, pipelines, channels in structs, maps and slices, and as results.
package main

import "fmt"

type request struct {
	n     int
	reply chan<- int
}

type server struct {
	requests chan request
	done     chan struct{}
}

func newServer(f func(int) int) *server {
	s := &server{make(chan request), make(chan struct{})}
	go func() {
		defer close(s.done)
		for r := range s.requests {
			r.reply <- f(r.n)
		}
	}()
	return s
}

func (s *server) ask(n int) int {
	reply := make(chan int)
	s.requests <- request{n, reply}
	return <-reply
}

func count(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func transform(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, 2)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func merge(ins ...<-chan int) <-chan int {
	out, done := make(chan int), make(chan bool)
	for _, in := range ins {
		go func() {
			for v := range in {
				out <- v
			}
			done <- true
		}()
	}
	go func() {
		for range ins {
			<-done
		}
		close(out)
	}()
	return out
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

func same(a, b *tree) bool {
	ca, cb := make(chan int), make(chan int)
	go func() { a.walk(ca); close(ca) }()
	go func() { b.walk(cb); close(cb) }()
	for {
		x, okx := <-ca
		y, oky := <-cb
		if okx != oky || x != y {
			return false
		}
		if !okx {
			return true
		}
	}
}

func build(values ...int) *tree {
	var t *tree
	for _, v := range values {
		at := &t
		for *at != nil {
			if v < (*at).value {
				at = &(*at).left
			} else {
				at = &(*at).right
			}
		}
		*at = &tree{value: v}
	}
	return t
}

func main() {
	s := newServer(func(n int) int { return n * n })
	for i := range 5 {
		fmt.Print(s.ask(i), " ")
	}
	close(s.requests)
	<-s.done
	fmt.Println()

	sum := 0
	for v := range transform(transform(count(100), func(n int) int { return n + 1 }), func(n int) int { return n * 2 }) {
		sum += v
	}
	fmt.Println(sum)

	seen := [300]bool{}
	for v := range merge(count(100), transform(count(100), func(n int) int { return n + 100 }), transform(count(100), func(n int) int { return n + 200 })) {
		if seen[v] {
			fmt.Println("twice", v)
		}
		seen[v] = true
	}
	missing := 0
	for _, ok := range seen {
		if !ok {
			missing++
		}
	}
	fmt.Println("missing", missing)

	fmt.Println(same(build(3, 1, 4, 1, 5, 9, 2, 6), build(9, 6, 5, 4, 3, 2, 1, 1)), same(build(1, 2, 3), build(1, 2, 4)), same(build(1, 2), build(1, 2, 3)))

	cc := make(chan chan string)
	go func() {
		for c := range cc {
			c <- "answered"
			close(c)
		}
	}()
	for range 3 {
		c := make(chan string, 1)
		cc <- c
		for v := range c {
			fmt.Print(v, " ")
		}
	}
	close(cc)
	fmt.Println()

	// A ring of goroutines, in which a number goes round.
	const ring = 50
	first := make(chan int)
	in := first
	for range ring {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}(in, out)
		in = out
	}
	v := 0
	for range 20 {
		first <- v
		v = <-in
	}
	close(first)
	_, ok := <-in
	fmt.Println(v, ok)

	byName := map[string]chan int{"a": make(chan int, 1), "b": make(chan int, 1)}
	byName["a"] <- 1
	byName["b"] <- 2
	list := []chan int{byName["a"], byName["b"]}
	total := 0
	for _, c := range list {
		total = total*10 + <-c
	}
	fmt.Println(total, <-func() chan int { c := make(chan int, 1); c <- 7; return c }())

	var fromTo [2]int
	pair := make(chan int, 2)
	pair <- 5
	pair <- 6
	fromTo[0], fromTo[1] = <-pair, <-pair
	fmt.Println(fromTo)
	var ok2 bool
	pair <- 8
	if fromTo[1], ok2 = <-pair; ok2 {
		fmt.Println(fromTo)
	}
}
