// Cancellation goes down the tree of contexts and never up; causes, deadlines, values and AfterFunc.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string
type number int

func state(ctx context.Context) string {
	select {
	case <-ctx.Done():
		return fmt.Sprintf("done (%v; %v)", ctx.Err(), context.Cause(ctx))
	default:
		return "open"
	}
}

func main() {
	root, stopRoot := context.WithCancel(context.Background())
	left, stopLeft := context.WithCancelCause(root)
	right, stopRight := context.WithTimeout(root, time.Hour)
	leaf := context.WithValue(context.WithValue(left, key("user"), "ada"), number(1), 'x')
	defer stopRight()

	fmt.Println(leaf.Value(key("user")), leaf.Value(number(1)), leaf.Value(number(2)), leaf.Value("user"))
	fmt.Println(state(root), state(left), state(right), state(leaf))
	stopLeft(errors.New("left is tired"))
	stopLeft(errors.New("second cause is ignored"))
	<-leaf.Done()
	fmt.Println("root", state(root))
	fmt.Println("left", state(left))
	fmt.Println("leaf", state(leaf))
	fmt.Println("right", state(right))
	_, has := right.Deadline()
	_, hasNot := left.Deadline()
	fmt.Println(has, hasNot)

	independent := context.WithoutCancel(right)
	stopRoot()
	stopRoot()
	fmt.Println("right", state(right))
	fmt.Println("independent", state(independent), independent.Err())
	late, stopLate := context.WithCancel(right)
	fmt.Println("late", state(late))
	stopLate()

	// A deadline in the past, one that comes, and one that is shortened.
	past, stop := context.WithDeadline(context.Background(), time.Unix(0, 0))
	fmt.Println("past", state(past), errors.Is(past.Err(), context.DeadlineExceeded))
	stop()
	soon, stop := context.WithTimeoutCause(context.Background(), 5*time.Millisecond, errors.New("tea is cold"))
	longer, stopLonger := context.WithTimeout(soon, time.Hour)
	<-longer.Done()
	fmt.Println("longer", state(longer))
	var timeout interface{ Timeout() bool }
	fmt.Println(errors.As(soon.Err(), &timeout) && timeout.Timeout())
	stopLonger()
	stop()

	// AfterFunc runs once, in a goroutine of its own, or not at all when stopped before.
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan string, 2)
	stopFirst := context.AfterFunc(ctx, func() { ran <- "first" })
	context.AfterFunc(ctx, func() { ran <- "second" })
	fmt.Println("stopped:", stopFirst())
	cancel()
	fmt.Println(<-ran, len(ran), stopFirst())

	// Many goroutines wait for one context.
	ctx, cancel = context.WithCancel(context.Background())
	var wg sync.WaitGroup
	woken := make([]bool, 50)
	for i := range woken {
		wg.Add(1)
		child, stop := context.WithCancel(ctx)
		go func() {
			defer wg.Done()
			defer stop()
			<-child.Done()
			woken[i] = child.Err() == context.Canceled
		}()
	}
	cancel()
	wg.Wait()
	count := 0
	for _, w := range woken {
		if w {
			count++
		}
	}
	fmt.Println("woken:", count)
	fmt.Println(context.Background(), context.TODO())
	fmt.Println(context.WithValue(context.Background(), key("k"), "v"))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		_ = context.WithValue(context.Background(), nil, 1)
	}()
}
