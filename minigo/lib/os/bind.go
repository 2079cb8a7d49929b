package os

import "unsafe"

// The C functions return a byte count, a file number or 0, and -errno on failure.

//go:linkname write mg_write
//go:noescape
func write(fd int, p unsafe.Pointer, n int) int

//go:linkname read mg_read
//go:noescape
func read(fd int, p unsafe.Pointer, n int) int

//go:linkname open mg_open
//go:noescape
func open(path unsafe.Pointer, n int, flags int, mode int) int

//go:linkname closeFile mg_close
func closeFile(fd int) int

//go:linkname lockSlow runtime.lockSlow
func lockSlow(m *mutex)

//go:linkname unlockSlow runtime.unlockSlow
func unlockSlow(m *mutex, state int32)

//go:linkname casInt32 sync/atomic.CompareAndSwapInt32
//go:noescape
func casInt32(p *int32, old, new int32) bool

//go:linkname addInt32 sync/atomic.AddInt32
//go:noescape
func addInt32(p *int32, delta int32) int32

//go:linkname loadUint32 sync/atomic.LoadUint32
//go:noescape
func loadUint32(p *uint32) uint32

//go:linkname casUint32 sync/atomic.CompareAndSwapUint32
//go:noescape
func casUint32(p *uint32, old, new uint32) bool

//go:linkname addUint32 sync/atomic.AddUint32
//go:noescape
func addUint32(p *uint32, delta uint32) uint32

//go:linkname loadUint64 sync/atomic.LoadUint64
//go:noescape
func loadUint64(p *uint64) uint64

//go:linkname casUint64 sync/atomic.CompareAndSwapUint64
//go:noescape
func casUint64(p *uint64, old, new uint64) bool

// The addresses among the arguments are those of memory that nobody else may free meanwhile.
//
//go:linkname systemCall mg_syscall
func systemCall(number int, a, b, c, d, e uintptr) int

//go:linkname spawn mg_spawn
func spawn(request unsafe.Pointer) int

//go:linkname exit mg_exit
func exit(code int)

//go:linkname argc mg_argc
func argc() int

//go:linkname argv mg_argv
func argv(i int) string

//go:linkname getenv mg_getenv
//go:noescape
func getenv(name unsafe.Pointer, n int) string

//go:linkname setenv mg_setenv
//go:noescape
func setenv(name unsafe.Pointer, n int, value unsafe.Pointer, vn int) int

//go:linkname environ mg_environ
//go:noescape
func environ(out unsafe.Pointer, n int) int
