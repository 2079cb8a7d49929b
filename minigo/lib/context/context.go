// Package context lets work be called off across goroutines and packages: by hand, at a deadline, or with what it belongs to. It also
// carries values that belong to one request.
package context

import (
	"errors"
	"internal/abi"
	"time"
)

// Context is what a piece of work is done for. Its methods may be called by many goroutines.
type Context interface {
	// Deadline returns when the work will be called off; ok is false if no time is set.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when the work is called off, nil if it never can be.
	Done() <-chan struct{}
	// Err returns why it has been called off, Canceled or DeadlineExceeded; nil as long as it has not.
	Err() error
	// Value returns what is kept under the key, nil if nothing is.
	Value(key any) any
}

// Canceled is the Err of a context that a CancelFunc has cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the Err of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled and holds nothing.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the context that others begin with: it is never cancelled and holds nothing.
func Background() Context { return backgroundCtx{} }

// TODO returns a context like Background's, for where it is not clear yet which one to use.
func TODO() Context { return todoCtx{} }

// WithValue returns a context that holds val under the key, and otherwise is like the parent. Keys should have types of their own.
func WithValue(parent Context, key, val any) Context {
	mustHave(parent)
	if key == nil {
		panic("nil key")
	}
	if !abi.TypeOf(key).IsComparable() {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func mustHave(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return lookup(c.Context, key)
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

// WithoutCancel returns a context with the parent's values that is not cancelled with it.
func WithoutCancel(parent Context) Context {
	mustHave(parent)
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct{ c Context }

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return lookup(c, key) }
func (c withoutCancelCtx) String() string                        { return name(c.c) + ".WithoutCancel" }

// lookup is c.Value(key) in a loop: chains of contexts may be long.
func lookup(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if ctx.key == key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelKey {
				return ctx
			}
			c = ctx.Context
		case *timerCtx:
			if key == &cancelKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelKey {
				return nil
			}
			c = ctx.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

// name returns a context as others show it in their text.
func name(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return abi.TypeOf(c).Str
}

// text returns a key or value as a context shows it: without package fmt, so only what knows its text.
func text(v any) string {
	switch v := v.(type) {
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	case nil:
		return "<nil>"
	}
	return abi.TypeOf(v).Str
}
