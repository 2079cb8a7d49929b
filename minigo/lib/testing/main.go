package testing

import (
	"errors"
	"flag"
	"fmt"
	"internal/exitcheck"
	"math/rand"
	"os"
	"path/filepath"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

// M is given to TestMain.
type M struct {
	deps        testDeps
	tests       []InternalTest
	benchmarks  []InternalBenchmark
	fuzzTargets []InternalFuzzTarget
	examples    []InternalExample
	timer       *time.Timer
}

// testDeps is what the test program brings along, so that this package needs no regular expressions.
type testDeps interface {
	ImportPath() string
	ModulePath() string
	MatchString(pattern, text string) (bool, error)
	SetExitCode(code int) // that of the last Run, for a TestMain that does not call os.Exit
}

// MainStart is called by the program that `minigo test` makes.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	isTestProgram = true
	Init()
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzzTargets: fuzzTargets, examples: examples}
}

// Run runs what the flags ask for and returns the status that the program should end with.
func (m *M) Run() (code int) {
	defer func() { m.deps.SetExitCode(code) }()
	if !flag.Parsed() {
		flag.Parse()
	}
	if *parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		return 2
	}
	if *listPattern != "" {
		m.list()
		return 0
	}
	if err := m.shuffle(); err != nil {
		fmt.Fprintln(os.Stderr, `testing: -shuffle should be "off", "on", or a valid integer:`, err)
		return 2
	}
	readCPUList()
	if !makeArtifactRoot() {
		return 2
	}
	if *panicOnExit0 {
		exitcheck.Refuse.Store(true)
		defer exitcheck.Refuse.Store(false)
	}
	deadline := m.startAlarm()
	testsRan, testsOK := m.runTests(deadline)
	targetsRan, targetsOK := m.runFuzzTests(deadline)
	examplesRan, examplesOK := m.runExamples()
	if m.timer != nil {
		m.timer.Stop()
	}
	if !testsRan && !targetsRan && !examplesRan && *benchPattern == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !testsOK || !targetsOK || !examplesOK || !m.runBenchmarks() {
		fmt.Print("FAIL\n")
		return 1
	}
	fmt.Print("PASS\n")
	return 0
}

// list prints the names that -test.list matches.
func (m *M) list() {
	match := m.deps.MatchString
	if _, err := match(*listPattern, "non-empty"); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp in -test.list (%q): %s\n", *listPattern, err)
		os.Exit(1)
	}
	var names []string
	for _, test := range m.tests {
		names = append(names, test.Name)
	}
	for _, benchmark := range m.benchmarks {
		names = append(names, benchmark.Name)
	}
	for _, target := range m.fuzzTargets {
		names = append(names, target.Name)
	}
	for _, example := range m.examples {
		names = append(names, example.Name)
	}
	for _, name := range names {
		if ok, _ := match(*listPattern, name); ok {
			fmt.Println(name)
		}
	}
}

// shuffle brings tests and benchmarks into a random order, if -test.shuffle says so.
func (m *M) shuffle() error {
	var seed int64
	switch *shuffle {
	case "off":
		return nil
	case "on":
		seed = time.Now().UnixNano()
	default:
		var err error
		if seed, err = strconv.ParseInt(*shuffle, 10, 64); err != nil {
			return err
		}
	}
	fmt.Println("-test.shuffle", seed)
	r := rand.New(rand.NewSource(seed))
	r.Shuffle(len(m.tests), func(i, k int) { m.tests[i], m.tests[k] = m.tests[k], m.tests[i] })
	r.Shuffle(len(m.benchmarks), func(i, k int) { m.benchmarks[i], m.benchmarks[k] = m.benchmarks[k], m.benchmarks[i] })
	return nil
}

// startAlarm makes the program panic when -test.timeout is over, and returns when that will be.
func (m *M) startAlarm() time.Time {
	if *timeout <= 0 {
		return time.Time{}
	}
	deadline := time.Now().Add(*timeout)
	m.timer = time.AfterFunc(*timeout, func() {
		exitcheck.Refuse.Store(false)
		debug.SetTraceback("all")
		text := "test timed out after " + timeout.String()
		if names := running.list(); len(names) > 0 {
			text += "\nrunning tests:\n\t" + strings.Join(names, "\n\t")
		}
		panic(text)
	})
	return deadline
}

// runningTests are the tests that run and do not wait for others, with their beginnings.
type runningTests struct {
	mu    sync.Mutex
	since map[string]time.Time
}

var running = runningTests{since: map[string]time.Time{}}

func (r *runningTests) begin(name string) {
	r.mu.Lock()
	r.since[name] = time.Now()
	r.mu.Unlock()
}

func (r *runningTests) end(name string) {
	r.mu.Lock()
	delete(r.since, name)
	r.mu.Unlock()
}

func (r *runningTests) list() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var names []string
	for name, since := range r.since {
		names = append(names, name+" ("+time.Since(since).Round(time.Second).String()+")")
	}
	sort.Strings(names)
	return names
}

var artifactRoot string

// makeArtifactRoot makes the folder for what tests leave, if -test.artifacts asks for it.
func makeArtifactRoot() bool {
	if !*keepArtifacts {
		return true
	}
	var err error
	if artifactRoot, err = filepath.Abs(filepath.Join(*outputDir, "_artifacts")); err != nil {
		fmt.Fprintf(os.Stderr, "testing: cannot make -test.outputdir absolute: %v\n", err)
		return false
	}
	if err = os.Mkdir(artifactRoot, 0o777); err != nil && !errors.Is(err, os.ErrExist) {
		fmt.Fprintf(os.Stderr, "testing: %v\n", err)
		return false
	}
	return true
}
