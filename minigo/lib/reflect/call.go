package reflect

import (
	"internal/abi"
	"unsafe"
)

// Calls follow the convention of docs/abi.md: values are spread into scalars, of which six integers and eight floats travel in
// registers; a structure of more than four scalars is passed as the address of a copy. Results come back in registers, or in
// memory whose address is the first argument.
//
// The words of a call's block, which mg_reflectcall reads and writes (runtime_c/switch_amd64.S):
const (
	blockInts    = 1
	blockFloats  = 7
	blockResults = 15 // three integers, two floats
	blockStack   = 20
	maxInts      = 6
	maxFloats    = 8
	maxScalars   = 4 // of a structure that is spread
	resultInts   = 3
	resultFloats = 2
)

//go:linkname reflectcall mg_reflectcall
func reflectcall(code, context, block, heir unsafe.Pointer)

// madeFunction lets what the caller calls recover in the place of the function made at run time that the caller stands for; heir
// returns what reflectcall needs to pass this on.
//
//go:linkname madeFunction runtime.madeFunction
func madeFunction()

//go:linkname heir runtime.heir
func heir() unsafe.Pointer

// scalar is a piece of a value.
type scalar struct {
	offset uintptr
	size   uintptr
	float  bool
	signed bool
}

// scalars appends the pieces of a t at offset; ok is false for a structure that has too many.
func scalars(t *abi.Type, offset uintptr, list []scalar) (all []scalar, ok bool) {
	switch t.Kind {
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		return append(list, scalar{offset, t.Size, false, true}), true
	case abi.Float32, abi.Float64:
		return append(list, scalar{offset, t.Size, true, false}), true
	case abi.Complex64, abi.Complex128:
		half := t.Size / 2
		return append(list, scalar{offset, half, true, false}, scalar{offset + half, half, true, false}), true
	case abi.String, abi.Interface:
		return append(list, scalar{offset, 8, false, false}, scalar{offset + 8, 8, false, false}), true
	case abi.Slice:
		return append(list, scalar{offset, 8, false, false}, scalar{offset + 8, 8, false, false}, scalar{offset + 16, 8, false, false}), true
	case abi.Struct:
		first := len(list)
		for i := range t.Fields {
			f := &t.Fields[i]
			if list, ok = scalars(f.Type, offset+f.Offset, list); !ok || len(list)-first > maxScalars {
				return list, false
			}
		}
		return list, true
	case abi.Array:
		if t.Size == 0 {
			return list, true
		}
		if t.Len > maxScalars {
			return list, false
		}
		first := len(list)
		for i := 0; i < t.Len; i++ {
			if list, ok = scalars(t.Elem, offset+uintptr(i)*t.Elem.Size, list); !ok || len(list)-first > maxScalars {
				return list, false
			}
		}
		return list, true
	}
	return append(list, scalar{offset, t.Size, false, false}), true
}

// load reads a piece of the value at p as a register holds it.
func (s scalar) load(p unsafe.Pointer) unsafe.Pointer {
	p = unsafe.Add(p, s.offset)
	var x uintptr
	switch {
	case s.size == 8:
		return *(*unsafe.Pointer)(p)
	case s.size == 4 && s.signed:
		x = uintptr(*(*int32)(p))
	case s.size == 4:
		x = uintptr(*(*uint32)(p))
	case s.size == 2 && s.signed:
		x = uintptr(*(*int16)(p))
	case s.size == 2:
		x = uintptr(*(*uint16)(p))
	case s.signed:
		x = uintptr(*(*int8)(p))
	default:
		x = uintptr(*(*uint8)(p))
	}
	return unsafe.Pointer(x)
}

// save writes the piece that a register or word at from holds to the value at p.
func (s scalar) save(p, from unsafe.Pointer) {
	abi.Memmove(unsafe.Add(p, s.offset), from, s.size)
}

// arguments collects a call's block.
type arguments struct {
	words  []unsafe.Pointer
	ints   int
	floats int
}

func (a *arguments) add(word unsafe.Pointer, float bool) {
	switch {
	case float && a.floats < maxFloats:
		a.words[blockFloats+a.floats] = word
		a.floats++
	case !float && a.ints < maxInts:
		a.words[blockInts+a.ints] = word
		a.ints++
	default:
		a.words = append(a.words, word)
	}
}

// value adds the t at p.
func (a *arguments) value(t *abi.Type, p unsafe.Pointer) {
	pieces, ok := scalars(t, 0, nil)
	if !ok {
		c := abi.New(t)
		abi.Memmove(c, p, t.Size)
		a.add(c, false)
		return
	}
	for _, s := range pieces {
		a.add(s.load(p), s.float)
	}
}

// results says how the results of a function type come back.
type results struct {
	memory  bool // through a first argument
	size    uintptr
	places  []uintptr  // in memory, of each result
	pieces  [][]scalar // of each result; in memory only if !whole
	offsets []uintptr  // in memory, of each piece
	whole   bool       // memory is laid out as a struct of the results, not of the pieces
}

func resultsOf(t *abi.Type) results {
	var r results
	var ints, floats int
	for _, out := range t.Out {
		pieces, ok := scalars(out, 0, nil)
		if !ok {
			r.whole = true
		}
		for _, s := range pieces {
			if s.float {
				floats++
			} else {
				ints++
			}
		}
		r.pieces = append(r.pieces, pieces)
		r.size = roundUp(r.size, uintptr(out.Align))
		r.places = append(r.places, r.size)
		r.size += out.Size
	}
	if r.whole || floats > resultFloats {
		r.whole, r.memory = true, true
		return r
	}
	r.size = 0
	for _, pieces := range r.pieces {
		for _, s := range pieces {
			r.size = roundUp(r.size, s.size)
			r.offsets = append(r.offsets, r.size)
			r.size += s.size
		}
	}
	r.memory = ints > resultInts // LLVM's own way for what does not fit
	return r
}

func roundUp(n, align uintptr) uintptr { return (n + align - 1) &^ (align - 1) }

// read returns the results, which are in memory or in the block's registers.
func (r *results) read(t *abi.Type, memory unsafe.Pointer, words []unsafe.Pointer) []Value {
	var out []Value
	ints, floats, piece := blockResults, blockResults+resultInts, 0
	for i, rt := range t.Out {
		p := abi.New(rt)
		switch {
		case r.whole:
			abi.Memmove(p, unsafe.Add(memory, r.places[i]), rt.Size)
		default:
			for _, s := range r.pieces[i] {
				var from unsafe.Pointer
				switch {
				case r.memory:
					from = unsafe.Add(memory, r.offsets[piece])
				case s.float:
					from = unsafe.Pointer(&words[floats])
					floats++
				default:
					from = unsafe.Pointer(&words[ints])
					ints++
				}
				s.save(p, from)
				piece++
			}
			if rt.Kind == abi.Bool {
				*(*uint8)(p) &= 1 // a register's other bits are anything
			}
		}
		out = append(out, fresh(rt, p))
	}
	return out
}

// Call calls the function v; a variadic one gets the slice of its last arguments made.
func (v Value) Call(in []Value) []Value {
	v.must(Func, "reflect.Value.Call")
	v.mustExported("reflect.Value.Call")
	return v.call("Call", in)
}

// CallSlice calls the variadic function v with the slice of its last arguments as the last of in.
func (v Value) CallSlice(in []Value) []Value {
	v.must(Func, "reflect.Value.CallSlice")
	v.mustExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	return v.callFor(nil, op, in)
}

// callFor makes a call whose function may recover if heir is not nil.
func (v Value) callFor(heir unsafe.Pointer, op string, in []Value) []Value {
	t := v.typ()
	var code, context, receiver unsafe.Pointer
	if v.f&flagMethod != 0 {
		code, receiver = v.method(op)
	} else {
		context = v.word()
		if context == nil {
			panic("reflect.Value.Call: call of nil function")
		}
		code = *(*unsafe.Pointer)(context)
	}
	in = checked(op, t, in)
	a := arguments{words: make([]unsafe.Pointer, blockStack, blockStack+8)}
	r := resultsOf(t)
	var memory unsafe.Pointer
	if r.memory {
		words := make([]unsafe.Pointer, r.size/8+1)
		memory = unsafe.Pointer(&words[0])
		a.add(memory, false)
	}
	if v.f&flagMethod != 0 {
		a.add(receiver, false)
	}
	for i, x := range in {
		x.mustExported("reflect.Value.Call")
		x = x.assigned("reflect.Value.Call", t.In[i])
		a.value(t.In[i], x.place())
	}
	a.words[0] = unsafe.Pointer(uintptr(len(a.words) - blockStack))
	reflectcall(code, context, unsafe.Pointer(&a.words[0]), heir)
	return r.read(t, memory, a.words)
}

// checked returns the arguments, as many as there are parameters and assignable to them.
func checked(op string, t *abi.Type, in []Value) []Value {
	n := len(t.In)
	variadic := t.Flags&abi.FlagVariadic != 0
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
		variadic = false
	} else {
		if variadic {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !variadic && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < n; i++ {
		if x := in[i].Type(); !x.AssignableTo(typeOf(t.In[i])) {
			panic("reflect: " + op + " using " + x.String() + " as type " + textOf(t.In[i]))
		}
	}
	if !variadic {
		return in
	}
	m := len(in) - n
	rest := makeSlice(t.In[n], m, m)
	elem := t.In[n].Elem
	for i := 0; i < m; i++ {
		x := in[n+i]
		if xt := x.Type(); !xt.AssignableTo(typeOf(elem)) {
			panic("reflect: cannot use " + xt.String() + " as type " + textOf(elem) + " in " + op)
		}
		rest.Index(i).Set(x)
	}
	return append(append([]Value(nil), in[:n]...), rest)
}

// method returns the code of a method value and the word that it takes as receiver.
func (v Value) method(op string) (code, receiver unsafe.Pointer) {
	i := int(v.f >> methodShift)
	if v.t.Kind != abi.Interface {
		m := &methodsOf(v.t)[i]
		if v.t.IsDirect() {
			return m.Ifn, Value{v.t, v.p, v.f &^ flagMethod}.word()
		}
		return m.Ifn, v.p
	}
	if v.t.Methods[i].PkgPath != "" {
		panic("reflect: " + op + " of unexported method")
	}
	iface := (*abi.Iface)(v.p)
	if iface.Tab == nil {
		panic("reflect: " + op + " of method on nil interface value")
	}
	code = *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(iface.Tab), unsafe.Sizeof(abi.Itab{})+uintptr(i)*8))
	return code, iface.Data
}

// NumMethod returns the number of methods that Method gives.
func (v Value) NumMethod() int {
	if v.t == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.f&flagMethod != 0 {
		return 0
	}
	return len(methodsOf(v.t))
}

// Method returns method i, bound to v.
func (v Value) Method(i int) Value {
	if v.t == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.f&flagMethod != 0 || i < 0 || i >= len(methodsOf(v.t)) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.t, v.p, v.f.inherited() | v.f&flagIndirect | flag(Func) | flag(i)<<methodShift | flagMethod}
}

// MethodByName returns the method of that name bound to v, the zero Value without it.
func (v Value) MethodByName(name string) Value {
	if v.t == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.f&flagMethod != 0 {
		return Value{}
	}
	i := methodIndex(v.t, name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}
