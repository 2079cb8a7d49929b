// Stages connected by channels, ended early by a done channel, all of them gone in the end.
package main

import (
	"fmt"
	"runtime"
	"strconv"
	"time"
)

type stage func(done <-chan struct{}, in <-chan int) <-chan int

func source(done <-chan struct{}, from, to int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := from; i < to; i++ {
			select {
			case out <- i:
			case <-done:
				return
			}
		}
	}()
	return out
}

func mapped(f func(int) int) stage {
	return func(done <-chan struct{}, in <-chan int) <-chan int {
		out := make(chan int, 1)
		go func() {
			defer close(out)
			for v := range in {
				select {
				case out <- f(v):
				case <-done:
					return
				}
			}
		}()
		return out
	}
}

func kept(f func(int) bool) stage {
	return func(done <-chan struct{}, in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for v := range in {
				if !f(v) {
					continue
				}
				select {
				case out <- v:
				case <-done:
					return
				}
			}
		}()
		return out
	}
}

func compose(stages ...stage) stage {
	return func(done <-chan struct{}, in <-chan int) <-chan int {
		for _, s := range stages {
			in = s(done, in)
		}
		return in
	}
}

func text(in <-chan int) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for v := range in {
			out <- "<" + strconv.Itoa(v) + ">"
		}
	}()
	return out
}

func main() {
	before := runtime.NumGoroutine()
	line := compose(
		mapped(func(v int) int { return v * v }),
		kept(func(v int) bool { return v%3 == 1 }),
		mapped(func(v int) int { return v + 1000 }),
	)
	done := make(chan struct{})
	for s := range text(line(done, source(done, 0, 20))) {
		fmt.Print(s, " ")
	}
	fmt.Println()

	// Endless source, but only the first ten are wanted.
	done = make(chan struct{})
	taken := 0
	for v := range line(done, source(done, 0, 1<<40)) {
		fmt.Print(v, " ")
		if taken++; taken == 10 {
			break
		}
	}
	fmt.Println()
	close(done)
	for i := 0; runtime.NumGoroutine() > before && i < 5000; i++ {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("left:", runtime.NumGoroutine()-before)

	deep := make([]stage, 60)
	for i := range deep {
		deep[i] = mapped(func(v int) int { return v + i })
	}
	done = make(chan struct{})
	sum := 0
	for v := range compose(deep...)(done, source(done, 0, 30)) {
		sum += v
	}
	fmt.Println("sum:", sum)
}
