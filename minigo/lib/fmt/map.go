package fmt

import (
	"internal/abi"
	"unsafe"
)

// mapping adds a map, in the order of its keys.
func (p *printer) mapping(v value, verb rune, depth int) {
	m := *(*unsafe.Pointer)(v.p)
	closing := byte(']')
	if p.o.sharpV {
		p.out = append(p.out, v.t.String()...)
		if m == nil {
			p.out = append(p.out, "(nil)"...)
			return
		}
		p.out = append(p.out, '{')
		closing = '}'
	} else {
		p.out = append(p.out, "map["...)
	}
	entries := abi.MapEntries(v.t, m)
	sortEntries(v.t.Key, entries, make([]abi.MapEntry, len(entries)))
	for i := range entries {
		if i > 0 {
			p.separator()
		}
		p.value(value{v.t.Key, entries[i].Key, v.hidden}, verb, depth+1)
		p.out = append(p.out, ':')
		p.value(value{v.t.Elem, entries[i].Elem, v.hidden}, verb, depth+1)
	}
	p.out = append(p.out, closing)
}

// sortEntries sorts the entries by their keys of type t; spare is as long. Equal keys keep their order.
func sortEntries(t *abi.Type, entries, spare []abi.MapEntry) {
	if len(entries) < 2 {
		return
	}
	mid := len(entries) / 2
	sortEntries(t, entries[:mid], spare[:mid])
	sortEntries(t, entries[mid:], spare[mid:])
	copy(spare, entries)
	i, j := 0, mid
	for k := range entries {
		if j == len(spare) || i < mid && compareKeys(value{t: t, p: spare[j].Key}, value{t: t, p: spare[i].Key}) >= 0 {
			entries[k] = spare[i]
			i++
		} else {
			entries[k] = spare[j]
			j++
		}
	}
}

// compareKeys returns -1, 0 or 1 as a is before, equal to or after b. NaN is before all other numbers, false before
// true, nil before everything; structs and arrays are compared part by part, pointers by address. Values of different
// types in interfaces are ordered by their types (compareTypes).
func compareKeys(a, b value) int {
	switch a.t.Kind {
	case abi.Bool:
		return compareUnsigned(uint64(*(*uint8)(a.p)), uint64(*(*uint8)(b.p)))
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		// The order of signed numbers is that of unsigned ones with the top bit turned round.
		return compareUnsigned(uint64(a.int())^1<<63, uint64(b.int())^1<<63)
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		return compareUnsigned(a.uint(), b.uint())
	case abi.Pointer, abi.UnsafePointer, abi.Chan:
		return compareUnsigned(*(*uint64)(a.p), *(*uint64)(b.p))
	case abi.Float32:
		return compareFloats(float64(*(*float32)(a.p)), float64(*(*float32)(b.p)))
	case abi.Float64:
		return compareFloats(*(*float64)(a.p), *(*float64)(b.p))
	case abi.Complex64:
		x, y := (*[2]float32)(a.p), (*[2]float32)(b.p)
		if c := compareFloats(float64(x[0]), float64(y[0])); c != 0 {
			return c
		}
		return compareFloats(float64(x[1]), float64(y[1]))
	case abi.Complex128:
		x, y := (*[2]float64)(a.p), (*[2]float64)(b.p)
		if c := compareFloats(x[0], y[0]); c != 0 {
			return c
		}
		return compareFloats(x[1], y[1])
	case abi.String:
		x, y := *(*string)(a.p), *(*string)(b.p)
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	case abi.Struct:
		for i := range a.t.Fields {
			f := &a.t.Fields[i]
			if c := compareKeys(value{t: f.Type, p: unsafe.Add(a.p, f.Offset)}, value{t: f.Type, p: unsafe.Add(b.p, f.Offset)}); c != 0 {
				return c
			}
		}
		return 0
	case abi.Array:
		for i := 0; i < a.t.Len; i++ {
			offset := uintptr(i) * a.t.Elem.Size
			if c := compareKeys(value{t: a.t.Elem, p: unsafe.Add(a.p, offset)}, value{t: a.t.Elem, p: unsafe.Add(b.p, offset)}); c != 0 {
				return c
			}
		}
		return 0
	case abi.Interface:
		x, y := a.elem(), b.elem()
		if x.t != y.t || x.t == nil {
			return compareTypes(x.t, y.t)
		}
		return compareKeys(x, y)
	}
	panic("fmt: a value of type " + a.t.String() + " cannot be a key")
}

// compareTypes orders types as their descriptors lie in a program that real Go's linker laid out: types without a name by
// their texts, then the others by the size of the descriptor, those of the program before predeclared ones.
func compareTypes(a, b *abi.Type) int {
	switch {
	case a == b:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	if (a.Name == "") != (b.Name == "") {
		if a.Name == "" {
			return -1
		}
		return 1
	}
	if a.Name != "" {
		if c := compareUnsigned(descriptorSize(a), descriptorSize(b)); c != 0 {
			return c
		}
		if c := compareUnsigned(predeclaredRank(a), predeclaredRank(b)); c != 0 {
			return c
		}
	}
	switch {
	case a.Str < b.Str:
		return -1
	case a.Str > b.Str:
		return 1
	}
	return compareUnsigned(uint64(uintptr(unsafe.Pointer(a))), uint64(uintptr(unsafe.Pointer(b))))
}

// descriptorSize returns how many bytes real Go's descriptor of a named type has.
func descriptorSize(t *abi.Type) uint64 {
	size := 48 + 16 + 16*uint64(len(t.Methods))
	switch t.Kind {
	case abi.Array:
		size += 24
	case abi.Chan:
		size += 16
	case abi.Struct:
		size += 32 + 24*uint64(len(t.Fields))
	case abi.Func, abi.Pointer, abi.Slice:
		size += 8
	}
	return size
}

// predeclaredRank returns the place of a predeclared type among them, from 1; 0 for other types.
func predeclaredRank(t *abi.Type) uint64 {
	if t.PkgPath != "" {
		return 0
	}
	switch t.Kind {
	case abi.String:
		return 1
	case abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		return 2 + 2*uint64(t.Kind-abi.Int8)
	case abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64:
		return 3 + 2*uint64(t.Kind-abi.Uint8)
	case abi.Int:
		return 10
	case abi.Uint:
		return 11
	case abi.Uintptr:
		return 12
	case abi.Complex64:
		return 13
	case abi.Complex128:
		return 14
	case abi.Float32:
		return 15
	case abi.Float64:
		return 16
	}
	return 17
}

func compareUnsigned(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func compareFloats(a, b float64) int {
	switch {
	case a < b || a != a && b == b:
		return -1
	case a > b || a == a && b != b:
		return 1
	}
	return 0
}
