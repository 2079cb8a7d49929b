// What a case of a select receives is boxed where it is assigned.
package main

type yes bool

var global any

func two(c chan int, d chan [3]int) (x any, ok yes) {
	var y any
	var z bool
	select {
	case x, ok = <-c:
	case x, _ = <-c:
	case _, ok = <-c:
	case y, z = <-d:
	case global, z = <-c:
	}
	_, _ = y, z
	return x, ok
}

func one(c chan int) any {
	var x any
	select {
	case x = <-c:
	case global = <-c:
	}
	select {
	case x = <-c:
	default:
	}
	return x
}

func plain(c chan int) any {
	var x any
	var ok yes
	x = <-c
	x, ok = <-c
	_ = ok
	var y any = <-c
	_ = y
	for x = range c {
	}
	return x
}

func called(c chan func(int) *int, d chan interface{ m(*int) }) *int {
	n := 1
	(<-d).m(&n)
	return (<-c)(1)
}

func main() {
	c := make(chan int)
	two(c, nil)
	one(c)
	plain(c)
	called(nil, nil)
}
