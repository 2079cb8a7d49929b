// Tokens arrive with a ticker; a burst may be spent at once; what is allowed does not depend on the exact clock.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type limiter struct {
	tokens chan struct{}
	stop   chan struct{}
	once   sync.Once
	ended  chan struct{}
}

func newLimiter(every time.Duration, burst int) *limiter {
	l := &limiter{tokens: make(chan struct{}, burst), stop: make(chan struct{}), ended: make(chan struct{})}
	for range burst {
		l.tokens <- struct{}{}
	}
	go l.fill(every)
	return l
}

func (l *limiter) fill(every time.Duration) {
	defer close(l.ended)
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			select {
			case l.tokens <- struct{}{}:
			default: // full
			}
		case <-l.stop:
			return
		}
	}
}

func (l *limiter) try() bool {
	select {
	case <-l.tokens:
		return true
	default:
		return false
	}
}

func (l *limiter) wait(ctx context.Context) error {
	select {
	case <-l.tokens:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (l *limiter) close() {
	l.once.Do(func() { close(l.stop) })
	<-l.ended
}

func main() {
	// An hour between tokens: only the burst is there.
	slow := newLimiter(time.Hour, 3)
	for i := range 5 {
		fmt.Println("try", i, slow.try())
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	err := slow.wait(ctx)
	cancel()
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	slow.close()
	slow.close()

	const every = 3 * time.Millisecond
	fast := newLimiter(every, 2)
	start := time.Now()
	var wg sync.WaitGroup
	var mu sync.Mutex
	served := make(map[int]int)
	for client := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 3 {
				if err := fast.wait(context.Background()); err != nil {
					fmt.Println("unexpected:", err)
				}
				mu.Lock()
				served[client]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	took := time.Since(start)
	fast.close()
	fmt.Println(served)
	fmt.Println("limited:", took >= 8*every) // 12 tokens, 2 were there, some slack for the first tick
}
