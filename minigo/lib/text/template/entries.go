package template

import (
	"cmp"
	"reflect"
	"slices"
)

// entry is a key of a map with its value.
type entry struct{ key, value reflect.Value }

// sortedEntries lists a map in the order of its keys: nil first, then by numbers, texts, addresses; of different types by type.
func sortedEntries(m reflect.Value) []entry {
	entries := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return compare(a.key, b.key) })
	return entries
}

func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch k := a.Kind(); {
	case a.CanInt():
		return cmp.Compare(a.Int(), b.Int())
	case a.CanUint():
		return cmp.Compare(a.Uint(), b.Uint())
	case a.CanFloat():
		return cmp.Compare(a.Float(), b.Float())
	case a.CanComplex():
		x, y := a.Complex(), b.Complex()
		return cmp.Or(cmp.Compare(real(x), real(y)), cmp.Compare(imag(x), imag(y)))
	case k == reflect.String:
		return cmp.Compare(a.String(), b.String())
	case k == reflect.Bool:
		switch {
		case a.Bool() == b.Bool():
			return 0
		case b.Bool():
			return -1
		}
		return 1
	case k == reflect.Pointer || k == reflect.UnsafePointer || k == reflect.Chan:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case k == reflect.Struct:
		for i := range a.NumField() {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case k == reflect.Array:
		for i := range a.Len() {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case k == reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return cmp.Compare(b2i(!a.IsNil()), b2i(!b.IsNil()))
		}
		x, y := a.Elem(), b.Elem()
		if x.Type() != y.Type() { // by the addresses of the types, as package fmt
			return compare(reflect.ValueOf(x.Type()), reflect.ValueOf(y.Type()))
		}
		return compare(x, y)
	}
	panic("bad type in compare: " + a.Type().String())
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
