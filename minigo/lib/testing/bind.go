package testing

import _ "unsafe"

// stackGrown returns by how many bytes goroutines' stacks have grown since the program began.
//
//go:linkname stackGrown mg_stackgrown
func stackGrown() uint64
