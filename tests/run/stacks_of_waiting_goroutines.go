// Goroutines wait deep in their stacks for values that are written to variables there, while the stacks grow, shrink and move.
package main

import (
	"fmt"
	"runtime"
)

type block struct {
	words [20]int
	self  *block
}

func deep(n int, c <-chan int, out chan<- block) int {
	var b block
	b.self = &b
	for i := range b.words {
		b.words[i] = n*100 + i
	}
	if n == 0 {
		var v int
		p := &v
		*p = <-c
		b.self.words[0] = v
		out <- b
		return *p
	}
	r := deep(n-1, c, out)
	for i := range b.self.words {
		if b.words[i] != n*100+i {
			panic("changed")
		}
	}
	return r + 1
}

func selecting(n int, a, b <-chan [40]int, out chan<- int) {
	if n > 0 {
		var pad [30]int
		pad[n%30] = n
		selecting(n-1, a, b, out)
		if pad[n%30] != n {
			panic("changed")
		}
		return
	}
	var x, y [40]int
	px, py := &x, &y
	sum := 0
	for range 2 {
		select {
		case *px = <-a:
		case *py = <-b:
		}
		sum += px[39] + py[0]
		x, y = [40]int{}, [40]int{}
	}
	out <- sum
}

func main() {
	const goroutines = 40
	c, blocks, results := make(chan int), make(chan block, goroutines), make(chan int)
	for g := range goroutines {
		go func() { results <- deep(g*5, c, blocks) - g*5 }()
	}
	for range 50 {
		runtime.Gosched()
	}
	runtime.GC()
	for i := range goroutines {
		c <- i
	}
	runtime.GC()
	sum := 0
	for range goroutines {
		sum += <-results
		b := <-blocks
		if b.words[1] != 1 || b.words[19] != 19 {
			panic("block")
		}
		sum += b.words[0]
	}
	fmt.Println(sum)

	a, b, sums := make(chan [40]int), make(chan [40]int), make(chan int)
	for g := range goroutines {
		go selecting(g*3, a, b, sums)
	}
	for range 50 {
		runtime.Gosched()
	}
	runtime.GC()
	var v [40]int
	for i := range goroutines {
		v[39], v[0] = i, i*1000
		a <- v
		b <- v
	}
	sum = 0
	for range goroutines {
		sum += <-sums
	}
	fmt.Println(sum)

	// Values that wait in the stacks of their senders.
	senders := make(chan [25]string)
	for g := range goroutines {
		go func() {
			var v [25]string
			for i := range v {
				v[i] = fmt.Sprint(g, ".", i)
			}
			senders <- v
		}()
	}
	for range 50 {
		runtime.Gosched()
	}
	runtime.GC()
	total := 0
	for range goroutines {
		v := <-senders
		for _, s := range v {
			total += len(s)
		}
	}
	fmt.Println(total)
}
