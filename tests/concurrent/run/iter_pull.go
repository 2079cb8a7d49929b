// Iterators turned round: values are pulled, iterations stopped early, panics and Goexit come out where they are pulled.
package main

import (
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
)

func count(n int, log string) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { fmt.Println(log, "ends") }()
		for i := range n {
			if !yield(i) {
				fmt.Println(log, "is stopped at", i)
				return
			}
		}
	}
}

func merge(a, b iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		x, okX := nextA()
		y, okY := nextB()
		for okX || okY {
			if okX && (!okY || x <= y) {
				if !yield(x) {
					return
				}
				x, okX = nextA()
			} else {
				if !yield(y) {
					return
				}
				y, okY = nextB()
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(count(3, "all"))
	for {
		v, ok := next()
		if !ok {
			break
		}
		fmt.Println(v)
	}
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(count(10, "some"))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())
	_, stop = iter.Pull(count(5, "none"))
	stop()
	fmt.Println(slices.Collect(merge(slices.Values([]int{1, 4, 9}), slices.Values([]int{2, 3, 10, 11}))))
	for v := range merge(count(5, "left"), count(5, "right")) {
		if v == 2 {
			break
		}
		fmt.Print(v, " ")
	}
	next2, stop2 := iter.Pull2(maps.All(map[string]int{"k": 7}))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		next, _ := iter.Pull(func(yield func(int) bool) {
			yield(1)
			panic("in the iterator")
		})
		fmt.Println(next())
		fmt.Println(next())
	}()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("exits")
		next, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("not reached")
	}()
	<-done
}
