// Goexit runs deferred calls, cannot be recovered, ends only its goroutine; panics in goroutines are recovered inside them.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
)

type journal struct {
	mu    sync.Mutex
	lines []string
}

func (j *journal) add(format string, args ...any) {
	j.mu.Lock()
	j.lines = append(j.lines, fmt.Sprintf(format, args...))
	j.mu.Unlock()
}

func (j *journal) flush() {
	for _, line := range j.lines {
		fmt.Println(" ", line)
	}
	j.lines = nil
}

func inGoroutine(title string, f func(j *journal)) {
	fmt.Println(title)
	var j journal
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		f(&j)
		j.add("returned")
	}()
	wg.Wait()
	j.flush()
}

func nested(j *journal, depth int) {
	defer j.add("leave %d", depth)
	if depth == 3 {
		runtime.Goexit()
	}
	nested(j, depth+1)
	j.add("not reached")
}

func recursive(n int) int {
	if n == 0 {
		panic(errors.New("at the bottom"))
	}
	return recursive(n-1) + 1
}

func main() {
	inGoroutine("goexit", func(j *journal) { nested(j, 0) })
	inGoroutine("recover sees no panic", func(j *journal) {
		defer func() { j.add("recover: %v", recover()) }()
		runtime.Goexit()
	})
	inGoroutine("panic in a deferred call during goexit", func(j *journal) {
		defer j.add("first deferred, last run")
		defer func() {
			defer func() { j.add("recovered: %v", recover()) }()
			panic("in deferred")
		}()
		runtime.Goexit()
	})
	inGoroutine("goexit in a deferred call during a panic", func(j *journal) {
		defer func() { j.add("recover: %v", recover()) }()
		defer runtime.Goexit()
		panic("swallowed")
	})
	inGoroutine("panic, recovered", func(j *journal) {
		defer func() { j.add("recovered: %v", recover()) }()
		recursive(500)
	})
	inGoroutine("runtime errors, recovered", func(j *journal) {
		for _, f := range []func(){
			func() { var p *journal; _ = p.lines },
			func() { _ = make([]int, 3)[len(os.Args)+5] },
			func() { zero := len(os.Args) - len(os.Args); j.add("%d", 1/zero) },
			func() { var e any = 1; _ = e.(string) },
			func() { var m map[int]int; m[1] = 2 },
			func() { close((chan int)(nil)) },
			func() { c := make(chan int); close(c); close(c) },
			func() { c := make(chan int, 1); close(c); c <- 1 },
			func() {
				c := make(chan int)
				close(c)
				select {
				case c <- 1:
				default:
				}
			},
			func() { n := -len(os.Args); _ = make(chan int, n) },
			func() { var wg sync.WaitGroup; wg.Add(-1) },
		} {
			func() {
				defer func() {
					r := recover()
					var re runtime.Error
					e, isErr := r.(error)
					j.add("%v %v", r, isErr && errors.As(e, &re))
				}()
				f()
			}()
		}
	})
	inGoroutine("panic, goexit in recover's place, replaced panic", func(j *journal) {
		defer func() {
			j.add("recovered: %v", recover())
		}()
		defer func() {
			panic(fmt.Sprint("second after ", recover()))
		}()
		panic("first")
	})

	// Many at once, each with its own panic.
	const n = 40
	got := make([]string, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if r := recover(); r != nil {
					got[i] = fmt.Sprint(r)
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			defer func() { got[i] = "exit" }()
			runtime.Goexit()
		}()
	}
	wg.Wait()
	fmt.Println(got)
}
