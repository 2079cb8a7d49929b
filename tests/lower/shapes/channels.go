package main

type T struct{ n int }

func (t *T) add(k int) int { return t.n + k }

type adder interface{ add(int) int }

func f(n int) int { return n }

func goroutines(t *T, a adder, g func(), h func(int) int, n int) {
	go func() { n++ }()
	go g()
	go h(n)
	go t.add(n)
	go a.add(f(n) + 1)
	go f(2)
	go println(n, "x")
	go recover()
}

func channels(c chan any, d <-chan string, m map[string]int) (s string, ok bool) {
	c <- 1
	c <- f(<-make(chan int, 3))
	<-d
	s, ok = <-d
	m[<-d], _ = 1, 2
	var named struct{ ok bool }
	s, named.ok = <-d
	for x := range d {
		s += x
	}
	for m[s] = range make(chan int) {
	}
	close(c)
	return <-d, len(c) == cap(c)
}

func selects(c chan int, e chan error, arr []int, t *T) (n int) {
	select {
	case c <- f(n):
		n = 1
	case arr[f(1)] = <-c:
	case v, ok := <-c:
		if ok {
			n = v
			break
		}
	case _, ok := <-e:
		_ = ok
	case t.n, _ = <-(c):
	case <-e:
	default:
	}
	x := n
	p := &x
	select {
	case c <- x:
	case c <- f(*p):
	}
loop:
	for {
		select {
		case c <- 1:
			continue
		case <-c:
			break loop
		}
	}
	select {}
}

func main() {
	goroutines(&T{}, &T{}, main, f, 1)
	channels(nil, nil, nil)
	selects(nil, nil, nil, nil)
}
