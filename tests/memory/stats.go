// What runtime.MemStats says fits together, and counts exactly.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"
)

type tree struct{ left, right *tree }

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{grow(depth - 1), grow(depth - 1)}
}

// A tree that nobody keeps has its root in the frame of who made it.
var roots [4]*tree

func main() {
	const nodes = 1<<15 - 1
	var before, after runtime.MemStats
	done := make(chan bool)
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range roots {
		go func() {
			for range 10 {
				roots[i] = grow(14)
			}
			roots[i] = nil
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	made, freed := after.Mallocs-before.Mallocs, after.Frees-before.Frees
	fmt.Println(made >= 40*nodes, made < 40*nodes+100, freed >= 40*nodes-100, freed <= made)
	fmt.Println(after.HeapObjects == after.Mallocs-after.Frees, after.HeapAlloc == after.Alloc,
		after.HeapInuse+after.HeapIdle == after.HeapSys, after.HeapReleased <= after.HeapIdle, after.HeapAlloc <= after.HeapInuse)
	fmt.Println(after.NumGC-before.NumGC > 1, after.NumForcedGC-before.NumForcedGC, after.LastGC > before.LastGC,
		after.PauseTotalNs > before.PauseTotalNs, after.PauseNs[(after.NumGC+255)%256] > 0)
	fmt.Println(after.BySize[2].Size, after.BySize[2].Mallocs-before.BySize[2].Mallocs >= 40*nodes)
	var stats debug.GCStats
	stats.PauseQuantiles = make([]time.Duration, 5)
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC == int64(after.NumGC), stats.PauseTotal > 0, stats.PauseQuantiles[0] <= stats.PauseQuantiles[4], time.Since(stats.LastGC) < time.Minute)
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-7), debug.SetGCPercent(100))
}
