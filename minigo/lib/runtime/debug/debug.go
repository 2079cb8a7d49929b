// Package debug lets a program look at its stack and set the limits of the runtime.
package debug

import (
	"os"
	"runtime"
	"time"
	"unsafe"
)

//go:linkname setmaxstack mg_setmaxstack
func setmaxstack(bytes int) int

//go:linkname setgcpercent mg_setgcpercent
func setgcpercent(percent int) int

//go:linkname setmemorylimit mg_setmemorylimit
func setmemorylimit(bytes int64) int64

//go:linkname freeosmemory mg_freeosmemory
func freeosmemory()

//go:noescape
//go:linkname settraceback mg_settraceback
func settraceback(level unsafe.Pointer, n int)

// SetGCPercent sets by how much the heap may grow, in percent of what was live after a collection, before the next one;
// a negative percentage turns collections off. It returns the former setting.
func SetGCPercent(percent int) int { return setgcpercent(percent) }

// SetMemoryLimit sets how many bytes the program should use at most: near the limit collections come more often and memory
// goes back to the system at once. A negative limit changes nothing. It returns the former setting, math.MaxInt64 for none.
func SetMemoryLimit(limit int64) int64 { return setmemorylimit(limit) }

// FreeOSMemory collects and gives what is free back to the system.
func FreeOSMemory() { freeosmemory() }

// GCStats describes the collections so far.
type GCStats struct {
	LastGC         time.Time       // when the last one ended
	NumGC          int64           // how many there were
	PauseTotal     time.Duration   // how long the program stood still for them
	Pause          []time.Duration // the last pauses, latest first
	PauseEnd       []time.Time     // when they ended
	PauseQuantiles []time.Duration // if not empty: is filled with the least pause, quantiles, and the greatest
}

// ReadGCStats fills stats, reusing its slices.
func ReadGCStats(stats *GCStats) {
	m := new(runtime.MemStats)
	runtime.ReadMemStats(m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Time{}
	if m.LastGC != 0 {
		stats.LastGC = time.Unix(0, int64(m.LastGC))
	}
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := 0; i < int(m.NumGC) && i < len(m.PauseNs); i++ {
		at := (int(m.NumGC) + 255 - i) % 256
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[at]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[at])))
	}
	fillQuantiles(stats.PauseQuantiles, stats.Pause)
}

func fillQuantiles(quantiles, pauses []time.Duration) {
	n := len(quantiles)
	if n == 0 {
		return
	}
	sorted := append([]time.Duration(nil), pauses...)
	for i := 1; i < len(sorted); i++ {
		for k := i; k > 0 && sorted[k] < sorted[k-1]; k-- {
			sorted[k], sorted[k-1] = sorted[k-1], sorted[k]
		}
	}
	if len(sorted) == 0 {
		sorted = append(sorted, 0)
	}
	for i := 0; i < n-1; i++ {
		quantiles[i] = sorted[len(sorted)*i/(n-1)]
	}
	quantiles[n-1] = sorted[len(sorted)-1]
}

// SetMaxStack sets the size in bytes that a goroutine's stack may reach, and returns the former setting.
func SetMaxStack(bytes int) int { return setmaxstack(bytes) }

// SetTraceback sets how much the trace of a fatal error shows, as the environment variable GOTRACEBACK does; it cannot be less than
// what that variable asks for.
func SetTraceback(level string) { settraceback(unsafe.Pointer(unsafe.StringData(level)), len(level)) }

// Stack returns the trace of the goroutine that calls it.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack prints what Stack returns to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }
