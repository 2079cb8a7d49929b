package reflect

import (
	"internal/abi"
	"unsafe"
)

// pair is two things being compared; one that is met again inside itself is taken as equal.
type pair struct {
	x, y unsafe.Pointer
	t    *abi.Type
}

// DeepEqual reports whether x and y are of the same type and equal all the way down.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	v, w := ValueOf(x), ValueOf(y)
	return v.t == w.t && deepEqual(v, w, map[pair]bool{})
}

// identity returns the address by which a value that can contain itself is known, nil for others.
func (v Value) identity() unsafe.Pointer {
	switch v.Kind() {
	case Pointer, Map:
		return v.word()
	case Slice:
		return v.header().Data
	case Interface:
		return v.p
	}
	return nil
}

func deepEqual(v, w Value, open map[pair]bool) bool {
	if !v.IsValid() || !w.IsValid() {
		return v.IsValid() == w.IsValid()
	}
	if v.t != w.t {
		return false
	}
	if p, q := v.identity(), w.identity(); p != nil && q != nil && (v.Kind() != Slice || v.Len() == w.Len()) {
		if uintptr(p) > uintptr(q) {
			p, q = q, p
		}
		it := pair{p, q, v.t}
		if open[it] {
			return true
		}
		open[it] = true
	}
	switch v.Kind() {
	case Array:
		return deepElements(v, w, open)
	case Slice:
		if v.IsNil() != w.IsNil() || v.Len() != w.Len() {
			return false
		}
		return v.header().Data == w.header().Data || deepElements(v, w, open)
	case Interface:
		if v.IsNil() || w.IsNil() {
			return v.IsNil() == w.IsNil()
		}
		return deepEqual(v.Elem(), w.Elem(), open)
	case Pointer:
		return v.word() == w.word() || deepEqual(v.Elem(), w.Elem(), open)
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !deepEqual(v.Field(i), w.Field(i), open) {
				return false
			}
		}
		return true
	case Map:
		if v.IsNil() != w.IsNil() || v.Len() != w.Len() {
			return false
		}
		if v.word() == w.word() {
			return true
		}
		for iter := v.MapRange(); iter.Next(); {
			other := w.MapIndex(iter.Key())
			if !other.IsValid() || !deepEqual(iter.Value(), other, open) {
				return false
			}
		}
		return true
	case Func:
		return v.IsNil() && w.IsNil()
	}
	v.f &^= flagReadOnly
	w.f &^= flagReadOnly
	return v.box() == w.box()
}

func deepElements(v, w Value, open map[pair]bool) bool {
	for i := 0; i < v.Len(); i++ {
		if !deepEqual(v.Index(i), w.Index(i), open) {
			return false
		}
	}
	return true
}
