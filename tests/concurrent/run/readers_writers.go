// Readers share, writers exclude; invariants are watched from inside; TryLock, RLocker, and a hand-made lock that prefers writers.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type rwLock interface {
	RLock()
	RUnlock()
	Lock()
	Unlock()
}

// preferring lets waiting writers go first.
type preferring struct {
	mu              sync.Mutex
	cond            *sync.Cond
	readers         int
	writing         bool
	writersWaiting  int
	readersExcluded int
}

func newPreferring() *preferring {
	p := new(preferring)
	p.cond = sync.NewCond(&p.mu)
	return p
}

func (p *preferring) RLock() {
	p.mu.Lock()
	for p.writing || p.writersWaiting > 0 {
		p.readersExcluded++
		p.cond.Wait()
	}
	p.readers++
	p.mu.Unlock()
}

func (p *preferring) RUnlock() {
	p.mu.Lock()
	p.readers--
	if p.readers == 0 {
		p.cond.Broadcast()
	}
	p.mu.Unlock()
}

func (p *preferring) Lock() {
	p.mu.Lock()
	p.writersWaiting++
	for p.writing || p.readers > 0 {
		p.cond.Wait()
	}
	p.writersWaiting--
	p.writing = true
	p.mu.Unlock()
}

func (p *preferring) Unlock() {
	p.mu.Lock()
	p.writing = false
	p.cond.Broadcast()
	p.mu.Unlock()
}

func exercise(name string, l rwLock) {
	var readers, writers, clashes atomic.Int32
	var a, b int // always equal outside the lock
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 20 {
				l.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					clashes.Add(1)
				}
				a += w * i
				if i%5 == 0 {
					runtime.Gosched()
				}
				b += w * i
				writers.Add(-1)
				l.Unlock()
			}
		}()
	}
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 20 {
				l.RLock()
				readers.Add(1)
				if writers.Load() != 0 || a != b {
					clashes.Add(1)
				}
				if i%7 == 0 {
					runtime.Gosched()
				}
				readers.Add(-1)
				l.RUnlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(name, a, b, clashes.Load())
}

func tries() {
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock())
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	r := rw.RLocker()
	r.Lock()
	fmt.Println(rw.TryLock())
	r.Unlock()
	fmt.Println(rw.TryLock())
}

// together shows that two readers can be inside at the same moment, and a writer waits for both.
func together() {
	var rw sync.RWMutex
	meet := make(chan bool)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			rw.RLock()
			defer rw.RUnlock()
			if i == 0 {
				meet <- true
			} else {
				<-meet
			}
		})
	}
	wg.Wait()
	rw.RLock()
	order := make(chan string, 2)
	wg.Go(func() {
		rw.Lock()
		order <- "writer"
		rw.Unlock()
	})
	for range 10 {
		runtime.Gosched()
	}
	order <- "reader"
	rw.RUnlock()
	wg.Wait()
	fmt.Println(<-order, <-order)
}

func main() {
	exercise("RWMutex", new(sync.RWMutex))
	exercise("preferring", newPreferring())
	tries()
	together()
}
