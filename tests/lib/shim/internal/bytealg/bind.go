package bytealg

import (
	"bytes"
	"unsafe"
)

func indexByte(p unsafe.Pointer, n int, c int) int {
	return bytes.IndexByte(unsafe.Slice((*byte)(p), n), byte(c))
}
