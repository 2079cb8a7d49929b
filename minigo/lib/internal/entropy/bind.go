package entropy

//go:linkname randomseed mg_randomseed
func randomseed() int64

//go:linkname load sync/atomic.LoadUint64
//go:noescape
func load(p *uint64) uint64

//go:linkname add sync/atomic.AddUint64
//go:noescape
func add(p *uint64, delta uint64) uint64

//go:linkname compareAndSwap sync/atomic.CompareAndSwapUint64
//go:noescape
func compareAndSwap(p *uint64, old, new uint64) bool
