// Lifts and passengers: each lift is a goroutine with its own clock of moves; a dispatcher gives calls out.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type call struct {
	passenger, from, to int
	arrived             chan int
}

type lift struct {
	id, floor, moved int
	calls            chan call
	trips            []string
}

func (l *lift) goTo(floor int) {
	for l.floor != floor {
		if l.floor < floor {
			l.floor++
		} else {
			l.floor--
		}
		l.moved++
	}
}

func (l *lift) run(wg *sync.WaitGroup) {
	defer wg.Done()
	for c := range l.calls {
		l.goTo(c.from)
		l.goTo(c.to)
		l.trips = append(l.trips, fmt.Sprintf("%d:%d-%d", c.passenger, c.from, c.to))
		c.arrived <- l.floor
	}
}

// house gives every call to a lift by a fixed rule, so that each lift's work does not depend on the schedule.
func house(lifts, floors, passengers int) {
	list := make([]*lift, lifts)
	var running sync.WaitGroup
	for i := range list {
		list[i] = &lift{id: i, calls: make(chan call, passengers)}
	}
	requests := make(chan call)
	var dispatcher sync.WaitGroup
	dispatcher.Add(1)
	go func() {
		defer dispatcher.Done()
		var waiting []call
		for c := range requests {
			waiting = append(waiting, c)
		}
		sort.Slice(waiting, func(i, j int) bool { return waiting[i].passenger < waiting[j].passenger })
		for _, c := range waiting {
			list[c.from%lifts].calls <- c
		}
		for _, l := range list {
			close(l.calls)
		}
	}()
	for _, l := range list {
		running.Add(1)
		go l.run(&running)
	}
	var people, called sync.WaitGroup
	wrong := make([]int, passengers)
	for p := range passengers {
		people.Add(1)
		called.Add(1)
		go func() {
			defer people.Done()
			c := call{p, (p*7 + 3) % floors, (p*5 + 1) % floors, make(chan int)}
			requests <- c
			called.Done()
			if <-c.arrived != c.to {
				wrong[p] = 1
			}
		}()
	}
	called.Wait()
	close(requests)
	people.Wait()
	dispatcher.Wait()
	running.Wait()
	lost := 0
	for _, w := range wrong {
		lost += w
	}
	for _, l := range list {
		fmt.Println("lift", l.id, "at", l.floor, "moved", l.moved, "trips", len(l.trips), l.trips[:2])
	}
	fmt.Println("lost:", lost)
}

type account struct {
	mu      sync.Mutex
	changed *sync.Cond
	balance int
}

// bank: withdrawals wait until there is enough money; payments come in sooner or later.
func bank() {
	a := &account{}
	a.changed = sync.NewCond(&a.mu)
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			a.mu.Lock()
			defer a.mu.Unlock()
			for a.balance < i*10 {
				a.changed.Wait()
			}
			a.balance -= i * 10
			a.changed.Broadcast()
		})
	}
	for range 50 {
		wg.Go(func() {
			a.mu.Lock()
			a.balance += 10
			a.mu.Unlock()
			a.changed.Broadcast()
		})
	}
	wg.Wait()
	fmt.Println("balance", a.balance)
}

func main() {
	house(2, 10, 12)
	house(3, 15, 40)
	bank()
}
