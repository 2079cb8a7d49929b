// A group of goroutines by hand: the first error cancels the others and is returned; with a limit of how many run.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type group struct {
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	sem    chan struct{}
	once   sync.Once
	err    error
}

func withContext(parent context.Context) (*group, context.Context) {
	ctx, cancel := context.WithCancelCause(parent)
	return &group{cancel: cancel}, ctx
}

func (g *group) setLimit(n int) { g.sem = make(chan struct{}, n) }

func (g *group) run(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.wg.Add(1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				g.fail(fmt.Errorf("panic: %v", r))
			}
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.fail(err)
		}
	}()
}

func (g *group) fail(err error) {
	g.once.Do(func() {
		g.err = err
		if g.cancel != nil {
			g.cancel(err)
		}
	})
}

func (g *group) wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

type notFound struct{ page string }

func (e *notFound) Error() string { return "not found: " + e.page }

func main() {
	g, ctx := withContext(context.Background())
	results := make([]string, 6)
	for i := range results {
		g.run(func() error {
			results[i] = fmt.Sprint("page", i)
			return nil
		})
	}
	fmt.Println(g.wait(), results, ctx.Err())

	// One fails, the others wait for the cancellation.
	g, ctx = withContext(context.Background())
	var cancelled atomic.Int32
	for i := range 5 {
		g.run(func() error {
			if i == 3 {
				return &notFound{"index"}
			}
			select {
			case <-ctx.Done():
				cancelled.Add(1)
				return ctx.Err()
			case <-time.After(time.Minute):
				return errors.New("too late")
			}
		})
	}
	err := g.wait()
	var missing *notFound
	fmt.Println(err, errors.As(err, &missing), missing.page, cancelled.Load())
	fmt.Println(ctx.Err(), "/", context.Cause(ctx))

	g, ctx = withContext(context.Background())
	g.setLimit(3)
	var running, most, ran atomic.Int64
	for range 30 {
		g.run(func() error {
			now := running.Add(1)
			for {
				old := most.Load()
				if now <= old || most.CompareAndSwap(old, now) {
					break
				}
			}
			ran.Add(1)
			running.Add(-1)
			return ctx.Err()
		})
	}
	fmt.Println(g.wait(), ran.Load(), running.Load(), most.Load() <= 3)

	var plain group
	plain.run(func() error { panic("out of cheese") })
	fmt.Println(plain.wait())
	plain2 := new(group)
	plain2.run(func() error { var m map[string]int; m["x"]++; return nil })
	fmt.Println(plain2.wait())
}
