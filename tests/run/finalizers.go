// Finalizers run once nothing leads to their objects, first those of objects that lead to others; cleanups do not get the object.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
)

type node struct {
	id   int
	next *node
	room [40]*node // far from its neighbours
}

type ider interface{ ID() int }

func (n *node) ID() int { return n.id }

type large [5]int

var done = make(chan string, 100)

func tell(format string, args ...any) { done <- fmt.Sprintf(format, args...) }

//go:noinline
func makeGarbage() {
	end := &node{id: 1}
	begin := &node{id: 2, next: end}
	runtime.SetFinalizer(end, func(n *node) { tell("end %d", n.id) })
	runtime.SetFinalizer(begin, func(n *node) { tell("begin %d before %d", n.id, n.next.id) })

	byInterface := &node{id: 3}
	runtime.SetFinalizer(byInterface, func(x ider) large { tell("interface %d", x.ID()); return large{} })
	byAny := &node{id: 4}
	runtime.SetFinalizer(byAny, func(x any) (a, b, c, d bool) { tell("any %d", x.(*node).id); return })
	floats := &node{id: 5}
	runtime.SetFinalizer(floats, func(n *node) (float64, complex128) { tell("floats %d", n.id); return 1, 2i })

	forgotten := &node{id: 6}
	runtime.SetFinalizer(forgotten, func(n *node) { tell("forgotten") })
	runtime.SetFinalizer(forgotten, nil)

	again := &node{id: 7}
	runtime.SetFinalizer(again, revive)

	cleaned := &node{id: 8}
	runtime.AddCleanup(cleaned, func(n int) { tell("cleanup of %d", n) }, cleaned.id)
	runtime.AddCleanup(&cleaned.room, func(s string) { tell("cleanup by a pointer to its %s", s) }, "middle")
	runtime.AddCleanup(cleaned, func(n int) { tell("stopped") }, 0).Stop()

	itself := &node{id: 9}
	itself.next = itself
	runtime.SetFinalizer(itself, func(n *node) { tell("leads to itself") })
	here, there := &node{id: 11}, &node{id: 12}
	here.next, there.next = there, here
	runtime.SetFinalizer(here, func(n *node) { tell("cycle") })
}

var times int

// revive sets itself again, so it runs twice.
func revive(n *node) {
	if times++; times < 3 {
		runtime.SetFinalizer(n, revive)
		tell("again %d for the %d. time", n.id, times)
	}
}

//go:noinline
func overwrite(depth int) int {
	var stack [200]int
	if depth > 0 {
		return overwrite(depth-1) + stack[depth]
	}
	return stack[0]
}

func main() {
	kept := &node{id: 10}
	runtime.SetFinalizer(kept, func(n *node) { tell("kept") })
	runtime.SetFinalizer(new(struct{}), func(*struct{}) { tell("of no size") })
	go makeGarbage()
	time.Sleep(time.Millisecond)
	overwrite(20)
	var seen []string
	for round := 0; round < 50 && len(seen) < 10; round++ {
		runtime.GC()
		for wait := 0; wait < 20; wait++ {
			select {
			case text := <-done:
				seen = append(seen, text)
			default:
				time.Sleep(100 * time.Microsecond)
			}
		}
	}
	sort.Strings(seen)
	for _, text := range seen {
		fmt.Println(text)
	}
	runtime.KeepAlive(kept)

	runtime.SetFinalizer(kept, nil)
	runtime.SetFinalizer(kept, func(n *node) {})
	runtime.SetFinalizer(kept, func(n *node) {})
}
