package testing

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// common is what tests, benchmarks and fuzz tests share. The lock guards what the test's own goroutine and others may touch
// together; a test is locked after its parent.
type common struct {
	mu       sync.RWMutex
	text     []byte // what was logged and waits for the line that tells the result
	partial  []byte // the beginning of a line written to Output
	ran      bool   // it, or one of its subtests, has run
	failed   bool
	skipped  bool
	finished bool // the function has ended as it should: by return, FailNow or SkipNow
	done     bool // and so have all subtests
	helpers  helperSet
	cleanups []cleanup
	current  *cleanup // the one that runs

	w        io.Writer // where the result goes: standard output, or the parent's text
	chatty   *reporter // nil without -test.v
	bench    bool
	hasSub   atomic.Bool
	cleaning atomic.Bool
	inTarget bool // the target of a fuzz test runs

	parent     *common
	level      int // how many tests are around it
	name       string
	creator    calls // that led to Run
	importPath string
	modulePath string
	isParallel bool

	start    time.Time
	duration time.Duration
	barrier  chan bool // closed when the parallel subtests may go on
	signal   chan bool // the test ends, or pauses; false: its parent must end, too
	parallel []*T      // the subtests that wait at the barrier

	temp       tempDirs
	ctx        context.Context
	cancelCtx  context.CancelFunc
	artifacts  sync.Once
	artifactIn string
}

// TB is what T, B and F have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Chdir(dir string)
	Cleanup(f func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Output() io.Writer
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string

	private() // methods may be added: nobody else implements it
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
	_ TB = (*F)(nil)
)

func (c *common) private() {}

// notInTarget refuses calls of an F's methods where the T's are meant.
func (c *common) notInTarget(method string) {
	if c.inTarget {
		panic("testing: f." + method + " was called inside the fuzz target, use t." + method + " instead")
	}
}

// Name returns the name, with those of the tests around it.
func (c *common) Name() string { return c.name }

func (c *common) setRan() {
	for ; c != nil; c = c.parent {
		c.mu.Lock()
		c.ran = true
		c.mu.Unlock()
	}
}

// Fail marks the test, and all around it, as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed reports whether the test has failed.
func (c *common) Failed() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.failed
}

// FailNow marks the test as failed and ends its goroutine, which must be the one that runs the test function.
func (c *common) FailNow() {
	c.notInTarget("FailNow")
	c.Fail()
	c.end(false)
}

// SkipNow marks the test as skipped and ends its goroutine.
func (c *common) SkipNow() {
	c.notInTarget("SkipNow")
	c.end(true)
}

func (c *common) end(skip bool) {
	c.mu.Lock()
	c.skipped = c.skipped || skip
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// Skipped reports whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.skipped
}

// Log logs its arguments as Println prints them. The text is shown if the test fails or -test.v was given.
func (c *common) Log(args ...any) {
	c.notInTarget("Log")
	c.log(fmt.Sprintln(args...))
}

// Logf logs as Printf prints.
func (c *common) Logf(format string, args ...any) {
	c.notInTarget("Logf")
	c.log(fmt.Sprintf(format, args...))
}

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.notInTarget("Error")
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.notInTarget("Errorf")
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.notInTarget("Fatal")
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.notInTarget("Fatalf")
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.notInTarget("Skip")
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.notInTarget("Skipf")
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// seconds writes a duration as results show it.
func seconds(d time.Duration) string { return strconv.FormatFloat(d.Seconds(), 'f', 2, 64) + "s" }
