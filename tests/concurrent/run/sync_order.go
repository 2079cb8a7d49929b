// What the memory model promises: unbuffered and buffered channels, locks, once, atomics and wait groups publish plain writes.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type message struct {
	a, b int
	text string
	list []int
}

func fill(i int) *message {
	return &message{i, -i, fmt.Sprint("m", i), []int{i, i * i}}
}

func (m *message) good(i int) bool {
	return m.a == i && m.b == -i && m.text == fmt.Sprint("m", i) && len(m.list) == 2 && m.list[1] == i*i
}

const rounds = 60

func bySend() int {
	ch := make(chan bool)
	good := 0
	for i := range rounds {
		var m *message
		go func() { m = fill(i); ch <- true }()
		<-ch
		if m.good(i) {
			good++
		}
	}
	return good
}

// byReceive: the receive from an unbuffered channel happens before the send completes.
func byReceive() int {
	ch := make(chan bool)
	good := 0
	for i := range rounds {
		var m *message
		go func() { m = fill(i); <-ch }()
		ch <- true
		if m.good(i) {
			good++
		}
	}
	return good
}

func byClose() int {
	good := 0
	for i := range rounds {
		var m *message
		ch := make(chan int)
		go func() { m = fill(i); close(ch) }()
		if _, ok := <-ch; !ok && m.good(i) {
			good++
		}
	}
	return good
}

// byCapacity: the k-th receive happens before the (k+C)-th send completes.
func byCapacity() int {
	limit := make(chan int, 1)
	counter := 0
	var wg sync.WaitGroup
	for range rounds {
		wg.Add(1)
		go func() {
			defer wg.Done()
			limit <- 1
			counter++
			<-limit
		}()
	}
	wg.Wait()
	return counter
}

func byMutex() int {
	var mu sync.Mutex
	good := 0
	for i := range rounds {
		var m *message
		mu.Lock()
		go func() { m = fill(i); mu.Unlock() }()
		mu.Lock()
		if m.good(i) {
			good++
		}
		mu.Unlock()
	}
	return good
}

func byOnce() int {
	good := atomic.Int32{}
	for i := range rounds {
		var m *message
		var once sync.Once
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				once.Do(func() { m = fill(i) })
				if m.good(i) {
					good.Add(1)
				}
			})
		}
		wg.Wait()
	}
	return int(good.Load())
}

func byAtomic() int {
	good := 0
	for i := range rounds {
		var flag atomic.Bool
		var value atomic.Value
		var m *message
		go func() {
			m = fill(i)
			value.Store(m)
			flag.Store(true)
		}()
		for !flag.Load() {
			runtime.Gosched()
		}
		if m.good(i) && value.Load().(*message) == m {
			good++
		}
	}
	return good
}

func byWaitGroup() int {
	good := 0
	for i := range rounds {
		list := make([]*message, 4)
		var wg sync.WaitGroup
		for k := range list {
			wg.Add(1)
			go func() { list[k] = fill(i + k); wg.Done() }()
		}
		wg.Wait()
		all := true
		for k, m := range list {
			all = all && m.good(i+k)
		}
		if all {
			good++
		}
	}
	return good
}

// sequence: values of one sender arrive in order, whatever the capacity.
func sequence(capacity int) bool {
	ch := make(chan int, capacity)
	go func() {
		for i := range 300 {
			ch <- i
		}
		close(ch)
	}()
	next := 0
	for v := range ch {
		if v != next {
			return false
		}
		next++
	}
	return next == 300
}

// strictTurns: two unbuffered channels force the two goroutines to alternate, so the log is determined.
func strictTurns() string {
	var log []byte
	a, b := make(chan bool), make(chan bool)
	done := make(chan bool)
	go func() {
		for range 8 {
			<-a
			log = append(log, 'a')
			b <- true
		}
		done <- true
	}()
	go func() {
		for range 8 {
			a <- true
			<-b
			log = append(log, 'b')
		}
		done <- true
	}()
	<-done
	<-done
	return string(log)
}

func main() {
	fmt.Println(bySend(), byReceive(), byClose(), byCapacity(), byMutex(), byOnce(), byAtomic(), byWaitGroup())
	fmt.Println(sequence(0), sequence(1), sequence(7), sequence(1000))
	fmt.Println(strictTurns())
}
