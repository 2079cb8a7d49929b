package testing

import (
	"context"
	"io"
	"runtime"
	"strings"
	"sync"
	"time"
	"unicode"
)

// InternalBenchmark is a benchmark that the test program hands over.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// B is given to Benchmark functions, which do what is measured N times, or as long as Loop returns true.
type B struct {
	common
	N int

	f             func(b *B)
	all           *benchmarks // nil for one that Benchmark runs
	goal          amount
	timerOn       bool
	before        counters // when the timer was started
	used          counters // while it ran
	loop          loop
	lastN         int // of the run before
	lastDuration  time.Duration
	parallelism   int // RunParallel starts so many goroutines for each processor
	bytes         int64
	someWithout   bool // a sub-benchmark has not called SetBytes
	showAllocs    bool
	metrics       map[string]float64
	result        BenchmarkResult
}

// counters are what is counted of the program as a whole.
type counters struct{ allocs, bytes, stack uint64 }

var memStats runtime.MemStats // not on the stack, which must not grow for it

func readCounters() counters {
	runtime.ReadMemStats(&memStats)
	return counters{memStats.Mallocs, memStats.TotalAlloc, stackGrown()}
}

func (c *counters) add(from, to counters) {
	c.allocs += to.allocs - from.allocs
	c.bytes += to.bytes - from.bytes
	c.stack += to.stack - from.stack
}

// oneAtATime is held by the benchmark that runs.
var oneAtATime sync.Mutex

// StartTimer lets the measuring go on. It is on when a benchmark begins.
func (b *B) StartTimer() {
	if !b.timerOn {
		b.before = readCounters()
		b.start = time.Now()
		b.timerOn = true
		b.loop.limit = b.loop.n
	}
}

// StopTimer stops measuring, for preparations.
func (b *B) StopTimer() {
	if b.timerOn {
		b.duration += time.Since(b.start)
		b.used.add(b.before, readCounters())
		b.timerOn = false
		b.loop.limit = 0 // Loop must notice
	}
}

// ResetTimer forgets what was measured so far, and the metrics.
func (b *B) ResetTimer() {
	if b.metrics == nil {
		b.metrics = make(map[string]float64, 16)
	} else {
		clear(b.metrics)
	}
	if b.timerOn {
		b.before = readCounters()
		b.start = time.Now()
	}
	b.duration = 0
	b.used = counters{}
}

// Elapsed returns the measured time.
func (b *B) Elapsed() time.Duration {
	if b.timerOn {
		return b.duration + time.Since(b.start)
	}
	return b.duration
}

// SetBytes says how many bytes one operation works on: the result then has MB/s.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs shows allocations of this benchmark, as -test.benchmem does of all.
func (b *B) ReportAllocs() { b.showAllocs = true }

// ReportMetric adds a number to the result, or replaces what that has for the unit.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.IndexFunc(unit, unicode.IsSpace) >= 0 {
		panic("metric unit must not contain whitespace")
	}
	b.metrics[unit] = n
}

// loop is the state of Loop.
type loop struct {
	i     uint64 // rounds begun
	limit uint64 // rounds that need no second thought
	n     uint64 // rounds planned
	done  bool
}

// Loop reports whether the benchmark should go on: `for b.Loop() { … }`. What is before the loop is not measured.
func (b *B) Loop() bool {
	if b.loop.i < b.loop.limit {
		b.loop.i++
		return true
	}
	return b.planLoop()
}

//go:noinline
func (b *B) planLoop() bool {
	if !b.timerOn {
		b.Fatal("B.Loop called with timer stopped")
	}
	l := &b.loop
	switch {
	case l.n == 0:
		l.n = uint64(max(b.goal.n, 1))
		b.N = 0
		b.ResetTimer()
	case b.goal.n > 0 || !b.extendLoop():
		b.StopTimer()
		b.N = int(l.n)
		l.done = true
		return false
	}
	l.limit = l.n
	l.i++
	return true
}

// extendLoop plans more rounds, unless the time is over.
func (b *B) extendLoop() bool {
	t := b.Elapsed()
	if t >= b.goal.d {
		return false
	}
	before := b.loop.n
	b.loop.n = uint64(plan(b.goal.d, int64(before), t, int64(before)))
	return b.loop.n > before
}

// plan returns how often to run so that it takes the time wanted, when n times took d: a fifth more, but at most 100 times last,
// and more than that.
func plan(want time.Duration, n int64, d time.Duration, last int64) int {
	next := want.Nanoseconds() * n / max(d.Nanoseconds(), 1)
	next += next / 5
	return int(min(max(min(next, 100*last), last+1), mostRounds))
}

const mostRounds = 1_000_000_000

// runN runs the function once, for n operations.
func (b *B) runN(n int) {
	oneAtATime.Lock()
	defer oneAtATime.Unlock()
	b.ctx, b.cancelCtx = context.WithCancel(context.Background())
	defer b.runCleanups()
	runtime.GC() // the garbage of others is not this one's
	b.N = n
	b.loop = loop{}
	b.parallelism = 1
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
	b.lastN, b.lastDuration = n, b.duration
	if b.loop.n > 0 && !b.loop.done && !b.Failed() {
		b.Error("benchmark function returned without B.Loop() == false (break or return in loop?)")
	}
}

// probe runs the function for one operation and reports whether it should be measured: it has no sub-benchmarks and has not
// ended early.
func (b *B) probe() bool {
	if b.all != nil {
		b.all.widen(b.name)
	}
	b.inGoroutine(func() { b.runN(1) })
	if b.Failed() {
		b.print("--- FAIL: "+b.name+"\n", false)
		return false
	}
	finished := b.hasFinished()
	if !b.hasSub.Load() && !finished {
		return true
	}
	if b.chatty != nil && (len(b.text) > 0 || finished) {
		result := "BENCH"
		if b.Skipped() {
			result = "SKIP"
		}
		b.print("--- "+result+": "+b.name+"\n", true)
	}
	return false
}

// inGoroutine waits for f, which may end its goroutine.
func (b *B) inGoroutine(f func()) {
	go func() {
		defer func() { b.signal <- true }()
		f()
	}()
	<-b.signal
}

// measure runs the function, again and again with more operations, until that takes long enough.
func (b *B) measure() BenchmarkResult {
	b.inGoroutine(func() {
		switch {
		case b.loop.n > 0: // the probe was the measurement
		case b.goal.n > 1:
			b.runN(b.goal.n)
		case b.goal.n == 0:
			for n := 1; !b.Failed() && b.duration < b.goal.d && n < mostRounds; {
				n = plan(b.goal.d, int64(b.N), b.duration, int64(n))
				b.runN(n)
			}
		}
		b.result = BenchmarkResult{N: b.N, T: b.duration, Bytes: b.bytes, MemAllocs: b.used.allocs, MemBytes: b.used.bytes, Extra: b.metrics,
			StackBytes: b.used.stack}
	})
	return b.result
}

// Run runs f as a sub-benchmark and returns whether it succeeded. One that has sub-benchmarks is not measured itself.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub.Store(true)
	oneAtATime.Unlock()
	defer oneAtATime.Lock()
	full, chosen, partly := b.name, true, false
	if b.all != nil {
		full, chosen, partly = b.all.names.choose(&b.common, name)
	}
	if !chosen {
		return true
	}
	sub := &B{f: f, goal: b.goal, all: b.all, common: common{parent: &b.common, level: b.level + 1, name: full, w: b.w, chatty: b.chatty,
		bench: true, signal: make(chan bool), importPath: b.importPath, modulePath: b.modulePath}}
	sub.creator = callers()
	sub.hasSub.Store(partly)
	if sub.chatty != nil {
		sub.printLabels()
		io.WriteString(sub.w, full+"\n")
	}
	if sub.probe() {
		if sub.all != nil {
			sub.printLabels()
			sub.measureAll()
		} else {
			sub.measure()
		}
	}
	b.add(sub.result)
	return !sub.Failed()
}

// add sums up the results of sub-benchmarks, each as one operation.
func (b *B) add(other BenchmarkResult) {
	r := &b.result
	r.N = 1
	r.T += time.Duration(other.NsPerOp())
	if other.Bytes == 0 {
		b.someWithout = true
	}
	if r.Bytes += other.Bytes; b.someWithout {
		r.Bytes = 0
	}
	r.MemAllocs += uint64(other.AllocsPerOp())
	r.MemBytes += uint64(other.AllocedBytesPerOp())
	r.StackBytes += uint64(other.StackBytesPerOp())
}

// Benchmark measures f outside of a test program.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{f: f, goal: benchTime, common: common{w: discard{}, signal: make(chan bool)}}
	if b.probe() {
		b.measure()
	}
	return b.result
}

type discard struct{}

func (discard) Write(data []byte) (int, error) { return len(data), nil }
