package reflect

import (
	"iter"
	"internal/abi"
	"unsafe"
)

// Type is a Go type. Types are comparable: identical types are equal.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	descriptor() *abi.Type
}

// rtype is a descriptor with the methods of Type.
type rtype struct {
	t abi.Type
}

// known returns t unseen by escape analysis: descriptors are static, or kept by the registry of those made at run time.
func known(t *abi.Type) *abi.Type {
	address := uintptr(unsafe.Pointer(t))
	return (*abi.Type)(unsafe.Pointer(address))
}

// typeOf returns the Type of a descriptor, nil for nil.
func typeOf(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(known(t)))
}

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type { return typeOf(abi.TypeOf(i)) }

// textOf names a type in a message.
func textOf(t *abi.Type) string { return t.Str }

func (t *rtype) descriptor() *abi.Type { return known(&t.t) }

func (t *rtype) Align() int       { return int(t.t.Align) }
func (t *rtype) FieldAlign() int  { return int(t.t.FieldAlign) }
func (t *rtype) Size() uintptr    { return t.t.Size }
func (t *rtype) String() string   { return t.t.Str }
func (t *rtype) Name() string     { return t.t.Name }
func (t *rtype) PkgPath() string  { return t.t.PkgPath }
func (t *rtype) Kind() Kind       { return Kind(t.t.Kind) }
func (t *rtype) Comparable() bool { return t.t.IsComparable() }

// Bits returns the size of a number.
func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.t.Size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir", "chan")
	return ChanDir(t.t.Len)
}

// must panics when the type is of another kind than method needs; name is how the kind is called then.
func (t *rtype) must(k Kind, method, name string) {
	if t.Kind() != k {
		panic("reflect: " + method + " of non-" + name + " type " + t.String())
	}
}

func (t *rtype) Elem() Type {
	switch t.t.Kind {
	case abi.Array, abi.Chan, abi.Map, abi.Pointer, abi.Slice:
		return typeOf(t.t.Elem)
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	if t.Kind() != Map {
		panic("reflect: Key of non-map type " + t.String())
	}
	return typeOf(t.t.Key)
}

func (t *rtype) Len() int {
	t.must(Array, "Len", "array")
	return t.t.Len
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In", "func")
	return typeOf(t.t.In[i])
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn", "func")
	return len(t.t.In)
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out", "func")
	return typeOf(t.t.Out[i])
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut", "func")
	return len(t.t.Out)
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic", "func")
	return t.t.Flags&abi.FlagVariadic != 0
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowsFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	unused := 64 - uint(t.t.Size)*8
	return x != x<<unused>>unused
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	unused := 64 - uint(t.t.Size)*8
	return x != x<<unused>>unused
}

func overflowsFloat32(x float64) bool {
	const largest = 0x1p127 * (1 + (1 - 0x1p-23))
	const infinite = 0x1.fffffffffffffp1023
	if x < 0 {
		x = -x
	}
	return largest < x && x <= infinite
}

// isYield reports whether t is func(yield func(n values) bool), over which range can iterate.
func isYield(t *abi.Type, n int) bool {
	if t.Kind != abi.Func || len(t.In) != 1 || len(t.Out) != 0 {
		return false
	}
	yield := t.In[0]
	return yield.Kind == abi.Func && len(yield.In) == n && len(yield.Out) == 1 && yield.Out[0].Kind == abi.Bool
}

// CanSeq reports whether range with one variable works on values of the type.
func (t *rtype) CanSeq() bool {
	switch t.Kind() {
	case Int8, Int16, Int32, Int64, Int, Uint8, Uint16, Uint32, Uint64, Uint, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return isYield(&t.t, 1)
	case Pointer:
		return t.t.Elem.Kind == abi.Array
	}
	return false
}

// CanSeq2 reports whether range with two variables works on values of the type.
func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return isYield(&t.t, 2)
	case Pointer:
		return t.t.Elem.Kind == abi.Array
	}
	return false
}
