package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

func waiter(c chan int) { <-c }

func sleeper() { time.Sleep(time.Hour) }

func locker(mu *sync.Mutex) { mu.Lock() }

func chooser(c, d chan int) {
	select {
	case <-c:
	case d <- 1:
	}
}

// waits returns the states of all goroutines but the caller's, in the order of their numbers.
func waits() []string {
	buf := make([]byte, 1<<16)
	text := string(buf[:runtime.Stack(buf, true)])
	blocks := strings.Split(strings.TrimSpace(text), "\n\n")
	if !strings.HasPrefix(blocks[0], "goroutine 1 [running]:\nmain.waits(") {
		fmt.Println("unexpected first goroutine:\n" + blocks[0])
	}
	var list []string
	for _, b := range blocks[1:] {
		state := b[strings.Index(b, "[")+1 : strings.Index(b, "]")]
		at := strings.Index(b, "main.")
		if strings.HasPrefix(state, "run") {
			continue
		}
		list = append(list, state+" in "+b[at:at+strings.Index(b[at:], "(")])
		if !strings.Contains(b, "created by main.main in goroutine 1") {
			fmt.Println("no creator:\n" + b)
		}
	}
	return list
}

func main() {
	c, d := make(chan int), make(chan int)
	var mu sync.Mutex
	mu.Lock()
	go waiter(c)
	go sleeper()
	go locker(&mu)
	go chooser(c, d)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { wg.Wait() }()
	for n := 0; n < 5; {
		n = len(waits())
		time.Sleep(time.Millisecond)
	}
	seen := map[string]bool{}
	for _, w := range waits() {
		seen[w] = true
	}
	for _, w := range []string{"chan receive in main.waiter", "sleep in main.sleeper", "sync.Mutex.Lock in main.locker", "select in main.chooser",
		"sync.WaitGroup.Wait in main.main.func1"} {
		fmt.Println(w, seen[w])
	}
	fmt.Println(runtime.NumGoroutine())
	lines := strings.Split(string(debug.Stack()), "\n")
	fmt.Println(lines[0], strings.HasPrefix(lines[1], "runtime/debug.Stack("))
	small := make([]byte, 20)
	fmt.Println(runtime.Stack(small, true), string(small[:13]))
}
