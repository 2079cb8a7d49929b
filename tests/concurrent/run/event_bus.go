// Handlers are registered by event type; synchronous ones run in order, asynchronous ones are waited for.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
	"sync"
)

type userCreated struct{ name string }
type orderPlaced struct {
	id    int
	total float64
}

type handler struct {
	fn    func(event any)
	async bool
	once  *sync.Once
}

type bus struct {
	mu       sync.RWMutex
	handlers map[reflect.Type][]handler
	pending  sync.WaitGroup
}

func newBus() *bus { return &bus{handlers: map[reflect.Type][]handler{}} }

func (b *bus) add(example any, h handler) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t := reflect.TypeOf(example)
	b.handlers[t] = append(b.handlers[t], h)
}

func (b *bus) on(example any, fn func(any))      { b.add(example, handler{fn: fn}) }
func (b *bus) onAsync(example any, fn func(any)) { b.add(example, handler{fn: fn, async: true}) }
func (b *bus) onOnce(example any, fn func(any)) {
	b.add(example, handler{fn: fn, once: new(sync.Once)})
}

func (b *bus) emit(event any) int {
	b.mu.RLock()
	list := b.handlers[reflect.TypeOf(event)]
	b.mu.RUnlock()
	for _, h := range list {
		call := func() { h.fn(event) }
		if h.once != nil {
			inner := call
			call = func() { h.once.Do(inner) }
		}
		if h.async {
			b.pending.Add(1)
			go func() {
				defer b.pending.Done()
				defer func() {
					if r := recover(); r != nil {
						logLine("recovered: %v", r)
					}
				}()
				call()
			}()
		} else {
			call()
		}
	}
	return len(list)
}

var (
	logMu sync.Mutex
	lines []string
)

func logLine(format string, args ...any) {
	logMu.Lock()
	defer logMu.Unlock()
	lines = append(lines, fmt.Sprintf(format, args...))
}

func flush(title string, ordered bool) {
	logMu.Lock()
	defer logMu.Unlock()
	if !ordered {
		sort.Strings(lines)
	}
	fmt.Println(title)
	fmt.Println("  " + strings.Join(lines, "\n  "))
	lines = nil
}

func main() {
	b := newBus()
	b.on(userCreated{}, func(e any) { logLine("first %s", e.(userCreated).name) })
	b.on(userCreated{}, func(e any) { logLine("second %s", e.(userCreated).name) })
	b.onOnce(userCreated{}, func(e any) { logLine("only once: %s", e.(userCreated).name) })
	fmt.Println(b.emit(userCreated{"ada"}), b.emit(userCreated{"bob"}), b.emit(42))
	flush("in order", true)

	total := 0.0
	var mu sync.Mutex
	for i := range 3 {
		b.onAsync(&orderPlaced{}, func(e any) {
			o := e.(*orderPlaced)
			if i == 2 && o.id == 3 {
				panic(fmt.Sprintf("order %d is cursed", o.id))
			}
			mu.Lock()
			total += o.total
			mu.Unlock()
			logLine("handler %d order %d", i, o.id)
		})
	}
	for id := range 4 {
		b.emit(&orderPlaced{id, float64(id) * 1.5})
	}
	b.pending.Wait()
	flush("any order", false)
	fmt.Println("total", total)

	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			b.onOnce("", func(e any) { logLine("s%v", i%1) })
			b.emit(struct{}{})
		})
	}
	wg.Wait()
	for range 5 {
		wg.Go(func() { b.emit("go") })
	}
	wg.Wait()
	fmt.Println(len(lines), "lines from handlers that run once")
}
