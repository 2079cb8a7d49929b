// Philosophers with ordered forks, with a waiter, and with forks that are channels.
package main

import (
	"fmt"
	"sync"
)

const (
	seats = 5
	meals = 40
)

type fork struct {
	sync.Mutex
	uses int
}

type table struct {
	forks  [seats]fork
	eaten  [seats]int
	eating [seats]bool
	mu     sync.Mutex
	clash  int
}

func (t *table) dine(seat int) {
	t.mu.Lock()
	if t.eating[(seat+1)%seats] || t.eating[(seat+seats-1)%seats] {
		t.clash++
	}
	t.eating[seat] = true
	t.mu.Unlock()
	t.eaten[seat]++ // guarded by both forks
	t.forks[seat].uses++
	t.forks[(seat+1)%seats].uses++
	t.mu.Lock()
	t.eating[seat] = false
	t.mu.Unlock()
}

func (t *table) report(name string) {
	total, uses := 0, 0
	for i := range t.forks {
		total += t.eaten[i]
		uses += t.forks[i].uses
	}
	fmt.Printf("%s: eaten %v, total %d, fork uses %d, clashes %d\n", name, t.eaten, total, uses, t.clash)
}

func ordered() {
	var t table
	var wg sync.WaitGroup
	for seat := range seats {
		wg.Add(1)
		go func() {
			defer wg.Done()
			first, second := seat, (seat+1)%seats
			if first > second {
				first, second = second, first
			}
			for range meals {
				t.forks[first].Lock()
				t.forks[second].Lock()
				t.dine(seat)
				t.forks[second].Unlock()
				t.forks[first].Unlock()
			}
		}()
	}
	wg.Wait()
	t.report("ordered")
}

func waiter() {
	var t table
	var wg sync.WaitGroup
	chairs := make(chan struct{}, seats-1)
	for seat := 0; seat < seats; seat++ {
		wg.Add(1)
		go func(left, right *fork) {
			defer wg.Done()
			for i := 0; i < meals; i++ {
				chairs <- struct{}{}
				left.Lock()
				right.Lock()
				t.dine(seat)
				right.Unlock()
				left.Unlock()
				<-chairs
			}
		}(&t.forks[seat], &t.forks[(seat+1)%seats])
	}
	wg.Wait()
	t.report("waiter")
}

func channels() {
	var t table
	var forks [seats]chan int
	for i := range forks {
		forks[i] = make(chan int, 1)
		forks[i] <- 0
	}
	done := make(chan int)
	for seat := range seats {
		go func() {
			left, right := forks[seat], forks[(seat+1)%seats]
			if seat == seats-1 {
				left, right = right, left
			}
			for range meals {
				l := <-left
				r := <-right
				t.dine(seat)
				left <- l + 1
				right <- r + 1
			}
			done <- seat
		}()
	}
	sum := 0
	for range seats {
		sum += <-done
	}
	t.report("channels")
	passed := 0
	for _, f := range forks {
		passed += <-f
	}
	fmt.Println("passed", passed, "seats", sum)
}

func main() {
	ordered()
	waiter()
	channels()
}
