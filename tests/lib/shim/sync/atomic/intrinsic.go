package atomic

import (
	real "sync/atomic"
	"unsafe"
)

func LoadInt32(addr *int32) int32 { return real.LoadInt32(addr) }
func LoadInt64(addr *int64) int64 { return real.LoadInt64(addr) }
func LoadUint32(addr *uint32) uint32 { return real.LoadUint32(addr) }
func LoadUint64(addr *uint64) uint64 { return real.LoadUint64(addr) }
func LoadUintptr(addr *uintptr) uintptr { return real.LoadUintptr(addr) }
func LoadPointer(addr *unsafe.Pointer) unsafe.Pointer { return real.LoadPointer(addr) }
func StoreInt32(addr *int32, val int32) { real.StoreInt32(addr, val) }
func StoreInt64(addr *int64, val int64) { real.StoreInt64(addr, val) }
func StoreUint32(addr *uint32, val uint32) { real.StoreUint32(addr, val) }
func StoreUint64(addr *uint64, val uint64) { real.StoreUint64(addr, val) }
func StoreUintptr(addr *uintptr, val uintptr) { real.StoreUintptr(addr, val) }
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) { real.StorePointer(addr, val) }
func AddInt32(addr *int32, delta int32) int32 { return real.AddInt32(addr, delta) }
func AddInt64(addr *int64, delta int64) int64 { return real.AddInt64(addr, delta) }
func AddUint32(addr *uint32, delta uint32) uint32 { return real.AddUint32(addr, delta) }
func AddUint64(addr *uint64, delta uint64) uint64 { return real.AddUint64(addr, delta) }
func AddUintptr(addr *uintptr, delta uintptr) uintptr { return real.AddUintptr(addr, delta) }
func SwapInt32(addr *int32, new int32) int32 { return real.SwapInt32(addr, new) }
func SwapInt64(addr *int64, new int64) int64 { return real.SwapInt64(addr, new) }
func SwapUint32(addr *uint32, new uint32) uint32 { return real.SwapUint32(addr, new) }
func SwapUint64(addr *uint64, new uint64) uint64 { return real.SwapUint64(addr, new) }
func SwapUintptr(addr *uintptr, new uintptr) uintptr { return real.SwapUintptr(addr, new) }
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) unsafe.Pointer { return real.SwapPointer(addr, new) }
func CompareAndSwapInt32(addr *int32, old, new int32) bool { return real.CompareAndSwapInt32(addr, old, new) }
func CompareAndSwapInt64(addr *int64, old, new int64) bool { return real.CompareAndSwapInt64(addr, old, new) }
func CompareAndSwapUint32(addr *uint32, old, new uint32) bool { return real.CompareAndSwapUint32(addr, old, new) }
func CompareAndSwapUint64(addr *uint64, old, new uint64) bool { return real.CompareAndSwapUint64(addr, old, new) }
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) bool { return real.CompareAndSwapUintptr(addr, old, new) }
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) bool { return real.CompareAndSwapPointer(addr, old, new) }
func AndInt32(addr *int32, mask int32) int32 { return real.AndInt32(addr, mask) }
func AndInt64(addr *int64, mask int64) int64 { return real.AndInt64(addr, mask) }
func AndUint32(addr *uint32, mask uint32) uint32 { return real.AndUint32(addr, mask) }
func AndUint64(addr *uint64, mask uint64) uint64 { return real.AndUint64(addr, mask) }
func AndUintptr(addr *uintptr, mask uintptr) uintptr { return real.AndUintptr(addr, mask) }
func OrInt32(addr *int32, mask int32) int32 { return real.OrInt32(addr, mask) }
func OrInt64(addr *int64, mask int64) int64 { return real.OrInt64(addr, mask) }
func OrUint32(addr *uint32, mask uint32) uint32 { return real.OrUint32(addr, mask) }
func OrUint64(addr *uint64, mask uint64) uint64 { return real.OrUint64(addr, mask) }
func OrUintptr(addr *uintptr, mask uintptr) uintptr { return real.OrUintptr(addr, mask) }
