package reflect

import (
	"internal/abi"
	"unsafe"
)

// iterator has the size of runtime's mapIter and begins as that does: key and element, a nil key at the end.
type iterator struct {
	key  unsafe.Pointer
	elem unsafe.Pointer
	rest [10]unsafe.Pointer
}

//go:linkname makemap runtime.makemap
//go:noescape
func makemap(t *abi.Type, hint int) unsafe.Pointer

//go:linkname mapaccess2 runtime.mapaccess2
//go:noescape
func mapaccess2(t *abi.Type, m, key unsafe.Pointer) (unsafe.Pointer, bool)

//go:linkname mapassign runtime.mapassign
//go:noescape
func mapassign(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer

//go:linkname mapdelete runtime.mapdelete
//go:noescape
func mapdelete(t *abi.Type, m, key unsafe.Pointer)

//go:linkname mapclear runtime.mapclear
//go:noescape
func mapclear(t *abi.Type, m unsafe.Pointer)

//go:linkname mapiterinit runtime.mapiterinit
//go:noescape
func mapiterinit(t *abi.Type, m unsafe.Pointer, it *iterator)

//go:linkname mapiternext runtime.mapiternext
//go:noescape
func mapiternext(it *iterator)

// mapLen returns the number of entries, with which a map begins.
func mapLen(m unsafe.Pointer) int {
	if m == nil {
		return 0
	}
	return *(*int)(m)
}

// copied returns a value with its own copy of the t at p.
func copied(t *abi.Type, p unsafe.Pointer, f flag) Value {
	if t.IsDirect() {
		return Value{known(t), *(*unsafe.Pointer)(p), f | flag(t.Kind)}
	}
	c := abi.New(t)
	abi.Memmove(c, p, t.Size)
	return at(t, c, f)
}

// place returns an address that holds the value.
func (v Value) place() unsafe.Pointer {
	if v.f&flagIndirect != 0 {
		return v.p
	}
	p := new(unsafe.Pointer)
	*p = v.p
	return unsafe.Pointer(p)
}

// MakeMap returns a new map.
func MakeMap(t Type) Value { return MakeMapWithSize(t, 0) }

// MakeMapWithSize returns a new map with room for n entries.
func MakeMapWithSize(t Type, n int) Value {
	if t.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	d := t.descriptor()
	return Value{d, makemap(d, n), flag(Map)}
}

// MapIndex returns the element of key, the zero Value without it.
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "reflect.Value.MapIndex")
	// A key from an unexported field is good for reading.
	key = key.assigned("reflect.Value.MapIndex", v.t.Key)
	p, ok := mapaccess2(v.t, v.word(), key.place())
	if !ok {
		return Value{}
	}
	return copied(v.t.Elem, p, (v.f | key.f).inherited())
}

// SetMapIndex sets the element of key; the zero Value deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "reflect.Value.SetMapIndex")
	v.mustExported("reflect.Value.SetMapIndex")
	key.mustExported("reflect.Value.SetMapIndex")
	key = key.assigned("reflect.Value.SetMapIndex", v.t.Key)
	if elem.t == nil {
		mapdelete(v.t, v.word(), key.place())
		return
	}
	elem.mustExported("reflect.Value.SetMapIndex")
	elem = elem.assigned("reflect.Value.SetMapIndex", v.t.Elem)
	elem.store(mapassign(v.t, v.word(), key.place()))
}

// MapKeys returns the keys, in no order.
func (v Value) MapKeys() []Value {
	v.must(Map, "reflect.Value.MapKeys")
	keys := make([]Value, 0, v.Len())
	it := new(iterator)
	for mapiterinit(v.t, v.word(), it); it.key != nil; mapiternext(it) {
		keys = append(keys, copied(v.t.Key, it.key, v.f.inherited()))
	}
	return keys
}

// MapIter walks over a map.
type MapIter struct {
	m       Value
	it      iterator
	started bool
}

// MapRange returns an iterator in front of the first entry.
func (v Value) MapRange() *MapIter {
	v.must(Map, "reflect.Value.MapRange")
	return &MapIter{m: v}
}

// Next goes on to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !iter.started {
		iter.started = true
		mapiterinit(iter.m.t, iter.m.word(), &iter.it)
	} else {
		if iter.it.key == nil {
			panic("MapIter.Next called on exhausted iterator")
		}
		mapiternext(&iter.it)
	}
	return iter.it.key != nil
}

func (iter *MapIter) check(method string) {
	if !iter.started {
		panic(method + " called before Next")
	}
	if iter.it.key == nil {
		panic(method + " called on exhausted iterator")
	}
}

// Key returns the entry's key.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return copied(iter.m.t.Key, iter.it.key, iter.m.f.inherited())
}

// Value returns the entry's element.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return copied(iter.m.t.Elem, iter.it.elem, iter.m.f.inherited())
}

// Reset makes the iterator walk over v, from its beginning.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "reflect.MapIter.Reset")
	}
	*iter = MapIter{m: v}
}

// SetIterKey sets the variable v to the entry's key.
func (v Value) SetIterKey(iter *MapIter) { v.Set(iter.Key()) }

// SetIterValue sets the variable v to the entry's element.
func (v Value) SetIterValue(iter *MapIter) { v.Set(iter.Value()) }
