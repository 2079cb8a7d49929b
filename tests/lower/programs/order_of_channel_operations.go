package main

import "fmt"

var trace []string

func note(s string) { trace = append(trace, s) }

func show() {
	fmt.Println(trace)
	trace = nil
}

func i(name string, v int) int { note(name); return v }

func c(name string, ch chan int) chan int { note(name); return ch }

var x int

func bump() int { x++; note("bump"); return x }

type pair struct{ a, b int }

func two() (int, int) { note("two"); return 1, 2 }

func sum(vs ...int) int { s := 0; for _, v := range vs { s += v }; return s }

func filled(vs ...int) chan int {
	ch := make(chan int, 10)
	for _, v := range vs {
		ch <- v
	}
	return ch
}

func closed(vs ...int) chan int {
	ch := filled(vs...)
	close(ch)
	return ch
}

func main() {
	ch := filled(1, 2, 3, 4, 5, 6, 7, 8)
	// Receives are in the order of calls.
	fmt.Println(i("a", 1)+<-c("b", ch)*i("c", 2), <-ch)
	show()
	arr := []int{0, 0, 0, 0, 0, 0}
	arr[<-ch], arr[<-ch] = <-ch, i("v", 9)
	fmt.Println(arr, <-ch)
	show()
	p := pair{<-ch, i("pair", 0) + <-ch}
	fmt.Println(p)
	m := map[int]int{}
	ch = filled(1, 2, 3, 4, 5, 6)
	m[<-ch] = <-ch
	m[<-ch] += <-ch
	fmt.Println(m, sum(<-ch, i("s", 1), <-ch))
	show()

	// Variables beside receives are read behind them.
	ch = make(chan int)
	go func() { x = 100; ch <- 1 }()
	fmt.Println(x + <-ch)
	x = 0
	go func() { x = 200; ch <- 1 }()
	y, z := x, <-ch
	fmt.Println(y, z)
	x = 5
	fmt.Println(x, bump(), x)
	buffered := filled()
	x = 5
	buffered <- x + bump()
	fmt.Println(<-buffered)
	x = 5
	d := []chan int{buffered, buffered, filled(), filled(), filled(), filled(), filled()}
	d[x] <- bump()
	fmt.Println(len(d[5]), len(d[6]))
	c("chan", buffered) <- i("value", 3)
	show()
	c("chan", buffered) <- sum(two())
	show()
	c("first", d[2]) <- <-c("second", buffered)
	show()

	// go evaluates function, receiver and arguments at once, in order.
	done := make(chan bool)
	x = 1
	f := func(tag string) func(...int) {
		note("fun " + tag)
		return func(vs ...int) { note(fmt.Sprint(tag, vs)); done <- true }
	}
	go f("g")(i("arg1", x), bump(), x, <-buffered)
	x = 50
	<-done
	show()
	q := pair{1, 2}
	go func(v pair, w *pair) { <-done; note(fmt.Sprint(v, *w)); done <- true }(q, &q)
	q.a = 9
	done <- true
	<-done
	show()
	var fs [2]func()
	fs[0] = func() { note("old"); done <- true }
	go fs[0]()
	fs[0] = nil
	<-done
	show()

	// select evaluates all channels and values, in order; places only when chosen.
	x = 7
	slots := make([]int, 10)
	never := make(chan int)
	ready := filled(42)
	select {
	case c("n1", never) <- x:
	case slots[bump()] = <-c("r", ready):
	case c("n2", never) <- bump():
	case never <- x:
	}
	fmt.Println(slots, x)
	show()
	x = 0
	out := make(chan int, 1)
	select {
	case out <- x:
	case never <- bump():
	}
	fmt.Println(<-out)
	show()
	var null []int
	select {
	case null[i("bad index", 3)] = <-never:
	case <-filled(1):
		note("fine")
	}
	show()
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case null[i("bad index", 3)] = <-filled(1):
			note("not reached")
		}
	}()
	show()
	func() {
		defer func() { fmt.Println(recover()) }()
		var pp *pair
		ok := false
		select {
		case pp.a, ok = <-filled(1):
			note("not reached")
		}
		fmt.Println(ok)
	}()
	var any1 any
	var ok bool
	select {
	case any1, ok = <-filled(5):
	}
	fmt.Println(any1, ok)
	func() {
		defer func() { fmt.Println(recover(), len(trace)) }()
		var np *pair
		buffered <- np.b + bump()
	}()
	show()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nm map[string]int
		nm["a"] = <-filled(1)
	}()
	for arr[bump()%6] = range closed(7, 8) {
		note(fmt.Sprint("body", arr))
	}
	show()
	L := filled(1, 2)
	for v := range c("once", L) {
		L = nil
		note(fmt.Sprint(v))
		if v == 2 {
			break
		}
	}
	show()
	fmt.Println(len(filled(1, 2, 3)), cap(c("cap", filled())), len(c("len", nil)))
	show()
	if v, ok := <-filled(3); ok && v == <-filled(3) || bump() > 0 {
		fmt.Println("yes", v)
	}
	show()
	switch e := filled(4); <-e {
	case i("c1", 3), <-filled(4), i("c3", 4):
		note("matched")
	}
	show()
}
