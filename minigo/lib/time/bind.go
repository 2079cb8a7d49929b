package time

import "unsafe"

//go:linkname nanotime mg_nanotime
func nanotime() int64

//go:linkname sleep mg_sleep
func sleep(nanoseconds int64)

//go:linkname timerStart mg_timer_start
func timerStart(t *runtimeTimer)

//go:linkname timerStop mg_timer_stop
func timerStop(t *runtimeTimer) int

//go:linkname timerReset mg_timer_reset
func timerReset(t *runtimeTimer, when, period int64) int

//go:linkname gosched mg_gosched
func gosched()

//go:linkname loadState sync/atomic.LoadUint32
//go:noescape
func loadState(p *uint32) uint32

//go:linkname changeState sync/atomic.CompareAndSwapUint32
//go:noescape
func changeState(p *uint32, old, new uint32) bool

//go:linkname walltime mg_walltime
func walltime() (sec int64, nsec int64)

// The files of time zones. Package os is not used, so that it can use this package.

//go:linkname open mg_open
//go:noescape
func open(path unsafe.Pointer, n int, flags int, mode int) int

//go:linkname read mg_read
//go:noescape
func read(fd int, p unsafe.Pointer, n int) int

//go:linkname closeFile mg_close
func closeFile(fd int) int

//go:linkname getenv mg_getenv
//go:noescape
func getenv(name unsafe.Pointer, n int) string
