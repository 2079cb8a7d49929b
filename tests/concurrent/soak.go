// Goroutines spawn, grow, shrink, block, collect and end at random for ever; the checksum depends on the seed alone.
//
// Arguments: rounds (0: until killed), seed, workers. One line is printed for each round.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

type random uint64

func (r *random) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (r *random) below(n int) int { return int(r.next() >> 1 % uint64(n)) }

func mix(h, v uint64) uint64 { return (h ^ v) * 0x100000001b3 }

type worker struct {
	random
	sum    uint64
	depth  int
	kept   [16]*tree
	shared *commons
}

// commons is what all workers of a round touch; only sums that do not depend on the order go into the result.
type commons struct {
	mu      sync.Mutex
	rw      sync.RWMutex
	table   map[uint64]uint64
	counter atomic.Uint64
	locked  uint64
	pool    sync.Pool
}

type tree struct {
	left, right *tree
	text        string
	tag         uint64
}

func plant(r *random, depth int) *tree {
	tag := r.next()
	if depth == 0 {
		return &tree{tag: tag, text: strconv.FormatUint(tag, 36)}
	}
	return &tree{plant(r, depth-1), plant(r, depth-1), "", tag}
}

func (t *tree) hash() uint64 {
	if t == nil {
		return 1
	}
	h := mix(t.left.hash(), t.right.hash())
	for i := range len(t.text) {
		h = mix(h, uint64(t.text[i]))
	}
	return mix(h, t.tag)
}

type frame struct {
	up    *frame
	value uint64
}

func descend(n int, up *frame, bottom func(*frame) uint64) uint64 {
	here := frame{up, uint64(n) * 3}
	if n == 0 {
		return bottom(&here)
	}
	result := descend(n-1, &here, bottom)
	if here.up != up || here.value != uint64(n)*3 {
		panic("frame damaged")
	}
	return mix(result, here.value)
}

func addUp(f *frame) (sum uint64) {
	for ; f != nil; f = f.up {
		sum += f.value
	}
	return sum
}

// ---- What a worker can do; each returns a value that depends on the worker's numbers only ----

func (w *worker) recurse() uint64 {
	n := 1 << w.below(12)
	return descend(n, nil, addUp)
}

func (w *worker) remember() uint64 {
	slot := w.below(len(w.kept))
	old := w.kept[slot].hash()
	w.kept[slot] = plant(&w.random, w.below(7))
	return old
}

func (w *worker) slices() uint64 {
	var list [][]uint64
	h := uint64(0)
	for range w.below(40) {
		list = append(list, make([]uint64, w.below(300)))
		last := list[len(list)-1]
		for i := range last {
			last[i] = uint64(i)
		}
	}
	for _, l := range list {
		for _, v := range l {
			h += v
		}
	}
	return h
}

func (w *worker) maps() uint64 {
	m := map[string]uint64{}
	for range w.below(100) {
		m[strconv.Itoa(w.below(60))] += w.next()
	}
	h := uint64(0)
	for k, v := range m {
		h += mix(v, uint64(len(k)))
	}
	return h
}

// echo talks to a child over channels of random capacity; the child recurses between its answers.
func (w *worker) echo() uint64 {
	ask, answer := make(chan uint64, w.below(3)), make(chan uint64, w.below(3))
	go func() {
		for v := range ask {
			answer <- descend(int(v%400), nil, func(f *frame) uint64 { return f.value + v })
		}
		close(answer)
	}()
	h := uint64(0)
	for range w.below(6) + 1 {
		ask <- w.next()
		h = mix(h, <-answer)
	}
	close(ask)
	<-answer
	return h
}

// parkDeep lets children wait at the bottom of deep stacks, maybe through a collection, and then come back.
func (w *worker) parkDeep() uint64 {
	n := w.below(5) + 1
	gate, results := make(chan bool), make(chan uint64)
	for range n {
		depth := w.below(1500)
		go func() {
			results <- descend(depth, nil, func(f *frame) uint64 {
				<-gate
				return addUp(f)
			})
		}()
	}
	if w.below(60) == 0 {
		runtime.GC()
	}
	close(gate)
	h := uint64(0)
	for range n {
		h += <-results
	}
	return h
}

// hollow grows the stack, comes back, and waits shallow: collections may halve the stack.
func (w *worker) hollow() uint64 {
	start, done := make(chan bool), make(chan uint64)
	depth := 1000 + w.below(1000)
	go func() {
		h := descend(depth, nil, addUp)
		for range 3 {
			<-start
			h = mix(h, descend(5, nil, addUp))
		}
		done <- h + descend(depth/2, nil, addUp)
	}()
	for range 3 {
		start <- true
		if w.below(60) == 0 {
			runtime.GC()
		}
	}
	return <-done
}

func (w *worker) fanOut() uint64 {
	var wg sync.WaitGroup
	parts := make([]uint64, w.below(20)+1)
	for i := range parts {
		seed := random(w.next())
		wg.Add(1)
		go func() {
			defer wg.Done()
			parts[i] = plant(&seed, seed.below(5)).hash()
		}()
	}
	wg.Wait()
	h := uint64(0)
	for _, p := range parts {
		h = mix(h, p)
	}
	return h
}

func (w *worker) locks() uint64 {
	v := w.next() >> 8
	c := w.shared
	c.counter.Add(v)
	c.mu.Lock()
	c.locked += v
	if v%7 == 0 {
		runtime.Gosched()
	}
	c.mu.Unlock()
	key := v % 64
	c.rw.Lock()
	c.table[key] += v
	c.rw.Unlock()
	c.rw.RLock()
	known := c.table[key] != 0 || v == 0
	c.rw.RUnlock()
	if !known {
		panic("entry lost")
	}
	return v
}

func (w *worker) timers() uint64 {
	d := time.Duration(w.below(400)) * time.Microsecond
	switch w.below(5) {
	case 0:
		time.Sleep(d)
	case 1:
		<-time.After(d)
	case 2:
		done := make(chan bool)
		time.AfterFunc(d, func() { close(done) })
		<-done
	case 3:
		t := time.NewTimer(time.Hour)
		t.Reset(d)
		<-t.C
		t.Stop()
	case 4:
		ctx, cancel := context.WithTimeout(context.Background(), d)
		select {
		case <-ctx.Done():
		case <-time.After(time.Hour):
			panic("late")
		}
		cancel()
	}
	return uint64(d)
}

func (w *worker) selects() uint64 {
	a, b, c := make(chan uint64), make(chan uint64, 2), make(chan uint64)
	quit := make(chan struct{})
	for _, ch := range []chan uint64{a, b} {
		seed := random(w.next())
		go func() {
			defer close(ch)
			for range seed.below(10) {
				ch <- seed.next()
			}
		}()
	}
	go func() {
		for {
			select {
			case c <- 5:
			case <-quit:
				close(c)
				return
			}
		}
	}()
	h := uint64(0)
	local := [2]uint64{}
	for a != nil || b != nil {
		var ok bool
		select {
		case local[0], ok = <-a:
			if h += local[0]; !ok {
				a = nil
			}
		case local[1], ok = <-b:
			if h += local[1]; !ok {
				b = nil
			}
		case v := <-c:
			if v != 5 {
				panic("wrong value")
			}
		}
	}
	close(quit)
	for range c {
	}
	return h
}

func (w *worker) panics() uint64 {
	n, done := w.below(200), make(chan uint64)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				done <- uint64(r.(int))
			} else {
				done <- 77
			}
		}()
		if n%3 == 0 {
			runtime.Goexit()
		}
		descend(n, nil, func(*frame) uint64 { panic(n) })
	}()
	return <-done
}

func (w *worker) pooled() uint64 {
	b, _ := w.shared.pool.Get().(*[]byte)
	if b == nil {
		b = new([]byte)
	}
	*b = fmt.Appendf((*b)[:0], "%x/%v", w.next(), []int{w.below(100)})
	h := uint64(0)
	for _, c := range *b {
		h = mix(h, uint64(c))
	}
	w.shared.pool.Put(b)
	return h
}

func (w *worker) conditions() uint64 {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	n := w.below(8) + 2
	turn, h := 0, uint64(0)
	var wg sync.WaitGroup
	for id := range n {
		v := w.next()
		wg.Go(func() {
			mu.Lock()
			for turn != id {
				cond.Wait()
			}
			h = mix(h, v)
			turn++
			mu.Unlock()
			cond.Broadcast()
		})
	}
	wg.Wait()
	return h
}

// spawn lets a child worker do some steps, with a worker's whole state on its stack.
func (w *worker) spawn() uint64 {
	if w.depth == 0 {
		return 3
	}
	done := make(chan uint64)
	seed := random(w.next())
	go func() {
		child := worker{random: seed, depth: w.depth - 1, shared: w.shared}
		child.work(10)
		done <- child.sum
	}()
	here := w.remember()
	return mix(here, <-done)
}

func (w *worker) work(steps int) {
	for range steps {
		var v uint64
		switch w.below(15) {
		case 0:
			v = w.recurse()
		case 1:
			v = w.remember()
		case 2:
			v = w.slices()
		case 3:
			v = w.maps()
		case 4:
			v = w.echo()
		case 5:
			v = w.parkDeep()
		case 6:
			v = w.hollow()
		case 7:
			v = w.fanOut()
		case 8:
			v = w.locks()
		case 9:
			v = w.timers()
		case 10:
			v = w.selects()
		case 11:
			v = w.panics()
		case 12:
			v = w.pooled()
		case 13:
			v = w.conditions()
		case 14:
			v = w.spawn()
		}
		w.sum = mix(w.sum, v)
	}
}

func round(seed random, workers int) uint64 {
	c := &commons{table: map[uint64]uint64{}}
	sums := make([]uint64, workers)
	var wg sync.WaitGroup
	for i := range sums {
		w := &worker{random: random(seed.next()), depth: 2, shared: c}
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.work(60)
			for _, t := range w.kept {
				w.sum = mix(w.sum, t.hash())
			}
			sums[i] = w.sum
		}()
	}
	wg.Wait()
	h := mix(c.counter.Load(), c.locked)
	for _, v := range c.table {
		h += v
	}
	for _, s := range sums {
		h = mix(h, s)
	}
	return h
}

func argument(n, otherwise int) int {
	if len(os.Args) <= n {
		return otherwise
	}
	v, err := strconv.Atoi(os.Args[n])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return v
}

func main() {
	rounds, seed, workers := argument(1, 3), random(argument(2, 1)), argument(3, 16)
	sum := uint64(0)
	for n := 1; rounds == 0 || n <= rounds; n++ {
		sum = mix(sum, round(random(seed.next()), workers))
		fmt.Printf("%d %016x\n", n, sum)
	}
	for i := 0; runtime.NumGoroutine() > 1 && i < 2000; i++ {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("goroutines left:", runtime.NumGoroutine()-1)
}
