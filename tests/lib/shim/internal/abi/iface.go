package abi

import (
	"reflect"
	"unsafe"
)

// Eface is real Go's empty interface.
type Eface struct {
	rtype unsafe.Pointer
	Data  unsafe.Pointer
}

type SliceHeader struct {
	Data unsafe.Pointer
	Len  int
	Cap  int
}

func TypeOf(v any) *Type { return describe(reflect.TypeOf(v)) }

func Word(v *any) unsafe.Pointer { return (*Eface)(unsafe.Pointer(v)).Data }

func Address(v *any) unsafe.Pointer {
	e := (*Eface)(unsafe.Pointer(v))
	if TypeOf(*v).IsDirect() {
		return unsafe.Pointer(&e.Data)
	}
	return e.Data
}

func Box(t *Type, p unsafe.Pointer) any { return reflect.NewAt(real[t], p).Elem().Interface() }

func Load(t *Type, p unsafe.Pointer) any { return reflect.NewAt(real[t], p).Elem().Interface() }

func Assignable(t *Type, v any) bool { return reflect.TypeOf(v).AssignableTo(real[t]) }

func Store(t *Type, p unsafe.Pointer, v any) {
	reflect.NewAt(real[t], p).Elem().Set(reflect.ValueOf(v))
}

func Implements(t, inter *Type) bool { return Getitab(inter, t) != nil }
