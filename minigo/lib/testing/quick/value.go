package quick

import (
	"math"
	"math/rand"
	"reflect"
)

// A Generator makes random values of its own type; size says how large they should be.
type Generator interface {
	Generate(rand *rand.Rand, size int) reflect.Value
}

const usualSize = 50

// Value returns a random value of the type; ok is false for types that have none, such as channels.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) { return sized(t, rand, usualSize) }

// sized makes a value with at most so many elements, which share what is left of the size.
func sized(t reflect.Type, r *rand.Rand, size int) (v reflect.Value, ok bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(r, size), true
	}
	v = reflect.New(t).Elem()
	// put makes a value of type t and hands it on.
	put := func(t reflect.Type, size int, to func(reflect.Value)) bool {
		part, ok := sized(t, r, size)
		if ok {
			to(part)
		}
		return ok
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(r.Int()&1 == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(r.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(r.Uint64())
	case reflect.Float32:
		v.SetFloat(signed(r, math.MaxFloat32))
	case reflect.Float64:
		v.SetFloat(signed(r, math.MaxFloat64))
	case reflect.Complex64:
		re := signed(r, math.MaxFloat32)
		v.SetComplex(complex(re, signed(r, math.MaxFloat32)))
	case reflect.Complex128:
		re := signed(r, math.MaxFloat64)
		v.SetComplex(complex(re, signed(r, math.MaxFloat64)))
	case reflect.String:
		runes := make([]rune, r.Intn(usualSize))
		for i := range runes {
			runes[i] = rune(r.Intn(0x10ffff))
		}
		v.SetString(string(runes))
	case reflect.Pointer:
		if r.Intn(size) == 0 {
			return v, true // nil
		}
		return v, put(t.Elem(), size, func(part reflect.Value) {
			v.Set(reflect.New(t.Elem()))
			v.Elem().Set(part)
		})
	case reflect.Map:
		n := r.Intn(size)
		v.Set(reflect.MakeMap(t))
		for range n {
			var key reflect.Value
			if !put(t.Key(), size, func(part reflect.Value) { key = part }) ||
				!put(t.Elem(), size, func(part reflect.Value) { v.SetMapIndex(key, part) }) {
				return reflect.Value{}, false
			}
		}
	case reflect.Slice:
		n := r.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		return v, elements(v, t.Elem(), size-n, put)
	case reflect.Array:
		return v, elements(v, t.Elem(), size, put)
	case reflect.Struct:
		n := v.NumField()
		if n > size {
			size = 1
		} else if n > 0 {
			size /= n
		}
		for i := range n {
			if !put(t.Field(i).Type, size, v.Field(i).Set) {
				return reflect.Value{}, false
			}
		}
	default:
		return reflect.Value{}, false
	}
	return v, true
}

func elements(v reflect.Value, t reflect.Type, size int, put func(reflect.Type, int, func(reflect.Value)) bool) bool {
	for i := range v.Len() {
		if !put(t, size, v.Index(i).Set) {
			return false
		}
	}
	return true
}

// signed returns a number between -limit and limit.
func signed(r *rand.Rand, limit float64) float64 {
	x := r.Float64() * limit
	if r.Int()&1 == 1 {
		x = -x
	}
	if limit == math.MaxFloat32 {
		return float64(float32(x))
	}
	return x
}
