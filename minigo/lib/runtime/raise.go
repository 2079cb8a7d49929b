package runtime

import (
	"internal/abi"
	"unsafe"
)

// Generated code calls these when a check fails. They are kept out of line: the code that checks stays small.

//go:noinline
func panicIndex(i int, n int) { gopanic(boundsError{i, n, true, boundsIndex}) }

//go:noinline
func panicIndexU(i uint, n int) { gopanic(boundsError{int(i), n, false, boundsIndex}) }

//go:noinline
func panicSlice(code int, x int, y int) { gopanic(boundsError{x, y, true, uint8(code)}) }

//go:noinline
func panicSliceU(code int, x uint, y int) { gopanic(boundsError{int(x), y, false, uint8(code)}) }

//go:noinline
func panicSliceConvert(have int, want int) { gopanic(boundsError{have, want, true, boundsConvert}) }

//go:noinline
func panicdivide() { gopanic(errorString("integer divide by zero")) }

// panicoverflow is math/bits's: a quotient that does not fit.
func panicoverflow() { gopanic(errorString("integer overflow")) }

//go:noinline
func panicshift() { gopanic(errorString("negative shift amount")) }

//go:noinline
func panicmakeslicelen() { gopanic(errorString("makeslice: len out of range")) }

//go:noinline
func panicmakeslicecap() { gopanic(errorString("makeslice: cap out of range")) }

//go:noinline
func panicmakechansize() { gopanic(plainError("makechan: size out of range")) }

//go:noinline
func panicsendclosed() { gopanic(plainError("send on closed channel")) }

// panicclosechan takes what mg_chanclose has answered: 1 closed already, 2 nil.
//
//go:noinline
func panicclosechan(code int) {
	if code == 2 {
		gopanic(plainError("close of nil channel"))
	}
	gopanic(plainError("close of closed channel"))
}

//go:noinline
func panicmem() {
	var pc uintptr
	stackframes(0, unsafe.Pointer(&pc), 1)
	fault(pc, 0)
}

//go:noinline
func panicmemaddr(addr uintptr) {
	var pc uintptr
	stackframes(0, unsafe.Pointer(&pc), 1)
	fault(pc, addr)
}

// memoryFault tells gopanic that the value is the error of a memory fault, which a panic that ends the program prints.
type memoryFault struct {
	pc, addr uintptr
}

func fault(pc, addr uintptr) { gopanic(memoryFault{pc, addr}) }

//go:noinline
func panicdottype(have, want, static *abi.Type) {
	gopanic(&TypeAssertionError{static, have, want, ""})
}

//go:noinline
func panicnildottype(want *abi.Type) {
	gopanic(&TypeAssertionError{nil, nil, want, ""})
}

//go:noinline
func panicwrap(typ string, method string) {
	start := 0 // of the name, behind the last point of its package's path; type arguments are points, too: T[...]
	for i := 0; i < len(typ) && typ[i] != '['; i++ {
		if typ[i] == '.' {
			start = i + 1
		}
	}
	short := typ[start:]
	gopanic(plainError("value method " + typ + "." + method + " called using nil *" + short + " pointer"))
}

//go:noinline
func panicunsafe(code int) {
	switch code {
	case 0:
		gopanic(errorString("unsafe.Slice: len out of range"))
	case 1:
		gopanic(errorString("unsafe.Slice: ptr is nil and len is not zero"))
	case 2:
		gopanic(errorString("unsafe.String: len out of range"))
	}
	gopanic(errorString("unsafe.String: ptr is nil and len is not zero"))
}

// States of a loop over a function, as the compiler keeps them (lower/rangefunc.py).
const (
	rangeDone = iota
	rangeReady
	rangePanic
	rangeExhausted
	rangeMissedPanic
)

//go:noinline
func panicrangestate(state int) {
	switch state {
	case rangeDone:
		gopanic(errorString("range function continued iteration after function for loop body returned false"))
	case rangePanic:
		gopanic(errorString("range function continued iteration after loop body panic"))
	case rangeExhausted:
		gopanic(errorString("range function continued iteration after whole loop exit"))
	case rangeMissedPanic:
		gopanic(errorString("range function recovered a loop body panic and did not resume panicking"))
	}
	throw("unexpected state of a range function")
}

// throw ends the program with a fatal error that cannot be recovered.
//
//go:noinline
func throw(text string) {
	h := (*stringHeader)(unsafe.Pointer(&text))
	fatal(h.data, h.len)
}

// blame ends the program with a fatal error that is the program's own fault, and so is reported like a panic.
//
//go:noinline
func blame(text string) {
	h := (*stringHeader)(unsafe.Pointer(&text))
	fatalUser(h.data, h.len)
}
