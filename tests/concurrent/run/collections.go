// Garbage is made and collected while goroutines run, wait, hold pointers in channels, closures, timers and on deep stacks.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
)

type tree struct {
	left, right *tree
	tag         int
}

func grow(depth, tag int) *tree {
	if depth == 0 {
		return &tree{tag: tag}
	}
	return &tree{grow(depth-1, tag*2), grow(depth-1, tag*2+1), tag}
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.tag + t.left.sum() + t.right.sum()
}

type chainLink struct {
	next *chainLink
	data [6]int
}

func keepOnStack(depth int, gate <-chan bool) int {
	local := &chainLink{data: [6]int{depth}}
	text := fmt.Sprint("level ", depth)
	if depth == 0 {
		<-gate
	} else if below := keepOnStack(depth-1, gate); below != depth-1 {
		panic(fmt.Sprint("below is ", below))
	}
	if text != fmt.Sprint("level ", depth) {
		panic("text damaged")
	}
	return local.data[0]
}

func main() {
	debug.SetGCPercent(50)
	trees := make(chan *tree, 3)
	results := make(chan int)
	var wg sync.WaitGroup
	for w := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 10 {
				trees <- grow(5, w*10+i+1)
			}
		}()
	}
	go func() { wg.Wait(); close(trees) }()
	go func() {
		total := 0
		for t := range trees {
			total += t.sum()
		}
		results <- total
	}()
	fmt.Println("trees:", <-results)

	gate := make(chan bool)
	for i := range 4 {
		go func() { results <- keepOnStack(30*(i+1), gate) }()
	}
	held := make(chan []string, 10) // only the buffer holds these
	for i := range 10 {
		held <- []string{fmt.Sprint("held", i), fmt.Sprint("also", i)}
	}
	blocked := make(chan *chainLink) // only the blocked senders hold these
	for i := range 5 {
		go func() { blocked <- &chainLink{&chainLink{nil, [6]int{i}}, [6]int{i * 10}} }()
	}
	selected := make(chan map[string]int)
	for i := range 3 {
		go func() {
			select {
			case selected <- map[string]int{"v": i}:
			case <-make(chan int):
			}
		}()
	}
	secret := fmt.Sprint("captured ", len(held))
	fired := make(chan string)
	time.AfterFunc(20*time.Millisecond, func() { fired <- secret })
	for range 3 {
		junk := make([][]int, 0)
		for i := range 60 {
			junk = append(junk, make([]int, i))
		}
		_ = junk
		runtime.GC()
	}
	close(gate)
	sum := 0
	for range 4 {
		sum += <-results
	}
	fmt.Println("stacks:", sum)
	bytes := 0
	for range 10 {
		for _, s := range <-held {
			bytes += len(s)
		}
	}
	fmt.Println("buffered:", bytes)
	sum = 0
	for range 5 {
		l := <-blocked
		sum += l.data[0] + l.next.data[0]
	}
	fmt.Println("blocked:", sum)
	sum = 0
	for range 3 {
		sum += (<-selected)["v"]
	}
	fmt.Println("selected:", sum)
	fmt.Println(<-fired)

	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before := stats.NumGC
	runtime.GC()
	runtime.ReadMemStats(&stats)
	fmt.Println("counted:", stats.NumGC > before, stats.HeapAlloc > 0, stats.Mallocs >= stats.Frees)
	fmt.Println(debug.SetGCPercent(100))
}
