package runtime

import (
	"internal/abi"
	"unsafe"
)

// assertE2I returns the table of typ for the interface type inter; it panics where x.(inter) does.
//
//go:noinline
func assertE2I(inter, typ *abi.Type) unsafe.Pointer {
	if typ == nil {
		gopanic(&TypeAssertionError{nil, nil, inter, ""})
	}
	tab := getitab(inter, typ)
	if tab == nil {
		gopanic(&TypeAssertionError{nil, typ, inter, inter.Methods[missingmethod(inter, typ)].Name})
	}
	return tab
}

// assertE2I2 returns the table of typ for inter, nil if there is none.
//
//go:noinline
func assertE2I2(inter, typ *abi.Type) unsafe.Pointer {
	if typ == nil {
		return nil
	}
	return getitab(inter, typ)
}

// efaceeq compares the words x and y of two interfaces with the dynamic type typ.
//
//go:noinline
func efaceeq(typ *abi.Type, x, y unsafe.Pointer) bool {
	if typ.Flags&abi.FlagComparable == 0 {
		gopanic(errorString("comparing uncomparable type " + typ.Str))
	}
	if typ.Flags&abi.FlagDirect != 0 || x == y && typ.Flags&abi.FlagMemEqual != 0 {
		return x == y
	}
	if typ.Flags&abi.FlagMemEqual != 0 {
		return memequal(x, y, int(typ.Size)) != 0
	}
	return equal(typ, x, y)
}

// equal compares two values in memory of a comparable type whose bytes do not say it all. Types that package reflect has made
// have no code for it.
func equal(t *abi.Type, p, q unsafe.Pointer) bool {
	if t.Equal != nil {
		return calleq(t.Equal, p, q)
	}
	if t.Kind == abi.Array {
		for i := uintptr(0); i < uintptr(t.Len); i++ {
			if !keyEqual(t.Elem, unsafe.Add(p, i*t.Elem.Size), unsafe.Add(q, i*t.Elem.Size)) {
				return false
			}
		}
		return true
	}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Name != "_" && !keyEqual(f.Type, unsafe.Add(p, f.Offset), unsafe.Add(q, f.Offset)) {
			return false
		}
	}
	return true
}
