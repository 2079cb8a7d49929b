// Thousands of goroutines: blocked ones, short ones one after another, trees of them, and their numbers.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func spawnTree(depth int, count *atomic.Int64, wg *sync.WaitGroup) {
	defer wg.Done()
	count.Add(1)
	if depth == 0 {
		return
	}
	wg.Add(2)
	go spawnTree(depth-1, count, wg)
	go spawnTree(depth-1, count, wg)
}

func parallelSum(list []int) int {
	if len(list) < 32 {
		s := 0
		for _, v := range list {
			s += v
		}
		return s
	}
	left := make(chan int)
	go func() { left <- parallelSum(list[:len(list)/2]) }()
	return parallelSum(list[len(list)/2:]) + <-left
}

func main() {
	base := runtime.NumGoroutine()
	const blocked = 3000
	gate := make(chan struct{})
	var started, ended sync.WaitGroup
	var sum atomic.Int64
	started.Add(blocked)
	ended.Add(blocked)
	for i := range blocked {
		go func() {
			defer ended.Done()
			local := [4]int{i, i + 1, i + 2, i + 3}
			started.Done()
			<-gate
			sum.Add(int64(local[0] + local[3]))
		}()
	}
	started.Wait()
	fmt.Println("blocked:", runtime.NumGoroutine()-base)
	runtime.GC()
	close(gate)
	ended.Wait()
	fmt.Println("sum:", sum.Load())

	total := 0
	for i := range 2000 {
		c := make(chan int)
		go func() { c <- i & 7 }()
		total += <-c
	}
	fmt.Println("one after another:", total)

	var count atomic.Int64
	var wg sync.WaitGroup
	wg.Add(1)
	go spawnTree(9, &count, &wg)
	wg.Wait()
	fmt.Println("tree:", count.Load())
	list := make([]int, 5000)
	for i := range list {
		list[i] = i
	}
	fmt.Println("parallel sum:", parallelSum(list))

	// All of them at one mutex, one channel, one wait group.
	var mu sync.Mutex
	inside, n := 0, 0
	for range 500 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			inside++
			if inside == 1 {
				n++
			}
			inside--
		})
	}
	wg.Wait()
	fmt.Println("alone inside:", n)
	var late sync.WaitGroup
	wg.Add(1)
	var woken atomic.Int32
	for range 500 {
		late.Add(1)
		go func() { wg.Wait(); woken.Add(1); late.Done() }()
	}
	runtime.Gosched()
	wg.Done()
	late.Wait()
	fmt.Println("woken:", woken.Load())
}
