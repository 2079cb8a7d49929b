package reflect

import (
	"internal/abi"
	"strconv"
	"unsafe"
)

// conversions by how the new value is made.
const (
	cannotConvert = iota
	sameMemory
	toInteger
	toFloat
	toComplex
	fromInteger // to string
	fromBytes
	toBytes
	fromRunes
	toRunes
	toInterface
	toArray
	toArrayPointer
)

func isInteger(k abi.Kind) bool { return abi.Int <= k && k <= abi.Uintptr }
func isFloat(k abi.Kind) bool   { return k == abi.Float32 || k == abi.Float64 }
func isComplex(k abi.Kind) bool { return k == abi.Complex64 || k == abi.Complex128 }

// conversion tells how a value of type v becomes one of type t.
func conversion(t, v *abi.Type) int {
	from, to := v.Kind, t.Kind
	switch {
	case (isInteger(from) || isFloat(from)) && isInteger(to):
		return toInteger
	case (isInteger(from) || isFloat(from)) && isFloat(to):
		return toFloat
	case isComplex(from) && isComplex(to):
		return toComplex
	case isInteger(from) && to == abi.String:
		return fromInteger
	case from == abi.String && to == abi.Slice && t.Elem.PkgPath == "" && t.Elem.Kind == abi.Uint8:
		return toBytes
	case from == abi.String && to == abi.Slice && t.Elem.PkgPath == "" && t.Elem.Kind == abi.Int32:
		return toRunes
	case from == abi.Slice && to == abi.String && v.Elem.PkgPath == "" && v.Elem.Kind == abi.Uint8:
		return fromBytes
	case from == abi.Slice && to == abi.String && v.Elem.PkgPath == "" && v.Elem.Kind == abi.Int32:
		return fromRunes
	case from == abi.Slice && to == abi.Pointer && t.Elem.Kind == abi.Array && v.Elem == t.Elem.Elem:
		return toArrayPointer
	case from == abi.Slice && to == abi.Array && v.Elem == t.Elem:
		return toArray
	case from == abi.Chan && to == abi.Chan && directlyAssignable(t, v):
		return sameMemory
	case sameUnderlying(t, v, false):
		return sameMemory
	case from == abi.Pointer && to == abi.Pointer && v.Flags&t.Flags&abi.FlagNamed == 0 && sameUnderlying(t.Elem, v.Elem, false):
		return sameMemory
	case implements(t, v):
		return toInterface
	}
	return cannotConvert
}

// CanConvert reports whether Convert(t) will not panic.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() == Slice && (t.Kind() == Array && t.Len() > v.Len() || t.Kind() == Pointer && t.Elem().Kind() == Array && t.Elem().Len() > v.Len()) {
		return false
	}
	return true
}

// Convert returns the value converted to type t.
func (v Value) Convert(t Type) Value {
	if v.f&flagMethod != 0 {
		v = v.bound("Convert")
	}
	if v.f == 0 {
		panic(&ValueError{"reflect.Value.Convert", Invalid})
	}
	d := t.descriptor()
	f := v.f.inherited()
	how := conversion(d, v.t)
	switch how {
	case cannotConvert:
		panic("reflect.Value.Convert: value of type " + textOf(v.t) + " cannot be converted to type " + t.String())
	case sameMemory:
		c := copied(d, v.place(), f)
		return c
	case toInterface:
		return inInterface(d, v)
	case toArray, toArrayPointer:
		return v.toArray(d, how, f)
	}
	p := abi.New(d)
	to := at(d, p, flagVariable)
	switch how {
	case toInteger:
		v.integer(to)
	case toFloat:
		switch {
		case v.CanInt():
			to.SetFloat(float64(v.Int()))
		case v.CanUint():
			to.SetFloat(float64(v.Uint()))
		default:
			to.SetFloat(v.Float())
		}
		if v.Kind() != Float32 && v.Kind() != Float64 && d.Kind == abi.Float32 {
			if v.CanInt() { // rounded once
				*(*float32)(p) = float32(v.Int())
			} else {
				*(*float32)(p) = float32(v.Uint())
			}
		}
	case toComplex:
		re, im := v.parts()
		if d.Kind == abi.Complex64 {
			*(*[2]float32)(p) = [2]float32{float32(re), float32(im)}
		} else {
			*(*[2]float64)(p) = [2]float64{re, im}
		}
	case fromInteger:
		*(*string)(p) = v.rune()
	case fromBytes:
		*(*string)(p) = string(*(*[]byte)(v.p))
	case toBytes:
		*(*[]byte)(p) = []byte(*(*string)(v.p))
	case fromRunes:
		*(*string)(p) = string(*(*[]rune)(v.p))
	case toRunes:
		*(*[]rune)(p) = []rune(*(*string)(v.p))
	}
	return at(d, p, f)
}

// integer sets the integer variable to.
func (v Value) integer(to Value) {
	switch {
	case v.CanInt():
		if to.CanInt() {
			to.SetInt(v.Int())
		} else {
			to.SetUint(uint64(v.Int()))
		}
	case v.CanUint():
		if to.CanInt() {
			to.SetInt(int64(v.Uint()))
		} else {
			to.SetUint(v.Uint())
		}
	case to.CanInt():
		to.SetInt(int64(v.Float()))
	default:
		to.SetUint(uint64(v.Float()))
	}
}

// rune is string(v) of an integer.
func (v Value) rune() string {
	r := rune(0xfffd)
	if v.CanInt() {
		if x := v.Int(); int64(rune(x)) == x {
			r = rune(x)
		}
	} else if x := v.Uint(); uint64(rune(x)) == x {
		r = rune(x)
	}
	return string(r)
}

func (v Value) toArray(d *abi.Type, how int, f flag) Value {
	want, what := d.Len, "array"
	if how == toArrayPointer {
		want, what = d.Elem.Len, "pointer to array"
	}
	if v.Len() < want {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to " + what + " with length " + strconv.Itoa(want))
	}
	data := v.header().Data
	if how == toArrayPointer {
		return Value{d, data, f | flag(Pointer)}
	}
	if data == nil {
		data = abi.New(d)
	}
	return copied(d, unsafe.Pointer(data), f)
}
