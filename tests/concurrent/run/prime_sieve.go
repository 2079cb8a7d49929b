// A chain of goroutines, each filtering the multiples of one prime.
package main

import "fmt"

func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		i := <-in
		if i%prime != 0 {
			out <- i
		}
	}
}

// bounded is the same sieve, but every stage ends when its input is closed.
func bounded(limit int) []int {
	source := make(chan int)
	go func() {
		defer close(source)
		for i := 2; i <= limit; i++ {
			source <- i
		}
	}()
	var primes []int
	in := (<-chan int)(source)
	for {
		prime, ok := <-in
		if !ok {
			return primes
		}
		primes = append(primes, prime)
		out := make(chan int)
		go func(in <-chan int) {
			defer close(out)
			for i := range in {
				if i%prime != 0 {
					out <- i
				}
			}
		}(in)
		in = out
	}
}

func main() {
	ch := make(chan int)
	go generate(ch)
	for i := 0; i < 60; i++ {
		prime := <-ch
		if i%10 == 0 {
			fmt.Println(i, prime)
		}
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	fmt.Println(bounded(100))
	all := bounded(400)
	fmt.Println(len(all), all[len(all)-1])
}
