// Package sync has locks and other ways for goroutines to wait for each other.
package sync

import "sync/atomic"

// noCopy marks what must not be copied after its first use; it takes no room.
type noCopy struct{}

// Locker is a lock.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a lock that one goroutine at a time has; its zero value is free.
type Mutex struct {
	_  noCopy
	mu mutex
}

// mutex is the state of a Mutex; what does not go at once is done by package runtime (mutex.go there).
type mutex struct {
	state int32
	sema  uint32
}

const (
	locked   = 1
	starving = 4
)

// Lock takes the lock, waiting while another has it.
func (m *Mutex) Lock() {
	// Others may wait while nobody has it: they have been woken, or are about to be.
	state := atomic.LoadInt32(&m.mu.state)
	if state&(locked|starving) != 0 || !atomic.CompareAndSwapInt32(&m.mu.state, state, state|locked) {
		lockSlow(&m.mu)
	}
}

// TryLock takes the lock if it is free.
func (m *Mutex) TryLock() bool {
	state := atomic.LoadInt32(&m.mu.state)
	return state&(locked|starving) == 0 && atomic.CompareAndSwapInt32(&m.mu.state, state, state|locked)
}

// Unlock frees the lock. It need not be the goroutine that took it who does so.
func (m *Mutex) Unlock() {
	if state := atomic.AddInt32(&m.mu.state, -locked); state != 0 {
		unlockSlow(&m.mu, state)
	}
}
