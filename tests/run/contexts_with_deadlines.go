package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

func state(name string, c context.Context) {
	fmt.Printf("%s: %v, cause %v\n", name, c.Err(), context.Cause(c))
}

func main() {
	past, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel()
	<-past.Done()
	state("past", past)

	soon, cancel := context.WithTimeout(context.Background(), 600*time.Millisecond)
	defer cancel()
	d, ok := soon.Deadline()
	fmt.Println(ok, time.Until(d) > 0)
	child, cancel := context.WithCancel(soon)
	defer cancel()
	later, cancel := context.WithTimeout(soon, time.Hour)
	defer cancel()
	fmt.Println(strings.Contains(fmt.Sprint(later), ".WithDeadline("), strings.HasSuffix(fmt.Sprint(later), ".WithCancel"))
	d2, _ := later.Deadline()
	fmt.Println(d2.Equal(d))
	earlier, cancel := context.WithTimeoutCause(soon, time.Millisecond, errors.New("too slow"))
	defer cancel()
	fmt.Printf("%T %T %T\n", soon, later, earlier)
	<-earlier.Done()
	state("earlier", earlier)
	state("soon", soon)
	<-later.Done()
	state("soon", soon)
	state("child", child)
	state("later", later)

	quick, cancelQuick := context.WithTimeout(context.Background(), time.Hour)
	cancelQuick()
	state("quick", quick)
	cause, cancelCause := context.WithCancelCause(context.Background())
	under, cancel := context.WithDeadlineCause(cause, time.Now().Add(time.Hour), errors.New("never seen"))
	defer cancel()
	cancelCause(errors.New("called off"))
	<-under.Done()
	state("under", under)

	// Work that gives up
	work := func(c context.Context, steps int) error {
		for i := 0; i < steps; i++ {
			select {
			case <-c.Done():
				return fmt.Errorf("gave up: %w", c.Err())
			case <-time.After(time.Millisecond):
			}
		}
		return nil
	}
	c, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	err := work(c, 10000)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	cancel()
	c, cancel = context.WithTimeout(context.Background(), time.Minute)
	fmt.Println(work(c, 3))
	cancel()
	when := context.WithValue(c, "k", time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC))
	text := fmt.Sprint(when)
	fmt.Println(text[strings.LastIndex(text, ".WithValue"):])
}
