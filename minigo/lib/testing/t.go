package testing

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync/atomic"
	"time"
)

// T is given to Test functions.
type T struct {
	common
	noParallel bool // it has changed what all tests share
	run        *testRun
}

// testRun is what the tests of one run share.
type testRun struct {
	names    *matcher
	slots    *slots
	deadline time.Time
}

// InternalTest is a test that the test program hands over.
type InternalTest struct {
	Name string
	F    func(*T)
}

var (
	numFailed     atomic.Int64
	parallelTests atomic.Int64 // how many run at the moment
)

var errNoEnd = errors.New("test executed panic(nil) or runtime.Goexit")

func enoughFailed() bool { return *failFast && numFailed.Load() > 0 }

// Run runs f as a subtest and returns whether it succeeded; true for one that Parallel put off.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.cleaning.Load() {
		panic("testing: t.Run called during t.Cleanup")
	}
	t.hasSub.Store(true)
	full, chosen, _ := t.run.names.choose(&t.common, name)
	if !chosen || enoughFailed() {
		return true
	}
	sub := newT(&t.common, t.run, full)
	sub.creator = callers()
	if sub.chatty != nil {
		sub.chatty.tell(full, "=== RUN   %s\n", full)
	}
	running.begin(full)
	go tRunner(sub, f)
	if !<-sub.signal {
		runtime.Goexit() // the subtest has called FailNow of a test around it
	}
	return !sub.Failed()
}

func newT(parent *common, run *testRun, name string) *T {
	ctx, cancel := context.WithCancel(context.Background())
	t := &T{run: run, common: common{parent: parent, level: parent.level + 1, name: name, chatty: parent.chatty,
		barrier: make(chan bool), signal: make(chan bool, 1), ctx: ctx, cancelCtx: cancel,
		importPath: parent.importPath, modulePath: parent.modulePath}}
	t.w = indented{&t.common}
	return t
}

// tRunner runs a test to its end, or, when it calls Parallel, lets Run return and goes on when its turn comes.
func tRunner(t *T, f func(t *T)) {
	defer t.conclude()
	defer func() {
		if len(t.parallel) == 0 {
			t.runCleanups()
		}
	}()
	t.start = time.Now()
	f(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// conclude is what the runner defers: it waits for parallel subtests, reports, and tells whoever waits. A panic goes on after
// the results so far have been shown.
func (t *T) conclude() {
	problem := recover()
	alright := true
	if problem == nil && !t.hasFinished() {
		problem = errNoEnd
		if t.parentFinished() {
			alright = false
			if !t.isParallel {
				t.Errorf("%v: subtest may have called FailNow on a parent test", problem)
				problem = nil
			}
		}
	}
	shown := false
	defer func() {
		if shown {
			return // the panic is on its way
		}
		if problem != nil {
			panic(problem)
		}
		running.end(t.name)
		if t.isParallel {
			parallelTests.Add(-1)
		}
		t.signal <- alright
	}()
	if problem != nil {
		t.showAll()
		shown = true
		panic(problem)
	}
	t.duration += time.Since(t.start)
	if len(t.parallel) > 0 {
		t.run.slots.giveBack()
		running.end(t.name)
		close(t.barrier)
		for _, sub := range t.parallel {
			<-sub.signal
		}
		start := time.Now()
		running.begin(t.name)
		problem := t.tryCleanups()
		t.duration += time.Since(start)
		if problem != nil {
			t.showAll()
			shown = true
			panic(problem)
		}
		if !t.isParallel {
			t.run.slots.take() // the slot of the sequence that it belongs to
		}
	} else if t.isParallel {
		t.run.slots.giveBack()
	}
	for c := &t.common; c.parent != nil; c = c.parent {
		c.endLine()
	}
	if t.Failed() {
		numFailed.Add(1)
	}
	t.report()
	t.mu.Lock()
	t.done = true
	t.mu.Unlock()
	if t.parent != nil && !t.hasSub.Load() {
		t.setRan()
	}
}

func (c *common) hasFinished() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.finished
}

func (c *common) parentFinished() bool {
	for p := c.parent; p != nil; p = p.parent {
		if p.hasFinished() {
			return true
		}
	}
	return false
}

// showAll reports a test that panics, and those around it, as failed.
func (c *common) showAll() {
	c.Fail()
	if r := c.tryCleanups(); r != nil {
		c.Logf("cleanup panicked with %v", r)
	}
	for ; c.parent != nil; c = c.parent {
		c.mu.Lock()
		c.duration += time.Since(c.start)
		d := c.duration
		c.mu.Unlock()
		c.endLine()
		c.hand("--- FAIL: " + c.name + " (" + seconds(d) + ")\n")
		if r := c.parent.tryCleanups(); r != nil {
			fmt.Fprintf(c.parent.w, "cleanup panicked with %v", r)
		}
	}
}

// report tells the result: failures always, the rest with -test.v.
func (c *common) report() {
	result := "PASS"
	switch {
	case c.parent == nil:
		return
	case c.Failed():
		result = "FAIL"
	case c.chatty == nil:
		return
	case c.Skipped():
		result = "SKIP"
	}
	c.hand("--- " + result + ": " + c.name + " (" + seconds(c.duration) + ")\n")
}

// Parallel lets the test run together with the other parallel subtests of the same test, after that one's function has returned.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.noParallel {
		panic(parallelConflict)
	}
	if t.parent.barrier == nil {
		return // the tests of a fuzz target run one after the other
	}
	t.isParallel = true
	t.duration += time.Since(t.start)
	t.parent.addParallel(t)
	if t.chatty != nil {
		t.chatty.tell(t.name, "=== PAUSE %s\n", t.name)
	}
	running.end(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.run.slots.take()
	parallelTests.Add(1)
	if t.chatty != nil {
		t.chatty.tell(t.name, "=== CONT  %s\n", t.name)
	}
	running.begin(t.name)
	t.start = time.Now()
}

// addParallel enters a subtest; its parent waits in Run for the signal that follows.
func (c *common) addParallel(t *T) { c.parallel = append(c.parallel, t) }

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// stayAlone refuses to go on in a test that runs beside others, and to let it do so later.
func (t *T) stayAlone() {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic(parallelConflict)
		}
	}
	t.noParallel = true
}

// Setenv sets an environment variable until the test is over. It cannot be used in parallel tests.
func (t *T) Setenv(key, value string) {
	t.stayAlone()
	t.common.Setenv(key, value)
}

// Chdir changes the current folder until the test is over. It cannot be used in parallel tests.
func (t *T) Chdir(dir string) {
	t.stayAlone()
	t.common.Chdir(dir)
}

// Deadline returns when -test.timeout will end the program; ok is false without a timeout.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	return t.run.deadline, !t.run.deadline.IsZero()
}

// runTests runs the tests as subtests of one without a name.
func (m *M) runTests(deadline time.Time) (ran, ok bool) {
	ok = true
	for _, procs := range cpuList {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count && !enoughFailed() && (i == 0 || ran); i++ {
			t := m.newRoot(deadline)
			tRunner(t, func(t *T) {
				for _, test := range m.tests {
					t.Run(test.Name, test.F)
				}
			})
			<-t.signal
			ok = ok && !t.Failed()
			ran = ran || t.ran
		}
	}
	return ran, ok
}

func (m *M) newRoot(deadline time.Time) *T {
	ctx, cancel := context.WithCancel(context.Background())
	names := newMatcher(m.deps.MatchString, *runPattern, "-test.run", *skipPattern)
	t := &T{run: &testRun{names, newSlots(*parallel), deadline}, common: common{w: os.Stdout, barrier: make(chan bool), signal: make(chan bool, 1),
		ctx: ctx, cancelCtx: cancel, importPath: m.deps.ImportPath(), modulePath: m.deps.ModulePath()}}
	if Verbose() {
		t.chatty = &reporter{w: t.w}
	}
	return t
}
