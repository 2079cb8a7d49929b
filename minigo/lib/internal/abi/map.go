package abi

import "unsafe"

// mapIter has the size of runtime's mapIter and begins as that does: key and element, a nil key at the end.
type mapIter struct {
	key  unsafe.Pointer
	elem unsafe.Pointer
	rest [10]unsafe.Pointer
}

//go:linkname mapiterinit runtime.mapiterinit
//go:noescape
func mapiterinit(t *Type, m unsafe.Pointer, it *mapIter)

//go:linkname mapiternext runtime.mapiternext
//go:noescape
func mapiternext(it *mapIter)

// MapEntry points to a key and its element in a map.
type MapEntry struct {
	Key  unsafe.Pointer
	Elem unsafe.Pointer
}

// MapEntries lists the entries of the map m of type t, in no order.
func MapEntries(t *Type, m unsafe.Pointer) []MapEntry {
	if m == nil {
		return nil
	}
	entries := make([]MapEntry, 0, *(*int)(m)) // a map begins with the number of its entries
	var it mapIter
	for mapiterinit(t, m, &it); it.key != nil; mapiternext(&it) {
		entries = append(entries, MapEntry{it.key, it.elem})
	}
	return entries
}
