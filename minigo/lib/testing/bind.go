package testing

import "unsafe"

// stackGrown returns by how many bytes goroutines' stacks have grown since the program began.
//
//go:linkname stackGrown mg_stackgrown
func stackGrown() uint64

//go:noescape
//go:linkname returnAddresses mg_callers
func returnAddresses(skip int, pcs unsafe.Pointer, most int) int

//go:noescape
//go:linkname frameInfo mg_frameinfo
func frameInfo(pc uintptr, depth int, out unsafe.Pointer) int
