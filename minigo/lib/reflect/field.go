package reflect

import (
	"internal/abi"
	"strconv"
)

// StructField describes one field of a struct type. PkgPath is empty for exported fields.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for Type.FieldByIndex
	Anonymous bool  // embedded
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the tag of a field: by convention pairs key:"value", separated by spaces.
type StructTag string

// Get returns the value of key in the tag, "" without it.
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup returns the value of key in the tag, and whether it is there.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		// A name runs up to the colon, which a quotation mark follows.
		n := 0
		for n < len(rest) && rest[n] > ' ' && rest[n] != ':' && rest[n] != '"' && rest[n] != 0x7f {
			n++
		}
		if n == 0 || n+1 >= len(rest) || rest[n] != ':' || rest[n+1] != '"' {
			return "", false
		}
		name := rest[:n]
		rest = rest[n+1:]
		end := 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		quoted := rest[:end+1]
		rest = rest[end+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

func (t *rtype) NumField() int {
	t.must(Struct, "NumField", "struct")
	return len(t.t.Fields)
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field", "struct")
	if i < 0 || i >= len(t.t.Fields) {
		panic("reflect: Field index out of bounds")
	}
	f := &t.t.Fields[i]
	return StructField{Name: f.Name, PkgPath: f.PkgPath, Type: typeOf(f.Type), Tag: StructTag(f.Tag), Offset: f.Offset,
		Index: []int{i}, Anonymous: f.Embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.must(Struct, "FieldByIndex", "struct")
	var f StructField
	var at Type = t
	for i, x := range index {
		if i > 0 {
			at = f.Type
			if at.Kind() == Pointer && at.Elem().Kind() == Struct {
				at = at.Elem()
			}
		}
		f = at.Field(x)
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName", "struct")
	return t.search(func(s string) bool { return s == name && s != "" })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must(Struct, "FieldByNameFunc", "struct")
	return t.search(match)
}

// embedding is a struct reached through embedded fields. many: by several ways of the same length.
type embedding struct {
	t     *abi.Type
	index []int
	many  bool
}

// search finds the field that matches at the least depth; two there hide each other and all deeper ones.
func (t *rtype) search(match func(string) bool) (found StructField, ok bool) {
	level := []embedding{{t: &t.t}}
	seen := map[*abi.Type]bool{}
	for len(level) > 0 {
		var next []embedding
		at := map[*abi.Type]int{}
		for _, e := range level {
			seen[e.t] = true
		}
		for _, e := range level {
			for i := range e.t.Fields {
				f := &e.t.Fields[i]
				if match(f.Name) {
					if ok || e.many {
						return StructField{}, false
					}
					found = (*rtype)(typePointer(e.t)).Field(i)
					found.Index = append(append([]int(nil), e.index...), i)
					ok = true
					continue
				}
				if !f.Embedded {
					continue
				}
				inner := f.Type
				if inner.Kind == abi.Pointer {
					inner = inner.Elem
				}
				if inner.Kind != abi.Struct || seen[inner] {
					continue
				}
				if k, again := at[inner]; again {
					next[k].many = true
					continue
				}
				at[inner] = len(next)
				next = append(next, embedding{inner, append(append([]int(nil), e.index...), i), e.many})
			}
		}
		if ok {
			return found, true
		}
		level = next
	}
	return StructField{}, false
}

// VisibleFields lists the fields of a struct type, those of embedded structs and itself included, as promotion makes them visible.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var all []StructField
	listFields(t, nil, map[Type]bool{}, &all)
	kept := all[:0]
	for _, f := range all {
		if visible, ok := t.FieldByName(f.Name); f.Name == "_" && len(f.Index) == 1 || ok && sameIndex(visible.Index, f.Index) {
			kept = append(kept, f)
		}
	}
	return kept
}

func sameIndex(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func listFields(t Type, index []int, inside map[Type]bool, all *[]StructField) {
	if inside[t] {
		return
	}
	inside[t] = true
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		f.Index = append(append([]int(nil), index...), i)
		*all = append(*all, f)
		if f.Anonymous {
			inner := f.Type
			if inner.Kind() == Pointer {
				inner = inner.Elem()
			}
			if inner.Kind() == Struct {
				listFields(inner, f.Index, inside, all)
			}
		}
	}
	delete(inside, t)
}
