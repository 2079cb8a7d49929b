package runtime

// MemProfileRate is how many bytes are allocated between two samples of a heap profile. There are no heap profiles: nothing reads it.
var MemProfileRate int = 512 * 1024

//go:linkname breakpoint mg_breakpoint
func breakpoint()

// Breakpoint stops the program for a debugger; without one it ends.
func Breakpoint() { breakpoint() }

// NumCgoCall returns the number of calls of C functions that the program has made by cgo, which there is none of.
func NumCgoCall() int64 { return 0 }
