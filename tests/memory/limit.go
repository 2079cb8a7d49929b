// A program whose garbage would fill far more than the memory limit, and the settings of the collector.
package main

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

var kept [][]byte

func churn(rounds int) {
	for i := range rounds {
		b := make([]byte, 64<<10)
		b[i%len(b)] = 1
		kept[i%len(kept)] = b
	}
}

func main() {
	limit := debug.SetMemoryLimit(-1)
	if limit == math.MaxInt64 {
		limit = 0
	}
	fmt.Println(limit>>20, debug.SetGCPercent(100))
	if len(os.Args) > 1 && os.Args[1] == "off" {
		debug.SetGCPercent(-1)
	}
	kept = make([][]byte, 400) // 25 MB
	churn(20_000)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC > 0, (m.HeapSys-m.HeapReleased+m.StackSys)>>20, m.NextGC == math.MaxUint64)
	kept = nil
	debug.FreeOSMemory()
	runtime.ReadMemStats(&m)
	fmt.Println((m.HeapSys - m.HeapReleased) >> 20)
}
