package reflect

import "internal/abi"

// implements reports whether t has the methods of the interface type inter.
func implements(inter, t *abi.Type) bool {
	if inter.Kind != abi.Interface {
		return false
	}
	if len(inter.Methods) == 0 || inter == t {
		return true
	}
	if t.Kind != abi.Interface {
		return abi.Getitab(inter, t) != nil
	}
	// Both lists are in the order of names.
	i := 0
	for k := range t.Methods {
		want, have := &inter.Methods[i], &t.Methods[k]
		if want.Name == have.Name && want.PkgPath == have.PkgPath {
			if want.Type != have.Type {
				return false
			}
			i++
			if i == len(inter.Methods) {
				return true
			}
		}
	}
	return false
}

// directlyAssignable reports whether a value of type v can be stored in a variable of type t as it is.
func directlyAssignable(t, v *abi.Type) bool {
	if t == v {
		return true
	}
	if t.Flags&abi.FlagNamed != 0 && v.Flags&abi.FlagNamed != 0 || t.Kind != v.Kind {
		return false
	}
	if t.Kind == abi.Chan && v.Len == int(BothDir) && t.Elem == v.Elem {
		return true
	}
	return sameUnderlying(t, v, true)
}

// same reports whether the types are identical; without tags, those of struct fields do not count.
func same(a, b *abi.Type, tags bool) bool {
	if a == b {
		return true
	}
	if tags || a.Name != b.Name || a.Kind != b.Kind || a.PkgPath != b.PkgPath || a.Flags&abi.FlagNamed != 0 {
		return false
	}
	return sameUnderlying(a, b, false)
}

func sameList(a, b []*abi.Type, tags bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !same(a[i], b[i], tags) {
			return false
		}
	}
	return true
}

// sameUnderlying reports whether the underlying types are identical.
func sameUnderlying(a, b *abi.Type, tags bool) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case abi.Array, abi.Chan:
		return a.Len == b.Len && same(a.Elem, b.Elem, tags)
	case abi.Pointer, abi.Slice:
		return same(a.Elem, b.Elem, tags)
	case abi.Map:
		return same(a.Key, b.Key, tags) && same(a.Elem, b.Elem, tags)
	case abi.Func:
		return a.Flags&abi.FlagVariadic == b.Flags&abi.FlagVariadic && sameList(a.In, b.In, tags) && sameList(a.Out, b.Out, tags)
	case abi.Interface:
		if len(a.Methods) != len(b.Methods) {
			return false
		}
		for i := range a.Methods {
			m, n := &a.Methods[i], &b.Methods[i]
			if m.Name != n.Name || m.PkgPath != n.PkgPath || m.Type != n.Type {
				return false
			}
		}
		return true
	case abi.Struct:
		if len(a.Fields) != len(b.Fields) {
			return false
		}
		for i := range a.Fields {
			f, g := &a.Fields[i], &b.Fields[i]
			if f.Name != g.Name || f.PkgPath != g.PkgPath || f.Embedded != g.Embedded || tags && f.Tag != g.Tag ||
				!same(f.Type, g.Type, tags) {
				return false
			}
		}
		return true
	}
	return true // a basic type
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.descriptor(), known(&t.t))
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	d := u.descriptor()
	return directlyAssignable(d, known(&t.t)) || implements(d, known(&t.t))
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return conversion(u.descriptor(), known(&t.t)) != cannotConvert
}
