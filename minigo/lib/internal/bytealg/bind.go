// Package bytealg has the byte loops that the runtime does fast.
package bytealg

import "unsafe"

//go:linkname indexByte mg_indexbyte
//go:noescape
func indexByte(p unsafe.Pointer, n int, c int) int
