package fmt

import (
	"internal/abi"
	"unsafe"
)

// reflected adds the value that a reflect.Value stands for.
func (p *printer) reflected(r *abi.Reflected, verb rune) {
	if r.Flags == 0 {
		p.out = append(p.out, "<invalid reflect.Value>"...)
		return
	}
	v := value{t: r.Type, p: r.P, hidden: r.Flags&abi.ReflectedHidden != 0}
	if r.Flags&abi.ReflectedMethod != 0 {
		v.t = abi.TypeOf((func())(nil))
		v.p = unsafe.Pointer(&r.P)
	} else if r.Flags&abi.ReflectedIndirect == 0 {
		v.p = unsafe.Pointer(&r.P)
	}
	if !v.hidden && p.partMethods(v, verb) {
		return
	}
	p.value(v, verb, 0)
}
