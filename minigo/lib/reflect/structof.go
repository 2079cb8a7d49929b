package reflect

import (
	"internal/abi"
	"strconv"
	"unicode"
)

var structs []*abi.Type

func validName(name string) bool {
	for i, c := range name {
		if !(unicode.IsLetter(c) || c == '_' || i > 0 && unicode.IsDigit(c)) {
			return false
		}
	}
	return name != ""
}

// StructOf returns the struct type with these fields; their Offset and Index do not count. It refuses embedded fields with
// methods, which would have to be promoted.
func StructOf(fields []StructField) Type {
	names := map[string]bool{}
	var list []abi.Field
	path := ""
	for i, f := range fields {
		number := strconv.Itoa(i)
		switch {
		case f.Name == "":
			panic("reflect.StructOf: field " + number + " has no name")
		case !validName(f.Name):
			panic("reflect.StructOf: field " + number + " has invalid name")
		case f.Type == nil:
			panic("reflect.StructOf: field " + number + " has no type")
		case f.Anonymous && f.PkgPath != "":
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		case f.PkgPath == "" && !unicode.IsUpper([]rune(f.Name)[0]):
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		case f.Anonymous && len(f.Type.descriptor().Methods) > 0:
			panic("reflect.StructOf: minigo cannot promote methods of the embedded field " + f.Name)
		case f.PkgPath != "" && path != "" && f.PkgPath != path:
			panic("reflect.StructOf: fields with different PkgPath " + path + " and " + f.PkgPath)
		case names[f.Name] && f.Name != "_":
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		names[f.Name] = true
		if f.PkgPath != "" {
			path = f.PkgPath
		}
		list = append(list, abi.Field{Name: f.Name, Type: f.Type.descriptor(), Tag: string(f.Tag), PkgPath: f.PkgPath, Embedded: f.Anonymous})
	}
	return typeOf(structOf(list))
}

func structOf(fields []abi.Field) *abi.Type {
	lockTypes()
	s := structWith(fields)
	unlockTypes()
	return s
}

// structWith returns the struct type from the registry, and puts it there if need be.
func structWith(fields []abi.Field) *abi.Type {
	s := &abi.Type{Kind: abi.Struct, Fields: fields, Align: 1, Flags: abi.FlagComparable | abi.FlagMemEqual}
	for _, t := range structs {
		if sameUnderlying(s, t, true) {
			return t
		}
	}
	text := "struct {"
	filled := uintptr(0)
	for i := range fields {
		f := &fields[i]
		if i > 0 {
			text += ";"
		}
		if !f.Embedded {
			text += " " + f.Name
		}
		text += " " + f.Type.Str
		if f.Tag != "" {
			text += " " + strconv.Quote(f.Tag)
		}
		f.Offset = roundUp(s.Size, uintptr(f.Type.Align))
		s.Size = f.Offset + f.Type.Size
		s.Align = max(s.Align, f.Type.Align)
		s.Flags &= f.Type.Flags | ^(abi.FlagComparable | abi.FlagMemEqual)
		filled += f.Type.Size
		if f.Type.PtrBytes > 0 {
			s.PtrBytes = f.Offset + f.Type.PtrBytes
		}
		if f.Name == "_" {
			s.Flags &^= abi.FlagMemEqual
		}
	}
	if len(fields) > 0 {
		text += " "
		if s.Size > 0 && fields[len(fields)-1].Type.Size == 0 {
			s.Size++ // the address of the last field is not behind the struct
		}
	}
	s.Str = text + "}"
	s.Hash = hash(s.Str)
	s.FieldAlign = s.Align
	s.Size = roundUp(s.Size, uintptr(s.Align))
	if s.Flags&abi.FlagComparable == 0 || filled != s.Size {
		s.Flags &^= abi.FlagMemEqual
	}
	if len(fields) == 1 {
		s.Flags |= fields[0].Type.Flags & abi.FlagDirect
	}
	if s.PtrBytes > 0 {
		bits := make([]byte, (s.PtrBytes/8+7)/8)
		for i := range fields {
			markPointers(bits, fields[i].Type, fields[i].Offset)
		}
		s.GCData = &bits[0]
	}
	structs = append(structs, s)
	return s
}
