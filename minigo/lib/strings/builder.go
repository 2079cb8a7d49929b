package strings

import (
	"unicode/utf8"
	"unsafe"
)

// Builder puts a string together; its zero value is empty. It must not be copied once it is not empty.
type Builder struct {
	self *Builder // to find out about copies
	buf  []byte
}

// check panics when b is a copy of a Builder in use.
func (b *Builder) check() {
	if b.self == nil {
		// By way of an integer: the address is only compared, so that it must not make b escape.
		address := uintptr(unsafe.Pointer(b))
		b.self = (*Builder)(unsafe.Pointer(address))
	} else if b.self != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String returns what has been written. It shares the builder's memory, to which later writes only append.
func (b *Builder) String() string { return unsafe.String(unsafe.SliceData(b.buf), len(b.buf)) }

// Len returns the number of bytes written.
func (b *Builder) Len() int { return len(b.buf) }

// Cap returns the size of the memory.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset makes b empty; strings it gave keep their memory.
func (b *Builder) Reset() {
	b.self = nil
	b.buf = nil
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	b.check()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		grown := make([]byte, len(b.buf), 2*cap(b.buf)+n)
		copy(grown, b.buf)
		b.buf = grown
	}
}

// Write appends p; it never fails.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c; it never fails.
func (b *Builder) WriteByte(c byte) error {
	b.check()
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r's encoding and returns its length; it never fails.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.check()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s; it never fails.
func (b *Builder) WriteString(s string) (int, error) {
	b.check()
	b.buf = append(b.buf, s...)
	return len(s), nil
}
