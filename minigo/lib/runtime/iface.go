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
	return calleq(typ.Equal, x, y)
}
