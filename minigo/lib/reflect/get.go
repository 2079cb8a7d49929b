package reflect

import (
	"errors"
	"internal/abi"
	"unsafe"
)

// Bool returns a boolean.
func (v Value) Bool() bool {
	if v.Kind() != Bool {
		v.wrongKind("reflect.Value.Bool")
	}
	return *(*bool)(v.p)
}

// CanInt reports whether Int can be called; CanUint, CanFloat and CanComplex likewise.
func (v Value) CanInt() bool     { return Int <= v.Kind() && v.Kind() <= Int64 }
func (v Value) CanUint() bool    { return Uint <= v.Kind() && v.Kind() <= Uintptr }
func (v Value) CanFloat() bool   { return v.Kind() == Float32 || v.Kind() == Float64 }
func (v Value) CanComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

// Int returns a signed integer.
func (v Value) Int() int64 {
	switch v.Kind() {
	case Int:
		return int64(*(*int)(v.p))
	case Int8:
		return int64(*(*int8)(v.p))
	case Int16:
		return int64(*(*int16)(v.p))
	case Int32:
		return int64(*(*int32)(v.p))
	case Int64:
		return *(*int64)(v.p)
	}
	v.wrongKind("reflect.Value.Int")
	return 0
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	switch v.Kind() {
	case Uint:
		return uint64(*(*uint)(v.p))
	case Uint8:
		return uint64(*(*uint8)(v.p))
	case Uint16:
		return uint64(*(*uint16)(v.p))
	case Uint32:
		return uint64(*(*uint32)(v.p))
	case Uint64:
		return *(*uint64)(v.p)
	case Uintptr:
		return uint64(*(*uintptr)(v.p))
	}
	v.wrongKind("reflect.Value.Uint")
	return 0
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	switch v.Kind() {
	case Float32:
		return float64(*(*float32)(v.p))
	case Float64:
		return *(*float64)(v.p)
	}
	v.wrongKind("reflect.Value.Float")
	return 0
}

// parts returns the real and the imaginary part of a complex number.
func (v Value) parts() (re, im float64) {
	if v.Kind() == Complex64 {
		c := (*[2]float32)(v.p)
		return float64(c[0]), float64(c[1])
	}
	c := (*[2]float64)(v.p)
	return c[0], c[1]
}

// String returns a string. For other kinds it names the type, as in <int Value>.
func (v Value) String() string {
	switch v.Kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return *(*string)(v.p)
	}
	return "<" + v.Type().String() + " Value>"
}

// Bytes returns the bytes of a byte slice or of a variable that is a byte array.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if v.t.Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.p)
	case Array:
		if v.t.Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.p), v.t.Len)
	}
	v.wrongKind("reflect.Value.Bytes")
	return nil
}

// Pointer returns the address that a value consists of.
func (v Value) Pointer() uintptr { return uintptr(v.address("reflect.Value.Pointer")) }

// UnsafePointer is Pointer as an unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer { return v.address("reflect.Value.UnsafePointer") }

func (v Value) address(method string) unsafe.Pointer {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.word()
	case Func:
		if v.f&flagMethod != 0 {
			return methodStub()
		}
		record := v.word()
		if record == nil {
			return nil
		}
		return *(*unsafe.Pointer)(record)
	case Slice, String:
		return *(*unsafe.Pointer)(v.p)
	}
	v.wrongKind(method)
	return nil
}

// NumField returns the number of a struct's fields.
func (v Value) NumField() int {
	v.must(Struct, "reflect.Value.NumField")
	return len(v.t.Fields)
}

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	if v.Kind() != Struct {
		v.wrongKind("reflect.Value.Field")
	}
	if i < 0 || i >= len(v.t.Fields) {
		panic("reflect: Field index out of range")
	}
	field := &v.t.Fields[i]
	f := v.f&(flagUnexported|flagIndirect|flagVariable) | flag(field.Type.Kind)
	if field.PkgPath != "" {
		if field.Embedded {
			f |= flagEmbedded
		} else {
			f |= flagUnexported
		}
	}
	return Value{known(field.Type), unsafe.Add(v.p, field.Offset), f}
}

// FieldByIndex returns the field at the end of a path.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must(Struct, "reflect.Value.FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.t.Elem.Kind == abi.Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// FieldByIndexErr is FieldByIndex with an error where the path leads through a nil pointer.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	v.must(Struct, "reflect.Value.FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.t.Elem.Kind == abi.Struct {
			if v.IsNil() {
				return Value{}, errors.New("reflect: indirection through nil pointer to embedded struct field " + v.t.Elem.Name)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName returns the field of that name, the zero Value without it.
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "reflect.Value.FieldByName")
	if f, ok := typeOf(v.t).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name matches, the zero Value without one.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	v.must(Struct, "reflect.Value.FieldByNameFunc")
	if f, ok := typeOf(v.t).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Comparable reports whether == on the value cannot panic.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return v.t.IsComparable() || v.t.Elem.Kind == abi.Interface
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.t.IsComparable()
}

// Equal reports whether the values are equal, as == on interfaces holding them.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.typ() != u.typ() {
		return false
	}
	if v.Kind() == Func || v.Kind() == Map || v.Kind() == Slice {
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	}
	return v.box() == u.box()
}

// OverflowInt and its like report whether a value of v's type cannot hold x.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.wrongKind("reflect.Value.OverflowInt")
	}
	return typeOf(v.t).OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.wrongKind("reflect.Value.OverflowUint")
	}
	return typeOf(v.t).OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.wrongKind("reflect.Value.OverflowFloat")
	}
	return typeOf(v.t).OverflowFloat(x)
}

