package fmt

import (
	"internal/abi"
	"unsafe"
)

// value is a value of any type in memory. t is nil when there is none: what a nil interface holds.
type value struct {
	t      *abi.Type
	p      unsafe.Pointer
	hidden bool // reached through an unexported field: its methods must not be called
}

func (v value) int() int64 {
	switch v.t.Kind {
	case abi.Int8:
		return int64(*(*int8)(v.p))
	case abi.Int16:
		return int64(*(*int16)(v.p))
	case abi.Int32:
		return int64(*(*int32)(v.p))
	}
	return *(*int64)(v.p)
}

func (v value) uint() uint64 {
	switch v.t.Kind {
	case abi.Uint8:
		return uint64(*(*uint8)(v.p))
	case abi.Uint16:
		return uint64(*(*uint16)(v.p))
	case abi.Uint32:
		return uint64(*(*uint32)(v.p))
	}
	return *(*uint64)(v.p)
}

// elem returns what an interface holds.
func (v value) elem() value {
	held := abi.Load(v.t, v.p)
	if held == nil {
		return value{hidden: v.hidden}
	}
	t := abi.TypeOf(held)
	if t.IsDirect() {
		// The word itself is the value, and it lies in the interface.
		return value{t, unsafe.Add(v.p, unsafe.Sizeof(v.p)), v.hidden}
	}
	return value{t, abi.Word(&held), v.hidden}
}

// elements returns the first element and the length of a slice or array.
func (v value) elements() (first unsafe.Pointer, n int) {
	if v.t.Kind == abi.Array {
		return v.p, v.t.Len
	}
	h := (*abi.SliceHeader)(v.p)
	return h.Data, h.Len
}

// arg adds the operand.
func (p *printer) arg(arg any, verb rune) {
	if arg == nil {
		switch verb {
		case 'T', 'v':
			p.padString("<nil>")
		default:
			p.badVerb(value{}, verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.string(abi.TypeOf(arg).String())
		return
	case 'p':
		p.pointer(value{t: abi.TypeOf(arg), p: abi.Address(&arg)}, verb)
		return
	}
	v := value{t: abi.TypeOf(arg), p: abi.Address(&arg)}
	if abi.IsReflected(v.t) {
		p.reflected((*abi.Reflected)(v.p), verb)
		return
	}
	if (v.t.HasMethods() || verb == 'w' && !isBytes(v.t)) && p.methods(arg, v, verb) {
		return
	}
	p.value(v, verb, 0)
}

// value adds a value of any kind. At depth 0 its methods have been tried already.
func (p *printer) value(v value, verb rune, depth int) {
	if depth > 0 && !v.hidden && p.partMethods(v, verb) {
		return
	}
	switch v.t.Kind {
	case abi.Bool:
		if verb == 't' || verb == 'v' {
			p.bool(*(*bool)(v.p))
		} else {
			p.badVerb(v, verb)
		}
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		p.integerVerb(v, uint64(v.int()), true, verb)
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		p.integerVerb(v, v.uint(), false, verb)
	case abi.Float32:
		p.floatVerb(v, float64(*(*float32)(v.p)), 32, verb)
	case abi.Float64:
		p.floatVerb(v, *(*float64)(v.p), 64, verb)
	case abi.Complex64:
		parts := (*[2]float32)(v.p)
		p.complexVerb(v, float64(parts[0]), float64(parts[1]), 32, verb)
	case abi.Complex128:
		parts := (*[2]float64)(v.p)
		p.complexVerb(v, parts[0], parts[1], 64, verb)
	case abi.String:
		p.stringVerb(v, *(*string)(v.p), verb)
	case abi.Interface:
		held := v.elem()
		if held.t != nil {
			p.value(held, verb, depth+1)
		} else if p.o.sharpV {
			p.out = append(p.out, v.t.String()...)
			p.out = append(p.out, "(nil)"...)
		} else {
			p.out = append(p.out, "<nil>"...)
		}
	case abi.Struct:
		p.structure(v, verb, depth)
	case abi.Array, abi.Slice:
		p.list(v, verb, depth)
	case abi.Pointer:
		// At the top a pointer to a composite shows what it points to; deeper it might point back.
		target := *(*unsafe.Pointer)(v.p)
		if depth == 0 && target != nil {
			switch v.t.Elem.Kind {
			case abi.Array, abi.Slice, abi.Struct, abi.Map:
				p.out = append(p.out, '&')
				p.value(value{v.t.Elem, target, v.hidden}, verb, depth+1)
				return
			}
		}
		p.pointer(v, verb)
	case abi.Map:
		p.mapping(v, verb, depth)
	case abi.Chan, abi.Func, abi.UnsafePointer:
		p.pointer(v, verb)
	default:
		panic("fmt: cannot format a value of type " + v.t.String())
	}
}

// separator goes between the parts of a composite.
func (p *printer) separator() {
	if p.o.sharpV {
		p.out = append(p.out, ", "...)
	} else {
		p.out = append(p.out, ' ')
	}
}

func (p *printer) structure(v value, verb rune, depth int) {
	if p.o.sharpV {
		p.out = append(p.out, v.t.String()...)
	}
	p.out = append(p.out, '{')
	for i := range v.t.Fields {
		f := &v.t.Fields[i]
		if i > 0 {
			p.separator()
		}
		if p.o.plusV || p.o.sharpV {
			p.out = append(p.out, f.Name...)
			p.out = append(p.out, ':')
		}
		part := value{f.Type, unsafe.Add(v.p, f.Offset), v.hidden || f.PkgPath != ""}
		if f.Type.Kind == abi.Interface {
			if held := part.elem(); held.t != nil {
				part = held
			}
		}
		p.value(part, verb, depth+1)
	}
	p.out = append(p.out, '}')
}

func (p *printer) list(v value, verb rune, depth int) {
	first, n := v.elements()
	elem := v.t.Elem
	if elem.Kind == abi.Uint8 {
		switch verb {
		case 's':
			p.bytes(unsafe.Slice((*byte)(first), n))
			return
		case 'q':
			p.quoted(string(unsafe.Slice((*byte)(first), n)))
			return
		case 'x':
			p.hexString(unsafe.String((*byte)(first), n), lowerDigits)
			return
		case 'X':
			p.hexString(unsafe.String((*byte)(first), n), upperDigits)
			return
		}
	}
	opening, closing := byte('['), byte(']')
	if p.o.sharpV {
		if depth == 0 && verb == 'v' && isBytes(v.t) {
			p.out = append(p.out, "[]byte"...) // only an operand itself is called so
		} else {
			p.out = append(p.out, v.t.String()...)
		}
		if v.t.Kind == abi.Slice && first == nil {
			p.out = append(p.out, "(nil)"...)
			return
		}
		opening, closing = '{', '}'
	}
	p.out = append(p.out, opening)
	for i := 0; i < n; i++ {
		if i > 0 {
			p.separator()
		}
		p.value(value{elem, unsafe.Add(first, uintptr(i)*elem.Size), v.hidden}, verb, depth+1)
	}
	p.out = append(p.out, closing)
}

// isBytes reports whether the type is []byte.
func isBytes(t *abi.Type) bool { return t == abi.TypeOf([]byte(nil)) }

// badVerb adds `%!verb(type=value)`.
func (p *printer) badVerb(v value, verb rune) {
	p.inBadVerb = true
	p.complaint(verb, "(")
	if v.t == nil {
		p.out = append(p.out, "<nil>"...)
	} else {
		p.out = append(p.out, v.t.String()...)
		p.out = append(p.out, '=')
		p.value(v, 'v', 0)
	}
	p.out = append(p.out, ')')
	p.inBadVerb = false
}

func (p *printer) integerVerb(v value, u uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.o.sharpV && !signed {
			p.hex(u, true)
		} else {
			p.integer(u, 10, signed, lowerDigits, false)
		}
	case 'd':
		p.integer(u, 10, signed, lowerDigits, false)
	case 'b':
		p.integer(u, 2, signed, lowerDigits, false)
	case 'o', 'O':
		p.integer(u, 8, signed, lowerDigits, verb == 'O')
	case 'x':
		p.integer(u, 16, signed, lowerDigits, false)
	case 'X':
		p.integer(u, 16, signed, upperDigits, false)
	case 'c':
		p.char(u)
	case 'q':
		p.quotedChar(u)
	case 'U':
		p.unicode(u)
	default:
		p.badVerb(v, verb)
	}
}

func (p *printer) floatVerb(v value, x float64, bitSize int, verb rune) {
	switch verb {
	case 'v':
		p.float(x, bitSize, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.float(x, bitSize, byte(verb), -1)
	case 'f', 'F':
		p.float(x, bitSize, 'f', 6)
	case 'e', 'E':
		p.float(x, bitSize, byte(verb), 6)
	default:
		p.badVerb(v, verb)
	}
}

func (p *printer) complexVerb(v value, re, im float64, bitSize int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.o.plus
		p.out = append(p.out, '(')
		p.floatVerb(v, re, bitSize, verb)
		p.o.plus = true
		p.floatVerb(v, im, bitSize, verb)
		p.out = append(p.out, "i)"...)
		p.o.plus = plus
	default:
		p.badVerb(v, verb)
	}
}

func (p *printer) stringVerb(v value, s string, verb rune) {
	switch verb {
	case 'v':
		if p.o.sharpV {
			p.quoted(s)
		} else {
			p.string(s)
		}
	case 's':
		p.string(s)
	case 'x':
		p.hexString(s, lowerDigits)
	case 'X':
		p.hexString(s, upperDigits)
	case 'q':
		p.quoted(s)
	default:
		p.badVerb(v, verb)
	}
}

// pointer adds the address of a pointer, func, channel, map or slice.
func (p *printer) pointer(v value, verb rune) {
	switch v.t.Kind {
	case abi.Chan, abi.Func, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
	default:
		p.badVerb(v, verb)
		return
	}
	address := *(*uintptr)(v.p)
	if v.t.Kind == abi.Func && address != 0 {
		// A func value points to a record that begins with the code's address.
		address = **(**uintptr)(v.p)
	}
	switch verb {
	case 'v':
		if p.o.sharpV {
			p.out = append(p.out, '(')
			p.out = append(p.out, v.t.String()...)
			p.out = append(p.out, ")("...)
			if address == 0 {
				p.out = append(p.out, "nil"...)
			} else {
				p.hex(uint64(address), true)
			}
			p.out = append(p.out, ')')
		} else if address == 0 {
			p.padString("<nil>")
		} else {
			p.hex(uint64(address), !p.o.sharp)
		}
	case 'p':
		p.hex(uint64(address), !p.o.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.integerVerb(v, uint64(address), false, verb)
	default:
		p.badVerb(v, verb)
	}
}

// isStringVerb reports whether the verb shows text, so that String and Error methods apply.
func isStringVerb(verb rune) bool {
	return verb == 'v' || verb == 's' || verb == 'x' || verb == 'X' || verb == 'q'
}
