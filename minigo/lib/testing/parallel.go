package testing

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// PB hands the operations of a parallel benchmark to its goroutines, in portions.
type PB struct {
	given   *atomic.Uint64 // of all goroutines together
	portion uint64
	left    uint64 // of the portion
	n       uint64
}

// Next reports whether there is an operation left to do.
func (pb *PB) Next() bool {
	if pb.left == 0 {
		given := pb.given.Add(pb.portion)
		switch {
		case given <= pb.n:
			pb.left = pb.portion
		case given-pb.n < pb.portion:
			pb.left = pb.portion - (given - pb.n)
		default:
			return false
		}
	}
	pb.left--
	return true
}

// RunParallel runs body in several goroutines, which share the operations: `for pb.Next() { … }`.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	// A portion should take some 100 µs.
	portion := uint64(1)
	if b.lastN > 0 && b.lastDuration > 0 {
		portion = min(max(1e5*uint64(b.lastN)/uint64(b.lastDuration), 1), 1e4)
	}
	var given atomic.Uint64
	var wait sync.WaitGroup
	for range b.parallelism * runtime.GOMAXPROCS(0) {
		wait.Go(func() { body(&PB{given: &given, portion: portion, n: uint64(b.N)}) })
	}
	wait.Wait()
	if given.Load() <= uint64(b.N) && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// SetParallelism makes RunParallel start p goroutines for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// AllocsPerRun returns how many allocations one call of f makes, on average over the runs, after a first one.
func AllocsPerRun(runs int, f func()) (avg float64) {
	if parallelTests.Load() != 0 {
		panic("testing: AllocsPerRun called during parallel test")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	before := readCounters()
	for range runs {
		f()
	}
	return float64((readCounters().allocs - before.allocs) / uint64(runs))
}
