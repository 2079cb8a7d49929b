package runtime

import "unsafe"

// A program counter given to the program is a return address; for a frame that the compiler inlined, the depth of the inlined
// frame (1 for the innermost) is kept in the bits above an address: one number per frame that the program has, as in Go.
const (
	depthShift = 56
	pcMask     = 1<<depthShift - 1
	exitDepth  = 0xff // stands for the frame below the first function of a goroutine, which Go has and we have not
)

// The program's entry is the code generator's; programs see it as Go's.
const (
	entryName = "minigo.start"
	mainName  = "runtime.main"
	exitName  = "runtime.goexit"
)

// frameRaw is what the C runtime tells about one frame; specified in docs/abi.md.
type frameRaw struct {
	name    string
	file    string
	line    int
	entry   uintptr
	inlined int
}

// Frame describes one function call.
type Frame struct {
	PC       uintptr // of the call instruction, 0 if unknown
	Func     *Func   // nil for an inlined frame
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames yields the frames of a slice of program counters.
type Frames struct {
	callers []uintptr
}

// Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// describe fills raw for the program counter.
func describe(pc uintptr, raw *frameRaw) bool {
	depth := int(pc >> depthShift)
	if depth == exitDepth {
		*raw = frameRaw{name: exitName, file: "runtime/asm_amd64.s", line: 1, entry: pc & pcMask}
		return true
	}
	if depth > 0 {
		depth--
	}
	if frameinfo(pc&pcMask, depth, unsafe.Pointer(raw)) == 0 {
		return false
	}
	if raw.name == entryName {
		raw.name = mainName
	}
	return true
}

// returnAddresses fills buf with the return addresses above its caller's frame.
//
//go:noinline
func returnAddresses(buf []uintptr) int {
	return stackframes(0, unsafe.Pointer(unsafe.SliceData(buf)), len(buf))
}

// Callers fills pcs with the calls that lead here, innermost first, and returns their number. With skip 0 the first is
// Callers itself.
//
//go:noinline
func Callers(skip int, pcs []uintptr) int {
	if len(pcs) == 0 {
		return 0
	}
	var local [128]uintptr
	buf := local[:]
	want := len(pcs) + skip + 1
	if want <= len(buf) {
		return expandFrames(skip, pcs, buf[:returnAddresses(buf[:want])])
	}
	n := returnAddresses(buf)
	if n == len(buf) {
		// Longer than the local buffer: take it again. The stack is as deep as it was.
		buf = make([]uintptr, want)
		n = returnAddresses(buf)
	}
	return expandFrames(skip, pcs, buf[:n])
}

// expandFrames turns physical return addresses into one number per frame of the program, without the first skip.
func expandFrames(skip int, pcs, physical []uintptr) int {
	n := 0
	var raw frameRaw
	for _, pc := range physical {
		for depth := 0; frameinfo(pc, depth, unsafe.Pointer(&raw)) != 0; depth++ {
			if skip > 0 {
				skip--
				continue
			}
			if n == len(pcs) {
				return n
			}
			pcs[n] = pc
			if depth > 0 || raw.inlined != 0 {
				pcs[n] = pc | uintptr(depth+1)<<depthShift
			}
			n++
		}
		if raw.name == entryName && n > 0 && n < len(pcs) {
			pcs[n] = pc | exitDepth<<depthShift
			n++
		}
	}
	return n
}

// CallersFrames returns the frames of what Callers returned.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next returns the next frame and whether there are more; the zero Frame at the end.
func (f *Frames) Next() (frame Frame, more bool) {
	var raw frameRaw
	for len(f.callers) > 0 {
		pc := f.callers[0]
		f.callers = f.callers[1:]
		if !describe(pc, &raw) {
			continue
		}
		frame = Frame{PC: pc&pcMask - 1, Function: raw.name, File: raw.file, Line: raw.line, Entry: raw.entry}
		if raw.inlined == 0 {
			frame.Func = &Func{raw.name, raw.entry}
		}
		break
	}
	return frame, len(f.callers) > 0
}

// Caller returns the position of the call that leads here, skip calls up: 0 is the call of Caller.
//
//go:noinline
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if Callers(skip+2, pcs[:]) == 0 {
		return 0, "", 0, false
	}
	var raw frameRaw
	if !describe(pcs[0], &raw) {
		return 0, "", 0, false
	}
	return pcs[0], raw.file, raw.line, true
}

// FuncForPC returns the function that contains pc, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	var raw frameRaw
	// An entry address belongs to its function, though as a return address it would belong to the one before.
	if frameinfo(pc&pcMask+1, 0, unsafe.Pointer(&raw)) != 0 && raw.entry == pc {
		return &Func{raw.name, raw.entry}
	}
	if !describe(pc, &raw) {
		return nil
	}
	return &Func{raw.name, raw.entry}
}

// Name returns the function's name with its package's path.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the address of the function.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns the source position of pc, which must be in the function.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	var raw frameRaw
	if pc == f.entry {
		pc++
	}
	if !describe(pc, &raw) {
		return "?", 0
	}
	return raw.file, raw.line
}

// Stack writes the trace of the calling goroutine to buf and returns the number of bytes; it stops where buf is full.
//
//go:noinline
func Stack(buf []byte, all bool) int {
	// The trace begins with the frame of this function, which is not shown.
	text := make([]byte, len(buf)+200)
	text = text[:stacktext(unsafe.Pointer(unsafe.SliceData(text)), len(text))]
	first := line(text)
	n := copy(buf, text[:first])
	text = text[first:]
	text = text[line(text):]
	return n + copy(buf[n:], text[line(text):])
}

// line returns the length of the first line of text.
func line(text []byte) int {
	for i := range text {
		if text[i] == '\n' {
			return i + 1
		}
	}
	return len(text)
}
