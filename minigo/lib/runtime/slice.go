package runtime

import (
	"internal/abi"
	"unsafe"
)

// maxAlloc is the size of the address space that Go programs use on this processor: no larger object can be made.
const maxAlloc = 1 << 48

// zeroSized is what pointers to objects without bytes point to.
var zeroSized uint64

// allocSize returns n*size, or -1 where that is no size of an object.
func allocSize(size uintptr, n int) int {
	if n < 0 {
		return -1
	}
	if size == 0 {
		return 0
	}
	if uintptr(n) > maxAlloc/size {
		return -1
	}
	return n * int(size)
}

// makeslice returns the zeroed array of make([]T, n, c).
//
//go:noinline
func makeslice(elem *abi.Type, n, c int) unsafe.Pointer {
	if n > c || allocSize(elem.Size, c) < 0 {
		// Blame the length if it alone is bad: in make([]T, n) both are n.
		if allocSize(elem.Size, n) < 0 {
			panicmakeslicelen()
		}
		panicmakeslicecap()
	}
	if n < 0 {
		panicmakeslicelen()
	}
	return newarray(elem, c)
}

// growslice returns a larger array for a slice that append makes newLen long by num elements.
//
//go:noinline
func growslice(old unsafe.Pointer, newLen, oldCap, num int, elem *abi.Type) []byte {
	if newLen < 0 {
		gopanic(errorString("growslice: len out of range"))
	}
	if elem.Size == 0 {
		return makeBytes(unsafe.Pointer(&zeroSized), newLen, newLen)
	}
	size := int(elem.Size)
	used := allocSize(elem.Size, newLen-num)
	total := allocSize(elem.Size, grownCap(newLen, oldCap))
	if total < 0 || allocSize(elem.Size, newLen) < 0 {
		gopanic(errorString("growslice: len out of range"))
	}
	var p unsafe.Pointer
	newCap := 0
	if elem.PtrBytes == 0 {
		total = sizeclass(total, 1)
		newCap = total / size
		p = allocbytes(total, 0)
		memclr(unsafe.Add(p, used), total-used)
	} else {
		newCap = sizeclass(total, 0) / size
		p = newarray(elem, newCap)
	}
	memmove(p, old, used)
	return makeBytes(p, newLen, newCap)
}

// growslicebuf is growslice for a slice that may use an array of bufLen elements in its function's frame. The array is left
// to it in small steps: what moves to the heap later shall not be larger than needed.
//
//go:noinline
func growslicebuf(old unsafe.Pointer, newLen, oldCap, num int, elem *abi.Type, buf unsafe.Pointer, bufLen int) []byte {
	if uint(newLen) > uint(bufLen) {
		return growslice(old, newLen, oldCap, num, elem)
	}
	size := int(elem.Size)
	used := (newLen - num) * size
	if old != buf {
		memmove(buf, old, used)
	}
	newCap := sizeclass(newLen*size, 1) / size
	if newCap > bufLen {
		newCap = bufLen
	}
	memclr(unsafe.Add(buf, used), newCap*size-used)
	return makeBytes(buf, newLen, newCap)
}

// moveslice copies a slice to the heap, all its capacity or only its elements.
//
//go:noinline
func moveslice(elem *abi.Type, p unsafe.Pointer, n, c int, keepCap bool) []byte {
	size := int(elem.Size)
	if !keepCap {
		noscan := 1
		if elem.PtrBytes != 0 {
			noscan = 0
		}
		used := n * size
		n2 := sizeclass(used, noscan) / size
		q := newarray(elem, n2)
		memmove(q, p, used)
		return makeBytes(q, n, n2)
	}
	q := newarray(elem, c)
	memmove(q, p, c*size)
	return makeBytes(q, n, c)
}

// grownCap returns the capacity to ask for: twice the old one for short slices, falling to 1.25 times for long ones.
func grownCap(newLen, oldCap int) int {
	const long = 256
	if newLen > 2*oldCap {
		return newLen
	}
	if oldCap < long {
		return 2 * oldCap
	}
	c := oldCap
	for uint(c) < uint(newLen) {
		c += (c + 3*long) >> 2
	}
	if c <= 0 {
		return newLen
	}
	return c
}

//go:noinline
func unsafeslice(elem *abi.Type, p unsafe.Pointer, n int) {
	size := allocSize(elem.Size, n)
	if size < 0 || uintptr(size) > -uintptr(p) {
		if n < 0 || p != nil {
			panicunsafe(0)
		}
		panicunsafe(1)
	}
	if p == nil && n > 0 {
		panicunsafe(1)
	}
}

//go:noinline
func unsafestring(p unsafe.Pointer, n int) {
	if n < 0 || p != nil && uintptr(n) > -uintptr(p) {
		panicunsafe(2)
	}
	if p == nil && n > 0 {
		panicunsafe(3)
	}
}
