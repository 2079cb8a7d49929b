package reflect

import (
	"internal/abi"
	"unsafe"
)

//go:linkname newarray mg_newarray
//go:noescape
func newarray(elem *abi.Type, n int) unsafe.Pointer

//go:linkname growslice runtime.growslice
//go:noescape
func growslice(old unsafe.Pointer, newLen, oldCap, num int, elem *abi.Type) []byte

// unknown is how Go names functions, which are no methods of Value, in the panics of the checks that both use.
const unknown = "unknown method"

func (v Value) header() *abi.SliceHeader { return (*abi.SliceHeader)(v.p) }

// Len returns the length of an array, slice, string, map or channel, or of the array that a pointer points to.
func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		return v.header().Len
	case String:
		return len(*(*string)(v.p))
	case Array:
		return v.t.Len
	case Map:
		return mapLen(v.word())
	case Chan:
		return chanlen(v.word())
	case Pointer:
		if v.t.Elem.Kind == abi.Array {
			return v.t.Elem.Len
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.wrongKind("reflect.Value.Len")
	return 0
}

// Cap returns the capacity of a slice, array, channel or pointer to an array.
func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		return v.header().Cap
	case Array:
		return v.t.Len
	case Chan:
		return chancap(v.word())
	case Pointer:
		if v.t.Elem.Kind == abi.Array {
			return v.t.Elem.Len
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.wrongKind("reflect.Value.Cap")
	return 0
}

// Index returns element i of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Slice:
		s := v.header()
		if i < 0 || i >= s.Len {
			panic("reflect: slice index out of range")
		}
		elem := v.t.Elem
		return at(elem, unsafe.Add(s.Data, uintptr(i)*elem.Size), flagVariable|v.f.inherited())
	case Array:
		if i < 0 || i >= v.t.Len {
			panic("reflect: array index out of range")
		}
		elem := known(v.t.Elem)
		return Value{elem, unsafe.Add(v.p, uintptr(i)*elem.Size), v.f&(flagIndirect|flagVariable) | v.f.inherited() | flag(elem.Kind)}
	case String:
		s := *(*string)(v.p)
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range")
		}
		return at(abi.TypeOf(uint8(0)), unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i), v.f.inherited())
	}
	v.wrongKind("reflect.Value.Index")
	return Value{}
}

// slice returns a slice value with this header.
func slice(t *abi.Type, data unsafe.Pointer, n, c int, f flag) Value {
	return at(t, unsafe.Pointer(&abi.SliceHeader{Data: data, Len: n, Cap: c}), f)
}

// Slice returns v[i:j] of a slice, a string or a variable that is an array.
func (v Value) Slice(i, j int) Value {
	if v.Kind() == String {
		s := *(*string)(v.p)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		part := new(string)
		*part = s[i:j]
		return at(v.t, unsafe.Pointer(part), v.f.inherited())
	}
	t, data, c := v.sliceable("reflect.Value.Slice")
	if i < 0 || j < i || j > c {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return part(t, data, i, j, c, v.f.inherited())
}

// Slice3 returns v[i:j:k] of a slice or of a variable that is an array.
func (v Value) Slice3(i, j, k int) Value {
	t, data, c := v.sliceable("reflect.Value.Slice3")
	if i < 0 || j < i || k < j || k > c {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return part(t, data, i, j, k, v.f.inherited())
}

func (v Value) sliceable(method string) (t *abi.Type, data unsafe.Pointer, c int) {
	switch v.Kind() {
	case Slice:
		s := v.header()
		return v.t, s.Data, s.Cap
	case Array:
		if v.f&flagVariable == 0 {
			panic(method + ": slice of unaddressable array")
		}
		return sliceOf(v.t.Elem), v.p, v.t.Len
	}
	v.wrongKind(method)
	return nil, nil, 0
}

func part(t *abi.Type, data unsafe.Pointer, i, j, k int, f flag) Value {
	if k > i { // an address behind the end would keep the next object
		data = unsafe.Add(data, uintptr(i)*t.Elem.Size)
	}
	return slice(t, data, j-i, k-i, f)
}

// SetLen sets the length of a slice variable.
func (v Value) SetLen(n int) {
	v.mustAssignable("reflect.Value.SetLen")
	v.must(Slice, "reflect.Value.SetLen")
	s := v.header()
	if n < 0 || n > s.Cap {
		panic("reflect: slice length out of range in SetLen")
	}
	s.Len = n
}

// SetCap sets the capacity of a slice variable to less than it is.
func (v Value) SetCap(n int) {
	v.mustAssignable("reflect.Value.SetCap")
	v.must(Slice, "reflect.Value.SetCap")
	s := v.header()
	if n < s.Len || n > s.Cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.Cap = n
}

// Grow makes room for n more elements in a slice variable.
func (v Value) Grow(n int) {
	v.mustAssignable("reflect.Value.Grow")
	v.must(Slice, "reflect.Value.Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := v.header()
	if s.Len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if s.Len+n > s.Cap {
		*s = grown(v.t, *s, n)
	}
}

// grown returns s with room for n more elements.
func grown(t *abi.Type, s abi.SliceHeader, n int) abi.SliceHeader {
	b := growslice(s.Data, s.Len+n, s.Cap, n, t.Elem)
	return abi.SliceHeader{Data: unsafe.Pointer(unsafe.SliceData(b)), Len: s.Len, Cap: cap(b)}
}

// Clear clears a map or zeroes the elements of a slice.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		none := zero(v.t.Elem)
		for i := 0; i < v.Len(); i++ {
			none.store(v.Index(i).p)
		}
	case Map:
		mapclear(v.t, v.word())
	default:
		v.wrongKind("reflect.Value.Clear")
	}
}

// MakeSlice returns a new slice of zero elements.
func MakeSlice(t Type, n, c int) Value {
	if t.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if n < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if c < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if n > c {
		panic("reflect.MakeSlice: len > cap")
	}
	return makeSlice(t.descriptor(), n, c)
}

func makeSlice(t *abi.Type, n, c int) Value {
	if size := t.Elem.Size; size > 0 && uintptr(c) > (1<<47)/size {
		panic("reflect.MakeSlice: slice too large")
	}
	return slice(t, newarray(t.Elem, c), n, c, 0)
}

// SliceAt returns a slice of n elements of type t in the memory at p.
func SliceAt(t Type, p unsafe.Pointer, n int) Value {
	escapes(p)
	return slice(sliceOf(t.descriptor()), p, n, n, 0)
}

// Append appends the elements x to the slice s.
func Append(s Value, x ...Value) Value {
	s.must(Slice, unknown)
	n := s.Len()
	s = s.extended(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice appends the elements of the slice t to the slice s.
func AppendSlice(s, t Value) Value {
	s.must(Slice, unknown)
	t.must(Slice, unknown)
	sameElements("reflect.AppendSlice", s.t, t.t)
	n := s.Len()
	s = s.extended(t.Len())
	Copy(s.Slice(n, s.Len()), t)
	return s
}

func sameElements(method string, s, t *abi.Type) {
	if s.Elem != t.Elem {
		panic(method + ": " + textOf(s.Elem) + " != " + textOf(t.Elem))
	}
}

// extended returns a slice like s with n more elements.
func (s Value) extended(n int) Value {
	s.mustExported(unknown)
	h := *s.header()
	if h.Len+n < 0 {
		panic("reflect.Append: slice overflow")
	}
	if h.Len+n > h.Cap {
		h = grown(s.t, h, n)
	}
	return slice(s.t, h.Data, h.Len+n, h.Cap, 0)
}

// Copy copies elements from src to dst until one of them ends, and returns how many.
func Copy(dst, src Value) int {
	if k := dst.Kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	} else if k == Array {
		dst.mustAssignable(unknown)
	}
	dst.mustExported(unknown)
	k := src.Kind()
	text := k == String && dst.t.Elem.Kind == abi.Uint8
	if k != Array && k != Slice && !text {
		panic(&ValueError{"reflect.Copy", k})
	}
	src.mustExported(unknown)
	if !text {
		sameElements("reflect.Copy", dst.t, src.t)
	}
	n := min(dst.Len(), src.Len())
	to, from := dst.elements(), src.elements()
	abi.Memmove(to, from, uintptr(n)*dst.t.Elem.Size)
	return n
}

// elements returns the address of the first element.
func (v Value) elements() unsafe.Pointer {
	if v.Kind() != Array {
		return v.header().Data
	}
	if v.f&flagIndirect == 0 {
		p := new(unsafe.Pointer)
		*p = v.p
		return unsafe.Pointer(p)
	}
	return v.p
}

// Swapper returns a function that swaps two elements of a slice.
func Swapper(s any) func(i, j int) {
	v := ValueOf(s)
	if v.Kind() != Slice {
		panic(&ValueError{"Swapper", v.Kind()})
	}
	h := v.header()
	size := v.t.Elem.Size
	if h.Len > 1 { // elements of these sizes have Go's own index checks
		switch {
		case v.t.Elem.Kind == abi.String:
			list := *(*[]string)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		case size == 8 && v.t.Elem.PtrBytes != 0:
			list := *(*[]unsafe.Pointer)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		case size == 8:
			list := *(*[]int64)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		case size == 4:
			list := *(*[]int32)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		case size == 2:
			list := *(*[]int16)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		case size == 1:
			list := *(*[]int8)(v.p)
			return func(i, j int) { list[i], list[j] = list[j], list[i] }
		}
	}
	spare := abi.New(v.t.Elem)
	return func(i, j int) {
		if uint(i) >= uint(h.Len) || uint(j) >= uint(h.Len) {
			panic("reflect: slice index out of range")
		}
		p, q := unsafe.Add(h.Data, uintptr(i)*size), unsafe.Add(h.Data, uintptr(j)*size)
		abi.Memmove(spare, p, size)
		abi.Memmove(p, q, size)
		abi.Memmove(q, spare, size)
	}
}
