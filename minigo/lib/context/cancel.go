package context

import (
	"sync"
	"sync/atomic"
	"time"
)

// CancelFunc calls the work off. It may be called several times, and returns at once.
type CancelFunc func()

// CancelCauseFunc calls the work off and tells why; nil stands for Canceled.
type CancelCauseFunc func(cause error)

// cancelKey is the key under which a context gives the nearest cancelCtx: itself or an ancestor.
var cancelKey int

// cancelCtx is a context that can be cancelled, with those that are to be cancelled with it.
type cancelCtx struct {
	Context // the parent

	done  chan struct{}
	err   atomic.Value // error, set once
	call  func()       // AfterFunc's, started in a goroutine by the cancellation
	mu    sync.Mutex   // of what follows; that of a parent is locked before
	cause error
	timer *time.Timer
	first *cancelCtx // to be cancelled with it

	// Where it stands in the parent's list; under the lock of the parent.
	above      *cancelCtx
	prev, next *cancelCtx
	detach     func() bool // stops the call that a parent of foreign type was asked for
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	err, _ := c.err.Load().(error)
	return err
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelKey {
		return c
	}
	return lookup(c.Context, key)
}

func (c *cancelCtx) String() string { return name(c.Context) + ".WithCancel" }

// cancel cancels c and everything below it; it returns false if that has happened before. Those below are cancelled under
// the lock: nobody can leave the list meanwhile.
func (c *cancelCtx) cancel(err, cause error) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.Err() != nil {
		return false
	}
	if cause == nil {
		cause = err
	}
	c.cause = cause
	c.err.Store(err)
	close(c.done)
	for below := c.first; below != nil; below = below.next {
		below.cancel(err, cause)
	}
	c.first = nil
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	if c.call != nil {
		go c.call()
	}
	return true
}

// leave takes c out of its parent's list.
func (c *cancelCtx) leave() {
	if c.detach != nil {
		c.detach()
		return
	}
	above := c.above
	if above == nil {
		return
	}
	above.mu.Lock()
	defer above.mu.Unlock()
	if above.first == nil || c.prev == nil && above.first != c {
		return // the list is given up, or c has left
	}
	if c.prev == nil {
		above.first = c.next
	} else {
		c.prev.next = c.next
	}
	if c.next != nil {
		c.next.prev = c.prev
	}
	c.prev, c.next = nil, nil
}

// join puts c in above's list, or cancels it if above is cancelled.
func (c *cancelCtx) join(above *cancelCtx) {
	above.mu.Lock()
	if err := above.Err(); err != nil {
		cause := above.cause
		above.mu.Unlock()
		c.cancel(err, cause)
		return
	}
	c.above = above
	c.next = above.first
	if c.next != nil {
		c.next.prev = c
	}
	above.first = c
	above.mu.Unlock()
}

// follow makes sure that c is cancelled with its parent.
func (c *cancelCtx) follow(parent Context) {
	c.Context = parent
	c.done = make(chan struct{})
	done := parent.Done()
	if done == nil {
		return
	}
	pass := func() { c.cancel(parent.Err(), Cause(parent)) }
	select {
	case <-done:
		pass()
		return
	default:
	}
	if above, ok := parent.Value(&cancelKey).(*cancelCtx); ok && above.done == done {
		c.join(above)
		return
	}
	// The parent is of a foreign type.
	if a, ok := parent.(interface{ AfterFunc(func()) func() bool }); ok {
		c.mu.Lock()
		c.detach = a.AfterFunc(pass)
		c.mu.Unlock()
		return
	}
	go func() {
		select {
		case <-done:
			pass()
		case <-c.done:
		}
	}()
}

// WithCancel returns a context that the function, or the parent's cancellation, cancels.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() { c.finish(Canceled, nil) }
}

// WithCancelCause is WithCancel with a function that also sets the Cause.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) { c.finish(Canceled, cause) }
}

func withCancel(parent Context) *cancelCtx {
	mustHave(parent)
	c := new(cancelCtx)
	c.follow(parent)
	return c
}

func (c *cancelCtx) finish(err, cause error) {
	c.cancel(err, cause)
	c.leave()
}

// Cause returns why c has been called off: what a CancelCauseFunc has said, else c.Err().
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if by, ok := c.Value(&cancelKey).(*cancelCtx); ok {
		by.mu.Lock()
		defer by.mu.Unlock()
		if by.cause != nil {
			return by.cause
		}
	}
	return err
}

// AfterFunc calls f in a goroutine of its own when ctx is called off, at once if it already is. The function returned makes it not do
// so; it returns false if f has been started, or stopped, before.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	c := new(cancelCtx)
	var decided uint32
	c.call = func() {
		if atomic.CompareAndSwapUint32(&decided, 0, 1) {
			f()
		}
	}
	c.follow(ctx)
	return func() bool {
		stopped := atomic.CompareAndSwapUint32(&decided, 0, 1)
		if stopped {
			c.finish(Canceled, nil)
		}
		return stopped
	}
}
