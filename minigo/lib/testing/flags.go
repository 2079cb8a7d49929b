// Package testing runs the tests, examples and benchmarks that `minigo test` finds.
//
// A Test function gets a *T, a Benchmark function a *B, a Fuzz function an *F; what these share is in type common. The program
// that `minigo test` makes hands the functions to MainStart, and M.Run runs those that the flags -test.run, -test.skip and
// -test.bench choose.
package testing

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// The flags, registered by Init.
var (
	short         *bool
	failFast      *bool
	chatty        verbosity
	count         *uint
	listPattern   *string
	runPattern    *string
	skipPattern   *string
	benchPattern  *string
	benchMemory   *bool
	benchTime     = amount{d: time.Second}
	panicOnExit0  *bool
	timeout       *time.Duration
	cpuListText   *string
	parallel      *int
	shuffle       *string
	fullPath      *bool
	outputDir     *string
	keepArtifacts *bool
)

var (
	initialised bool
	cpuList     []int // how many processors to run everything with, one after the other
)

// Init registers the flags. The programs of `minigo test` have done so; others call it before Benchmark, for instance.
func Init() {
	if initialised {
		return
	}
	initialised = true
	short = flag.Bool("test.short", false, "run smaller test suite to save time")
	failFast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	flag.Var(&chatty, "test.v", "verbose: print additional output")
	count = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
	listPattern = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	runPattern = flag.String("test.run", "", "run only tests and examples matching `regexp`")
	skipPattern = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
	benchPattern = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
	benchMemory = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
	flag.Var(&benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
	panicOnExit0 = flag.Bool("test.paniconexit0", false, "panic on call to os.Exit(0)")
	timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
	cpuListText = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
	parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
	shuffle = flag.String("test.shuffle", "off", "randomize the execution order of tests and benchmarks")
	fullPath = flag.Bool("test.fullpath", false, "show full file names in error messages")
	outputDir = flag.String("test.outputdir", "", "write profiles to `dir`")
	keepArtifacts = flag.Bool("test.artifacts", false, "store test artifacts in test.outputdir")
}

// Short reports whether -test.short was given: tests may then do less.
func Short() bool {
	if short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *short
}

// Verbose reports whether -test.v was given.
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return chatty.on
}

var isTestProgram bool

// Testing reports whether the program is one that `minigo test` has made.
func Testing() bool { return isTestProgram }

// CoverMode returns how statements are counted: always "", they are not.
func CoverMode() string { return "" }

// Coverage returns which part of the statements has been executed: always 0, nothing counts them.
func Coverage() float64 { return 0 }

// verbosity is the value of -test.v.
type verbosity struct{ on bool }

// IsBoolFlag lets the flag stand without a value.
func (v *verbosity) IsBoolFlag() bool { return true }

// Set takes true and false.
func (v *verbosity) Set(text string) error {
	on, err := strconv.ParseBool(text)
	if err != nil {
		return fmt.Errorf("invalid flag -test.v=%s", text)
	}
	v.on = on
	return nil
}

func (v *verbosity) String() string { return strconv.FormatBool(v.on) }

// Get returns the value.
func (v *verbosity) Get() any { return v.on }

// amount is how much a benchmark is to do: for a time, or, if n is not 0, so often.
type amount struct {
	d time.Duration
	n int
}

func (a *amount) String() string {
	if a.n > 0 {
		return strconv.Itoa(a.n) + "x"
	}
	return a.d.String()
}

// Set takes a duration, or a number followed by x.
func (a *amount) Set(text string) error {
	if times, found := strings.CutSuffix(text, "x"); found {
		n, err := strconv.Atoi(times)
		if err != nil || n <= 0 {
			return errors.New("invalid count")
		}
		*a = amount{n: n}
		return nil
	}
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return errors.New("invalid duration")
	}
	*a = amount{d: d}
	return nil
}

// readCPUList fills cpuList from its flag.
func readCPUList() {
	cpuList = nil
	for _, word := range strings.Split(*cpuListText, ",") {
		word = strings.TrimSpace(word)
		if word == "" {
			continue
		}
		n, err := strconv.Atoi(word)
		if err != nil || n <= 0 {
			fmt.Fprintf(os.Stderr, "testing: invalid value %q for -test.cpu\n", word)
			os.Exit(1)
		}
		cpuList = append(cpuList, n)
	}
	if cpuList == nil {
		cpuList = []int{runtime.GOMAXPROCS(0)}
	}
}
