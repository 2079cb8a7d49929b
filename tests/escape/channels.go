// What is sent goes to the heap; what is received comes from nowhere. A channel itself is never reported.
package main

type T struct {
	p *int
	s []int
}

func sends(c chan *int, d chan T, e chan any, f chan func() int, p *int, t T) {
	x, y := 1, 2
	c <- &x
	c <- p
	d <- t
	d <- T{&y, []int{1}}
	e <- x
	e <- "text"
	e <- t
	f <- func() int { return x }
	c <- new(int)
}

func numbers(c chan int, s []int, p *int) {
	c <- *p
	c <- s[0]
	v := <-c
	s[0] = v
	*p = <-c
}

func receives(c chan *int, d <-chan T) *int {
	p := <-c
	q, ok := <-c
	if ok {
		return q
	}
	t := <-d
	*t.p = 1
	return p
}

func ranges(c chan *int, d chan T) (all []*int) {
	for p := range c {
		all = append(all, p)
	}
	for range c {
	}
	var last T
	for last = range d {
		println(last.s[0])
	}
	for p := range c {
		defer func() { *p = 1 }()
	}
	return all
}

func makes(n int) chan int {
	c := make(chan int)
	d := make(chan *int, n)
	e := make(chan chan int, 3)
	e <- c
	close(d)
	println(len(d), cap(d))
	return <-e
}

func directions(c chan *int) (<-chan *int, chan<- *int) {
	return c, c
}

func stored(m map[chan int]int, c chan int, keep *[]chan int) {
	m[c] = 1
	*keep = append(*keep, c)
	var x any = c
	_ = x
}

func inside() {
	c := make(chan int)
	x := 0
	go func() { c <- x }()
	x = <-c
	done := make(chan struct{})
	go func(c chan<- struct{}) { c <- struct{}{} }(done)
	<-done
}

func main() {
	n := 1
	c := make(chan *int, 9)
	d := make(chan T, 9)
	sends(c, d, make(chan any, 9), make(chan func() int, 9), &n, T{})
	numbers(make(chan int), []int{1}, &n)
	receives(c, d)
	ranges(c, d)
	makes(2)
	directions(c)
	stored(map[chan int]int{}, nil, new([]chan int))
	inside()
}
