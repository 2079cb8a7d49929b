package abi

import (
	"reflect"
	"unsafe"
)

type MapEntry struct {
	Key  unsafe.Pointer
	Elem unsafe.Pointer
}

// MapEntries copies the entries: real Go's maps give no addresses.
func MapEntries(t *Type, m unsafe.Pointer) []MapEntry {
	var entries []MapEntry
	for it := reflect.NewAt(real[t], unsafe.Pointer(&m)).Elem().MapRange(); it.Next(); {
		key, elem := reflect.New(it.Key().Type()), reflect.New(it.Value().Type())
		key.Elem().Set(it.Key())
		elem.Elem().Set(it.Value())
		entries = append(entries, MapEntry{key.UnsafePointer(), elem.UnsafePointer()})
	}
	return entries
}
