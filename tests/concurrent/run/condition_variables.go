// A bounded queue on two conditions, a broadcast at the start line, and turns taken in order.
package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	limit    int
	most     int
	closed   bool
}

func newQueue(limit int) *queue {
	q := &queue{limit: limit}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.limit {
		q.notFull.Wait()
	}
	q.items = append(q.items, v)
	q.most = max(q.most, len(q.items))
	q.notEmpty.Signal()
}

func (q *queue) get() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v := q.items[0]
	q.items = q.items[1:]
	q.notFull.Signal()
	return v, true
}

func (q *queue) close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
}

func queues() {
	for _, limit := range []int{1, 3, 100} {
		q := newQueue(limit)
		var producers, consumers sync.WaitGroup
		sums := make([]int, 3)
		for c := range sums {
			consumers.Add(1)
			go func() {
				defer consumers.Done()
				for {
					v, ok := q.get()
					if !ok {
						return
					}
					sums[c] += v
				}
			}()
		}
		for p := range 4 {
			producers.Add(1)
			go func() {
				defer producers.Done()
				for i := range 50 {
					q.put(p*50 + i)
				}
			}()
		}
		producers.Wait()
		q.close()
		consumers.Wait()
		fmt.Println("limit", limit, "sum", sums[0]+sums[1]+sums[2], "within", q.most <= limit)
	}
}

func startLine() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready, started, runners := 0, false, 25
	var finished sync.WaitGroup
	for range runners {
		finished.Add(1)
		go func() {
			defer finished.Done()
			mu.Lock()
			ready++
			cond.Broadcast()
			for !started {
				cond.Wait()
			}
			mu.Unlock()
		}()
	}
	mu.Lock()
	for ready < runners {
		cond.Wait()
	}
	started = true
	mu.Unlock()
	cond.Broadcast()
	finished.Wait()
	fmt.Println("all", ready, "ran")
}

func turns() {
	var rw sync.RWMutex
	cond := sync.NewCond(rw.RLocker())
	turn := 0
	var order []int
	var wg sync.WaitGroup
	for id := 9; id >= 0; id-- {
		wg.Go(func() {
			cond.L.Lock()
			for turn != id {
				cond.Wait()
			}
			cond.L.Unlock()
			rw.Lock()
			order = append(order, id)
			turn++
			rw.Unlock()
			cond.Broadcast()
		})
	}
	wg.Wait()
	fmt.Println(order)
}

func main() {
	queues()
	startLine()
	turns()
}
