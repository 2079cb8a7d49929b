package runtime

import "unsafe"

// MemStats describes the allocator. The C runtime fills it, field by field.
type MemStats struct {
	Alloc      uint64 // bytes of objects: live ones, and dead ones not yet swept
	TotalAlloc uint64 // bytes ever allocated
	Sys        uint64 // bytes obtained from the system: the sum of the fields called Sys
	Lookups    uint64 // always 0
	Mallocs    uint64 // objects ever allocated
	Frees      uint64 // objects freed

	HeapAlloc    uint64 // the same as Alloc
	HeapSys      uint64 // bytes of addresses that the heap has taken
	HeapIdle     uint64 // of these, bytes in no span
	HeapInuse    uint64 // of these, bytes in spans
	HeapReleased uint64 // bytes of HeapIdle whose memory the system has
	HeapObjects  uint64 // Mallocs - Frees

	StackInuse  uint64 // bytes of goroutines' stacks
	StackSys    uint64
	MSpanInuse  uint64 // bytes of span structures
	MSpanSys    uint64
	MCacheInuse uint64 // bytes of the Ps, with their caches
	MCacheSys   uint64
	BuckHashSys uint64 // always 0: there is no profile
	GCSys       uint64 // bytes of mark and allocation bits, and of slots' types
	OtherSys    uint64

	NextGC       uint64 // bytes of live heap at which the next collection comes
	LastGC       uint64 // when the last one ended, in nanoseconds since 1970
	PauseTotalNs uint64 // time for which the world was stopped
	PauseNs      [256]uint64
	PauseEnd     [256]uint64 // of collection n at (n+255)%256, as PauseNs
	NumGC        uint32
	NumForcedGC  uint32 // collections that the program asked for

	GCCPUFraction float64 // of the processor time that the program could have had
	EnableGC      bool
	DebugGC       bool

	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m with the allocator's present state; the program stands still meanwhile.
func ReadMemStats(m *MemStats) { readmemstats(unsafe.Pointer(m)) }
