// A barber, a waiting room with a few chairs, customers that leave when it is full: everyone is accounted for.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type customer struct {
	id   int
	done chan int
}

type shop struct {
	room   chan *customer
	closed chan struct{}
	barber sync.WaitGroup
	cuts   []int
}

func open(chairs, barbers int) *shop {
	s := &shop{room: make(chan *customer, chairs), closed: make(chan struct{}), cuts: make([]int, barbers)}
	for b := range barbers {
		s.barber.Add(1)
		go func() {
			defer s.barber.Done()
			for {
				select {
				case c := <-s.room:
					s.cut(b, c)
				case <-s.closed:
					for { // those who sit already are served
						select {
						case c := <-s.room:
							s.cut(b, c)
						default:
							return
						}
					}
				}
			}
		}()
	}
	return s
}

func (s *shop) cut(b int, c *customer) {
	s.cuts[b]++
	runtime.Gosched()
	c.done <- b
}

// enter waits for a haircut, or leaves at once when no chair is free.
func (s *shop) enter(id int) bool {
	c := &customer{id, make(chan int, 1)}
	select {
	case s.room <- c:
		<-c.done
		return true
	default:
		return false
	}
}

func day(chairs, barbers, customers int) {
	s := open(chairs, barbers)
	var served, left atomic.Int32
	var wg sync.WaitGroup
	for id := range customers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if s.enter(id) {
				served.Add(1)
			} else {
				left.Add(1)
			}
		}()
	}
	wg.Wait()
	close(s.closed)
	s.barber.Wait()
	cuts := 0
	for _, n := range s.cuts {
		cuts += n
	}
	fmt.Println(chairs, barbers, "all accounted for:", int(served.Load()+left.Load()) == customers,
		"cuts match:", cuts == int(served.Load()), "somebody served:", served.Load() > 0)
}

// patient customers come back until they are served.
func patient() {
	s := open(2, 1)
	var wg sync.WaitGroup
	var served atomic.Int32
	for id := range 30 {
		wg.Go(func() {
			for !s.enter(id) {
				runtime.Gosched()
			}
			served.Add(1)
		})
	}
	wg.Wait()
	close(s.closed)
	s.barber.Wait()
	fmt.Println("patient:", served.Load(), s.cuts)
}

func main() {
	day(1, 1, 40)
	day(5, 2, 100)
	day(100, 3, 100)
	patient()
}
