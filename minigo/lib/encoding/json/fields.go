package json

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// fields are the members of a struct, and of structs embedded in it, that have JSON text.
type fields struct {
	list   []field // in the order in which they are written
	named  map[string]*field
	folded map[string][]*field // by folded name, the outermost first
	fault  string              // why the struct cannot be written or read
}

type field struct {
	tag
	rank   int // in the order of depth
	index  []int
	hops   []hop // pointers to embedded structs on the way
	offset uintptr
	codec  *codec
	mode   mode
	isZero func(p unsafe.Pointer) bool

	head, headHTML string // the quoted name and the colon
}

// hop is a pointer to an embedded struct.
type hop struct {
	offset uintptr
	elem   reflect.Type
	closed bool // not exported: it cannot be set
}

// zeroer tells for option omitzero whether its value is zero.
type zeroer interface {
	IsZero() bool
}

var zeroerType = reflect.TypeFor[zeroer]()

// level is a struct to be looked through.
type level struct {
	t     reflect.Type
	index []int
	deep  bool // also the structs embedded in it
}

// makeFields lists the fields of a struct. Of those with the same name the outermost counts, among these the one with a tag; if there
// are several, none.
func makeFields(root reflect.Type) *fields {
	fs := &fields{}
	var all []field
	seen := map[reflect.Type]bool{root: true}
	todo := []level{{root, nil, true}}
	for len(todo) > 0 {
		at := todo[0]
		todo = todo[1:]
		for i := range at.t.NumField() {
			sf := at.t.Field(i)
			f := field{index: append(slices.Clone(at.index), i)}
			if !f.tag.parse(sf) {
				continue
			}
			inner := sf.Type
			if inner.Kind() == reflect.Pointer && inner.Name() == "" {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct && (sf.Anonymous && !f.named || f.embed) {
				if at.deep {
					todo = append(todo, level{inner, f.index, !seen[inner]})
				}
				seen[inner] = true
				continue
			}
			if !sf.IsExported() && (inner.Kind() != reflect.Struct || methodful(inner) || f.omitZero && hasAny(inner, zeroerType)) {
				continue
			}
			f.rank = len(all)
			f.codec = makeCodec(sf.Type)
			f.isZero = zeroTest(sf.Type)
			if f.quoted {
				f.mode = quoted
			}
			if f.format && fs.fault == "" {
				fs.fault = "Go struct field " + sf.Name + " has unsupported `format` tag option"
			}
			all = append(all, f)
		}
	}
	fs.list = dominant(all)
	fs.finish(root)
	return fs
}

func methodful(t reflect.Type) bool {
	return hasAny(t, marshalerType, textAppenderType, textMarshalerType, unmarshalerType, textUnmarshalerType)
}

// dominant returns the fields that count, in the order of the source.
func dominant(all []field) []field {
	slices.SortStableFunc(all, func(a, b field) int {
		return cmp.Or(strings.Compare(a.name, b.name), cmp.Compare(len(a.index), len(b.index)), cmp.Compare(untagged(a), untagged(b)))
	})
	var list []field
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].name == all[0].name {
			n++
		}
		if n == 1 || len(all[0].index) != len(all[1].index) || all[0].named != all[1].named {
			list = append(list, all[0])
		}
		all = all[n:]
	}
	slices.SortFunc(list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return list
}

func untagged(f field) int {
	if f.named {
		return 0
	}
	return 1
}

// finish finds where the fields are, and makes the tables of names.
func (fs *fields) finish(root reflect.Type) {
	fs.named, fs.folded = map[string]*field{}, map[string][]*field{}
	for i := range fs.list {
		f := &fs.list[i]
		t := root
		for n, k := range f.index {
			sf := t.Field(k)
			f.offset += sf.Offset
			if t = sf.Type; n < len(f.index)-1 && t.Kind() == reflect.Pointer {
				t = t.Elem()
				f.hops = append(f.hops, hop{f.offset, t, !sf.IsExported()})
				f.offset = 0
			}
		}
		f.head = string(appendQuoted(nil, f.name, false)) + ":"
		f.headHTML = string(appendQuoted(nil, f.name, true)) + ":"
		fs.named[f.name] = f
		key := string(appendFolded(nil, f.name))
		fs.folded[key] = append(fs.folded[key], f)
	}
	for _, same := range fs.folded {
		slices.SortFunc(same, func(a, b *field) int { return cmp.Compare(a.rank, b.rank) })
	}
}

// find returns the field with the name, regarding small and large letters as the same if there is no better one; or nil.
func (fs *fields) find(name []byte) *field {
	if f := fs.named[text(name)]; f != nil {
		return f
	}
	var space [64]byte
	for _, f := range fs.folded[text(appendFolded(space[:0], text(name)))] {
		if !f.exact && strings.EqualFold(text(name), f.name) {
			return f
		}
	}
	return nil
}

// appendFolded appends a form of the name that is the same for names that differ in small and large letters only.
func appendFolded(b []byte, name string) []byte {
	for _, r := range name {
		if r < utf8.RuneSelf {
			if 'a' <= r && r <= 'z' {
				r -= 'a' - 'A'
			}
			if r != 'K' && r != 'S' { // others than ASCII fold to these
				b = append(b, byte(r))
				continue
			}
		}
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		b = utf8.AppendRune(b, least)
	}
	return b
}

// zeroTest returns the test of option omitzero.
func zeroTest(t reflect.Type) func(p unsafe.Pointer) bool {
	at := func(p unsafe.Pointer) reflect.Value { return reflect.NewAt(t, p).Elem() }
	switch {
	case t.Kind() == reflect.Interface && t.Implements(zeroerType):
		return func(p unsafe.Pointer) bool {
			v := at(p)
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || v.Interface().(zeroer).IsZero()
		}
	case t.Kind() == reflect.Pointer && t.Implements(zeroerType):
		return func(p unsafe.Pointer) bool { return at(p).IsNil() || at(p).Interface().(zeroer).IsZero() }
	case reflect.PointerTo(t).Implements(zeroerType):
		return func(p unsafe.Pointer) bool { return reflect.NewAt(t, p).Interface().(zeroer).IsZero() }
	}
	return func(p unsafe.Pointer) bool { return at(p).IsZero() }
}

// empty is the test of option omitempty.
func (c *codec) empty(p unsafe.Pointer) bool {
	switch c.kind {
	case reflect.Bool, reflect.Int8, reflect.Uint8:
		return *(*uint8)(p) == 0
	case reflect.Int16, reflect.Uint16:
		return *(*uint16)(p) == 0
	case reflect.Int32, reflect.Uint32:
		return *(*uint32)(p) == 0
	case reflect.Int, reflect.Int64, reflect.Uint, reflect.Uint64, reflect.Uintptr:
		return *(*uint64)(p) == 0
	case reflect.Float32:
		return *(*float32)(p) == 0
	case reflect.Float64:
		return *(*float64)(p) == 0
	case reflect.String:
		return len(*(*string)(p)) == 0
	case reflect.Slice:
		return (*slice)(p).len == 0
	case reflect.Array:
		return c.length == 0
	case reflect.Pointer, reflect.Interface:
		return *(*unsafe.Pointer)(p) == nil
	case reflect.Map:
		return c.at(p).Len() == 0
	}
	return false
}
