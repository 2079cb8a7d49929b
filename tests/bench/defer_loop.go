// Defers: one per call, several per call, in a loop, with closures and with arguments.
package main

import (
	"fmt"
	"time"
)

type lock struct{ held, taken int }

func (l *lock) acquire() { l.held++; l.taken++ }
func (l *lock) release() { l.held-- }

var sum int

func guarded(l *lock, n int) int {
	l.acquire()
	defer l.release()
	if n&7 == 3 {
		return l.held
	}
	return n & 15
}

func several(n int) (result int) {
	defer func() { result += n & 3 }()
	defer add(n)
	if n&1 == 0 {
		defer add(-n)
	}
	return n & 7
}

func looped(n int) {
	for i := range n {
		defer add(i)
	}
}

func add(n int) { sum += n }

func main() {
	start := time.Now()
	l := &lock{}
	for i := range 30_000_000 {
		sum += guarded(l, i)
	}
	for i := range 20_000_000 {
		sum += several(i)
	}
	for range 20_000 {
		looped(300)
	}
	elapsed := time.Since(start)
	report(sum+l.taken+l.held, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
