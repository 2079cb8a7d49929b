package reflect

import (
	"internal/abi"
	"unsafe"
)

// Value is a Go value. The zero Value is none.
//
// p is the value's address with flagIndirect, else the value itself, which is then pointer-shaped. With flagMethod the value is
// the method numbered by the high bits of the receiver that t and p describe. All that a Value refers to is in the heap:
// ValueOf lets its operand escape.
type Value struct {
	t *abi.Type
	p unsafe.Pointer
	f flag
}

// flag holds a value's kind in the low five bits, and where it comes from.
type flag uintptr

const (
	flagKind       flag = 1<<5 - 1
	flagUnexported flag = 1 << 5 // reached through an unexported field that is not embedded
	flagEmbedded   flag = 1 << 6 // reached through an unexported embedded field
	flagIndirect   flag = 1 << 7
	flagVariable   flag = 1 << 8 // addressable
	flagMethod     flag = 1 << 9
	methodShift         = 10
	flagReadOnly        = flagUnexported | flagEmbedded
)

func (f flag) kind() Kind { return Kind(f & flagKind) }

// inherited is what a part of a read-only value takes over.
func (f flag) inherited() flag {
	if f&flagReadOnly != 0 {
		return flagUnexported
	}
	return 0
}

// A ValueError is the panic of a method that the kind of its Value does not have.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// must panics unless the value has the kind that method needs.
func (v Value) must(k Kind, method string) {
	if v.Kind() != k {
		v.wrongKind(method)
	}
}

func (v Value) wrongKind(method string) {
	panic(&ValueError{method, v.f.kind()})
}

// mustExported panics for values that come from unexported fields.
func (v Value) mustExported(method string) {
	if v.f == 0 {
		panic(&ValueError{method, Invalid})
	}
	if v.f&flagReadOnly != 0 {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
}

// mustAssignable panics unless the value is a variable that may be set.
func (v Value) mustAssignable(method string) {
	v.mustExported(method)
	if v.f&flagVariable == 0 {
		panic("reflect: " + method + " using unaddressable value")
	}
}

var sink struct {
	open bool
	x    any
}

// escapes makes x escape.
func escapes(x any) {
	if sink.open {
		sink.x = x
	}
}

// ValueOf returns the value that i holds, the zero Value for nil.
func ValueOf(i any) Value {
	escapes(i)
	return held(i)
}

// held returns what an interface holds.
func held(i any) Value {
	if i == nil {
		return Value{}
	}
	e := (*abi.Eface)(unsafe.Pointer(&i))
	f := flag(e.Type.Kind)
	if !e.Type.IsDirect() {
		f |= flagIndirect
	}
	return Value{known(e.Type), e.Data, f}
}

// word returns a pointer-shaped value.
func (v Value) word() unsafe.Pointer {
	if v.f&flagIndirect != 0 {
		return *(*unsafe.Pointer)(v.p)
	}
	return v.p
}

// at returns the value of type t that lies at p.
func at(t *abi.Type, p unsafe.Pointer, f flag) Value {
	return Value{known(t), p, f | flag(t.Kind) | flagIndirect}
}

// fresh returns a value that was just made at p, which nobody else knows.
func fresh(t *abi.Type, p unsafe.Pointer) Value {
	if t.IsDirect() {
		return Value{known(t), *(*unsafe.Pointer)(p), flag(t.Kind)}
	}
	return at(t, p, 0)
}

// box returns the value in an empty interface; an interface value is not wrapped again.
func (v Value) box() any {
	if v.f&flagMethod != 0 {
		v = v.bound("Interface")
	}
	if v.f.kind() == Interface {
		return abi.Load(v.t, v.p)
	}
	var i any
	e := (*abi.Eface)(unsafe.Pointer(&i))
	e.Type = v.t
	switch {
	case v.t.IsDirect():
		e.Data = v.word()
	case v.f&flagVariable != 0:
		e.Data = abi.New(v.t)
		abi.Memmove(e.Data, v.p, v.t.Size)
	default:
		e.Data = v.p
	}
	return i
}

// store writes the value, of v.t, to p.
func (v Value) store(p unsafe.Pointer) {
	if v.f&flagIndirect != 0 {
		abi.Memmove(p, v.p, v.t.Size)
	} else {
		*(*unsafe.Pointer)(p) = v.p
	}
}

// IsValid reports whether there is a value.
func (v Value) IsValid() bool { return v.f != 0 }

// Kind returns the kind of the value's type, Invalid for the zero Value.
func (v Value) Kind() Kind { return v.f.kind() }

// Type returns the value's type.
func (v Value) Type() Type {
	if v.f == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return typeOf(v.typ())
}

// typ is the value's type; that of a method value is its signature.
func (v Value) typ() *abi.Type {
	if v.f&flagMethod == 0 {
		return v.t
	}
	return methodsOf(v.t)[v.f>>methodShift].Type
}

// CanInterface reports whether Interface will not panic.
func (v Value) CanInterface() bool {
	if v.f == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.f&flagReadOnly == 0
}

// Interface returns the value in an interface.
func (v Value) Interface() any {
	if v.f == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.f&flagReadOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.box()
}

// CanAddr reports whether the value is a variable, whose address Addr returns.
func (v Value) CanAddr() bool { return v.f&flagVariable != 0 }

// CanSet reports whether the value can be changed.
func (v Value) CanSet() bool { return v.f&(flagVariable|flagReadOnly) == flagVariable }

// Addr returns a pointer to the variable.
func (v Value) Addr() Value {
	if v.f&flagVariable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.t), v.p, flag(Pointer) | v.f&flagReadOnly}
}

// UnsafeAddr returns the address of the variable.
func (v Value) UnsafeAddr() uintptr {
	if v.t == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.f&flagVariable == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.p)
}

// Elem returns what an interface holds or a pointer points to, the zero Value for nil.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		x := held(abi.Load(v.t, v.p))
		if x.f != 0 {
			x.f |= v.f.inherited()
		}
		return x
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		return at(v.t.Elem, p, v.f&flagReadOnly|flagVariable)
	}
	v.wrongKind("reflect.Value.Elem")
	return Value{}
}

// Indirect returns what a pointer points to, other values as they are.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// IsNil reports whether a value of a type that has nil is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.f&flagMethod == 0 && v.word() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.p) == nil
	}
	v.wrongKind("reflect.Value.IsNil")
	return false
}

// IsZero reports whether the value is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Bool:
		return !v.Bool()
	case Int, Int8, Int16, Int32, Int64:
		return v.Int() == 0
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return v.Uint() == 0
	case Float32, Float64:
		return v.Float() == 0 && !negative(v.Float())
	case Complex64, Complex128:
		re, im := v.parts()
		return re == 0 && im == 0 && !negative(re) && !negative(im)
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case String:
		return v.Len() == 0
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.t.Fields[i].Name != "_" && !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	}
	panic(&ValueError{"reflect.Value.IsZero", v.Kind()})
}

// negative reports the sign bit.
func negative(x float64) bool { return *(*uint64)(unsafe.Pointer(&x))>>63 != 0 }

// New returns a pointer to a new zero t.
func New(t Type) Value {
	if t == nil {
		panic("reflect: New(nil)")
	}
	d := t.descriptor()
	return Value{pointerTo(d), abi.New(d), flag(Pointer)}
}

// NewAt returns p as a pointer to a t.
func NewAt(t Type, p unsafe.Pointer) Value {
	escapes(p)
	return Value{pointerTo(t.descriptor()), p, flag(Pointer)}
}

// Zero returns the zero value of t. It cannot be set.
func Zero(t Type) Value {
	if t == nil {
		panic("reflect: Zero(nil)")
	}
	return zero(t.descriptor())
}

func zero(t *abi.Type) Value { return fresh(t, abi.New(t)) }
