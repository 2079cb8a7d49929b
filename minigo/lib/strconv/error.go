package strconv

import (
	"errors"
	"unsafe"
)

// ErrRange says that a value is out of range for the target type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a value does not have the right syntax for the target type.
var ErrSyntax = errors.New("invalid syntax")

// NumError is a failed conversion: the function, its input and the reason.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	var space [64]byte
	quoted := appendQuoted(space[:0], e.Num, '"', quotePrintable)
	return "strconv." + e.Func + ": parsing " + string(quoted) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// copied keeps the text of an error apart from the input, which then need not be on the heap.
func copied(s string) string { return string([]byte(s)) }

// shortError is an error with room for a short input: one object where there would be two.
type shortError struct {
	NumError
	text [24]byte
}

func newError(fn, s string, err error) *NumError {
	if len(s) > len(shortError{}.text) || s == "" {
		return &NumError{fn, copied(s), err}
	}
	e := new(shortError)
	copy(e.text[:], s)
	e.NumError = NumError{fn, unsafe.String(&e.text[0], len(s)), err}
	return &e.NumError
}

func syntaxError(fn, s string) *NumError { return newError(fn, s, ErrSyntax) }

func rangeError(fn, s string) *NumError { return newError(fn, s, ErrRange) }

func baseError(fn, s string, base int) *NumError {
	return &NumError{fn, copied(s), errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, s string, bitSize int) *NumError {
	return &NumError{fn, copied(s), errors.New("invalid bit size " + Itoa(bitSize))}
}
