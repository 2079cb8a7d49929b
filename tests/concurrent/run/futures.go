// Futures that are computed once and can be waited for by many: then, all, any, with errors and timeouts.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type future struct {
	done  chan struct{}
	value any
	err   error
}

func start(f func() (any, error)) *future {
	p := &future{done: make(chan struct{})}
	go func() {
		defer close(p.done)
		defer func() {
			if r := recover(); r != nil {
				p.err = fmt.Errorf("panicked: %v", r)
			}
		}()
		p.value, p.err = f()
	}()
	return p
}

func (p *future) await() (any, error) {
	<-p.done
	return p.value, p.err
}

func (p *future) awaitContext(ctx context.Context) (any, error) {
	select {
	case <-p.done:
		return p.value, p.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (p *future) then(f func(any) (any, error)) *future {
	return start(func() (any, error) {
		v, err := p.await()
		if err != nil {
			return nil, err
		}
		return f(v)
	})
}

func all(list ...*future) *future {
	return start(func() (any, error) {
		values := make([]any, len(list))
		var errs []error
		for i, p := range list {
			v, err := p.await()
			values[i] = v
			errs = append(errs, err)
		}
		return values, errors.Join(errs...)
	})
}

func anyOf(list ...*future) *future {
	type answer struct {
		v   any
		err error
	}
	return start(func() (any, error) {
		answers := make(chan answer, len(list))
		for _, p := range list {
			go func() {
				v, err := p.await()
				answers <- answer{v, err}
			}()
		}
		var last error
		for range list {
			a := <-answers
			if a.err == nil {
				return a.v, nil
			}
			last = a.err
		}
		return nil, last
	})
}

func value(v any) *future   { return start(func() (any, error) { return v, nil }) }
func failed(s string) *future { return start(func() (any, error) { return nil, errors.New(s) }) }

// lazy is computed by whoever asks first.
type lazy struct {
	once sync.Once
	f    func() int
	v    int
}

func (l *lazy) get() int {
	l.once.Do(func() { l.v = l.f() })
	return l.v
}

func main() {
	p := value(20).then(func(v any) (any, error) { return v.(int) + 1, nil }).then(func(v any) (any, error) { return v.(int) * 2, nil })
	fmt.Println(p.await())
	fmt.Println(p.await())
	fmt.Println(failed("no").then(func(any) (any, error) { panic("not reached") }).await())
	fmt.Println(value("text").then(func(v any) (any, error) { return v.(int), nil }).await())
	fmt.Println(all(value(1), value("b"), value(nil)).await())
	v, err := all(value(1), failed("e1"), failed("e2")).await()
	fmt.Printf("%v %q\n", v, err.Error())
	never := start(func() (any, error) { select {} })
	fmt.Println(anyOf(failed("x"), never, value("winner")).await())
	fmt.Println(anyOf(failed("only")).await())
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	fmt.Println(never.awaitContext(ctx))
	fmt.Println(value(3).awaitContext(context.Background()))

	calls := 0
	l := &lazy{f: func() int { calls++; return 7 * 6 }}
	results := make(chan int)
	for range 20 {
		go func() { results <- l.get() }()
	}
	sum := 0
	for range 20 {
		sum += <-results
	}
	fmt.Println(calls, sum)
	long := value(0)
	for range 300 {
		long = long.then(func(v any) (any, error) { return v.(int) + 1, nil })
	}
	fmt.Println(long.await())
}
