package main

import "fmt"

type counter struct {
	n    int
	done chan string
}

func (c counter) value(s string)    { c.done <- fmt.Sprint("value ", c.n, s) }
func (c *counter) pointer(s string) { c.done <- fmt.Sprint("pointer ", c.n, s) }
func (c *counter) result() int      { c.done <- "result"; return 1 }

type runner interface{ pointer(string) }

type embeds struct{ *counter }

func variadic(done chan string, xs ...int)          { done <- fmt.Sprint(xs) }
func several(done chan string) (chan string, int)    { return done, 5 }
func two(done chan string, n int)                    { done <- fmt.Sprint("two ", n) }
func large(done chan string, a [30]int, s struct{ p, q string }) {
	done <- fmt.Sprint(a[29], s.p, s.q)
}
func many(done chan string, a, b, c, d, e, f, g int, h float64, i string, j []int, k any) {
	done <- fmt.Sprint(a, b, c, d, e, f, g, h, i, j, k)
}

var global = func(done chan string) { done <- "global" }

func main() {
	done := make(chan string)
	c := counter{1, done}
	wait := func() { fmt.Println(<-done) }

	go c.value("!")
	c.n = 2
	wait()
	c.n = 3
	go c.pointer("?")
	wait()
	f := c.value
	c.n = 4
	go f(".")
	wait()
	var r runner = &c
	go r.pointer("i")
	wait()
	e := embeds{&c}
	go e.pointer("e")
	wait()
	go (*counter).pointer(&c, "x")
	wait()
	go counter.value(c, "y")
	wait()
	go c.result()
	wait()
	go variadic(done)
	wait()
	go variadic(done, 1, 2, 3)
	wait()
	go variadic(done, []int{4, 5}...)
	wait()
	go two(several(done))
	wait()
	go large(done, [30]int{29: 9}, struct{ p, q string }{"p", "q"})
	wait()
	go many(done, 1, 2, 3, 4, 5, 6, 7, 8.5, "nine", []int{10}, 11)
	wait()
	go global(done)
	wait()
	go func() { done <- "literal" }()
	wait()
	go func(s string, n int) { done <- s + fmt.Sprint(n) }("args", c.n)
	wait()
	x := 1
	go func() { x++; done <- fmt.Sprint("captured ", x) }()
	wait()
	fmt.Println(x)
	h := func() { done <- "variable" }
	go h()
	h = nil
	wait()
	m := map[string]int{"a": 1, "b": 2}
	go func() {
		go delete(m, "a")
		done <- "deleted later"
	}()
	wait()
	ch := make(chan int)
	go close(ch)
	<-ch
	fmt.Println("closed")
	for i := range 3 {
		go func() { done <- fmt.Sprint("loop ", i) }()
		wait()
	}
	fs := []func(){func() { done <- "f0" }, func() { done <- "f1" }}
	for _, f := range fs {
		go f()
		wait()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var none runner
		go none.pointer("never")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *counter
		go p.value("never")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var s []int
		go two(done, s[x])
	}()
	go func() {
		defer func() { done <- fmt.Sprint("recovered ", recover()) }()
		panic("inside")
	}()
	wait()
	go func() {
		go func() {
			go func() { done <- "nested" }()
		}()
	}()
	wait()
	for i := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
		go func() { done <- fmt.Sprint("yielded ", i) }()
		wait()
		go two(done, i)
		wait()
	}
	results := make(chan int, 10)
	for i := range 10 {
		go func(n int) { results <- n * n }(i)
	}
	sum := 0
	for range 10 {
		sum += <-results
	}
	fmt.Println(sum)
}
