// Package runtime is the part of the runtime that is written in Go: panics, run-time errors, strings and slices, print, and what
// programs ask about themselves. The other part is written in C. The two meet in bind.go; docs/abi.md specifies both.
package runtime

import "unsafe"

// g is what this package sees of the running goroutine; the runtime's own words follow. Specified in docs/abi.md, "The g".
type g struct {
	lo       uintptr
	hi       uintptr
	limit    uintptr
	id       int
	deferred *deferRecord // innermost first
	panicked *panicRecord // innermost first
	_        [6]uintptr
	unused   *deferRecord // heap records to use again, until the next collection
}

// deferRecord is one pending deferred call, in its frame or on the heap.
type deferRecord struct {
	link *deferRecord
	fn   unsafe.Pointer // closure record
	save unsafe.Pointer // save buffer of the frame that deferred it: also the identity of the frame
	heap uintptr
}

// panicRecord lives in the frame of the gopanic that made it, so that argp moves with the stack.
type panicRecord struct {
	link       *panicRecord
	arg        any
	argp       uintptr      // frame pointer that recover must see as its caller's
	rest       *deferRecord // what was pending below the call being run
	recovered  bool
	repanicked bool
	aborted    bool // a later panic has run past the call this one was running
	goexit     bool // it is the end of the goroutine: nothing to recover or to report
	faultPC    uintptr
	faultAddr  uintptr // the memory fault behind it, or behind a recovered panic that began meanwhile; faultPC is 0 if there is none
}

// noescape hides p from escape analysis: the caller promises that no copy outlives what p points to.
func noescape(p unsafe.Pointer) unsafe.Pointer {
	word := uintptr(p)
	return unsafe.Pointer(word ^ 0)
}

// eface is an empty interface in memory.
type eface struct {
	typ  unsafe.Pointer
	data unsafe.Pointer
}

// stringHeader is a string in memory.
type stringHeader struct {
	data unsafe.Pointer
	len  int
}

// sliceHeader is a slice in memory.
type sliceHeader struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// makeString returns the string of n bytes at p, unchecked.
func makeString(p unsafe.Pointer, n int) string {
	h := stringHeader{p, n}
	return *(*string)(unsafe.Pointer(&h))
}

// makeBytes returns the slice of n bytes at p with capacity c, unchecked.
func makeBytes(p unsafe.Pointer, n, c int) []byte {
	h := sliceHeader{p, n, c}
	return *(*[]byte)(unsafe.Pointer(&h))
}
