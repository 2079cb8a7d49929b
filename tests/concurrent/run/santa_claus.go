// Santa sleeps until all nine reindeer are back or three elves have a question; reindeer go first when both are waiting.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type group struct {
	size    int
	joined  chan *ticket
	pending []*ticket
}

type ticket struct {
	who  int
	in   chan struct{}
	out  chan struct{}
	back *sync.WaitGroup
}

func newGroup(size int) *group { return &group{size: size, joined: make(chan *ticket)} }

func (g *group) join(who int) {
	t := &ticket{who: who, in: make(chan struct{}), out: make(chan struct{}), back: new(sync.WaitGroup)}
	t.back.Add(1)
	g.joined <- t
	<-t.in
	t.back.Done()
	<-t.out
}

// serve lets the whole group in, waits until each is inside, and lets all go.
func (g *group) serve(inside *atomic.Int32) int {
	members := g.pending[:g.size]
	g.pending = append([]*ticket(nil), g.pending[g.size:]...)
	for _, t := range members {
		close(t.in)
	}
	for _, t := range members {
		t.back.Wait()
		inside.Add(1)
	}
	n := int(inside.Load())
	inside.Store(0)
	for _, t := range members {
		close(t.out)
	}
	return n
}

func main() {
	const trips, questions = 5, 12
	reindeer, elves := newGroup(9), newGroup(3)
	var wg sync.WaitGroup
	for r := range 9 {
		wg.Go(func() {
			for range trips {
				reindeer.join(r)
			}
		})
	}
	var asked atomic.Int32
	for e := range 6 {
		wg.Go(func() {
			for asked.Add(1) <= questions*3 {
				elves.join(e)
			}
		})
	}
	quit, santa := make(chan struct{}), make(chan [3]int)
	go func() {
		var inside atomic.Int32
		var done [3]int // deliveries, study meetings, wrong groups
		for {
			select {
			case t := <-reindeer.joined:
				reindeer.pending = append(reindeer.pending, t)
			case t := <-elves.joined:
				elves.pending = append(elves.pending, t)
			case <-quit:
				santa <- done
				return
			}
			for {
				if len(reindeer.pending) >= reindeer.size {
					if reindeer.serve(&inside) != 9 {
						done[2]++
					}
					done[0]++
				} else if len(elves.pending) >= elves.size {
					if elves.serve(&inside) != 3 {
						done[2]++
					}
					done[1]++
				} else {
					break
				}
			}
		}
	}()
	wg.Wait()
	close(quit)
	done := <-santa
	fmt.Println("deliveries", done[0], "meetings", done[1], "wrong groups", done[2])
	fmt.Println("left over", len(reindeer.pending), len(elves.pending))
}
