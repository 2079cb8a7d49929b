package main

import (
	"fmt"
	"sync"
	"time"
)

const tick = 10 * time.Millisecond

func try(name string, f func()) {
	defer func() { fmt.Println(name, "panics:", recover()) }()
	f()
}

func empty(c <-chan time.Time) bool {
	select {
	case <-c:
		return false
	default:
		return true
	}
}

func main() {
	start := time.Now()
	time.Sleep(tick)
	time.Sleep(0)
	time.Sleep(-1)
	fmt.Println(time.Since(start) >= tick)

	t := time.NewTimer(tick)
	fmt.Println(len(t.C), cap(t.C), empty(t.C))
	at := <-t.C
	fmt.Println(at.Sub(start) >= 2*tick, at.After(start), at.Location() == time.Local)
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Stop(), t.Stop())

	// A value that nobody has received is gone after Stop and Reset.
	t = time.NewTimer(0)
	time.Sleep(tick)
	fmt.Println(len(t.C), t.Stop(), empty(t.C))
	t.Reset(0)
	time.Sleep(tick)
	fmt.Println(t.Reset(time.Hour), empty(t.C))
	t.Reset(1)
	<-t.C
	fmt.Println(t.Reset(2*tick), empty(t.C))
	<-t.C

	// AfterFunc
	done := make(chan string)
	f := time.AfterFunc(tick, func() { done <- "called" })
	fmt.Println(f.C == nil, <-done, f.Stop())
	fmt.Println(f.Reset(0), <-done)
	g := time.AfterFunc(time.Hour, func() { done <- "never" })
	fmt.Println(g.Stop(), g.Stop(), g.Reset(time.Hour), g.Reset(1), <-done)

	// Tickers
	k := time.NewTicker(tick)
	last := time.Now()
	for i := 0; i < 3; i++ {
		now := <-k.C
		if now.Before(last) {
			fmt.Println("ticks go backwards")
		}
		last = now
	}
	k.Stop()
	time.Sleep(3 * tick)
	fmt.Println(empty(k.C))
	k.Reset(1)
	<-k.C
	<-k.C
	k.Reset(time.Hour)
	fmt.Println(empty(k.C))
	k.Stop()
	k.Stop()
	c := time.Tick(1)
	<-c
	<-c
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
	// A slow receiver misses ticks.
	k = time.NewTicker(1)
	time.Sleep(tick)
	<-k.C
	k.Stop()
	fmt.Println(empty(k.C))

	// Order
	var mu sync.Mutex
	var wg sync.WaitGroup
	var order []int
	for _, n := range []int{5, 1, 4, 2, 3} {
		wg.Add(1)
		time.AfterFunc(time.Duration(n)*12*tick, func() {
			mu.Lock()
			order = append(order, n)
			mu.Unlock()
			wg.Done()
		})
	}
	wg.Wait()
	fmt.Println(order)
	select {
	case <-time.After(tick):
		fmt.Println("after")
	case <-time.After(time.Hour):
		fmt.Println("an hour")
	}

	try("ticker", func() { time.NewTicker(0) })
	try("reset", func() { time.NewTicker(1).Reset(-1) })
	try("timer stop", func() { new(time.Timer).Stop() })
	try("timer reset", func() { new(time.Timer).Reset(1) })
	try("ticker reset", func() { new(time.Ticker).Reset(1) })
	new(time.Ticker).Stop()
	forever := time.NewTimer(1<<63 - 1)
	fmt.Println(empty(forever.C), forever.Stop())
}
