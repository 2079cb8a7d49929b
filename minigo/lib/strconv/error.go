package strconv

import "errors"

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
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// copied keeps the text of an error apart from the input, which then need not be on the heap.
func copied(s string) string { return string([]byte(s)) }

func syntaxError(fn, s string) *NumError { return &NumError{fn, copied(s), ErrSyntax} }

func rangeError(fn, s string) *NumError { return &NumError{fn, copied(s), ErrRange} }

func baseError(fn, s string, base int) *NumError {
	return &NumError{fn, copied(s), errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, s string, bitSize int) *NumError {
	return &NumError{fn, copied(s), errors.New("invalid bit size " + Itoa(bitSize))}
}
