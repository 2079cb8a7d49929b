// A ball between two players, a token round a ring, and a message that visits everyone in a daisy chain.
package main

import (
	"fmt"
	"sync"
)

type ball struct {
	hits   int
	player []string
}

func play(name string, table chan *ball, limit int, over chan<- string) {
	for b := range table {
		b.hits++
		if len(b.player) < 6 {
			b.player = append(b.player, name)
		}
		if b.hits == limit {
			over <- name
			close(table)
			return
		}
		table <- b
	}
}

func pingPong() {
	ping, pong := make(chan int), make(chan int)
	done := make(chan bool)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	go func() {
		v := 0
		for range 500 {
			ping <- v
			v = <-pong
		}
		close(ping)
		_, open := <-pong
		fmt.Println("value", v, "open", open)
		done <- true
	}()
	<-done
	table := make(chan *ball)
	over := make(chan string, 1)
	go play("a", table, 101, over)
	go play("b", table, 101, over)
	b := new(ball)
	table <- b
	<-over
	alternate := true
	for i := 1; i < len(b.player); i++ {
		alternate = alternate && b.player[i] != b.player[i-1]
	}
	fmt.Println("hits", b.hits, "alternate", alternate)
}

func ring(size, token int) int {
	first := make(chan int)
	in := first
	holder := make(chan int, 1)
	var wg sync.WaitGroup
	for id := 1; id <= size; id++ {
		out := make(chan int)
		if id == size {
			out = first
		}
		wg.Add(1)
		go func(in <-chan int, out chan<- int) {
			defer wg.Done()
			for left := range in {
				if left == 0 {
					holder <- id
					return
				}
				out <- left - 1
			}
		}(in, out)
		in = out
	}
	first <- token
	winner := <-holder
	return winner
}

func daisy(n int) int {
	leftmost := make(chan int)
	left := leftmost
	for range n {
		right := make(chan int)
		go func(left chan<- int, right <-chan int) { left <- 1 + <-right }(left, right)
		left = right
	}
	go func(c chan<- int) { c <- 1 }(left)
	return <-leftmost
}

func main() {
	pingPong()
	for _, token := range []int{0, 1, 49, 50, 503, 1000} {
		fmt.Print(ring(50, token), " ")
	}
	fmt.Println()
	fmt.Println(daisy(10), daisy(2000))
}
