package runtime

import (
	"internal/abi"
	"unsafe"
)

// Hashes of map keys: folded 64x64-bit products of the data, the map's seed and odd constants.
//
// Source: the multiply-fold construction published with wyhash.

const (
	hashA = 0xa0761d6478bd642f
	hashB = 0xe7037ed1a0b428db
	hashC = 0x8ebc6af09c88c6e3
)

var seedState uint64

// nextSeed returns the seed of a new map: a sequence that begins at a random place, or where --seed says.
func nextSeed() uint64 {
	if loaduint64(&seedState) == 0 {
		casuint64(&seedState, 0, uint64(randomseed())|1)
	}
	state := adduint64(&seedState, hashA)
	return fold(state, state^hashB)
}

func fold(x, y uint64) uint64 {
	hi, lo := mul64(x, y)
	return hi ^ lo
}

func hash64(x, seed uint64) uint64 { return fold(x^hashA, seed^hashB^8) }

func hash32(x uint32, seed uint64) uint64 { return fold(uint64(x)^hashA, seed^hashB^4) }

func hashString(s string, seed uint64) uint64 {
	return hashBytes(unsafe.Pointer(unsafe.StringData(s)), uint64(len(s)), seed)
}

func load64(p unsafe.Pointer) uint64 { return *(*uint64)(p) }
func load32(p unsafe.Pointer) uint64 { return uint64(*(*uint32)(p)) }

func hashBytes(p unsafe.Pointer, n, seed uint64) uint64 {
	seed ^= hashA
	var a, b uint64
	switch {
	case n == 0:
		return fold(seed, hashB)
	case n < 4:
		a = uint64(*(*byte)(p))<<16 | uint64(*(*byte)(unsafe.Add(p, n>>1)))<<8 | uint64(*(*byte)(unsafe.Add(p, n-1)))
	case n <= 8:
		a, b = load32(p), load32(unsafe.Add(p, n-4))
	case n <= 16:
		a, b = load64(p), load64(unsafe.Add(p, n-8))
	default:
		left := n
		for left > 16 {
			seed = fold(load64(p)^hashB, load64(unsafe.Add(p, 8))^seed)
			p = unsafe.Add(p, 16)
			left -= 16
		}
		p = unsafe.Add(p, left)
		a, b = load64(unsafe.Add(p, -16)), load64(unsafe.Add(p, -8))
	}
	return fold(hashC^n, fold(a^hashB, b^seed))
}

// keyHash returns the hash of the key of type t at p; it panics where the dynamic type of an interface has no equality.
func keyHash(t *abi.Type, p unsafe.Pointer, seed uint64) uint64 {
	switch t.Kind {
	case abi.Int, abi.Uint, abi.Int64, abi.Uint64, abi.Uintptr, abi.Pointer, abi.Chan, abi.UnsafePointer:
		return hash64(load64(p), seed)
	case abi.Int32, abi.Uint32:
		return hash32(*(*uint32)(p), seed)
	case abi.String:
		return hashString(*(*string)(p), seed)
	}
	if t.Flags&abi.FlagMemEqual != 0 {
		return hashBytes(p, uint64(t.Size), seed)
	}
	switch t.Kind {
	case abi.Float32:
		return hashFloat(float64(*(*float32)(p)), seed)
	case abi.Float64:
		return hashFloat(*(*float64)(p), seed)
	case abi.Complex64:
		return hashFloat(float64(*(*float32)(p)), hashFloat(float64(*(*float32)(unsafe.Add(p, 4))), seed))
	case abi.Complex128:
		return hashFloat(*(*float64)(p), hashFloat(*(*float64)(unsafe.Add(p, 8)), seed))
	case abi.Array:
		for i := 0; i < t.Len; i++ {
			seed = keyHash(t.Elem, unsafe.Add(p, uintptr(i)*t.Elem.Size), seed)
		}
		return seed
	case abi.Struct:
		for i := range t.Fields {
			f := &t.Fields[i]
			if f.Name != "_" {
				seed = keyHash(f.Type, unsafe.Add(p, f.Offset), seed)
			}
		}
		return seed
	case abi.Interface:
		return hashInterface(t, p, seed)
	}
	gopanic(errorString("hash of unhashable type " + t.Str))
	return 0
}

// hashFloat gives both zeros one hash and each NaN another: a NaN is never found again.
func hashFloat(x float64, seed uint64) uint64 {
	switch {
	case x == 0:
		return hash64(0, seed)
	case x != x:
		return hash64(nextSeed(), seed)
	}
	return hash64(*(*uint64)(unsafe.Pointer(&x)), seed)
}

// dynamicType returns the type of what is in the interface of type t at p, nil if nothing is.
func dynamicType(t *abi.Type, p unsafe.Pointer) *abi.Type {
	typ := *(**abi.Type)(p)
	if typ != nil && len(t.Methods) != 0 {
		typ = *(**abi.Type)(unsafe.Add(unsafe.Pointer(typ), 8)) // the word is an itab
	}
	return typ
}

// unhashable returns the type of the first value in the key at p that has no equality, nil if all have.
func unhashable(t *abi.Type, p unsafe.Pointer) *abi.Type {
	switch t.Kind {
	case abi.Array:
		for i := 0; i < t.Len; i++ {
			if typ := unhashable(t.Elem, unsafe.Add(p, uintptr(i)*t.Elem.Size)); typ != nil {
				return typ
			}
		}
	case abi.Struct:
		for i := range t.Fields {
			f := &t.Fields[i]
			if typ := unhashable(f.Type, unsafe.Add(p, f.Offset)); typ != nil {
				return typ
			}
		}
	case abi.Interface:
		typ := dynamicType(t, p)
		if typ == nil || typ.Flags&abi.FlagDirect != 0 && typ.Flags&abi.FlagComparable != 0 {
			return nil
		}
		if typ.Flags&abi.FlagComparable == 0 {
			return typ
		}
		return unhashable(typ, *(*unsafe.Pointer)(unsafe.Add(p, 8)))
	}
	return nil
}

func hashInterface(t *abi.Type, p unsafe.Pointer, seed uint64) uint64 {
	return hashDynamic(dynamicType(t, p), unsafe.Add(p, 8), seed)
}

// hashDynamic returns the hash of a value whose interface's second word is at word, nil type: of nil.
func hashDynamic(typ *abi.Type, word unsafe.Pointer, seed uint64) uint64 {
	if typ == nil {
		return seed
	}
	if typ.Flags&abi.FlagComparable == 0 {
		gopanic(errorString("hash of unhashable type " + typ.Str))
	}
	if typ.Flags&abi.FlagDirect != 0 {
		return hash64(load64(word), seed^uint64(typ.Hash))
	}
	return keyHash(typ, *(*unsafe.Pointer)(word), seed^uint64(typ.Hash))
}

// hashOfInterface is package sync's: the hash of any value.
func hashOfInterface(key *any, seed uint64) uint64 {
	return hashDynamic(*(**abi.Type)(unsafe.Pointer(key)), unsafe.Add(unsafe.Pointer(key), 8), seed)
}

func keyEqual(t *abi.Type, p, q unsafe.Pointer) bool {
	if t.Flags&abi.FlagMemEqual != 0 {
		if t.Size == 8 {
			return load64(p) == load64(q)
		}
		return memequal(p, q, int(t.Size)) != 0
	}
	if t.Kind == abi.String {
		return *(*string)(p) == *(*string)(q)
	}
	return equal(t, p, q)
}
