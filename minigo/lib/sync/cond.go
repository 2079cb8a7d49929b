package sync

import (
	"sync/atomic"
	"unsafe"
)

// Cond lets goroutines wait for a condition that others make true; L is locked while the condition is looked at or changed.
type Cond struct {
	noCopy  noCopy
	L       Locker
	notify  notifyList
	checker copyChecker
}

// notifyList is the C runtime's: tickets of waiters, and those who wait.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

// NewCond returns a Cond with lock l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again. The condition may be false again by then: wait in a loop.
func (c *Cond) Wait() {
	c.checker.check()
	ticket := notifyAdd(&c.notify)
	c.L.Unlock()
	notifyWait(&c.notify, ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest.
func (c *Cond) Signal() {
	c.checker.check()
	notifyOne(&c.notify)
}

// Broadcast wakes all waiting goroutines.
func (c *Cond) Broadcast() {
	c.checker.check()
	notifyAll(&c.notify)
}

// copyChecker knows its own address since its first use.
type copyChecker uintptr

func (c *copyChecker) check() {
	word, self := (*uintptr)(c), uintptr(unsafe.Pointer(c))
	if atomic.LoadUintptr(word) != self && !atomic.CompareAndSwapUintptr(word, 0, self) && atomic.LoadUintptr(word) != self {
		panic("sync.Cond is copied")
	}
}
