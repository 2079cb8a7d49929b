// Counting semaphores by channel, by condition and by atomic counter; a weighted one with a queue.
package main

import (
	"container/list"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type semaphore interface {
	acquire()
	release()
}

type byChannel chan struct{}

func (s byChannel) acquire() { s <- struct{}{} }
func (s byChannel) release() { <-s }

type byCond struct {
	mu   sync.Mutex
	cond sync.Cond
	free int
}

func newByCond(n int) *byCond {
	s := &byCond{free: n}
	s.cond.L = &s.mu
	return s
}

func (s *byCond) acquire() {
	s.mu.Lock()
	for s.free == 0 {
		s.cond.Wait()
	}
	s.free--
	s.mu.Unlock()
}

func (s *byCond) release() {
	s.mu.Lock()
	s.free++
	s.mu.Unlock()
	s.cond.Signal()
}

type bySpin struct{ free int32 }

func (s *bySpin) acquire() {
	for {
		n := atomic.LoadInt32(&s.free)
		if n > 0 && atomic.CompareAndSwapInt32(&s.free, n, n-1) {
			return
		}
		runtime.Gosched()
	}
}

func (s *bySpin) release() { atomic.AddInt32(&s.free, 1) }

type waiter struct {
	n     int64
	ready chan struct{}
}

type weighted struct {
	mu      sync.Mutex
	size    int64
	cur     int64
	waiters list.List
}

func (w *weighted) acquire(n int64) {
	w.mu.Lock()
	if w.size-w.cur >= n && w.waiters.Len() == 0 {
		w.cur += n
		w.mu.Unlock()
		return
	}
	ready := make(chan struct{})
	w.waiters.PushBack(waiter{n, ready})
	w.mu.Unlock()
	<-ready
}

func (w *weighted) release(n int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cur -= n
	for next := w.waiters.Front(); next != nil; next = w.waiters.Front() {
		first := next.Value.(waiter)
		if w.size-w.cur < first.n {
			return
		}
		w.cur += first.n
		w.waiters.Remove(next)
		close(first.ready)
	}
}

func try(name string, s semaphore, limit int32) {
	var inside, most, entered atomic.Int32
	var wg sync.WaitGroup
	for range 12 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10 {
				s.acquire()
				now := inside.Add(1)
				for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
				}
				entered.Add(1)
				runtime.Gosched()
				inside.Add(-1)
				s.release()
			}
		}()
	}
	wg.Wait()
	fmt.Println(name, entered.Load(), inside.Load(), most.Load() >= 1 && most.Load() <= limit)
}

func main() {
	try("channel", make(byChannel, 3), 3)
	try("cond", newByCond(4), 4)
	try("spin", &bySpin{2}, 2)
	try("mutex", make(byChannel, 1), 1)

	w := &weighted{size: 10}
	var used, over atomic.Int64
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := int64(i%10 + 1)
			w.acquire(n)
			if used.Add(n) > 10 {
				over.Add(1)
			}
			runtime.Gosched()
			used.Add(-n)
			w.release(n)
		}()
	}
	wg.Wait()
	fmt.Println("weighted", used.Load(), over.Load(), w.cur, w.waiters.Len())
}
