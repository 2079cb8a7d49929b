package runtime

import "unsafe"

// Deferred calls of a panic run on top of the frame that panics; only a recovered panic unwinds, by resuming the save point
// of the frame whose deferred call recovered. The frame then returns as if its function had returned.

// deferproc pushes a deferred call whose record must be on the heap.
//
//go:noinline
func deferproc(fn, save unsafe.Pointer) {
	gp := getg()
	d := gp.newRecord()
	d.fn = fn
	d.save = save
	d.heap = 1
	d.link = gp.deferred
	gp.deferred = d
}

// newRecord returns a record for the heap. A collection may come at any time and drop the list; what follows d stays alive with it.
func (gp *g) newRecord() *deferRecord {
	d := gp.unused
	if d == nil {
		return new(deferRecord)
	}
	gp.unused = d.link
	return d
}

// reuse keeps a popped record. Only the return of its frame may do so: older panics remember records by address.
func (gp *g) reuse(d *deferRecord) {
	if d.heap != 0 {
		d.fn = nil
		d.save = nil
		d.link = gp.unused
		gp.unused = d
	}
}

// deferrange marks the place of the frame in the list, with a call that does nothing: the body of a loop over a function runs
// on top of frames that have pending calls of their own, and those must stay in front of what the body defers. The mark stands
// for the frame in the body's closure, which may be on the heap, where a pointer into the stack must not be.
//
//go:noinline
func deferrange(save unsafe.Pointer) unsafe.Pointer {
	call := func() {}
	deferproc(*(*unsafe.Pointer)(unsafe.Pointer(&call)), save)
	return unsafe.Pointer(getg().deferred)
}

// deferprocat pushes a deferred call for a frame further out that has marked its place.
//
//go:noinline
func deferprocat(fn, mark unsafe.Pointer) {
	place := (*deferRecord)(mark)
	d := getg().newRecord()
	d.fn = fn
	d.save = place.save
	d.heap = 1
	// The frame's own records are in front of the mark already, those of younger frames in front of them.
	at := &getg().deferred
	for (*at).save != place.save {
		at = &(*at).link
	}
	d.link = *at
	*at = d
}

// deferreturn runs the pending deferred calls of the frame that owns the save buffer.
//
//go:noinline
func deferreturn(save unsafe.Pointer) {
	gp := getg()
	for {
		d := gp.deferred
		if d == nil || d.save != save {
			return
		}
		// Popped before it runs: a panic in the call must not run it again. What is needed of it is copied first: the pointers
		// in a popped heap record do not move with the stack.
		fn := d.fn
		gp.deferred = d.link
		gp.reuse(d)
		if fn == nil {
			panicmem()
		}
		callfn(fn)
	}
}

// gopanic runs the pending deferred calls, innermost first, until one recovers; if none does, it ends the program.
//
// The calls are made here and not in a function of their own: recover knows its rightful caller by gopanic's frame.
//
//go:noinline
func gopanic(v any) {
	gp := getg()
	var p panicRecord
	if v == nil {
		v = new(PanicNilError)
	} else if f, ok := v.(memoryFault); ok {
		p.faultPC = f.pc
		p.faultAddr = f.addr
		v = errorString("invalid memory address or nil pointer dereference")
	}
	p.arg = v
	p.argp = framepointer()
	p.link = gp.panicked
	gp.panicked = (*panicRecord)(noescape(unsafe.Pointer(&p)))
	for {
		d := gp.deferred
		if d == nil {
			break
		}
		p.leaveCalls(d)
		fn := d.fn
		save := d.save
		p.rest = d.link
		gp.deferred = d.link
		if fn == nil {
			panicmem()
		}
		callfn(fn)
		if p.recovered {
			if p.settle(gp) {
				Goexit()
			}
			resume(save)
		}
		p.argp = framepointer()
	}
	preparePanics((*panicRecord)(noescape(unsafe.Pointer(&p))))
	printlock()
	startpanic() // nobody else prints from here on, or holds the lock
	printPanics((*panicRecord)(noescape(unsafe.Pointer(&p))))
	printunlock()
	dopanic()
}

// leaveCalls marks the older panics that this one leaves for good: all that their current calls deferred has been run, d is next.
func (p *panicRecord) leaveCalls(d *deferRecord) {
	for q := p.link; q != nil; q = q.link {
		if q.rest == d {
			q.aborted = true
		}
	}
}

// settle takes a recovered panic, and those it has aborted, off the list; it returns whether the goroutine is to go on exiting.
func (p *panicRecord) settle(gp *g) bool {
	exiting := false
	pc, addr := p.faultPC, p.faultAddr
	left := p.link
	for left != nil && left.aborted {
		exiting = exiting || left.goexit
		if pc == 0 {
			pc, addr = left.faultPC, left.faultAddr
		}
		left = left.link
	}
	if left != nil && pc != 0 {
		left.faultPC = pc
		left.faultAddr = addr
	}
	gp.panicked = left
	return exiting
}

// Goexit ends the goroutine that calls it, after its deferred calls. A panic in one of them may be recovered: the exit goes on.
//
//go:noinline
func Goexit() {
	gp := getg()
	var p panicRecord
	p.goexit = true
	p.link = gp.panicked
	gp.panicked = (*panicRecord)(noescape(unsafe.Pointer(&p)))
	for {
		d := gp.deferred
		if d == nil {
			break
		}
		p.leaveCalls(d)
		fn := d.fn
		p.rest = d.link
		gp.deferred = d.link
		if fn == nil {
			panicmem()
		}
		callfn(fn)
	}
	gp.panicked = nil
	goexit0()
}

// gorecover stops the panic whose gopanic frame is fp, the caller's caller.
//
//go:noinline
func gorecover(fp uintptr) any {
	p := getg().panicked
	if p != nil && !p.recovered && p.argp == fp {
		p.recovered = true
		return p.arg
	}
	return nil
}

// wrapper lets the function called by a compiler-made one recover in its place: parent and fp are the frame pointers of the
// wrapper's caller and of the wrapper.
//
//go:noinline
func wrapper(parent, fp uintptr) {
	p := getg().panicked
	if p != nil && p.argp == parent {
		p.argp = fp
	}
}

// madeFunction does what wrapper does for a function that reflection made: the caller is its handler, the handler's caller its code.
//
//go:noinline
func madeFunction() {
	own := callerframepointer()
	code := *(*uintptr)(unsafe.Pointer(own))
	wrapper(*(*uintptr)(unsafe.Pointer(code)), own)
}

// heir returns where the frame pointer of the caller of the function that may recover is kept, if that is the caller's caller now;
// else nil.
//
//go:noinline
func heir() unsafe.Pointer {
	p := getg().panicked
	if p != nil && p.argp == *(*uintptr)(unsafe.Pointer(callerframepointer())) {
		return unsafe.Pointer(&p.argp)
	}
	return nil
}
