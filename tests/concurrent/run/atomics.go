// Every operation of sync/atomic, functions and types, alone and under contention; a stack and a queue without locks.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

func alone() {
	var i32 int32 = 5
	var u32 uint32 = 5
	var i64 int64 = 1 << 40
	var u64 uint64 = 1 << 63
	var up uintptr = 9
	fmt.Println(atomic.AddInt32(&i32, -7), atomic.AddUint32(&u32, ^uint32(0)), atomic.AddInt64(&i64, 1), atomic.AddUint64(&u64, 1), atomic.AddUintptr(&up, 1))
	fmt.Println(atomic.SwapInt32(&i32, 3), atomic.SwapUint64(&u64, 7), atomic.LoadInt32(&i32), atomic.LoadUint64(&u64), atomic.LoadUintptr(&up))
	fmt.Println(atomic.CompareAndSwapInt64(&i64, 1, 2), atomic.CompareAndSwapInt64(&i64, 1<<40+1, 2), i64, atomic.CompareAndSwapUint32(&u32, 4, 40), u32)
	atomic.StoreInt64(&i64, 0b1100)
	atomic.StoreUint32(&u32, 0b0110)
	fmt.Println(atomic.AndInt64(&i64, 0b0110), i64, atomic.OrUint32(&u32, 0b1001), u32, atomic.OrInt32(&i32, 8), i32, atomic.AndUint64(&u64, 5), u64)
	a, b := 1, 2
	p := unsafe.Pointer(&a)
	old := atomic.SwapPointer(&p, unsafe.Pointer(&b))
	fmt.Println(*(*int)(old), *(*int)(atomic.LoadPointer(&p)), atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&a), nil), p != nil)
	atomic.StorePointer(&p, nil)
	fmt.Println(p == nil)

	var ti32 atomic.Int32
	var tu32 atomic.Uint32
	var ti64 atomic.Int64
	var tu64 atomic.Uint64
	var tup atomic.Uintptr
	var tb atomic.Bool
	ti32.Store(-1)
	fmt.Println(ti32.Add(2), ti32.Swap(10), ti32.CompareAndSwap(10, 11), ti32.Load(), ti32.And(3), ti32.Or(4), ti32.Load())
	fmt.Println(tu32.Add(^uint32(0)), tu32.Load(), tu64.Add(3), ti64.Add(-3), tup.Add(2), tu64.Swap(1), ti64.Or(1), tup.Load())
	fmt.Println(tb.Load(), tb.Swap(true), tb.CompareAndSwap(false, true), tb.CompareAndSwap(true, false), tb.Load())
	tb.Store(true)
	var v atomic.Value
	fmt.Println(v.Load(), tb.Load())
	v.Store([]int{1})
	fmt.Println(v.Load(), v.Swap([]int{2}), v.Load())
	v = atomic.Value{}
	v.Store("s")
	fmt.Println(v.CompareAndSwap("t", "u"), v.CompareAndSwap("s", "u"), v.Load())
	for _, f := range []func(){func() { v.Store(nil) }, func() { v.Store(1) }, func() { v.CompareAndSwap("u", 2) }, func() { v.Swap(nil) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

func contention() {
	var adds, xors, ors, swaps, mx int64
	var u32 uint32
	var wg sync.WaitGroup
	var swapSum atomic.Int64
	for w := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 200 {
				atomic.AddInt64(&adds, int64(i))
				atomic.AddUint32(&u32, 1<<20)
				atomic.OrInt64(&ors, 1<<w)
				swapSum.Add(atomic.SwapInt64(&swaps, int64(w*1000+i)))
				for {
					old := atomic.LoadInt64(&xors)
					if atomic.CompareAndSwapInt64(&xors, old, old^int64(w*i)) {
						break
					}
				}
				for {
					old := atomic.LoadInt64(&mx)
					if old >= int64(w+i) || atomic.CompareAndSwapInt64(&mx, old, int64(w+i)) {
						break
					}
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(adds, u32, ors, xors, mx, swapSum.Load()+swaps)
}

type node struct {
	next  unsafe.Pointer
	value int
}

type stack struct{ head unsafe.Pointer }

func (s *stack) push(v int) {
	n := &node{value: v}
	for {
		n.next = atomic.LoadPointer(&s.head)
		if atomic.CompareAndSwapPointer(&s.head, n.next, unsafe.Pointer(n)) {
			return
		}
	}
}

func (s *stack) pop() (int, bool) {
	for {
		head := (*node)(atomic.LoadPointer(&s.head))
		if head == nil {
			return 0, false
		}
		if atomic.CompareAndSwapPointer(&s.head, unsafe.Pointer(head), head.next) {
			return head.value, true
		}
	}
}

func lockFree() {
	var s stack
	var wg sync.WaitGroup
	var sum, popped atomic.Int64
	for w := range 6 {
		wg.Go(func() {
			for i := range 60 {
				s.push(w*60 + i)
				if i%3 == 2 {
					if v, ok := s.pop(); ok {
						sum.Add(int64(v))
						popped.Add(1)
					}
				}
			}
		})
	}
	wg.Wait()
	fmt.Println("popped", popped.Load())
	for v, ok := s.pop(); ok; v, ok = s.pop() {
		sum.Add(int64(v))
		popped.Add(1)
	}
	fmt.Println(popped.Load(), sum.Load())
}

// spin is a lock of one word; Peterson's algorithm needs sequential consistency.
func spins() {
	var flag [2]atomic.Bool
	var turn atomic.Int32
	counter := 0
	done := make(chan bool)
	for me := range int32(2) {
		go func() {
			other := 1 - me
			for range 200 {
				flag[me].Store(true)
				turn.Store(other)
				for flag[other].Load() && turn.Load() == other {
				}
				counter++
				flag[me].Store(false)
			}
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println("peterson", counter)
}

func main() {
	alone()
	contention()
	lockFree()
	spins()
}
