package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

type key string

type stringerKey int

func (k stringerKey) String() string { return fmt.Sprintf("key#%d", int(k)) }

// request is a context of a foreign type: it knows nothing of the package's insides.
type request struct {
	context.Context
	done chan struct{}
	mu   sync.Mutex
	err  error
}

func (r *request) Done() <-chan struct{} { return r.done }
func (r *request) Err() error            { r.mu.Lock(); defer r.mu.Unlock(); return r.err }
func (r *request) end(err error) {
	r.mu.Lock()
	r.err = err
	r.mu.Unlock()
	close(r.done)
}

// caller is a foreign context with an AfterFunc of its own.
type caller struct {
	*request
	calls []func()
}

func (c *caller) AfterFunc(f func()) func() bool {
	c.calls = append(c.calls, f)
	n := len(c.calls) - 1
	return func() bool {
		was := c.calls[n] != nil
		c.calls[n] = nil
		return was
	}
}

func state(name string, c context.Context) {
	select {
	case <-c.Done():
		fmt.Printf("%s: done, %v, cause %v\n", name, c.Err(), context.Cause(c))
	default:
		fmt.Printf("%s: going on, %v, cause %v\n", name, c.Err(), context.Cause(c))
	}
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, "panics:", recover()) }()
	f()
}

func main() {
	root, cancelRoot := context.WithCancel(context.Background())
	left, cancelLeft := context.WithCancelCause(root)
	right, cancelRight := context.WithCancel(root)
	leaf, cancelLeaf := context.WithCancel(left)
	kept := context.WithoutCancel(leaf)
	defer cancelRight()
	defer cancelLeaf()
	for _, c := range []context.Context{root, left, right, leaf, kept, context.TODO()} {
		fmt.Printf("%v %T\n", c, c)
	}
	cancelLeft(errors.New("the left is closed"))
	cancelLeft(errors.New("too late"))
	state("root", root)
	state("left", left)
	state("right", right)
	state("leaf", leaf)
	fmt.Println(kept.Done() == nil, kept.Err(), context.Cause(kept))
	late, cancelLate := context.WithCancel(leaf)
	state("late", late)
	cancelLate()
	cancelRoot()
	state("root", root)
	state("right", right)
	state("left", left)

	// Values
	v := context.WithValue(context.WithValue(context.Background(), key("a"), 1), key("b"), "two")
	w, cancel := context.WithCancel(context.WithValue(v, stringerKey(3), time.Second))
	fmt.Println(w.Value(key("a")), w.Value(key("b")), w.Value("a"), w.Value(stringerKey(3)), w.Value(nil))
	fmt.Println(w)
	fmt.Println(context.WithValue(w, "plain", nil))
	cancel()
	fmt.Println(context.WithoutCancel(w).Value(key("a")))

	// Foreign parents
	r := &request{Context: v, done: make(chan struct{})}
	child, cancelChild := context.WithCancel(r)
	other, cancelOther := context.WithCancel(r)
	cancelOther()
	state("child", child)
	r.end(errors.New("the request is over"))
	<-child.Done()
	state("child", child)
	state("other", other)
	fmt.Println(child.Value(key("b")))
	cancelChild()
	c := &caller{request: &request{Context: v, done: make(chan struct{})}}
	first, _ := context.WithCancel(c)
	second, cancelSecond := context.WithCancel(c)
	cancelSecond()
	c.end(errors.New("called"))
	for _, f := range c.calls {
		if f != nil {
			f()
		}
	}
	state("first", first)
	state("second", second)

	// AfterFunc
	base, cancelBase := context.WithCancel(context.Background())
	ran := make(chan string, 3)
	context.AfterFunc(base, func() { ran <- "ran" })
	stop := context.AfterFunc(base, func() { ran <- "never" })
	fmt.Println(stop(), stop())
	cancelBase()
	fmt.Println(<-ran)
	stop = context.AfterFunc(base, func() { ran <- "at once" })
	fmt.Println(<-ran, stop())

	// Many at once
	all, cancelAll := context.WithCancelCause(context.Background())
	var wg sync.WaitGroup
	causes := make([]string, 20)
	for i := range causes {
		c, cancel := context.WithCancel(all)
		wg.Go(func() {
			defer cancel()
			<-c.Done()
			causes[i] = context.Cause(c).Error()
		})
	}
	cancelAll(errors.New("enough"))
	wg.Wait()
	fmt.Println(strings.Join(causes, " ") == strings.TrimSpace(strings.Repeat("enough ", 20)))

	try("cancel", func() { context.WithCancel(nil) })
	try("value", func() { context.WithValue(nil, 1, 2) })
	try("nil key", func() { context.WithValue(v, nil, 2) })
	try("slice key", func() { context.WithValue(v, []int{}, 2) })
	try("without", func() { context.WithoutCancel(nil) })
	try("deadline", func() { context.WithTimeout(nil, 1) })
	var timeout interface{ Timeout() bool }
	fmt.Println(errors.As(context.DeadlineExceeded, &timeout), timeout.Timeout(), context.DeadlineExceeded, context.Canceled)
}
