// Package unique gives equal values one handle, which is compared quickly.
package unique

import "sync"

// Handle stands for a value. Handles are equal if their values are.
type Handle[T comparable] struct {
	value *T
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

// key is a value together with the type it is made a handle of, which may be an interface.
type key[T comparable] struct {
	value T
}

var (
	lock    sync.Mutex
	handles = map[any]any{} // of Handle[T] by key[T]
)

// Make returns the handle of the value.
//
// Differs from Go: what no handle is left for is kept.
func Make[T comparable](value T) Handle[T] {
	k := key[T]{value}
	lock.Lock()
	defer lock.Unlock()
	if h, ok := handles[k]; ok {
		return h.(Handle[T])
	}
	h := Handle[T]{&value}
	handles[k] = h
	return h
}
