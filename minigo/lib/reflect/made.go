package reflect

import (
	"internal/abi"
	"strconv"
	"unsafe"
)

// Descriptors are unique: a type that the program names has the compiler's, which lists them in the modules' type tables;
// for others one is made here and kept for ever.

// shape is what makes two composite types the same, apart from the parameters of functions.
type shape struct {
	kind abi.Kind
	elem *abi.Type
	key  *abi.Type
	n    int
}

// registry is 1 while a goroutine looks into the variables below, or structs.
var registry int32

var (
	composite map[shape]*abi.Type
	functions []*abi.Type
)

//go:linkname compareAndSwap sync/atomic.CompareAndSwapInt32
//go:noescape
func compareAndSwap(addr *int32, old, new int32) bool

//go:linkname atomicStore sync/atomic.StoreInt32
//go:noescape
func atomicStore(addr *int32, x int32)

//go:linkname gosched mg_gosched
func gosched()

// lockTypes takes the registry, filled. Nothing panics while it is taken.
func lockTypes() {
	for !compareAndSwap(&registry, 0, 1) {
		gosched()
	}
	load()
}

func unlockTypes() { atomicStore(&registry, 0) }

//go:linkname typetab mg_typetab
//go:noescape
func typetab(i int) unsafe.Pointer

// load fills the registry from the type tables of all modules.
func load() {
	if composite != nil {
		return
	}
	composite = map[shape]*abi.Type{}
	for i := 0; ; i++ {
		table := typetab(i)
		if table == nil {
			return
		}
		n := *(*int)(table)
		for k := 1; k <= n; k++ {
			t := *(**abi.Type)(unsafe.Add(table, k*8))
			switch t.Kind {
			case abi.Struct:
				structs = append(structs, t)
			case abi.Func:
				functions = append(functions, t)
			case abi.Map:
				composite[shape{abi.Map, t.Elem, t.Key, 0}] = t
			case abi.Array, abi.Chan:
				composite[shape{t.Kind, t.Elem, nil, t.Len}] = t
			default:
				composite[shape{t.Kind, t.Elem, nil, 0}] = t
			}
		}
	}
}

// hash is FNV-1a, as the compiler hashes descriptors.
func hash(s string) uint32 {
	h := uint32(0x811C9DC5)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 0x01000193
	}
	return h
}

// madeFrom returns a new descriptor that looks in memory like one of model's type.
func madeFrom(model any, kind abi.Kind, text string) *abi.Type {
	m := abi.TypeOf(model)
	return &abi.Type{Size: m.Size, PtrBytes: m.PtrBytes, Hash: hash(text), Align: m.Align, FieldAlign: m.FieldAlign, Kind: kind,
		Flags: m.Flags &^ abi.FlagNamed, Equal: m.Equal, GCData: m.GCData, Str: text}
}

// pointerTo returns the descriptor of *t.
func pointerTo(t *abi.Type) *abi.Type {
	if t.PtrTo != nil {
		return t.PtrTo
	}
	lockTypes()
	t = known(t)
	id := shape{abi.Pointer, t, nil, 0}
	p := composite[id]
	if p == nil {
		p = madeFrom((*int)(nil), abi.Pointer, "*"+t.Str)
		p.Elem = t
		composite[id] = p
	}
	unlockTypes()
	return p
}

// PointerTo returns the type *t.
func PointerTo(t Type) Type { return typeOf(pointerTo(t.descriptor())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

func sliceOf(t *abi.Type) *abi.Type {
	lockTypes()
	t = known(t)
	id := shape{abi.Slice, t, nil, 0}
	s := composite[id]
	if s == nil {
		s = madeFrom([]int(nil), abi.Slice, "[]"+t.Str)
		s.Elem = t
		composite[id] = s
	}
	unlockTypes()
	return s
}

// SliceOf returns the type []t.
func SliceOf(t Type) Type { return typeOf(sliceOf(t.descriptor())) }

// funcOf returns the type of functions with these parameters and results.
func funcOf(in, out []*abi.Type, variadic bool) *abi.Type {
	lockTypes()
	f := functionWith(in, out, variadic)
	unlockTypes()
	return f
}

// functionWith returns the function type from the registry, and puts it there if need be.
func functionWith(in, out []*abi.Type, variadic bool) *abi.Type {
	for _, f := range functions {
		if sameTypes(f.In, in) && sameTypes(f.Out, out) && (f.Flags&abi.FlagVariadic != 0) == variadic {
			return f
		}
	}
	text := "func("
	for i, t := range in {
		if i > 0 {
			text += ", "
		}
		if variadic && i == len(in)-1 {
			text += "..." + t.Elem.Str
		} else {
			text += t.Str
		}
	}
	text += ")"
	if len(out) == 1 {
		text += " " + out[0].Str
	} else if len(out) > 1 {
		text += " ("
		for i, t := range out {
			if i > 0 {
				text += ", "
			}
			text += t.Str
		}
		text += ")"
	}
	f := madeFrom((func())(nil), abi.Func, text)
	f.In = append([]*abi.Type(nil), in...)
	f.Out = append([]*abi.Type(nil), out...)
	if variadic {
		f.Flags |= abi.FlagVariadic
	}
	functions = append(functions, f)
	return f
}

func sameTypes(a, b []*abi.Type) bool {
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

// FuncOf returns the function type with these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return typeOf(funcOf(descriptors(in), descriptors(out), variadic))
}

func descriptors(types []Type) []*abi.Type {
	var list []*abi.Type
	for _, t := range types {
		list = append(list, t.descriptor())
	}
	return list
}

// arrayOf returns the descriptor of [n]t.
func arrayOf(n int, t *abi.Type) *abi.Type {
	if t.Size != 0 && uintptr(n) > (1<<47)/t.Size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	lockTypes()
	t = known(t)
	id := shape{abi.Array, t, nil, n}
	a := composite[id]
	if a == nil {
		a = newArray(n, t)
		composite[id] = a
	}
	unlockTypes()
	return a
}

func newArray(n int, t *abi.Type) *abi.Type {
	text := "[" + strconv.Itoa(n) + "]" + t.Str
	a := &abi.Type{Size: uintptr(n) * t.Size, Hash: hash(text), Align: t.Align, FieldAlign: t.FieldAlign, Kind: abi.Array, Str: text,
		Elem: t, Len: n}
	if n > 0 && t.PtrBytes > 0 {
		// Without a bitmap of its own the collector follows the elements.
		a.PtrBytes = uintptr(n-1)*t.Size + t.PtrBytes
	}
	if n == 1 {
		a.Flags |= t.Flags & abi.FlagDirect
	}
	if t.IsComparable() {
		a.Flags |= abi.FlagComparable
		if t.Flags&abi.FlagMemEqual != 0 || n == 0 {
			a.Flags |= abi.FlagMemEqual
		}
	}
	return a
}

// ArrayOf returns the type [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return typeOf(arrayOf(length, elem.descriptor()))
}
