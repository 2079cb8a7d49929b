package sync

import "sync/atomic"

// WaitGroup counts goroutines, or other work, and lets some wait until there is none left; its zero value counts none.
type WaitGroup struct {
	noCopy noCopy
	state  atomic.Uint64 // the counter << 32 | the number of waiters
	sema   uint32
}

// Add adds delta, which may be negative. What ends at zero lets all waiters go.
func (wg *WaitGroup) Add(delta int) {
	state := wg.state.Add(uint64(delta) << 32)
	count, waiters := int32(state>>32), uint32(state)
	if count < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters == 0 || count > 0 && count != int32(delta) {
		return
	}
	if delta > 0 && count == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	// Nobody may change the state now: there is nothing left to be done, and no waiter comes to a count of zero.
	if wg.state.Load() != state {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.state.Store(0)
	for ; waiters > 0; waiters-- {
		semrelease(&wg.sema, 0)
	}
}

// Done is Add(-1).
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() {
	for {
		state := wg.state.Load()
		if int32(state>>32) == 0 {
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			semacquire(&wg.sema, 0, waitWaitGroup)
			if wg.state.Load() != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go calls f in a new goroutine and counts it while it runs. f must not panic: that ends the program.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if v := recover(); v != nil {
				panic(v) // before Done: nobody goes on as if f had ended
			}
			wg.Done()
		}()
		f()
	}()
}
