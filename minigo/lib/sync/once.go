package sync

import "sync/atomic"

// Once makes one call, whoever asks for it first; its zero value has made none.
type Once struct {
	_    noCopy
	done atomic.Uint32
	m    Mutex
}

// Do calls f if no call of Do has called anything; it returns when that call is over, even by a panic.
func (o *Once) Do(f func()) {
	if o.done.Load() == 0 {
		o.first(f)
	}
}

//go:noinline
func (o *Once) first(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 {
		defer o.done.Store(1)
		f()
	}
}

// OnceFunc returns a function that calls f at its first call only. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	o := &onceFunc{f: f}
	return o.call
}

type onceFunc struct {
	once   Once
	f      func()
	valid  bool // f has returned
	reason any  // what it panicked with
}

func (o *onceFunc) call() {
	o.once.Do(o.run)
	if !o.valid {
		panic(o.reason)
	}
}

// run does not recover for good: the trace of the first panic shows where it was.
func (o *onceFunc) run() {
	defer func() {
		o.f = nil
		o.reason = recover()
		if !o.valid {
			panic(o.reason)
		}
	}()
	o.f()
	o.valid = true
}
