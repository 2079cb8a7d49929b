package reflect

import (
	"internal/abi"
	"unsafe"
)

// closure is the record of a function made at run time. Its code is mg_makefunc, which saves the registers in a block like a
// call's and calls handler; stack is the number of bytes that callers pass on the stack.
type closure struct {
	code    unsafe.Pointer
	handler unsafe.Pointer
	stack   uintptr
	t       *abi.Type
	fn      func(args []Value) (results []Value)
}

//go:linkname methodStub mg_makefunc_address
//go:noescape
func methodStub() unsafe.Pointer

// MakeFunc returns a function of type t that calls fn.
func MakeFunc(t Type, fn func(args []Value) (results []Value)) Value {
	if t.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	d := t.descriptor()
	handler := called
	c := &closure{methodStub(), **(**unsafe.Pointer)(unsafe.Pointer(&handler)), stackBytes(d), d, fn}
	return Value{d, unsafe.Pointer(c), flag(Func)}
}

// stackBytes returns how many bytes of a function's arguments are passed on the stack.
func stackBytes(t *abi.Type) uintptr {
	ints, floats := 0, 0
	r := resultsOf(t)
	if r.memory {
		ints++
	}
	for _, in := range t.In {
		pieces, ok := scalars(in, 0, nil)
		if !ok {
			ints++
		}
		for _, s := range pieces {
			if !ok {
				break
			}
			if s.float {
				floats++
			} else {
				ints++
			}
		}
	}
	return uintptr(max(ints-maxInts, 0)+max(floats-maxFloats, 0)) * 8
}

// incoming walks over the arguments in a block, which lies on the stack.
type incoming struct {
	ints   int
	floats int
	stack  int
}

// next returns the address of the next argument word.
func (a *incoming) next(block unsafe.Pointer, float bool) unsafe.Pointer {
	switch {
	case float && a.floats < maxFloats:
		a.floats++
		return unsafe.Add(block, (blockFloats+a.floats-1)*8)
	case !float && a.ints < maxInts:
		a.ints++
		return unsafe.Add(block, (blockInts+a.ints-1)*8)
	}
	a.stack++
	return unsafe.Add(*(*unsafe.Pointer)(block), (a.stack-1)*8)
}

// called is what a function made at run time does: arguments from the block to Values, results back.
func called(c *closure, block unsafe.Pointer) {
	madeFunction()
	var a incoming
	r := resultsOf(c.t)
	if r.memory {
		a.next(block, false)
	}
	in := make([]Value, 0, len(c.t.In))
	for _, t := range c.t.In {
		p := abi.New(t)
		pieces, ok := scalars(t, 0, nil)
		if !ok {
			abi.Memmove(p, *(*unsafe.Pointer)(a.next(block, false)), t.Size)
		} else {
			for _, s := range pieces {
				s.save(p, a.next(block, s.float))
			}
			if t.Kind == abi.Bool {
				*(*uint8)(p) &= 1
			}
		}
		in = append(in, fresh(t, p))
	}
	out := c.fn(in)
	if len(out) != len(c.t.Out) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	ints, floats, piece := blockResults, blockResults+resultInts, 0
	for i, t := range c.t.Out {
		v := out[i]
		if v.t == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if v.f&flagReadOnly != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		from := v.assigned("reflect.MakeFunc", t).place()
		if r.whole {
			memory := *(*unsafe.Pointer)(unsafe.Add(block, blockInts*8))
			abi.Memmove(unsafe.Add(memory, r.places[i]), from, t.Size)
			continue
		}
		for _, s := range r.pieces[i] {
			switch {
			case r.memory:
				memory := *(*unsafe.Pointer)(unsafe.Add(block, blockInts*8))
				abi.Memmove(unsafe.Add(memory, r.offsets[piece]), unsafe.Add(from, s.offset), s.size)
			case s.float:
				*(*unsafe.Pointer)(unsafe.Add(block, floats*8)) = s.load(from)
				floats++
			default:
				*(*unsafe.Pointer)(unsafe.Add(block, ints*8)) = s.load(from)
				ints++
			}
			piece++
		}
	}
}

// bound returns the method value v as a function of its own.
func (v Value) bound(op string) Value {
	t := typeOf(v.typ())
	if v.t.Kind == abi.Interface || v.f&flagMethod != 0 {
		v.method(op) // panics for nil receivers now
	}
	name := "Call"
	if t.IsVariadic() {
		name = "CallSlice"
	}
	receiver := v
	receiver.f &^= flagReadOnly
	f := MakeFunc(t, func(in []Value) []Value { return receiver.callFor(heir(), name, in) })
	f.f |= v.f & flagReadOnly
	return f
}
