package reflect

import (
	"internal/abi"
	"unsafe"
)

// assigned returns v as a value of type t, to which it must be assignable; context begins the message when it is not.
func (v Value) assigned(context string, t *abi.Type) Value {
	if v.f&flagMethod != 0 {
		v = v.bound(context)
	}
	if directlyAssignable(t, v.t) {
		return Value{known(t), v.p, v.f&^(flagKind|flagReadOnly) | v.f.inherited() | flag(t.Kind)}
	}
	if t.Kind == abi.Interface && implements(t, v.t) {
		return inInterface(t, v)
	}
	panic(context + ": value of type " + textOf(v.t) + " is not assignable to type " + textOf(t))
}

// inInterface returns v, which implements it, as a value of the interface type t.
func inInterface(t *abi.Type, v Value) Value {
	p := abi.New(t)
	if x := v.box(); x != nil {
		abi.Store(t, p, x)
	}
	return at(t, p, v.f.inherited())
}

// Set assigns x to the variable v.
func (v Value) Set(x Value) {
	v.mustAssignable("reflect.Value.Set")
	x.mustExported("reflect.Value.Set")
	x.assigned("reflect.Set", v.t).store(v.p)
}

// SetZero sets the variable v to its type's zero value.
func (v Value) SetZero() {
	v.mustAssignable("reflect.Value.SetZero")
	zero(v.t).store(v.p)
}

// SetBool sets a boolean variable.
func (v Value) SetBool(x bool) {
	v.mustAssignable("reflect.Value.SetBool")
	v.must(Bool, "reflect.Value.SetBool")
	*(*bool)(v.p) = x
}

// SetInt sets a signed integer variable.
func (v Value) SetInt(x int64) {
	v.mustAssignable("reflect.Value.SetInt")
	switch v.Kind() {
	case Int:
		*(*int)(v.p) = int(x)
	case Int8:
		*(*int8)(v.p) = int8(x)
	case Int16:
		*(*int16)(v.p) = int16(x)
	case Int32:
		*(*int32)(v.p) = int32(x)
	case Int64:
		*(*int64)(v.p) = x
	default:
		v.wrongKind("reflect.Value.SetInt")
	}
}

// SetUint sets an unsigned integer variable.
func (v Value) SetUint(x uint64) {
	v.mustAssignable("reflect.Value.SetUint")
	switch v.Kind() {
	case Uint:
		*(*uint)(v.p) = uint(x)
	case Uint8:
		*(*uint8)(v.p) = uint8(x)
	case Uint16:
		*(*uint16)(v.p) = uint16(x)
	case Uint32:
		*(*uint32)(v.p) = uint32(x)
	case Uint64:
		*(*uint64)(v.p) = x
	case Uintptr:
		*(*uintptr)(v.p) = uintptr(x)
	default:
		v.wrongKind("reflect.Value.SetUint")
	}
}

// SetFloat sets a floating-point variable.
func (v Value) SetFloat(x float64) {
	v.mustAssignable("reflect.Value.SetFloat")
	switch v.Kind() {
	case Float32:
		*(*float32)(v.p) = float32(x)
	case Float64:
		*(*float64)(v.p) = x
	default:
		v.wrongKind("reflect.Value.SetFloat")
	}
}

// SetString sets a string variable.
func (v Value) SetString(x string) {
	escapes(x)
	v.mustAssignable("reflect.Value.SetString")
	v.must(String, "reflect.Value.SetString")
	*(*string)(v.p) = x
}

// SetBytes sets a variable that is a slice of bytes.
func (v Value) SetBytes(x []byte) {
	escapes(x)
	v.mustAssignable("reflect.Value.SetBytes")
	v.must(Slice, "reflect.Value.SetBytes")
	if v.t.Elem.Kind != abi.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.p) = x
}

// SetPointer sets a variable of type unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	escapes(x)
	v.mustAssignable("reflect.Value.SetPointer")
	v.must(UnsafePointer, "reflect.Value.SetPointer")
	*(*unsafe.Pointer)(v.p) = x
}
