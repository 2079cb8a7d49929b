package testing

import (
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// BenchmarkResult is what a benchmark has measured.
type BenchmarkResult struct {
	N         int                // operations
	T         time.Duration      // time for all
	Bytes     int64              // that one operation worked on
	MemAllocs uint64             // allocations of all
	MemBytes  uint64             // bytes allocated by all
	Extra     map[string]float64 // metrics by unit

	StackBytes uint64 // bytes by which stacks have grown; Go has no such field
}

func (r *BenchmarkResult) perOp(unit string, total uint64) int64 {
	if v, ok := r.Extra[unit]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(total) / int64(r.N)
}

// NsPerOp returns the nanoseconds of an operation.
func (r BenchmarkResult) NsPerOp() int64 { return r.perOp("ns/op", uint64(r.T.Nanoseconds())) }

// AllocsPerOp returns the allocations of an operation.
func (r BenchmarkResult) AllocsPerOp() int64 { return r.perOp("allocs/op", r.MemAllocs) }

// AllocedBytesPerOp returns the bytes that an operation allocates.
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return r.perOp("B/op", r.MemBytes) }

// StackBytesPerOp returns the bytes by which stacks grow in an operation.
func (r BenchmarkResult) StackBytesPerOp() int64 { return r.perOp("stack-B/op", r.StackBytes) }

func (r *BenchmarkResult) megabytes() float64 {
	if v, ok := r.Extra["MB/s"]; ok {
		return v
	}
	if r.Bytes <= 0 || r.T <= 0 || r.N <= 0 {
		return 0
	}
	return float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
}

// String returns the result as the line of a benchmark shows it, without name and memory.
func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		writeMetric(&b, ns, "ns/op")
	}
	if rate := r.megabytes(); rate != 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", rate)
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op", "stack-B/op":
		default:
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		writeMetric(&b, r.Extra[unit], unit)
	}
	return b.String()
}

// writeMetric writes a number so that decimal points stand below each other, with at least four digits that tell something.
func writeMetric(w io.Writer, x float64, unit string) {
	size := math.Abs(x)
	width, digits := 10, 0
	for limit := 999.95; size != 0 && size < limit && digits < 7; limit /= 10 {
		digits++
		width = 11 + digits
	}
	fmt.Fprintf(w, "\t%*.*f %s", width, digits, x, unit)
}

// MemString returns bytes and allocations for each operation.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// benchmarks is what those of a test program share.
type benchmarks struct {
	names     *matcher
	width     int // of names
	extension int // of names, by the number of processors
}

// withProcs returns the name with the number of processors, if that is not 1.
func withProcs(name string, procs int) string {
	if procs == 1 {
		return name
	}
	return fmt.Sprintf("%s-%d", name, procs)
}

// widen makes room for a name and some more, so that the columns seldom move.
func (a *benchmarks) widen(name string) {
	if n := len(name) + a.extension + 1; n > a.width {
		a.width = n + 8
	}
}

// runBenchmarks runs those that -test.bench matches.
func (m *M) runBenchmarks() bool {
	if *benchPattern == "" {
		return true
	}
	most := slices.Max(cpuList)
	all := &benchmarks{names: newMatcher(m.deps.MatchString, *benchPattern, "-test.bench", *skipPattern), extension: len(withProcs("", most))}
	var chosen []InternalBenchmark
	for _, benchmark := range m.benchmarks {
		if _, ok, _ := all.names.choose(nil, benchmark.Name); ok {
			chosen = append(chosen, benchmark)
			all.width = max(all.width, len(withProcs(benchmark.Name, most))+all.extension+1)
		}
	}
	root := &B{goal: benchTime, all: all, common: common{name: "Main", w: os.Stdout, bench: true, importPath: m.deps.ImportPath(),
		modulePath: m.deps.ModulePath()}}
	root.f = func(b *B) {
		for _, benchmark := range chosen {
			b.Run(benchmark.Name, benchmark.F)
		}
	}
	if Verbose() {
		root.chatty = &reporter{w: root.w}
	}
	root.runN(1)
	return !root.Failed()
}

var labels sync.Once

// printLabels tells once what the benchmarks run on.
func (b *B) printLabels() {
	labels.Do(func() {
		fmt.Fprintf(b.w, "goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
		if b.importPath != "" {
			fmt.Fprintf(b.w, "pkg: %s\n", b.importPath)
		}
		if cpu := cpuName(); cpu != "" {
			fmt.Fprintf(b.w, "cpu: %s\n", cpu)
		}
	})
}

// cpuName returns what the system calls the processor, "" if it does not say.
func cpuName() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	_, after, _ := strings.Cut(string(text), "\nmodel name")
	_, name, _ := strings.Cut(after, ":")
	name, _, _ = strings.Cut(name, "\n")
	return strings.TrimSpace(name)
}

// measureAll measures for each number of processors as often as -test.count says, and prints the results.
func (b *B) measureAll() {
	first := b
	for i, procs := range cpuList {
		for k := range *count {
			runtime.GOMAXPROCS(procs)
			name := withProcs(first.name, procs)
			column := fmt.Sprintf("%-*s\t", first.all.width, name)
			if b.chatty == nil {
				io.WriteString(b.w, column)
			}
			if i > 0 || k > 0 {
				b = &B{f: first.f, goal: first.goal, common: common{name: first.name, w: first.w, chatty: first.chatty, bench: true,
					signal: make(chan bool)}}
				b.probe()
			}
			r := b.measure()
			if b.Failed() {
				b.print("--- FAIL: "+name+"\n", false)
				continue
			}
			line := r.String()
			if *benchMemory || b.showAllocs {
				line += "\t" + r.MemString()
			}
			line += fmt.Sprintf("\t%8d stack-B/op\n", r.StackBytesPerOp())
			if b.chatty != nil {
				line = column + line
			}
			io.WriteString(b.w, line)
			if len(b.text) > 0 {
				b.print("--- BENCH: "+name+"\n", true)
			}
			if p := runtime.GOMAXPROCS(0); p != procs {
				fmt.Fprintf(os.Stderr, "testing: %s left GOMAXPROCS set to %d\n", name, p)
			}
		}
	}
}

// print prints a line, then what was logged; cut: at most so much of it as one reads.
func (b *B) print(line string, cut bool) {
	const mostLines = 10
	text := b.text
	for i, lines := 0, 0; cut && i < len(text); i++ {
		if text[i] == '\n' {
			if lines++; lines == mostLines {
				text = append(text[:i:i], "\n\t... [output truncated]\n"...)
				break
			}
		}
	}
	io.WriteString(b.w, line+string(text))
}
