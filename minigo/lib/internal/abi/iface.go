package abi

import "unsafe"

// Eface is an empty interface: the dynamic type and the value's word.
type Eface struct {
	Type *Type
	Data unsafe.Pointer
}

// Iface is an interface with methods: its table and the value's word.
type Iface struct {
	Tab  *Itab
	Data unsafe.Pointer
}

// Itab begins every interface table; the method code pointers follow it.
type Itab struct {
	Inter *Type
	Type  *Type
	Hash  uint32
	pad   uint32
}

// SliceHeader is the memory of a slice.
type SliceHeader struct {
	Data unsafe.Pointer
	Len  int
	Cap  int
}

// TypeOf returns the dynamic type of v, nil for a nil interface.
func TypeOf(v any) *Type {
	return (*Eface)(unsafe.Pointer(&v)).Type
}

// Word returns the data word of *v: the value itself when its type is pointer-shaped, else a pointer to it.
func Word(v *any) unsafe.Pointer {
	return (*Eface)(unsafe.Pointer(v)).Data
}

// Address returns the address of the value held by *v, which must not be nil.
// For pointer-shaped values it points into *v, so it is good only as long as v is.
func Address(v *any) unsafe.Pointer {
	e := (*Eface)(unsafe.Pointer(v))
	if e.Type.IsDirect() {
		return unsafe.Pointer(&e.Data)
	}
	return e.Data
}

// Box returns an interface holding a copy of the t at p. An interface type cannot be boxed; see Load.
func Box(t *Type, p unsafe.Pointer) any {
	var v any
	e := (*Eface)(unsafe.Pointer(&v))
	e.Type = static(t)
	if t.IsDirect() {
		e.Data = *(*unsafe.Pointer)(p)
	} else {
		e.Data = New(t)
		Memmove(e.Data, p, t.Size)
	}
	return v
}

// static returns t unseen by escape analysis: descriptors are not in the heap, whatever holds them may escape.
func static(t *Type) *Type {
	address := uintptr(unsafe.Pointer(t))
	return (*Type)(unsafe.Pointer(address))
}

// Load converts the interface value of type t stored at p to an empty interface.
func Load(t *Type, p unsafe.Pointer) any {
	if len(t.Methods) == 0 {
		return *(*any)(p)
	}
	var v any
	i := (*Iface)(p)
	if i.Tab != nil {
		e := (*Eface)(unsafe.Pointer(&v))
		e.Type = i.Tab.Type
		e.Data = i.Data
	}
	return v
}

// Assignable reports whether v, not nil, can be stored in a variable of type t: the types are identical, or t is an
// interface that v implements.
func Assignable(t *Type, v any) bool {
	dynamic := TypeOf(v)
	if t.Kind != Interface {
		return t == dynamic
	}
	return len(t.Methods) == 0 || Getitab(t, dynamic) != nil
}

// Store assigns v to the variable of type t at p.
//
// Requires: Assignable(t, v).
func Store(t *Type, p unsafe.Pointer, v any) {
	if t.Kind == Interface {
		if len(t.Methods) == 0 {
			*(*any)(p) = v
			return
		}
		i := (*Iface)(p)
		i.Tab = (*Itab)(Getitab(t, TypeOf(v)))
		i.Data = Word(&v)
		return
	}
	Memmove(p, Address(&v), t.Size)
}

// Implements reports whether t, not an interface, has the methods of the interface type inter.
func Implements(t, inter *Type) bool {
	return Getitab(inter, t) != nil
}
