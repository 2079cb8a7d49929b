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

// mutex is the state of a Mutex and the semaphore on which goroutines wait for it.
//
//	state   waiters << 3 | starving | woken | locked
//
// A freed lock is anyone's: a goroutine that runs takes it before the one that was woken for it can, which is what keeps the
// processors busy. So that nobody waits for ever, a goroutine that has waited for a millisecond makes the lock starving: then Unlock
// hands it to the longest waiter, and newcomers go to the end of the queue. woken: someone is on the way to take the lock,
// Unlock need not wake another.
//
// Source: the description of normal and starvation mode in the documentation of Go's Mutex.
type mutex struct {
	state int32
	sema  uint32
}

const (
	locked     = 1
	woken      = 2
	starving   = 4
	waiterUnit = 8

	starvationNanoseconds = 1e6
)

// Lock takes the lock, waiting while another has it.
func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.mu.state, 0, locked) {
		m.mu.lockSlow()
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
		m.mu.unlockSlow(state)
	}
}

//go:noinline
func (m *mutex) lockSlow() {
	var (
		start   int64 // when this goroutine began to wait, 0 as long as it has not
		hungry  bool  // it has waited for too long
		awake   bool  // it has set woken
		rounds  int
		current = atomic.LoadInt32(&m.state)
	)
	for {
		// Spin while the owner runs: it will soon be done.
		if current&(locked|starving) == locked && canSpin(rounds) != 0 {
			if !awake && current&woken == 0 && current >= waiterUnit {
				awake = atomic.CompareAndSwapInt32(&m.state, current, current|woken)
			}
			spin()
			rounds++
			current = atomic.LoadInt32(&m.state)
			continue
		}
		next := current
		queue := current&(locked|starving) != 0
		if queue {
			next += waiterUnit
			if hungry && current&locked != 0 {
				next |= starving
			}
		}
		if current&starving == 0 {
			next |= locked
		}
		if awake {
			next &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, current, next) {
			current = atomic.LoadInt32(&m.state)
			continue
		}
		if !queue {
			return
		}
		lifo := 0
		if start != 0 {
			lifo = 1 // it was the longest waiter, and is again
		} else {
			start = nanotime()
		}
		semacquire(&m.sema, lifo, waitMutex)
		hungry = hungry || nanotime()-start > starvationNanoseconds
		current = atomic.LoadInt32(&m.state)
		if current&starving != 0 {
			m.inherit(current, hungry)
			return
		}
		awake = true
		rounds = 0
	}
}

// inherit takes the starving lock that Unlock has handed over: nobody has set locked, and this goroutine still counts as a waiter.
func (m *mutex) inherit(state int32, hungry bool) {
	if state&(locked|woken) != 0 || state < waiterUnit {
		fatal("sync: inconsistent mutex state")
	}
	change := int32(locked - waiterUnit)
	if !hungry || state < 2*waiterUnit {
		change -= starving // the queue moves again, or there is none
	}
	atomic.AddInt32(&m.state, change)
}

//go:noinline
func (m *mutex) unlockSlow(state int32) {
	if (state+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if state&starving != 0 {
		semrelease(&m.sema, 1)
		return
	}
	for state >= waiterUnit && state&(locked|woken|starving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, state, state-waiterUnit|woken) {
			semrelease(&m.sema, 0)
			return
		}
		state = atomic.LoadInt32(&m.state)
	}
}
