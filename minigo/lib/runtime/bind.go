package runtime

import (
	"internal/abi"
	"unsafe"
)

// The functions of the C runtime that this package uses, and the code generator's intrinsics.

//go:linkname newobject mg_new
func newobject(t *abi.Type) unsafe.Pointer

//go:linkname newarray mg_newarray
func newarray(elem *abi.Type, n int) unsafe.Pointer

//go:linkname allocbytes mg_alloc
func allocbytes(size int, zero int) unsafe.Pointer

//go:linkname sizeclass mg_roundupsize
func sizeclass(size int, noscan int) int

//go:noescape
//go:linkname memmove mg_memmove
func memmove(dst, src unsafe.Pointer, n int)

//go:noescape
//go:linkname memclr mg_memclr
func memclr(p unsafe.Pointer, n int)

//go:noescape
//go:linkname memequal mg_memequal
func memequal(p, q unsafe.Pointer, n int) int

//go:noescape
//go:linkname memcompare mg_memcompare
func memcompare(p unsafe.Pointer, pn int, q unsafe.Pointer, qn int) int

//go:linkname getg mg_getg
func getg() *g

//go:noescape
//go:linkname getitab mg_getitab
func getitab(inter, t *abi.Type) unsafe.Pointer

//go:noescape
//go:linkname missingmethod mg_missingmethod
func missingmethod(inter, t *abi.Type) int

//go:linkname printholder mg_printholder
func printholder() *uintptr

//go:noescape
//go:linkname write mg_write
func write(fd int, p unsafe.Pointer, n int) int

//go:linkname collect mg_gc
func collect()

//go:noescape
//go:linkname readmemstats mg_readmemstats
func readmemstats(out unsafe.Pointer)

//go:noescape
//go:linkname stackframes mg_callers
func stackframes(skip int, pcs unsafe.Pointer, max int) int

//go:noescape
//go:linkname frameinfo mg_frameinfo
func frameinfo(pc uintptr, depth int, out unsafe.Pointer) int

//go:noescape
//go:linkname stacktext mg_stacktext
func stacktext(buf unsafe.Pointer, n int) int

//go:noescape
//go:linkname stacktextAll mg_stacktext_all
func stacktextAll(buf unsafe.Pointer, n int) int

//go:linkname dopanic mg_dopanic
func dopanic()

//go:noescape
//go:linkname fatal mg_fatal
func fatal(text unsafe.Pointer, n int)

//go:noescape
//go:linkname getenv mg_getenv
func getenv(name unsafe.Pointer, n int) string

//go:noescape
//go:linkname fatalUser mg_fatal_user
func fatalUser(text unsafe.Pointer, n int)

//go:linkname startpanic mg_startpanic
func startpanic()

//go:noescape
//go:linkname resume mg_resume
func resume(save unsafe.Pointer)

// framepointer returns the frame address of the function that contains the call.
func framepointer() uintptr

// callerframepointer returns that of its caller.
func callerframepointer() uintptr

// callfn calls the closure record fn as a func().
func callfn(fn unsafe.Pointer)

// calleq calls code as a func(p, q unsafe.Pointer) bool.
func calleq(code, p, q unsafe.Pointer) bool

// mul64 returns the two words of a product, ctz64 the number of zero bits below the lowest one: intrinsics.
func mul64(x, y uint64) (hi, lo uint64)
func ctz64(x uint64) int

// loadbyte and storebyte are what they say, as often and in the order written: intrinsics.
func loadbyte(p *uint8) uint8
func storebyte(p *uint8, v uint8)

//go:linkname gosched mg_gosched
func gosched()

//go:linkname goexit0 mg_goexit0
func goexit0()

//go:linkname numgoroutine mg_numgoroutine
func numgoroutine() int

//go:linkname numcpu mg_numcpu
func numcpu() int

//go:linkname gomaxprocs mg_gomaxprocs
func gomaxprocs(n int) int

//go:linkname lockosthread mg_lockosthread
func lockosthread()

//go:linkname unlockosthread mg_unlockosthread
func unlockosthread()

//go:linkname semacquire mg_semacquire
func semacquire(sema *uint32, lifo int, reason int)

//go:linkname semrelease mg_semrelease
func semrelease(sema *uint32, handoff int)

//go:linkname canSpin mg_canspin
func canSpin(round int) int

//go:linkname spin mg_dospin
func spin()

//go:linkname nanotime mg_nanotime
func nanotime() int64

// Atomic operations.

//go:linkname loadint32 sync/atomic.LoadInt32
//go:noescape
func loadint32(p *int32) int32

//go:linkname addint32 sync/atomic.AddInt32
//go:noescape
func addint32(p *int32, delta int32) int32

//go:linkname casint32 sync/atomic.CompareAndSwapInt32
//go:noescape
func casint32(p *int32, old, new int32) bool

//go:linkname loaduint64 sync/atomic.LoadUint64
//go:noescape
func loaduint64(p *uint64) uint64

//go:linkname adduint64 sync/atomic.AddUint64
//go:noescape
func adduint64(p *uint64, delta uint64) uint64

//go:linkname casuint64 sync/atomic.CompareAndSwapUint64
//go:noescape
func casuint64(p *uint64, old, new uint64) bool

//go:linkname loadpointer sync/atomic.LoadPointer
func loadpointer(p *unsafe.Pointer) unsafe.Pointer

//go:linkname storepointer sync/atomic.StorePointer
func storepointer(p *unsafe.Pointer, v unsafe.Pointer)

//go:linkname loaduintptr sync/atomic.LoadUintptr
//go:noescape
func loaduintptr(p *uintptr) uintptr

//go:linkname storeuintptr sync/atomic.StoreUintptr
//go:noescape
func storeuintptr(p *uintptr, v uintptr)

//go:linkname casuintptr sync/atomic.CompareAndSwapUintptr
//go:noescape
func casuintptr(p *uintptr, old, new uintptr) bool

//go:noescape
//go:linkname randomseed mg_randomseed
func randomseed() int64
