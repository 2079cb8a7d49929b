// Actors with mailboxes: counters, a supervisor that restarts the one that panics, and a calculation by asking.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type envelope struct {
	what  any
	reply chan any
}

type actor struct {
	name string
	box  chan envelope
	gone chan struct{}
}

type behaviour func(self *actor, e envelope) bool

type system struct {
	mu       sync.Mutex
	restarts map[string]int
	wg       sync.WaitGroup
}

func (s *system) spawn(name string, make_ func() behaviour) *actor {
	a := &actor{name: name, box: make(chan envelope, 8), gone: make(chan struct{})}
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		defer close(a.gone)
		for s.lives(a, make_()) {
		}
	}()
	return a
}

// lives runs the actor until it stops (false) or panics (true).
func (s *system) lives(a *actor, b behaviour) (again bool) {
	var current envelope
	defer func() {
		if r := recover(); r != nil {
			s.mu.Lock()
			s.restarts[a.name]++
			s.mu.Unlock()
			if current.reply != nil {
				current.reply <- fmt.Errorf("%s failed: %v", a.name, r)
			}
			again = true
		}
	}()
	for current = range a.box {
		if !b(a, current) {
			return false
		}
	}
	return false
}

func (a *actor) tell(what any) { a.box <- envelope{what: what} }

func (a *actor) ask(what any) any {
	reply := make(chan any, 1)
	a.box <- envelope{what, reply}
	return <-reply
}

type add int
type get struct{}
type stop struct{}
type divide struct{ a, b int }

func counter() behaviour {
	total := 0
	return func(self *actor, e envelope) bool {
		switch m := e.what.(type) {
		case add:
			total += int(m)
		case get:
			e.reply <- total
		case divide:
			e.reply <- m.a / m.b
		case stop:
			return false
		default:
			panic(fmt.Sprintf("what is %T", m))
		}
		return true
	}
}

// fib answers by spawning actors for the smaller numbers.
func (s *system) fib(n int) int {
	a := s.spawn("fib", func() behaviour {
		return func(self *actor, e envelope) bool {
			n := e.what.(int)
			if n < 2 {
				e.reply <- n
			} else {
				e.reply <- s.fib(n-1) + s.fib(n-2)
			}
			return false
		}
	})
	return a.ask(n).(int)
}

func main() {
	s := &system{restarts: map[string]int{}}
	c := s.spawn("counter", counter)
	var senders sync.WaitGroup
	for i := range 10 {
		senders.Add(1)
		go func() {
			defer senders.Done()
			for k := range 10 {
				c.tell(add(i * k))
			}
		}()
	}
	senders.Wait()
	fmt.Println(c.ask(get{}))
	fmt.Println(c.ask(divide{84, 2}))
	fmt.Println(c.ask(divide{1, 0}))
	fmt.Println("after a restart:", c.ask(get{}))
	fmt.Println(c.ask(3.5))
	fmt.Println(c.ask(nil))
	c.tell(stop{})
	<-c.gone

	actors := map[string]*actor{}
	for _, name := range []string{"x", "y", "z"} {
		actors[name] = s.spawn(name, counter)
	}
	for name, a := range actors {
		a.tell(add(len(name)))
		a.tell(add(name[0]))
	}
	var lines []string
	for name, a := range actors {
		lines = append(lines, fmt.Sprint(name, ":", a.ask(get{})))
		close(a.box)
	}
	sort.Strings(lines)
	fmt.Println(lines)
	fmt.Println("fib", s.fib(10))
	s.wg.Wait()
	fmt.Println(s.restarts)
}
