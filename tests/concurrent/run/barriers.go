// A reusable barrier keeps workers in step: nobody is a round ahead of another.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type barrier struct {
	mu         sync.Mutex
	cond       *sync.Cond
	parties    int
	waiting    int
	generation int
	action     func(generation int)
}

func newBarrier(parties int, action func(int)) *barrier {
	b := &barrier{parties: parties, action: action}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) await() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	generation := b.generation
	b.waiting++
	if b.waiting == b.parties {
		if b.action != nil {
			b.action(generation)
		}
		b.waiting = 0
		b.generation++
		b.cond.Broadcast()
		return true
	}
	for generation == b.generation {
		b.cond.Wait()
	}
	return false
}

func inStep() {
	const workers, rounds = 8, 20
	var progress [workers]atomic.Int32
	var ahead, leaders atomic.Int32
	sums := []int{}
	parts := [workers]int{}
	b := newBarrier(workers, func(generation int) {
		sum := 0
		for _, p := range parts {
			sum += p
		}
		sums = append(sums, sum)
	})
	var wg sync.WaitGroup
	for id := range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for round := range int32(rounds) {
				parts[id] = id * int(round)
				progress[id].Store(round)
				if b.await() {
					leaders.Add(1)
				}
				for other := range workers {
					if d := progress[other].Load() - round; d < 0 || d > 1 {
						ahead.Add(1)
					}
				}
				b.await()
			}
		}()
	}
	wg.Wait()
	fmt.Println("ahead", ahead.Load(), "leaders", leaders.Load(), "generations", b.generation)
	fmt.Println(sums[:8], len(sums))
}

// prefixSums doubles the distance in every round: Hillis and Steele's scan.
func prefixSums() {
	values := make([]int, 16)
	next := make([]int, 16)
	for i := range values {
		values[i] = i + 1
	}
	distance := 1
	b := newBarrier(len(values), func(int) {
		values, next = next, values
		distance *= 2
	})
	var wg sync.WaitGroup
	for i := range values {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 4 {
				next[i] = values[i]
				if i >= distance {
					next[i] += values[i-distance]
				}
				b.await()
			}
		}()
	}
	wg.Wait()
	fmt.Println(values)
}

func main() {
	inStep()
	prefixSums()
}
