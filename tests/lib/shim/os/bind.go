package os

import (
	real "os"
	"runtime"
	"sync/atomic"
	"syscall"
	"unsafe"
)

func code(n int, err error) int {
	if err != nil {
		return -int(err.(syscall.Errno))
	}
	return n
}

func write(fd int, p unsafe.Pointer, n int) int {
	return code(syscall.Write(fd, unsafe.Slice((*byte)(p), n)))
}

func read(fd int, p unsafe.Pointer, n int) int {
	return code(syscall.Read(fd, unsafe.Slice((*byte)(p), n)))
}

func open(path unsafe.Pointer, n int, flags int, mode int) int {
	return code(syscall.Open(unsafe.String((*byte)(path), n), flags, uint32(mode)))
}

func closeFile(fd int) int { return code(0, syscall.Close(fd)) }

func systemCall(number int, a, b, c, d, e uintptr) int {
	n, _, err := syscall.Syscall6(uintptr(number), a, b, c, d, e, 0)
	if err != 0 {
		return -int(err)
	}
	return int(n)
}

func spawn(request unsafe.Pointer) int { panic("processes are not compared") }

func exit(code int) { real.Exit(code) }

func argc() int { return len(real.Args) }

func argv(i int) string { return real.Args[i] }

func getenv(name unsafe.Pointer, n int) string {
	value, ok := real.LookupEnv(unsafe.String((*byte)(name), n))
	if ok && value == "" {
		return "x"[:0]
	}
	return value
}

func setenv(name unsafe.Pointer, n int, value unsafe.Pointer, vn int) int {
	key := unsafe.String((*byte)(name), n)
	if value == nil {
		return code(0, syscall.Unsetenv(key))
	}
	return code(0, syscall.Setenv(key, unsafe.String((*byte)(value), vn)))
}

func environ(out unsafe.Pointer, n int) int {
	list := real.Environ()
	copy(unsafe.Slice((*string)(out), n), list)
	return len(list)
}

func lockSlow(m *mutex) {
	for !atomic.CompareAndSwapInt32(&m.state, 0, 1) {
		runtime.Gosched()
	}
}

func unlockSlow(m *mutex, state int32) { panic("nobody waits in the queue") }

func casInt32(p *int32, old, new int32) bool { return atomic.CompareAndSwapInt32(p, old, new) }

func addInt32(p *int32, delta int32) int32 { return atomic.AddInt32(p, delta) }

func loadUint32(p *uint32) uint32 { return atomic.LoadUint32(p) }

func casUint32(p *uint32, old, new uint32) bool { return atomic.CompareAndSwapUint32(p, old, new) }

func addUint32(p *uint32, delta uint32) uint32 { return atomic.AddUint32(p, delta) }

func loadUint64(p *uint64) uint64 { return atomic.LoadUint64(p) }

func casUint64(p *uint64, old, new uint64) bool { return atomic.CompareAndSwapUint64(p, old, new) }
