// Many goroutines recurse deeply at the same time, with pointers into their frames, blocking at the bottom and on the way.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type node struct {
	up    *node
	value int
}

// chain links frames by pointers from below to above; every pointer must follow its frame when the stack moves.
func chain(depth int, up *node, bottom func(*node) int) int {
	here := node{up, depth}
	if depth == 0 {
		return bottom(&here)
	}
	result := chain(depth-1, &here, bottom)
	if here.value != depth || here.up != up {
		panic("frame damaged")
	}
	return result + 1
}

func sumUp(n *node) int {
	sum := 0
	for ; n != nil; n = n.up {
		sum += n.value
	}
	return sum
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func big(depth int) int {
	var block [64]int
	for i := range block {
		block[i] = depth + i
	}
	if depth > 0 {
		block[5] += big(depth - 1)
	}
	sum := 0
	for _, v := range block {
		sum += v
	}
	return sum % 1000003
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

// sendDown passes a value through an unbuffered channel at each level of a growing stack: both ends are on stacks.
func sendDown(depth int, out chan<- [3]int) {
	value := [3]int{depth, depth * 2, depth * 3}
	out <- value
	if depth > 0 {
		sendDown(depth-1, out)
	}
	if value[2] != depth*3 {
		panic("value damaged")
	}
}

func receiveDown(depth int, in <-chan [3]int, total *int) {
	var value [3]int
	value = <-in
	*total += value[0] + value[1] + value[2]
	if depth > 0 {
		receiveDown(depth-1, in, total)
	}
}

func selectDown(depth int, a <-chan int, quit <-chan bool) int {
	var v int
	local := &v
	select {
	case v = <-a:
	case <-quit:
		return 0
	}
	if depth == 0 {
		return *local
	}
	return *local + selectDown(depth-1, a, quit)
}

func main() {
	var wg sync.WaitGroup
	results := make([]int, 12)
	gate := make(chan bool)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = chain(100*(i+1), nil, func(n *node) int {
				<-gate
				return sumUp(n)
			})
		}()
	}
	runtime.GC()
	close(gate)
	wg.Wait()
	fmt.Println(results)

	parts := make(chan int)
	go func() { parts <- fib(15) }()
	go func() { parts <- big(200) }()
	go func() { parts <- ackermann(2, 12) }()
	sum := 0
	for range 3 {
		sum += <-parts
	}
	fmt.Println(sum, fib(15), big(200), ackermann(2, 12))

	pipe := make(chan [3]int)
	total := 0
	wg.Go(func() { sendDown(300, pipe) })
	wg.Go(func() { receiveDown(300, pipe, &total) })
	wg.Wait()
	fmt.Println(total)

	numbers, quit := make(chan int), make(chan bool)
	wg.Go(func() {
		for i := range 201 {
			numbers <- i
		}
	})
	fmt.Println(selectDown(200, numbers, quit))
	wg.Wait()
	close(quit)
	fmt.Println(selectDown(200, numbers, quit))

	// One goroutine per level.
	var down func(n int) int
	down = func(n int) int {
		if n == 0 {
			return 0
		}
		answer := make(chan int)
		go func() { answer <- down(n-1) + 1 }()
		return <-answer
	}
	fmt.Println(down(500))
}
