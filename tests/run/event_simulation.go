package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

type Event struct {
	at  time.Duration
	run func()
	seq int
}

type Observer interface {
	Notify(at time.Duration, what string)
}

type ObserverFunc func(time.Duration, string)

func (f ObserverFunc) Notify(at time.Duration, what string) { f(at, what) }

type Simulation struct {
	now       time.Duration
	events    []Event
	seq       int
	rng       uint64
	observers []Observer
}

func (s *Simulation) random(limit int) int {
	s.rng ^= s.rng << 13
	s.rng ^= s.rng >> 7
	s.rng ^= s.rng << 17
	return int(s.rng % uint64(limit))
}

func (s *Simulation) After(d time.Duration, run func()) (cancel func() bool) {
	s.seq++
	e := Event{s.now + d, run, s.seq}
	i := len(s.events)
	s.events = append(s.events, e)
	for i > 0 && s.events[i-1].at > e.at {
		s.events[i] = s.events[i-1]
		i--
	}
	s.events[i] = e
	return func() bool {
		for k := range s.events {
			if s.events[k].seq == e.seq {
				s.events = append(s.events[:k], s.events[k+1:]...)
				return true
			}
		}
		return false
	}
}

func (s *Simulation) notify(format string, args ...any) {
	for _, o := range s.observers {
		o.Notify(s.now, fmt.Sprintf(format, args...))
	}
}

func (s *Simulation) Run(until time.Duration) (steps int) {
	for len(s.events) > 0 && s.events[0].at <= until {
		e := s.events[0]
		s.events = s.events[1:]
		s.now = e.at
		e.run()
		steps++
	}
	return
}

type Customer struct {
	id      int
	arrived time.Duration
}

type Bank struct {
	sim       *Simulation
	queue     []*Customer
	free      int
	served    int
	waited    time.Duration
	longest   int
	impatient int
}

func (b *Bank) arrive(id int) {
	c := &Customer{id, b.sim.now}
	if b.free == 0 {
		b.queue = append(b.queue, c)
		b.longest = max(b.longest, len(b.queue))
		b.sim.After(40*time.Second, func() { b.leave(c) })
		return
	}
	b.serve(c)
}

func (b *Bank) leave(c *Customer) {
	for i, x := range b.queue {
		if x == c {
			b.queue = append(b.queue[:i], b.queue[i+1:]...)
			b.impatient++
			b.sim.notify("customer %d leaves after %v", c.id, b.sim.now-c.arrived)
			return
		}
	}
}

func (b *Bank) serve(c *Customer) {
	b.free--
	b.waited += b.sim.now - c.arrived
	took := time.Duration(20+b.sim.random(40)) * time.Second
	b.sim.After(took, func() {
		b.free++
		b.served++
		if len(b.queue) > 0 {
			next := b.queue[0]
			b.queue = b.queue[1:]
			b.serve(next)
		}
	})
}

func main() {
	s := &Simulation{rng: 88172645463325252}
	var log []string
	s.observers = append(s.observers, ObserverFunc(func(at time.Duration, what string) {
		log = append(log, at.String()+" "+what)
	}))
	bank := &Bank{sim: s, free: 2}
	var next func(id int)
	next = func(id int) {
		bank.arrive(id)
		if id < 30 {
			s.After(time.Duration(5+s.random(25))*time.Second, func() { next(id + 1) })
		}
	}
	s.After(0, func() { next(1) })
	fired := false
	cancel := s.After(time.Minute, func() { fired = true })
	fmt.Println(cancel(), cancel(), fired)
	steps := 0
	for !(len(s.events) == 0) {
		steps += s.Run(s.now + 2*time.Minute)
		fmt.Printf("%8v: %2d served, %d waiting, %d left\n", s.now, bank.served, len(bank.queue), bank.impatient)
	}
	fmt.Println(steps, bank.served, bank.longest, bank.waited.Round(time.Second), fired)
	fmt.Println(strings.Join(log[:min(4, len(log))], "\n"))
	if bank.served+bank.impatient != 30 {
		os.Exit(1)
	}
	average := float64(bank.waited) / float64(bank.served) / float64(time.Second)
	fmt.Printf("average wait %.2fs\n", average)
}
