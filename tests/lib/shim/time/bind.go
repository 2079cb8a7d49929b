package time

import (
	"os"
	"runtime"
	"sync/atomic"
	"syscall"
	real "time"
	"unsafe"
)

var origin = real.Now()

func nanotime() int64 { return int64(real.Since(origin)) + 1 }

func walltime() (sec int64, nsec int64) {
	now := real.Now()
	return now.Unix(), int64(now.Nanosecond())
}

func code(n int, err error) int {
	if err != nil {
		return -int(err.(syscall.Errno))
	}
	return n
}

func open(path unsafe.Pointer, n int, flags int, mode int) int {
	return code(syscall.Open(unsafe.String((*byte)(path), n), flags, uint32(mode)))
}

func read(fd int, p unsafe.Pointer, n int) int {
	return code(syscall.Read(fd, unsafe.Slice((*byte)(p), n)))
}

func closeFile(fd int) int { return code(0, syscall.Close(fd)) }

func getenv(name unsafe.Pointer, n int) string {
	value, ok := os.LookupEnv(unsafe.String((*byte)(name), n))
	if ok && value == "" {
		return "x"[:0]
	}
	return value
}

func gosched() { runtime.Gosched() }

func loadState(p *uint32) uint32 { return atomic.LoadUint32(p) }

func changeState(p *uint32, old, new uint32) bool { return atomic.CompareAndSwapUint32(p, old, new) }

func sleep(nanoseconds int64) { real.Sleep(real.Duration(nanoseconds)) }

func timerStart(t *runtimeTimer) { panic("no timers") }

func timerStop(t *runtimeTimer) int { panic("no timers") }

func timerReset(t *runtimeTimer, when, period int64) int { panic("no timers") }
