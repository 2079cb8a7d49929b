package context

import "time"

// timerCtx is a context that is also cancelled when the time has come.
type timerCtx struct {
	cancelCtx
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return name(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

// WithDeadline returns a context that is called off at the time d, or with the parent, or by the function. The function should be called
// when the work is done: it frees the timer.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the Cause of a deadline that passes.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	mustHave(parent)
	if before, ok := parent.Deadline(); ok && before.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.follow(parent)
	left := time.Until(d)
	if left <= 0 {
		c.finish(DeadlineExceeded, cause)
		return c, func() { c.finish(Canceled, nil) }
	}
	c.mu.Lock()
	if c.Err() == nil {
		c.timer = time.AfterFunc(left, func() { c.finish(DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.finish(Canceled, nil) }
}

// WithTimeout is WithDeadline at a distance from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithDeadlineCause at a distance from now.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}
