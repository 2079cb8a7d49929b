package testing

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"time"
)

// F is given to Fuzz functions. Their targets are run with the values of Add and those in files below testdata/fuzz; new values
// are not looked for.
type F struct {
	common
	run    *testRun
	seeds  []seed
	called bool // Fuzz was
}

// seed is one call of a target.
type seed struct {
	name   string
	values []any
}

// InternalFuzzTarget is a fuzz test that the test program hands over.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// canFuzz reports whether a target may have a parameter of the type.
func canFuzz(t reflect.Type) bool {
	switch t {
	case reflect.TypeOf([]byte(nil)), reflect.TypeOf(""), reflect.TypeOf(true), reflect.TypeOf(byte(0)), reflect.TypeOf(rune(0)),
		reflect.TypeOf(float32(0)), reflect.TypeOf(0.0), reflect.TypeOf(0), reflect.TypeOf(int8(0)), reflect.TypeOf(int16(0)),
		reflect.TypeOf(int64(0)), reflect.TypeOf(uint(0)), reflect.TypeOf(uint16(0)), reflect.TypeOf(uint32(0)), reflect.TypeOf(uint64(0)):
		return true
	}
	return false
}

// Add adds arguments for the target.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if t := reflect.TypeOf(arg); t == nil || !canFuzz(t) {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", t))
		}
	}
	f.seeds = append(f.seeds, seed{fmt.Sprintf("seed#%d", len(f.seeds)), append([]any(nil), args...)})
}

// Fail marks the test as failed; the target has a T to do so.
func (f *F) Fail() {
	f.notInTarget("Fail")
	f.common.Fail()
}

// Skipped reports whether the test was skipped.
func (f *F) Skipped() bool {
	f.notInTarget("Skipped")
	return f.common.Skipped()
}

// Helper marks the calling function as a helper.
func (f *F) Helper() {
	if f.inTarget {
		panic("testing: f.Helper was called inside the fuzz target, use t.Helper instead")
	}
	f.common.Helper()
}

// Fuzz runs target, a func(*testing.T, …), with all seeds.
func (f *F) Fuzz(target any) {
	if f.called {
		panic("testing: F.Fuzz called more than once")
	}
	f.called = true
	if f.Failed() {
		return
	}
	fn := reflect.ValueOf(target)
	types := targetTypes(fn.Type())
	for _, s := range f.seeds {
		if err := fits(s.values, types); err != nil {
			f.Fatal(err)
		}
	}
	files, err := readCorpus(filepath.Join("testdata/fuzz", f.name), types)
	if err != nil {
		f.Fatal(err)
	}
	f.seeds = append(f.seeds, files...)
	for _, s := range f.seeds {
		if _, chosen, _ := f.run.names.choose(nil, f.name+"/"+s.name); chosen && !enoughFailed() {
			f.runSeed(fn, s)
		}
	}
}

func targetTypes(t reflect.Type) []reflect.Type {
	if t.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if t.NumIn() < 2 || t.In(0) != reflect.TypeOf((*T)(nil)) {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if t.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	var types []reflect.Type
	for i := 1; i < t.NumIn(); i++ {
		if !canFuzz(t.In(i)) {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", t.In(i)))
		}
		types = append(types, t.In(i))
	}
	return types
}

// fits compares values with the parameters of a target.
func fits(values []any, types []reflect.Type) error {
	if len(values) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(values), len(types))
	}
	got := make([]reflect.Type, len(values))
	same := true
	for i, v := range values {
		got[i] = reflect.TypeOf(v)
		same = same && got[i] == types[i]
	}
	if !same {
		return fmt.Errorf("mismatched types in corpus entry: %v, want %v", got, types)
	}
	return nil
}

func (f *F) runSeed(fn reflect.Value, s seed) {
	t := newT(&f.common, f.run, f.name+"/"+s.name)
	t.ctx, t.cancelCtx = context.WithCancel(f.ctx)
	t.creator = callers()
	if t.chatty != nil {
		t.chatty.tell(t.name, "=== RUN   %s\n", t.name)
	}
	running.begin(t.name)
	f.inTarget = true
	go tRunner(t, func(t *T) {
		args := []reflect.Value{reflect.ValueOf(t)}
		for _, v := range s.values {
			args = append(args, reflect.ValueOf(v))
		}
		fn.Call(args)
	})
	<-t.signal
	f.inTarget = false
}

// runFuzzTests runs the fuzz tests that -test.run matches.
func (m *M) runFuzzTests(deadline time.Time) (ran, ok bool) {
	ok = true
	if len(m.fuzzTargets) == 0 {
		return false, true
	}
	names := newMatcher(m.deps.MatchString, *runPattern, "-test.run", *skipPattern)
	for _, procs := range cpuList {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count && !enoughFailed() && (i == 0 || ran); i++ {
			root := common{w: os.Stdout}
			if Verbose() {
				root.chatty = &reporter{w: root.w}
			}
			run := &testRun{names, newSlots(*parallel), deadline}
			for _, target := range m.fuzzTargets {
				if _, chosen, _ := names.choose(nil, target.Name); chosen && !enoughFailed() {
					f := root.runFuzzTest(target, run)
					ok = ok && !f.Failed()
					ran = ran || f.ran
				}
			}
		}
	}
	return ran, ok
}

func (c *common) runFuzzTest(target InternalFuzzTarget, run *testRun) *F {
	ctx, cancel := context.WithCancel(context.Background())
	f := &F{run: run, common: common{parent: c, level: c.level + 1, name: target.Name, chatty: c.chatty,
		barrier: make(chan bool), signal: make(chan bool), ctx: ctx, cancelCtx: cancel}}
	f.w = indented{&f.common}
	if f.chatty != nil {
		f.chatty.tell(f.name, "=== RUN   %s\n", f.name)
	}
	running.begin(f.name)
	go f.execute(target.Fn)
	<-f.signal
	return f
}

// execute runs the fuzz test to its end.
func (f *F) execute(fn func(f *F)) {
	defer f.conclude()
	defer func() {
		if len(f.parallel) == 0 {
			f.runCleanups()
		}
	}()
	f.start = time.Now()
	fn(f)
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

func (f *F) conclude() {
	if f.Failed() {
		numFailed.Add(1)
	}
	problem := recover()
	if problem == nil && !f.common.Skipped() && !f.Failed() {
		if !f.hasFinished() {
			problem = errNoEnd
		} else if !f.called {
			f.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
		}
	}
	if problem == nil {
		f.duration += time.Since(f.start)
		if len(f.parallel) > 0 {
			f.run.slots.giveBack()
			close(f.barrier)
			for _, sub := range f.parallel {
				<-sub.signal
			}
			start := time.Now()
			problem = f.tryCleanups()
			f.duration += time.Since(start)
		}
	}
	if problem != nil {
		f.showAll()
		panic(problem)
	}
	f.report()
	f.mu.Lock()
	f.done = true
	f.mu.Unlock()
	f.setRan()
	running.end(f.name)
	f.signal <- true
}
