package runtime

import (
	"internal/abi"
	"unsafe"
)

//go:linkname finalizerSet mg_finalizer_set
func finalizerSet(object, work, run unsafe.Pointer) int

//go:linkname finalizerClear mg_finalizer_clear
//go:noescape
func finalizerClear(object unsafe.Pointer)

//go:linkname finalizerNext mg_finalizer_next
func finalizerNext() (object, work unsafe.Pointer)

//go:linkname cleanupAdd mg_cleanup_add
func cleanupAdd(p, work, run unsafe.Pointer) int64

//go:linkname cleanupStop mg_cleanup_stop
func cleanupStop(id int64)

// work is what to do when an object is garbage: call a cleanup, or a finalizer with the object.
type work struct {
	cleanup  func()
	function any
	object   *abi.Type // of the pointer that SetFinalizer got
}

// runner is the goroutine's function that runs what is ready.
var runner = runReady

func runnerRecord() unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&runner)) }

func runReady() {
	for {
		object, p := finalizerNext()
		if p == nil {
			return
		}
		w := (*work)(p)
		if w.cleanup != nil {
			w.cleanup()
		} else {
			finalize(w, object)
		}
	}
}

// finalize calls a finalizer. How it returns results that nobody wants matters all the same.
func finalize(w *work, object unsafe.Pointer) {
	f := abi.Word(&w.function)
	t := abi.TypeOf(w.function)
	in := t.In[0]
	memory := resultsInMemory(t)
	if in.Kind != abi.Interface {
		if memory == 0 {
			(*(*func(unsafe.Pointer))(unsafe.Pointer(&f)))(object)
			return
		}
		(*(*func(p, q unsafe.Pointer))(unsafe.Pointer(&f)))(allocbytes(memory, 1), object)
		return
	}
	first := unsafe.Pointer(w.object)
	if len(in.Methods) > 0 {
		first = getitab(in, w.object)
	}
	if memory == 0 {
		(*(*func(p, q unsafe.Pointer))(unsafe.Pointer(&f)))(first, object)
		return
	}
	(*(*func(p, q, r unsafe.Pointer))(unsafe.Pointer(&f)))(allocbytes(memory, 1), first, object)
}

// resultsInMemory returns the size of a function's results if they come through a hidden first parameter, else 0.
func resultsInMemory(t *abi.Type) int {
	ints, floats, size, large := 0, 0, 0, false
	for _, out := range t.Out {
		i, f := countScalars(out)
		large = large || i+f > 4
		ints += i
		floats += f
		size += int(out.Size) + 8
	}
	if large || ints > 3 || floats > 2 {
		return size
	}
	return 0
}

func countScalars(t *abi.Type) (ints, floats int) {
	switch t.Kind {
	case abi.Float32, abi.Float64:
		return 0, 1
	case abi.Complex64, abi.Complex128:
		return 0, 2
	case abi.String, abi.Interface:
		return 2, 0
	case abi.Slice:
		return 3, 0
	case abi.Array:
		if t.Len > 4 {
			return t.Len, 0
		}
		i, f := countScalars(t.Elem)
		return t.Len * i, t.Len * f
	case abi.Struct:
		for k := range t.Fields {
			i, f := countScalars(t.Fields[k].Type)
			ints += i
			floats += f
		}
		return ints, floats
	}
	return 1, 0
}

// SetFinalizer lets finalizer(obj) be called when nothing leads to the object that obj points to any more; a nil finalizer takes
// back what was set. The call is made by a goroutine of its own, once, and the object lives on until then.
func SetFinalizer(obj any, finalizer any) {
	t := abi.TypeOf(obj)
	if t == nil {
		throw("runtime.SetFinalizer: first argument is nil")
	}
	if t.Kind != abi.Pointer {
		throw("runtime.SetFinalizer: first argument is " + t.Str + ", not pointer")
	}
	p := abi.Word(&obj)
	if t.Elem.Size == 0 {
		return
	}
	ft := abi.TypeOf(finalizer)
	if ft == nil {
		finalizerClear(p)
		return
	}
	if ft.Kind != abi.Func {
		throw("runtime.SetFinalizer: second argument is " + ft.Str + ", not a function")
	}
	misfit := "runtime.SetFinalizer: cannot pass " + t.Str + " to finalizer " + ft.Str
	if ft.Flags&abi.FlagVariadic != 0 {
		throw(misfit + " because dotdotdot")
	}
	if len(ft.In) != 1 || !takes(ft.In[0], t) {
		throw(misfit)
	}
	if p == nil {
		throw("runtime.SetFinalizer: pointer not in heap")
	}
	switch finalizerSet(p, unsafe.Pointer(&work{function: finalizer, object: t}), runnerRecord()) {
	case 1:
		throw("runtime.SetFinalizer: pointer not at beginning of allocated block")
	case 3:
		throw("runtime.SetFinalizer: finalizer already set")
	}
}

// takes reports whether a pointer of type t can be passed for a parameter.
func takes(param, t *abi.Type) bool {
	switch {
	case param == t:
		return true
	case param.Kind == abi.Pointer:
		return (param.Flags&abi.FlagNamed == 0 || t.Flags&abi.FlagNamed == 0) && param.Elem == t.Elem
	case param.Kind == abi.Interface:
		return len(param.Methods) == 0 || getitab(param, t) != nil
	}
	return false
}

// Cleanup is a call of cleanup that AddCleanup has asked for.
type Cleanup struct {
	id int64
}

// AddCleanup lets cleanup(arg) be called some time after nothing leads to *ptr any more.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	if word, ok := any(arg).(*T); ok && word == ptr {
		panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
	}
	return addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })
}

func addCleanup(p unsafe.Pointer, f func()) Cleanup {
	return Cleanup{cleanupAdd(p, unsafe.Pointer(&work{cleanup: f}), runnerRecord())}
}

// Stop keeps the cleanup from being called, unless it is about to be.
func (c Cleanup) Stop() {
	if c.id != 0 {
		cleanupStop(c.id)
	}
}
