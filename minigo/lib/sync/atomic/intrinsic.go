package atomic

import "unsafe"

// The code generator expands these functions where they are called (codegen/atomics.py). Each is one sequentially consistent
// operation on memory that other goroutines use with such operations only.

// LoadInt32 returns *addr.
//
//go:noescape
func LoadInt32(addr *int32) (val int32) // intrinsic

// LoadInt64 returns *addr.
//
//go:noescape
func LoadInt64(addr *int64) (val int64) // intrinsic

// LoadUint32 returns *addr.
//
//go:noescape
func LoadUint32(addr *uint32) (val uint32) // intrinsic

// LoadUint64 returns *addr.
//
//go:noescape
func LoadUint64(addr *uint64) (val uint64) // intrinsic

// LoadUintptr returns *addr.
//
//go:noescape
func LoadUintptr(addr *uintptr) (val uintptr) // intrinsic

// LoadPointer returns *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) // intrinsic

// StoreInt32 sets *addr to val.
//
//go:noescape
func StoreInt32(addr *int32, val int32) // intrinsic

// StoreInt64 sets *addr to val.
//
//go:noescape
func StoreInt64(addr *int64, val int64) // intrinsic

// StoreUint32 sets *addr to val.
//
//go:noescape
func StoreUint32(addr *uint32, val uint32) // intrinsic

// StoreUint64 sets *addr to val.
//
//go:noescape
func StoreUint64(addr *uint64, val uint64) // intrinsic

// StoreUintptr sets *addr to val.
//
//go:noescape
func StoreUintptr(addr *uintptr, val uintptr) // intrinsic

// StorePointer sets *addr to val.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) // intrinsic

// AddInt32 adds delta to *addr and returns the sum.
//
//go:noescape
func AddInt32(addr *int32, delta int32) (new int32) // intrinsic

// AddInt64 adds delta to *addr and returns the sum.
//
//go:noescape
func AddInt64(addr *int64, delta int64) (new int64) // intrinsic

// AddUint32 adds delta to *addr and returns the sum.
//
//go:noescape
func AddUint32(addr *uint32, delta uint32) (new uint32) // intrinsic

// AddUint64 adds delta to *addr and returns the sum.
//
//go:noescape
func AddUint64(addr *uint64, delta uint64) (new uint64) // intrinsic

// AddUintptr adds delta to *addr and returns the sum.
//
//go:noescape
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) // intrinsic

// SwapInt32 sets *addr to new and returns what it was.
//
//go:noescape
func SwapInt32(addr *int32, new int32) (old int32) // intrinsic

// SwapInt64 sets *addr to new and returns what it was.
//
//go:noescape
func SwapInt64(addr *int64, new int64) (old int64) // intrinsic

// SwapUint32 sets *addr to new and returns what it was.
//
//go:noescape
func SwapUint32(addr *uint32, new uint32) (old uint32) // intrinsic

// SwapUint64 sets *addr to new and returns what it was.
//
//go:noescape
func SwapUint64(addr *uint64, new uint64) (old uint64) // intrinsic

// SwapUintptr sets *addr to new and returns what it was.
//
//go:noescape
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) // intrinsic

// SwapPointer sets *addr to new and returns what it was.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) // intrinsic

// CompareAndSwapInt32 sets *addr to new if it is old, and tells whether it was.
//
//go:noescape
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) // intrinsic

// CompareAndSwapInt64 sets *addr to new if it is old, and tells whether it was.
//
//go:noescape
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) // intrinsic

// CompareAndSwapUint32 sets *addr to new if it is old, and tells whether it was.
//
//go:noescape
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) // intrinsic

// CompareAndSwapUint64 sets *addr to new if it is old, and tells whether it was.
//
//go:noescape
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) // intrinsic

// CompareAndSwapUintptr sets *addr to new if it is old, and tells whether it was.
//
//go:noescape
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) // intrinsic

// CompareAndSwapPointer sets *addr to new if it is old, and tells whether it was.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) // intrinsic

// AndInt32 clears the bits of *addr that mask lacks, and returns what it was.
//
//go:noescape
func AndInt32(addr *int32, mask int32) (old int32) // intrinsic

// AndInt64 clears the bits of *addr that mask lacks, and returns what it was.
//
//go:noescape
func AndInt64(addr *int64, mask int64) (old int64) // intrinsic

// AndUint32 clears the bits of *addr that mask lacks, and returns what it was.
//
//go:noescape
func AndUint32(addr *uint32, mask uint32) (old uint32) // intrinsic

// AndUint64 clears the bits of *addr that mask lacks, and returns what it was.
//
//go:noescape
func AndUint64(addr *uint64, mask uint64) (old uint64) // intrinsic

// AndUintptr clears the bits of *addr that mask lacks, and returns what it was.
//
//go:noescape
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) // intrinsic

// OrInt32 sets the bits of mask in *addr, and returns what it was.
//
//go:noescape
func OrInt32(addr *int32, mask int32) (old int32) // intrinsic

// OrInt64 sets the bits of mask in *addr, and returns what it was.
//
//go:noescape
func OrInt64(addr *int64, mask int64) (old int64) // intrinsic

// OrUint32 sets the bits of mask in *addr, and returns what it was.
//
//go:noescape
func OrUint32(addr *uint32, mask uint32) (old uint32) // intrinsic

// OrUint64 sets the bits of mask in *addr, and returns what it was.
//
//go:noescape
func OrUint64(addr *uint64, mask uint64) (old uint64) // intrinsic

// OrUintptr sets the bits of mask in *addr, and returns what it was.
//
//go:noescape
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) // intrinsic
