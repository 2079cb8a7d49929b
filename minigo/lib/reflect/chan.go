package reflect

import (
	"internal/abi"
	"unsafe"
)

//go:linkname makechan mg_makechan
//go:noescape
func makechan(t *abi.Type, n int) unsafe.Pointer

//go:linkname chansend mg_chansend
//go:noescape
func chansend(c, elem unsafe.Pointer) int

//go:linkname chantrysend mg_chantrysend
//go:noescape
func chantrysend(c, elem unsafe.Pointer) int

//go:linkname chanrecv mg_chanrecv
//go:noescape
func chanrecv(c, elem unsafe.Pointer) int

//go:linkname chantryrecv mg_chantryrecv
//go:noescape
func chantryrecv(c, elem unsafe.Pointer) int

//go:linkname chanclose mg_chanclose
//go:noescape
func chanclose(c unsafe.Pointer) int

//go:linkname selectgo mg_select
//go:noescape
func selectgo(cases *runtimeCase, n, block int) (chosen, state int)

//go:linkname panicmakechansize runtime.panicmakechansize
func panicmakechansize()

//go:linkname panicsendclosed runtime.panicsendclosed
func panicsendclosed()

//go:linkname panicclosechan runtime.panicclosechan
func panicclosechan(code int)

//go:linkname chanlen mg_chanlen
//go:noescape
func chanlen(c unsafe.Pointer) int

//go:linkname chancap mg_chancap
//go:noescape
func chancap(c unsafe.Pointer) int

// MakeChan returns a new channel with a buffer for so many values.
func MakeChan(t Type, buffer int) Value {
	switch {
	case t.Kind() != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case t.ChanDir() != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	d := t.descriptor()
	c := makechan(d, buffer)
	if c == nil {
		panicmakechansize()
	}
	return Value{d, c, flag(Chan)}
}

// ChanOf returns the channel type of this direction and element.
func ChanOf(dir ChanDir, t Type) Type {
	elem := t.descriptor()
	if elem.Size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir != RecvDir && dir != SendDir && dir != BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return typeOf(chanOf(dir, elem))
}

func chanOf(dir ChanDir, elem *abi.Type) *abi.Type {
	lockTypes()
	id := shape{abi.Chan, elem, nil, int(dir)}
	c := composite[id]
	if c == nil {
		text := elem.Str
		if dir == BothDir && text[0] == '<' {
			text = "(" + text + ")"
		}
		c = madeFrom((chan int)(nil), abi.Chan, dir.String()+" "+text)
		c.Elem, c.Len = elem, int(dir)
		composite[id] = c
	}
	unlockTypes()
	return c
}

func (v Value) canSend() bool { return ChanDir(v.t.Len)&SendDir != 0 }
func (v Value) canRecv() bool { return ChanDir(v.t.Len)&RecvDir != 0 }

// sent returns what to send of x, checked.
func (v Value) sent(method string, x Value) Value {
	v.must(Chan, method)
	v.mustExported(method)
	if !v.canSend() {
		panic("reflect: send on recv-only channel")
	}
	x.mustExported(method)
	return x.assigned("reflect.Value.Send", v.t.Elem)
}

// Send sends x on the channel.
func (v Value) Send(x Value) {
	if chansend(v.word(), v.sent("reflect.Value.Send", x).place()) != 0 {
		panicsendclosed()
	}
}

// TrySend sends x if that is possible without waiting, and reports whether it was.
func (v Value) TrySend(x Value) bool {
	done := chantrysend(v.word(), v.sent("reflect.Value.TrySend", x).place())
	if done > 0 {
		panicsendclosed()
	}
	return done == 0
}

func (v Value) mustRecv(method string) {
	v.must(Chan, method)
	v.mustExported(method)
	if !v.canRecv() {
		panic("reflect: recv on send-only channel")
	}
}

// Recv receives a value; ok is false, and the value zero, when the channel is closed.
func (v Value) Recv() (x Value, ok bool) {
	v.mustRecv("reflect.Value.Recv")
	p := abi.New(v.t.Elem)
	got := chanrecv(v.word(), p)
	return fresh(v.t.Elem, p), got > 0
}

// TryRecv is Recv if that is possible without waiting; else it returns the zero Value.
func (v Value) TryRecv() (x Value, ok bool) {
	v.mustRecv("reflect.Value.TryRecv")
	p := abi.New(v.t.Elem)
	got := chantryrecv(v.word(), p)
	if got < 0 {
		return Value{}, false
	}
	return fresh(v.t.Elem, p), got > 0
}

// Close closes the channel.
func (v Value) Close() {
	v.must(Chan, "reflect.Value.Close")
	v.mustExported("reflect.Value.Close")
	if !v.canSend() {
		panic("reflect: close of receive-only channel")
	}
	if code := chanclose(v.word()); code != 0 {
		panicclosechan(code)
	}
}

// SelectDir says what a case of Select does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select. A case with the zero Chan is never chosen.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// runtimeCase is a case as the runtime takes it.
type runtimeCase struct {
	c    unsafe.Pointer
	elem unsafe.Pointer
	dir  int
}

// Select does what a select statement with these cases does. It returns the number of the case and what was received.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	table := make([]runtimeCase, 0, len(cases)+1)
	numbers := make([]int, 0, len(cases))
	fallback := -1
	for i, c := range cases {
		if c.Dir == SelectDefault {
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			fallback = i
			c.mustBeEmpty()
			continue
		}
		table = append(table, c.prepared())
		numbers = append(numbers, i)
	}
	block := 0
	if fallback < 0 {
		block = 1
	}
	n, state := selectgo(&table[:1][0], len(table), block)
	if n < 0 {
		return fallback, Value{}, false
	}
	if state == 2 {
		panicsendclosed()
	}
	chosen = numbers[n]
	if cases[chosen].Dir == SelectRecv {
		recv = fresh(cases[chosen].Chan.t.Elem, table[n].elem)
		recvOK = state == 1
	}
	return chosen, recv, recvOK
}

func (c *SelectCase) mustBeEmpty() {
	if c.Chan.IsValid() {
		panic("reflect.Select: default case has Chan value")
	}
	if c.Send.IsValid() {
		panic("reflect.Select: default case has Send value")
	}
}

// prepared checks the case and returns what the runtime wants of it.
func (c *SelectCase) prepared() runtimeCase {
	switch c.Dir {
	case SelectSend:
		if !c.Chan.IsValid() {
			return runtimeCase{dir: 1}
		}
		c.Chan.must(Chan, unknown)
		c.Chan.mustExported(unknown)
		if !c.Chan.canSend() {
			panic("reflect.Select: SendDir case using recv-only channel")
		}
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		c.Send.mustExported(unknown)
		return runtimeCase{c.Chan.word(), c.Send.assigned("reflect.Select", c.Chan.t.Elem).place(), 1}
	case SelectRecv:
		if c.Send.IsValid() {
			panic("reflect.Select: RecvDir case has Send value")
		}
		if !c.Chan.IsValid() {
			return runtimeCase{dir: 2}
		}
		c.Chan.must(Chan, unknown)
		c.Chan.mustExported(unknown)
		if !c.Chan.canRecv() {
			panic("reflect.Select: RecvDir case using send-only channel")
		}
		return runtimeCase{c.Chan.word(), abi.New(c.Chan.t.Elem), 2}
	}
	panic("reflect.Select: invalid Dir")
}
