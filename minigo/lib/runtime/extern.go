package runtime

import "unsafe"

// GOOS and GOARCH name the system and the processor the program was compiled for.
const (
	GOOS   string = "linux"
	GOARCH string = "amd64"
)

// Compiler names the compiler.
const Compiler = "minigo"

// GOROOT returns the environment's: no installation of Go is needed here.
//
// Deprecated: the environment is the better place to ask.
func GOROOT() string {
	name := "GOROOT"
	return getenv(unsafe.Pointer(unsafe.StringData(name)), len(name))
}

// Version returns the version of the language and library that is followed.
func Version() string { return "go1.27" }

// GC runs a garbage collection and returns when it is complete.
func GC() { collect() }

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int { return numgoroutine() }

// NumCPU returns the number of processors that the program may use.
func NumCPU() int { return numcpu() }

// GOMAXPROCS sets how many threads may run Go code at the same time and returns the former setting; n < 1 changes nothing.
func GOMAXPROCS(n int) int { return gomaxprocs(n) }

// LockOSThread ties the calling goroutine to its thread, on which no other then runs.
func LockOSThread() { lockosthread() }

// UnlockOSThread undoes one LockOSThread.
func UnlockOSThread() { unlockosthread() }

// Gosched lets other goroutines run.
func Gosched() { gosched() }

// KeepAlive marks its argument as reachable up to here.
//
//go:noinline
func KeepAlive(x any) {}
