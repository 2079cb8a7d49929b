package reflect

import (
	"internal/abi"
	"unsafe"
)

// Method describes one method of a type. Type and Func take the receiver first, unless the type is an interface.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

func typePointer(t *abi.Type) unsafe.Pointer { return unsafe.Pointer(known(t)) }

// methodsOf lists the methods that reflection shows: all of an interface, the exported ones of other types, which come first.
func methodsOf(t *abi.Type) []abi.Method {
	if t.Kind == abi.Interface {
		return t.Methods
	}
	n := 0
	for n < len(t.Methods) && t.Methods[n].PkgPath == "" {
		n++
	}
	return t.Methods[:n]
}

func (t *rtype) NumMethod() int { return len(methodsOf(&t.t)) }

func (t *rtype) Method(i int) Method {
	methods := methodsOf(&t.t)
	if i < 0 || i >= len(methods) {
		panic("reflect: Method index out of range")
	}
	m := &methods[i]
	found := Method{Name: m.Name, PkgPath: m.PkgPath, Type: typeOf(m.Type), Index: i}
	if t.Kind() == Interface {
		return found
	}
	ft := expressionType(&t.t, m.Type)
	found.Type = typeOf(ft)
	record := new(unsafe.Pointer) // a closure record without captures
	*record = m.Tfn
	found.Func = Value{ft, unsafe.Pointer(record), flag(Func)}
	return found
}

// expressionType returns the type of the method expression T.M: ft with the receiver in front.
func expressionType(receiver, ft *abi.Type) *abi.Type {
	in := append([]*abi.Type{known(receiver)}, ft.In...)
	return funcOf(in, ft.Out, ft.Flags&abi.FlagVariadic != 0)
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	i := methodIndex(&t.t, name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

// methodIndex returns the place of a method in methodsOf, -1 without one.
func methodIndex(t *abi.Type, name string) int {
	methods := methodsOf(t)
	for i := range methods {
		if methods[i].Name == name && (t.Kind != abi.Interface || methods[i].PkgPath == "") {
			return i
		}
	}
	return -1
}
