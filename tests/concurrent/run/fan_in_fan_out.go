// One producer is served by several squarers, whose outputs are merged; also the merge by select over two inputs.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func produce(n int) <-chan int {
	out := make(chan int)
	go func() {
		for i := 1; i <= n; i++ {
			out <- i
		}
		close(out)
	}()
	return out
}

func square(in <-chan int) <-chan [2]int {
	out := make(chan [2]int)
	go func() {
		for v := range in {
			out <- [2]int{v, v * v}
		}
		close(out)
	}()
	return out
}

func merge(inputs ...<-chan [2]int) <-chan [2]int {
	var wg sync.WaitGroup
	out := make(chan [2]int, 3)
	wg.Add(len(inputs))
	for _, in := range inputs {
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

// mergeBySelect drains two channels in one goroutine and stops looking at a closed one.
func mergeBySelect(a, b <-chan string) []string {
	var all []string
	for a != nil || b != nil {
		select {
		case s, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			all = append(all, "a:"+s)
		case s, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			all = append(all, "b:"+s)
		}
	}
	return all
}

func words(list ...string) <-chan string {
	ch := make(chan string)
	go func() {
		defer close(ch)
		for _, w := range list {
			ch <- w
		}
	}()
	return ch
}

func main() {
	for _, width := range []int{1, 2, 7} {
		in := produce(50)
		outs := make([]<-chan [2]int, width)
		for i := range outs {
			outs[i] = square(in)
		}
		count, sum, wrong := 0, 0, 0
		for pair := range merge(outs...) {
			count++
			sum += pair[1]
			if pair[0]*pair[0] != pair[1] {
				wrong++
			}
		}
		fmt.Println(width, count, sum, wrong)
	}

	all := mergeBySelect(words("red", "green", "blue"), words("one", "two"))
	fmt.Println(len(all))
	var fromA []string
	for _, s := range all { // each input's own order is kept
		if s[0] == 'a' {
			fromA = append(fromA, s)
		}
	}
	fmt.Println(fromA)
	sort.Strings(all)
	fmt.Println(all)
}
