package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// counter is changed under a lock only.
type counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counter) add(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
}

func mutexes() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 60 {
				c.add(fmt.Sprint(i % 3))
				if i%5 == 0 {
					runtime.Gosched()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
}

func readersAndWriters() {
	var rw sync.RWMutex
	var wg sync.WaitGroup
	a, b := 0, 0
	var torn, readers, most atomic.Int32
	for range 4 {
		wg.Go(func() {
			for range 100 {
				rw.Lock()
				a++
				runtime.Gosched()
				b++
				rw.Unlock()
			}
		})
	}
	for range 8 {
		wg.Go(func() {
			for range 100 {
				rw.RLock()
				if n := readers.Add(1); n > most.Load() {
					most.Store(n)
				}
				if a != b {
					torn.Add(1)
				}
				runtime.Gosched()
				readers.Add(-1)
				rw.RUnlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(a, b, torn.Load(), readers.Load(), most.Load() >= 1)
}

// writerFirst shows that a waiting writer keeps new readers out.
func writerFirst() {
	var rw sync.RWMutex
	rw.RLock()
	got := make(chan string, 2)
	go func() {
		rw.Lock()
		got <- "writer"
		rw.Unlock()
	}()
	for rw.TryRLock() {
		rw.RUnlock()
		runtime.Gosched()
	}
	go func() {
		rw.RLock()
		got <- "reader"
		rw.RUnlock()
	}()
	rw.RUnlock()
	fmt.Println(<-got, <-got)
}

func conditions() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	turn := 0
	var wg sync.WaitGroup
	var order []int
	for i := range 10 {
		wg.Go(func() {
			mu.Lock()
			for turn != i {
				c.Wait()
			}
			order = append(order, i)
			turn++
			mu.Unlock()
			c.Broadcast()
		})
	}
	wg.Wait()
	fmt.Println(order)

	// Signal wakes one at a time, the longest waiter first.
	waiting, woken := 0, []int{}
	allowed := 0
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			waiting++
			c.Wait()
			woken = append(woken, i)
			allowed--
			mu.Unlock()
		})
		for {
			mu.Lock()
			n := waiting
			mu.Unlock()
			if n == i+1 {
				break
			}
			runtime.Gosched()
		}
	}
	for range 5 {
		mu.Lock()
		allowed++
		c.Signal()
		mu.Unlock()
		for {
			mu.Lock()
			n := allowed
			mu.Unlock()
			if n == 0 {
				break
			}
			runtime.Gosched()
		}
	}
	wg.Wait()
	fmt.Println(woken)
}

func once() {
	var o sync.Once
	var wg sync.WaitGroup
	calls, late := 0, atomic.Int32{}
	for range 10 {
		wg.Go(func() {
			o.Do(func() {
				runtime.Gosched()
				calls++
			})
			if calls != 1 {
				late.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println(calls, late.Load())
}

func pools() {
	type buffer struct {
		owner int32
		data  []byte
	}
	var made atomic.Int32
	p := sync.Pool{New: func() any { made.Add(1); return new(buffer) }}
	var wg sync.WaitGroup
	var shared atomic.Int32
	for i := range 8 {
		wg.Go(func() {
			for range 150 {
				b := p.Get().(*buffer)
				if !atomic.CompareAndSwapInt32(&b.owner, 0, int32(i)+1) {
					shared.Add(1)
				}
				b.data = append(b.data[:0], byte(i))
				runtime.Gosched()
				if b.data[0] != byte(i) {
					shared.Add(1)
				}
				atomic.StoreInt32(&b.owner, 0)
				p.Put(b)
			}
		})
	}
	wg.Wait()
	fmt.Println(shared.Load(), made.Load() > 0, made.Load() <= 1200)
}

func maps() {
	var m sync.Map
	var wg sync.WaitGroup
	var stored, deleted atomic.Int64
	for i := range 8 {
		wg.Go(func() {
			for k := range 90 {
				if _, loaded := m.LoadOrStore(k, i); !loaded {
					stored.Add(1)
				}
				if k%3 == 0 {
					if _, loaded := m.LoadAndDelete(k); loaded {
						deleted.Add(1)
					}
				}
				for {
					v, ok := m.Load("sum")
					if !ok {
						v, _ = m.LoadOrStore("sum", 0)
					}
					if m.CompareAndSwap("sum", v, v.(int)+1) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	left := 0
	seen := map[any]bool{}
	m.Range(func(k, v any) bool {
		if seen[k] {
			fmt.Println("twice", k)
		}
		seen[k] = true
		left++
		return true
	})
	sum, _ := m.Load("sum")
	fmt.Println(stored.Load()-deleted.Load() == int64(left-1), left, sum)
}

func values() {
	var v atomic.Value
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for k := range 100 {
				v.Store([2]int{i*1000 + k, i*1000 + k})
				if p := v.Load().([2]int); p[0] != p[1] {
					fmt.Println("torn", p)
				}
			}
		})
	}
	wg.Wait()
	fmt.Printf("%T\n", v.Load())
}

func main() {
	mutexes()
	readersAndWriters()
	writerFirst()
	conditions()
	once()
	pools()
	maps()
	values()
}
