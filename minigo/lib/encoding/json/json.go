// Package json turns values into JSON text (RFC 8259) and back.
//
// A type's codec is made once: functions that write and read its values in memory, with the codecs of its parts (codec.go). Reading
// goes over the text twice: first a scanner checks all of it (scan.go), then the codecs read what is known to be well formed.
package json

import (
	"bytes"
	"reflect"
	"sync"
	"unsafe"
)

// Marshaler makes JSON text of itself.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// Unmarshaler takes its value from JSON text, which it must not keep.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

var encoders = sync.Pool{New: func() any { return new(encoder) }}

// newEncoder returns an empty encoder; put it back into encoders.
func newEncoder(escapeHTML bool) *encoder {
	e := encoders.Get().(*encoder)
	e.buf, e.html, e.depth, e.open = e.buf[:0], escapeHTML, 0, nil
	return e
}

// Marshal returns the JSON text of v.
func Marshal(v any) ([]byte, error) {
	e := newEncoder(true)
	defer encoders.Put(e)
	if err := e.marshal(v); err != nil {
		return nil, err
	}
	return bytes.Clone(e.buf), nil
}

// marshal appends the text of v.
func (e *encoder) marshal(v any) error {
	value := reflect.ValueOf(v)
	if !value.IsValid() || value.Kind() == reflect.Pointer && value.IsNil() {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if value.Kind() == reflect.Pointer {
		c := codecOf(value.Type().Elem())
		return c.enc(e, c, value.UnsafePointer(), 0)
	}
	return e.unaddressable(value)
}

// unaddressable writes a value that is no variable: methods of pointers to it are not called.
func (e *encoder) unaddressable(v reflect.Value) error {
	c := codecOf(v.Type())
	place := reflect.New(v.Type())
	place.Elem().Set(v)
	return c.enc(e, c, place.UnsafePointer(), noAddress)
}

// MarshalIndent returns the JSON text of v in lines, as Indent makes them.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	e := newEncoder(true)
	defer encoders.Put(e)
	if err := e.marshal(v); err != nil {
		return nil, err
	}
	return appendIndented(nil, e.buf, prefix, indent), nil
}

var decoders = sync.Pool{New: func() any { return new(decoder) }}

// Unmarshal takes what v points to from JSON text.
func Unmarshal(data []byte, v any) error {
	pointer, err := target(v)
	if err != nil {
		return err
	}
	s := scanner{data: data}
	if err := s.document(); err != nil {
		return err
	}
	d := decoders.Get().(*decoder)
	d.useNumber, d.strict = false, false
	return d.unmarshal(&s, pointer)
}

// target returns what is to be changed.
func target(v any) (reflect.Value, error) {
	pointer := reflect.ValueOf(v)
	if pointer.Kind() != reflect.Pointer || pointer.IsNil() {
		return pointer, &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	return pointer, nil
}

// unmarshal reads the document that s has checked, and puts the decoder back.
func (d *decoder) unmarshal(s *scanner, pointer reflect.Value) error {
	d.data, d.verbatim, d.root, d.err = s.data, s.verbatim(), pointer.Type().Elem(), nil
	d.pos = space(d.data, 0)
	c := codecOf(d.root)
	c.dec(d, c, pointer.UnsafePointer(), 0)
	err := d.err
	d.data, d.err = nil, nil
	decoders.Put(d)
	return err
}

// Valid tells whether data is JSON text.
func Valid(data []byte) bool {
	s := scanner{data: data}
	return s.document() == nil
}

// Compact appends src to dst without blank.
func Compact(dst *bytes.Buffer, src []byte) error {
	if err := checkRaw(src); err != nil {
		return err
	}
	dst.Write(appendCompact(dst.AvailableBuffer(), src, false, false))
	return nil
}

// Indent appends src to dst in lines: each begins with the prefix and as many indents as it is deep. The first has no prefix.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	if err := checkRaw(src); err != nil {
		return err
	}
	dst.Write(appendIndented(dst.AvailableBuffer(), src, prefix, indent))
	dst.Write(src[len(bytes.TrimRight(src, blank)):])
	return nil
}

// checkRaw checks text that is written again.
func checkRaw(src []byte) error {
	s := scanner{data: src, raw: true}
	return s.document()
}

// HTMLEscape appends src to dst with escapes for what means something in HTML and JavaScript.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	b := dst.AvailableBuffer()
	start := 0
	for i, c := range src {
		switch {
		case c == '<' || c == '>' || c == '&':
			b = appendEscape(append(b, src[start:i]...), rune(c))
			start = i + 1
		case c == 0xe2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xa8:
			b = appendEscape(append(b, src[start:i]...), 0x2000|rune(src[i+2]&0x3f))
			start = i + 3
		}
	}
	dst.Write(append(b, src[start:]...))
}

// text returns bytes as a string that shares their memory.
func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
