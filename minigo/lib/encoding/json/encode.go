package json

import (
	"encoding"
	"errors"
	"math"
	"reflect"
	"strconv"
	"time"
	"unsafe"
)

// encoder writes text.
type encoder struct {
	buf   []byte
	html  bool // escape what means something in HTML
	depth int
	open  map[reference]struct{} // what is being written, when it is deep
}

// reference is a pointer, map or slice, which may contain itself.
type reference struct {
	t   reflect.Type
	p   unsafe.Pointer
	len int
}

// manyLevels is how deep values are written before it is looked for cycles.
const manyLevels = 1000

// enter notes that the value is being written; leave must follow.
func (e *encoder) enter(t reflect.Type, p unsafe.Pointer, len int) error {
	e.depth++
	if e.depth <= manyLevels {
		return nil
	}
	r := reference{t, p, len}
	if _, ok := e.open[r]; ok {
		return &UnsupportedValueError{Str: "encountered a cycle via " + t.String()}
	}
	if e.open == nil {
		e.open = map[reference]struct{}{}
	}
	e.open[r] = struct{}{}
	return nil
}

func (e *encoder) leave(t reflect.Type, p unsafe.Pointer, len int) {
	if e.depth > manyLevels {
		delete(e.open, reference{t, p, len})
	}
	e.depth--
}

func encNothing(_ *encoder, c *codec, _ unsafe.Pointer, _ mode) error {
	return &UnsupportedTypeError{c.t}
}

func encBool(e *encoder, _ *codec, p unsafe.Pointer, m mode) error {
	word := "false"
	if *(*bool)(p) {
		word = "true"
	}
	if m&quoted != 0 {
		e.buf = append(append(append(e.buf, '"'), word...), '"')
	} else {
		e.buf = append(e.buf, word...)
	}
	return nil
}

func encString(e *encoder, _ *codec, p unsafe.Pointer, m mode) error {
	s := *(*string)(p)
	if m&quoted != 0 {
		e.buf = appendQuoted(e.buf, string(appendQuoted(nil, s, e.html)), e.html)
	} else {
		e.buf = appendQuoted(e.buf, s, e.html)
	}
	return nil
}

// quote writes a quote around numbers that are quoted.
func (e *encoder) quote(m mode) {
	if m&quoted != 0 {
		e.buf = append(e.buf, '"')
	}
}

// signed returns the value of an integer.
func (c *codec) signed(p unsafe.Pointer) int64 {
	switch c.bits {
	case 8:
		return int64(*(*int8)(p))
	case 16:
		return int64(*(*int16)(p))
	case 32:
		return int64(*(*int32)(p))
	}
	return *(*int64)(p)
}

func (c *codec) unsigned(p unsafe.Pointer) uint64 {
	switch c.bits {
	case 8:
		return uint64(*(*uint8)(p))
	case 16:
		return uint64(*(*uint16)(p))
	case 32:
		return uint64(*(*uint32)(p))
	}
	return *(*uint64)(p)
}

func encInt(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	e.quote(m)
	e.buf = strconv.AppendInt(e.buf, c.signed(p), 10)
	e.quote(m)
	return nil
}

func encUint(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	e.quote(m)
	e.buf = strconv.AppendUint(e.buf, c.unsigned(p), 10)
	e.quote(m)
	return nil
}

func encFloat(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	var x float64
	if c.bits == 32 {
		x = float64(*(*float32)(p))
	} else {
		x = *(*float64)(p)
	}
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return &UnsupportedValueError{reflect.ValueOf(c.at(p).Interface()), strconv.FormatFloat(x, 'g', -1, 64)}
	}
	e.quote(m)
	e.buf = appendFloat(e.buf, x, c.bits)
	e.quote(m)
	return nil
}

// appendFloat appends a number as in JavaScript.
func appendFloat(b []byte, x float64, bits int) []byte {
	size := math.Abs(x)
	small, large := size < 1e-6, size >= 1e21
	if bits == 32 {
		small, large = float32(size) < 1e-6, float32(size) >= 1e21
	}
	if size == 0 || !small && !large {
		return strconv.AppendFloat(b, x, 'f', -1, bits)
	}
	b = strconv.AppendFloat(b, x, 'e', -1, bits)
	if n := len(b); b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' { // e-09 becomes e-9
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	return b
}

func encBytes(e *encoder, _ *codec, p unsafe.Pointer, _ mode) error {
	b := *(*[]byte)(p)
	if b == nil {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	e.buf = append(base.AppendEncode(append(e.buf, '"'), b), '"')
	return nil
}

func encPointer(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	to := *(*unsafe.Pointer)(p)
	if to == nil {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if c.elem.kind == reflect.Pointer {
		m = 0
	}
	if err := e.enter(c.t, to, 0); err != nil {
		return err
	}
	err := c.elem.enc(e, c.elem, to, m&^noAddress)
	e.leave(c.t, to, 0)
	return err
}

// encInterface writes what an interface with methods holds.
func encInterface(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	v := c.at(p)
	if v.IsNil() {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if inner := v.Elem(); inner.Kind() == reflect.Pointer && inner.IsNil() && c.t.Implements(marshalerType) {
		return e.callJSON(v.Interface(), c.t) // the type says that nil has the method, too
	}
	return e.unaddressable(v.Elem())
}

func encAny(e *encoder, _ *codec, p unsafe.Pointer, _ mode) error { return e.any(*(*any)(p)) }

// any writes what an interface holds.
func (e *encoder) any(v any) error {
	switch v := v.(type) {
	case nil:
		e.buf = append(e.buf, "null"...)
	case string:
		e.buf = appendQuoted(e.buf, v, e.html)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return e.unaddressable(reflect.ValueOf(v))
		}
		e.buf = appendFloat(e.buf, v, 64)
	case bool:
		return encBool(e, nil, unsafe.Pointer(&v), 0)
	case int:
		e.buf = strconv.AppendInt(e.buf, int64(v), 10)
	case map[string]any:
		return e.mapAny(v)
	case []any:
		return e.list(v)
	default:
		return e.unaddressable(reflect.ValueOf(v))
	}
	return nil
}

// list writes the elements of a slice of interfaces.
func (e *encoder) list(list []any) error {
	if list == nil {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if err := e.enter(listType, unsafe.Pointer(unsafe.SliceData(list)), len(list)); err != nil {
		return err
	}
	e.buf = append(e.buf, '[')
	for i, v := range list {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		if err := e.any(v); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, ']')
	e.leave(listType, unsafe.Pointer(unsafe.SliceData(list)), len(list))
	return nil
}

var listType = reflect.TypeFor[[]any]()

func encSlice(e *encoder, c *codec, p unsafe.Pointer, _ mode) error {
	s := (*slice)(p)
	if s.data == nil {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if err := e.enter(c.t, s.data, s.len); err != nil {
		return err
	}
	err := e.elements(c.elem, s.data, s.len, 0)
	e.leave(c.t, s.data, s.len)
	return err
}

func encArray(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	return e.elements(c.elem, p, c.length, m&noAddress)
}

// elements writes n values that follow each other.
func (e *encoder) elements(c *codec, p unsafe.Pointer, n int, m mode) error {
	e.buf = append(e.buf, '[')
	for i := range n {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		if err := c.enc(e, c, unsafe.Add(p, uintptr(i)*c.size), m); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, ']')
	return nil
}

func encStruct(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	if c.fields.fault != "" {
		return &UnsupportedValueError{Str: c.fields.fault}
	}
	e.buf = append(e.buf, '{')
	start := len(e.buf)
next:
	for i := range c.fields.list {
		f := &c.fields.list[i]
		at, mode := p, m&noAddress
		for _, h := range f.hops {
			at = *(*unsafe.Pointer)(unsafe.Add(at, h.offset))
			if at == nil {
				continue next
			}
			mode = 0
		}
		at = unsafe.Add(at, f.offset)
		if f.omitZero && f.isZero(at) || f.omitEmpty && f.codec.empty(at) {
			continue
		}
		if len(e.buf) > start {
			e.buf = append(e.buf, ',')
		}
		if e.html {
			e.buf = append(e.buf, f.headHTML...)
		} else {
			e.buf = append(e.buf, f.head...)
		}
		if err := f.codec.enc(e, f.codec, at, mode|f.mode); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	return nil
}

// callable tells whether a method may be called.
func (r receiver) callable(m mode) bool { return r == byValue || r == byPointer && m&noAddress == 0 }

// encMethods writes a value of a type that has methods for it.
func encMethods(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	switch {
	case c.toJSON.callable(m):
		return e.callJSON(c.pointer(p), nil)
	case c.appendText.callable(m), c.toText.callable(m):
		b, err := c.text(p, m)
		if err == nil {
			e.buf = appendQuoted(e.buf, text(b), e.html)
		}
		return err
	}
	return c.plainEnc(e, c, p, m)
}

// text returns what a method makes of the value.
func (c *codec) text(p unsafe.Pointer, m mode) (b []byte, err error) {
	name, v := "MarshalText", c.pointer(p)
	if c.appendText.callable(m) {
		name = "AppendText"
		b, err = v.(encoding.TextAppender).AppendText(nil)
	} else {
		b, err = v.(encoding.TextMarshaler).MarshalText()
	}
	if err != nil {
		err = &MarshalerError{reflect.TypeOf(v), supported(err, name), name}
	}
	return b, err
}

// supported returns the error of a method, which must not say that something is unsupported.
func supported(err error, name string) error {
	if errors.Is(err, errors.ErrUnsupported) {
		return errors.New(name + " method may not return errors.ErrUnsupported")
	}
	return err
}

// callJSON writes what the method MarshalJSON makes. t: the type to name in errors, if it is not v's.
func (e *encoder) callJSON(v any, t reflect.Type) error {
	if t == nil {
		t = reflect.TypeOf(v)
	}
	b, err := v.(Marshaler).MarshalJSON()
	if err != nil {
		return &MarshalerError{t, supported(err, "MarshalJSON"), "MarshalJSON"}
	}
	s := scanner{data: b, raw: true}
	if s.document() != nil {
		return &MarshalerError{t, s.err.error(int64(len(e.buf))), "MarshalJSON"}
	}
	e.buf = appendCompact(e.buf, b, e.html, true)
	return nil
}

func encTime(e *encoder, c *codec, p unsafe.Pointer, _ mode) error {
	at := len(e.buf)
	e.buf = (*(*time.Time)(p)).AppendFormat(append(e.buf, '"'), time.RFC3339Nano)
	b := e.buf[at+1:]
	fault := ""
	if b[4] != '-' {
		fault = "year outside of range [0,9999]"
	} else if n := len(b); b[n-1] != 'Z' {
		if c := b[n-6]; '0' <= c && c <= '9' || b[n-5]-'0' > 2 || b[n-5] == '2' && b[n-4] > '3' {
			fault = "timezone hour outside of range [0,23]"
		}
	}
	if fault != "" {
		return &MarshalerError{reflect.PointerTo(c.t), errors.New(fault), "MarshalJSON"}
	}
	e.buf = append(e.buf, '"')
	return nil
}
