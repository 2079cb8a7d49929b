// Package abi is the Go view of the type descriptors and interface words that generated code uses.
// The layout is specified in docs/abi.md; a change here is a change there and in the code generator.
package abi

import "unsafe"

// Kind classifies types; the numbers are those of reflect.Kind.
type Kind uint8

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Flags of a descriptor.
const (
	FlagNamed      uint8 = 1
	FlagDirect     uint8 = 2 // pointer-shaped: kept in the interface word itself
	FlagComparable uint8 = 4
	FlagVariadic   uint8 = 8
	FlagMemEqual   uint8 = 16 // equal exactly when the bytes are
)

// Type is the descriptor of one type. There is one per type in a program: identical types have equal addresses.
type Type struct {
	Size       uintptr
	PtrBytes   uintptr
	Hash       uint32
	Align      uint8
	FieldAlign uint8
	Kind       Kind
	Flags      uint8
	Equal      unsafe.Pointer
	GCData     *byte
	Str        string
	Name       string
	PkgPath    string
	Elem       *Type
	Key        *Type
	Len        int
	Fields     []Field
	Methods    []Method
	In         []*Type
	Out        []*Type
	PtrTo      *Type
}

// Field is one field of a struct type. PkgPath is empty for an exported field.
type Field struct {
	Name     string
	Type     *Type
	Offset   uintptr
	Tag      string
	PkgPath  string
	Embedded bool
}

// Method is one method of a type's method set, or of an interface type (then Ifn and Tfn are nil).
type Method struct {
	Name    string
	PkgPath string
	Type    *Type
	Ifn     unsafe.Pointer
	Tfn     unsafe.Pointer
}

// String returns the type as %T prints it.
func (t *Type) String() string { return t.Str }

// IsDirect reports whether a value of the type is kept in the interface word itself.
func (t *Type) IsDirect() bool { return t.Flags&FlagDirect != 0 }

// IsComparable reports whether == is defined for values of the type.
func (t *Type) IsComparable() bool { return t.Flags&FlagComparable != 0 }

// HasMethod reports whether the type has a method of that name. It is quicker than looking for a table that is missing.
func (t *Type) HasMethod(name string) bool {
	for i := range t.Methods {
		if t.Methods[i].Name == name {
			return true
		}
	}
	return false
}

// HasMethods reports whether values of the (non-interface) type have methods.
func (t *Type) HasMethods() bool { return len(t.Methods) > 0 }
