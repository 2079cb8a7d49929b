package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

func main() {
	var a int32 = 5
	var b uint64 = 1 << 63
	var c int64
	var u uint32 = 0xff0f
	var ptr uintptr
	fmt.Println(atomic.AddInt32(&a, 3), a, atomic.LoadInt32(&a))
	fmt.Println(atomic.SwapInt32(&a, 3), a)
	fmt.Println(atomic.CompareAndSwapUint64(&b, 1<<63, 7), b, atomic.CompareAndSwapUint64(&b, 1<<63, 8), b)
	atomic.StoreInt64(&c, -1)
	fmt.Println(c, atomic.AndInt64(&c, 0xf0), c, atomic.OrInt64(&c, 0xf), c)
	fmt.Println(atomic.OrUint32(&u, 0xf0), u, atomic.AddUint32(&u, ^uint32(0)), u)
	fmt.Println(atomic.AddUintptr(&ptr, 9), ptr)
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	fmt.Println(*(*int)(atomic.LoadPointer(&p)))
	q := atomic.SwapPointer(&p, unsafe.Pointer(&y))
	fmt.Println(*(*int)(q), p == unsafe.Pointer(&y), atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&y), nil), p == nil)
	f := atomic.AddInt64
	fmt.Println(f(&c, 100), c)
	defer func() { fmt.Println(recover()) }()
	var np *int64
	atomic.AddInt64(np, 1)
}
