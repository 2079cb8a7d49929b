package atomic

import "unsafe"

// Value holds a value of any type, always of the same one, for atomic use; its zero value holds none.
//
// The two words of the interface are written one after the other: the type is there last, so that a reader who sees the type sees
// data of that type. It never changes again; afterwards only the data word does.
type Value struct {
	v any
}

// words are those of an interface in memory.
type words struct {
	typ  unsafe.Pointer
	data unsafe.Pointer
}

// claim's address stands for the type while the first value is being stored.
var claim byte

//go:linkname gosched mg_gosched
func gosched()

// Load returns the value stored last, nil if there is none.
func (v *Value) Load() (val any) {
	from := (*words)(unsafe.Pointer(v))
	typ := LoadPointer(&from.typ)
	if typ == nil || typ == unsafe.Pointer(&claim) {
		return nil
	}
	to := (*words)(unsafe.Pointer(&val))
	to.typ = typ
	to.data = LoadPointer(&from.data)
	return val
}

// Store sets the value. All values must have one type, and not be nil.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	to, from := (*words)(unsafe.Pointer(v)), (*words)(unsafe.Pointer(&val))
	if v.settle(from) {
		return
	}
	if LoadPointer(&to.typ) != from.typ {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	StorePointer(&to.data, from.data)
}

// Swap sets the value to new and returns what it was, nil if there was none.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	to, from := (*words)(unsafe.Pointer(v)), (*words)(unsafe.Pointer(&new))
	if v.settle(from) {
		return nil
	}
	if LoadPointer(&to.typ) != from.typ {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	was := (*words)(unsafe.Pointer(&old))
	was.typ = from.typ
	was.data = SwapPointer(&to.data, from.data)
	return old
}

// CompareAndSwap sets the value to new if it is old, and tells whether it was. It panics if they cannot be compared.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	to, from, expected := (*words)(unsafe.Pointer(v)), (*words)(unsafe.Pointer(&new)), (*words)(unsafe.Pointer(&old))
	if old != nil && expected.typ != from.typ {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if old == nil {
		if v.settle(from) {
			return true
		}
	} else if v.wait() == nil {
		return false
	}
	if LoadPointer(&to.typ) != from.typ {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	if old == nil {
		return false
	}
	// The data words may differ where the values are equal: compare the values, then exchange the word that was compared.
	data := LoadPointer(&to.data)
	var now any
	held := (*words)(unsafe.Pointer(&now))
	held.typ = from.typ
	held.data = data
	if now != old {
		return false
	}
	return CompareAndSwapPointer(&to.data, data, from.data)
}

// settle stores the first value; it returns false if there is one already.
func (v *Value) settle(first *words) bool {
	to := (*words)(unsafe.Pointer(v))
	for v.wait() == nil {
		if CompareAndSwapPointer(&to.typ, nil, unsafe.Pointer(&claim)) {
			StorePointer(&to.data, first.data)
			StorePointer(&to.typ, first.typ)
			return true
		}
	}
	return false
}

// wait returns the type, nil if there is none, once no first value is being stored.
func (v *Value) wait() unsafe.Pointer {
	to := (*words)(unsafe.Pointer(v))
	for {
		typ := LoadPointer(&to.typ)
		if typ != unsafe.Pointer(&claim) {
			return typ
		}
		gosched() // whoever stores it needs a few instructions, but may have been interrupted
	}
}
