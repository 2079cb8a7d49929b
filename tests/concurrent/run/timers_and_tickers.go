// Timers never fire early, can be stopped and reset; tickers tick until stopped.
package main

import (
	"fmt"
	"sync"
	"time"
)

func order() {
	start := time.Now()
	delays := []time.Duration{5, 1, 4, 2, 3}
	timers := make([]*time.Timer, len(delays))
	for i, d := range delays {
		timers[i] = time.NewTimer(d * 5 * time.Millisecond)
	}
	for i, d := range delays {
		at := <-timers[i].C
		fmt.Print(d, at.Sub(start) >= d*5*time.Millisecond, " ")
	}
	fmt.Println()
	ch := make(chan int, 10)
	sum := 0
	for n := range 10 {
		time.AfterFunc(time.Duration(10-n)*time.Millisecond, func() { ch <- n })
	}
	for range 10 {
		sum += <-ch
	}
	fmt.Println(sum, len(ch))
}

func stopAndReset() {
	t := time.NewTimer(time.Hour)
	fmt.Println("stop:", t.Stop(), t.Stop())
	fmt.Println("reset:", t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("stop after firing:", t.Stop())
	fmt.Println("reset again:", t.Reset(time.Hour), t.Reset(time.Millisecond))
	<-t.C

	fired := make(chan bool, 1)
	f := time.AfterFunc(time.Hour, func() { fired <- true })
	fmt.Println("func:", f.Stop(), f.C == nil)
	fmt.Println(f.Reset(0))
	fmt.Println(<-fired, f.Stop())

	// No stale value after Stop or Reset: the channel acts as if it were unbuffered.
	t = time.NewTimer(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	fmt.Println("len, cap:", len(t.C), cap(t.C))
	t.Reset(time.Hour)
	select {
	case <-t.C:
		fmt.Println("stale value")
	default:
		fmt.Println("nothing there")
	}
	t.Stop()
}

func ticks() {
	start := time.Now()
	ticker := time.NewTicker(4 * time.Millisecond)
	last := start
	increasing := true
	for range 5 {
		now := <-ticker.C
		if now.Before(last) {
			increasing = false
		}
		last = now
	}
	ticker.Stop()
	fmt.Println("increasing:", increasing, "long enough:", time.Since(start) >= 20*time.Millisecond)
	select {
	case <-ticker.C:
		fmt.Println("tick after stop")
	case <-time.After(20 * time.Millisecond):
		fmt.Println("quiet")
	}
	ticker.Reset(time.Millisecond)
	<-ticker.C
	ticker.Stop()
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		ticker.Reset(-1)
	}()
}

func sleepers() {
	var wg sync.WaitGroup
	start := time.Now()
	for range 200 {
		wg.Go(func() { time.Sleep(30 * time.Millisecond) })
	}
	wg.Wait()
	took := time.Since(start)
	fmt.Println("slept in parallel:", took >= 30*time.Millisecond, took < 6*time.Second)
	time.Sleep(0)
	time.Sleep(-time.Second)
	start = time.Now()
	<-time.After(0)
	<-time.After(-time.Hour)
	fmt.Println("at once:", time.Since(start) < time.Minute)
}

func timeouts() {
	never := make(chan int)
	select {
	case <-never:
	case <-time.After(2 * time.Millisecond):
		fmt.Println("timed out")
	}
	answer := make(chan int)
	go func() { answer <- 7 }()
	select {
	case v := <-answer:
		fmt.Println("answer", v)
	case <-time.After(time.Hour):
		fmt.Println("too late")
	}
	d := 10 * time.Millisecond
	deadline := time.NewTimer(3 * d)
	idle := time.NewTimer(d)
	beats := 0
loop:
	for {
		select {
		case <-idle.C:
			beats++
			if beats == 3 {
				idle.Stop()
				break loop
			}
			idle.Reset(time.Millisecond)
		case <-deadline.C:
			deadline.Reset(time.Hour)
		}
	}
	fmt.Println("beats", beats)
}

func main() {
	order()
	stopAndReset()
	ticks()
	sleepers()
	timeouts()
}
