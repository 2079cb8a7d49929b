// Package weak has pointers that do not keep alive what they point to.
package weak

import (
	"runtime"
	"unsafe"
)

// Pointer leads to a variable of type T as long as something else does. Pointers are equal if they were made from equal
// pointers, also when nothing is left of the variable.
type Pointer[T any] struct {
	_      [0]*T
	handle unsafe.Pointer // *handle, nil for the weak pointer of nil
}

// handle holds the address that the collector does not follow, and overwrites with 0 when the object is garbage.
type handle struct {
	address uintptr
}

// Make returns the weak pointer of a pointer.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	h := handleOf(unsafe.Pointer(ptr), unsafe.Pointer(new(handle)))
	runtime.KeepAlive(ptr)
	return Pointer[T]{handle: h}
}

// Value returns the pointer, or nil when the variable is garbage. It may become nil before the variable's finalizer runs.
func (p Pointer[T]) Value() *T {
	if p.handle == nil {
		return nil
	}
	return (*T)(*(*unsafe.Pointer)(p.handle))
}
