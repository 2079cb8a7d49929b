package runtime

import "unsafe"

// MemStats describes the allocator, as far as this runtime keeps count; the other fields stay zero.
type MemStats struct {
	Alloc        uint64 // bytes of live and not yet swept objects
	TotalAlloc   uint64 // bytes ever allocated
	Sys          uint64 // bytes obtained from the system
	Lookups      uint64
	Mallocs      uint64 // objects ever allocated
	Frees        uint64 // objects freed
	HeapAlloc    uint64 // the same as Alloc
	HeapSys      uint64
	HeapIdle     uint64
	HeapInuse    uint64
	HeapReleased uint64
	HeapObjects  uint64
	StackInuse   uint64
	StackSys     uint64
	MSpanInuse   uint64
	MSpanSys     uint64
	MCacheInuse  uint64
	MCacheSys    uint64
	BuckHashSys  uint64
	GCSys        uint64
	OtherSys     uint64
	NextGC       uint64
	LastGC       uint64
	PauseTotalNs uint64
	PauseNs      [256]uint64
	PauseEnd     [256]uint64
	NumGC        uint32
	NumForcedGC  uint32

	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

// memstatsRaw is what the C runtime fills; the order is specified in docs/abi.md.
type memstatsRaw struct {
	alloc        uint64
	totalAlloc   uint64
	sys          uint64
	mallocs      uint64
	frees        uint64
	heapAlloc    uint64
	heapSys      uint64
	heapObjects  uint64
	stackInuse   uint64
	numGC        uint64
	pauseTotalNs uint64
	nextGC       uint64
}

// ReadMemStats fills m with the allocator's present state.
func ReadMemStats(m *MemStats) {
	var raw memstatsRaw
	readmemstats(unsafe.Pointer(&raw))
	*m = MemStats{
		Alloc:        raw.alloc,
		TotalAlloc:   raw.totalAlloc,
		Sys:          raw.sys,
		Mallocs:      raw.mallocs,
		Frees:        raw.frees,
		HeapAlloc:    raw.heapAlloc,
		HeapSys:      raw.heapSys,
		HeapInuse:    raw.heapAlloc,
		HeapIdle:     raw.heapSys - raw.heapAlloc,
		HeapObjects:  raw.heapObjects,
		StackInuse:   raw.stackInuse,
		StackSys:     raw.stackInuse,
		NextGC:       raw.nextGC,
		PauseTotalNs: raw.pauseTotalNs,
		NumGC:        uint32(raw.numGC),
		EnableGC:     true,
	}
}
