package reflect

import (
	"internal/abi"
	"unsafe"
)

// MapOf returns the type map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return typeOf(mapOf(key.descriptor(), elem.descriptor()))
}

func mapOf(key, elem *abi.Type) *abi.Type {
	lockTypes()
	id := shape{abi.Map, elem, key, 0}
	m := composite[id]
	if m == nil {
		m = madeFrom(map[int]int(nil), abi.Map, "map["+key.Str+"]"+elem.Str)
		m.Key, m.Elem = key, elem
		group, slot, at := mapGroup(key, elem)
		m.In = []*abi.Type{group}
		m.Len = int(slot)<<32 | int(at)
		composite[id] = m
	}
	unlockTypes()
	return m
}

// mapGroup lays out a group of a map's table as the compiler does: a control word, then eight slots of key and element.
// It returns the group's descriptor, the size of a slot and the offset of the element in it.
func mapGroup(key, elem *abi.Type) (group *abi.Type, slot, at uintptr) {
	const slots = 8
	at = roundUp(key.Size, uintptr(elem.Align))
	slot = max(roundUp(at+elem.Size, uintptr(max(key.Align, elem.Align))), 1)
	group = &abi.Type{Size: 8 + slots*slot, Align: 8, FieldAlign: 8}
	if key.PtrBytes == 0 && elem.PtrBytes == 0 {
		return group, slot, at
	}
	bits := make([]byte, (group.Size/8+7)/8)
	for i := uintptr(0); i < slots; i++ {
		markPointers(bits, key, 8+i*slot)
		markPointers(bits, elem, 8+i*slot+at)
	}
	group.GCData = &bits[0]
	for word := group.Size / 8; ; word-- {
		if word > 0 && bits[(word-1)/8]>>((word-1)%8)&1 != 0 {
			group.PtrBytes = word * 8
			return group, slot, at
		}
	}
}

// markPointers sets the bits of the words that hold pointers in a t at offset.
func markPointers(bits []byte, t *abi.Type, offset uintptr) {
	if t.PtrBytes == 0 {
		return
	}
	if t.GCData == nil { // an array made here
		for i := 0; i < t.Len; i++ {
			markPointers(bits, t.Elem, offset+uintptr(i)*t.Elem.Size)
		}
		return
	}
	first := offset / 8
	for i := uintptr(0); i < t.PtrBytes/8; i++ {
		if *(*byte)(unsafe.Add(unsafe.Pointer(t.GCData), i/8))>>(i%8)&1 != 0 {
			bits[(first+i)/8] |= 1 << ((first + i) % 8)
		}
	}
}
