package runtime

import "unsafe"

// The text of one print statement or report is gathered and written at once. It is printed between printlock and printunlock:
// these are the words of the goroutine that has the lock, the one in *printholder().
var (
	printDepth  int // calls of printlock to be undone
	printUsed   int
	printBuffer [1024]byte
)

// printlock begins a statement's output, when nobody else prints.
//
//go:noinline
func printlock() {
	me := uintptr(unsafe.Pointer(getg()))
	holder := printholder()
	if loaduintptr(holder) == me {
		printDepth++
		return
	}
	for !casuintptr(holder, 0, me) {
		gosched()
	}
	printDepth = 1
	printUsed = 0
}

// printunlock ends it.
//
//go:noinline
func printunlock() {
	printDepth--
	if printDepth == 0 {
		printflush()
		storeuintptr(printholder(), 0)
	}
}

func printflush() {
	n := printUsed
	printUsed = 0
	writeAll(unsafe.Pointer(&printBuffer), n)
}

// writeAll writes n bytes to standard error; what cannot be written is lost, as there is nobody to tell.
func writeAll(p unsafe.Pointer, n int) {
	for n > 0 {
		put := write(2, p, n)
		if put == -4 { // interrupted
			continue
		}
		if put <= 0 {
			return
		}
		p = unsafe.Add(p, put)
		n -= put
	}
}

//go:noinline
func printstring(s string) {
	h := (*stringHeader)(unsafe.Pointer(&s))
	if printUsed+h.len > len(printBuffer) {
		printflush()
		if h.len > len(printBuffer) {
			writeAll(h.data, h.len)
			return
		}
	}
	memmove(unsafe.Add(unsafe.Pointer(&printBuffer), printUsed), h.data, h.len)
	printUsed += h.len
}

//go:noinline
func printnl() { printstring("\n") }

//go:noinline
func printsp() { printstring(" ") }

//go:noinline
func printbool(b bool) {
	if b {
		printstring("true")
	} else {
		printstring("false")
	}
}

//go:noinline
func printint(v int64) {
	var buf [20]byte
	printstring(digits(&buf, uint64(v), v < 0))
}

//go:noinline
func printuint(v uint64) {
	var buf [20]byte
	printstring(digits(&buf, v, false))
}

// digits writes v in decimal at the end of buf and returns that part as a string over buf.
func digits(buf *[20]byte, v uint64, negative bool) string {
	if negative {
		v = -v
	}
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			break
		}
	}
	if negative {
		i--
		buf[i] = '-'
	}
	return makeString(unsafe.Pointer(&buf[i]), len(buf)-i)
}

//go:noinline
func printhex(v uint64) {
	var buf [18]byte
	i := len(buf)
	for {
		i--
		buf[i] = "0123456789abcdef"[v&15]
		v >>= 4
		if v == 0 {
			break
		}
	}
	i--
	buf[i] = 'x'
	i--
	buf[i] = '0'
	printstring(makeString(unsafe.Pointer(&buf[i]), len(buf)-i))
}

//go:noinline
func printpointer(p unsafe.Pointer) { printhex(uint64(uintptr(p))) }

//go:noinline
func printslice(p unsafe.Pointer, n, c int) {
	printstring("[")
	printint(int64(n))
	printstring("/")
	printint(int64(c))
	printstring("]")
	printpointer(p)
}

//go:noinline
func printeface(t, word unsafe.Pointer) {
	printstring("(")
	printpointer(t)
	printstring(",")
	printpointer(word)
	printstring(")")
}

//go:noinline
func printfloat(v float64) {
	var buf [32]byte
	n := formatFloat(&buf, v, false)
	printstring(makeString(unsafe.Pointer(&buf), n))
}

//go:noinline
func printfloat32(v float32) {
	var buf [32]byte
	n := formatFloat(&buf, float64(v), true)
	printstring(makeString(unsafe.Pointer(&buf), n))
}

// printcomplex prints a complex number; single: its parts are float32.
//
//go:noinline
func printcomplex(re, im float64, single bool) {
	printstring("(")
	printparts(re, im, single)
	printstring(")")
}

// printparts prints what stands between the parentheses of a complex number, and of a conversion of one.
func printparts(re, im float64, single bool) {
	var buf [32]byte
	n := formatFloat(&buf, re, single)
	printstring(makeString(unsafe.Pointer(&buf), n))
	n = formatFloat(&buf, im, single)
	if buf[0] != '+' && buf[0] != '-' {
		printstring("+")
	}
	printstring(makeString(unsafe.Pointer(&buf), n))
	printstring("i")
}
