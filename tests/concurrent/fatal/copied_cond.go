// A condition variable is used after it was copied.
package main

import (
	"sync"
	"unsafe"
)

func main() {
	c := sync.NewCond(new(sync.Mutex))
	c.Signal()
	var d sync.Cond
	*(*[unsafe.Sizeof(d)]byte)(unsafe.Pointer(&d)) = *(*[unsafe.Sizeof(d)]byte)(unsafe.Pointer(c))
	d.Signal()
}
