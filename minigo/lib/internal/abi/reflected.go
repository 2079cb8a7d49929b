package abi

import "unsafe"

// Reflected is the memory of a reflect.Value, for fmt, which prints the value that it stands for. P is the value's address with
// ReflectedIndirect, else the value itself; Flags is zero for no value.
type Reflected struct {
	Type  *Type
	P     unsafe.Pointer
	Flags uintptr
}

// Flags of a Reflected.
const (
	ReflectedHidden   uintptr = 3 << 5 // reached through an unexported field
	ReflectedIndirect uintptr = 1 << 7
	ReflectedMethod   uintptr = 1 << 9 // a method of the value
)

// IsReflected reports whether t is reflect.Value.
func IsReflected(t *Type) bool { return t.Name == "Value" && t.PkgPath == "reflect" }
