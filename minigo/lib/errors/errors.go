// Package errors makes errors and looks through chains and trees of wrapped errors.
package errors

import (
	"internal/abi"
	"unsafe"
)

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// New returns an error with the text. Two calls give different errors even for the same text.
func New(text string) error { return &errorString{text} }

// ErrUnsupported says that an operation cannot be performed because it is not supported.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns the error that err wraps, nil when its Unwrap method is missing or returns a list.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether err, or an error it wraps at any depth, equals target or says so by its Is method.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, abi.TypeOf(target).IsComparable())
}

func is(err, target error, comparable bool) bool {
	for err != nil {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		if list, ok := err.(interface{ Unwrap() []error }); ok {
			for _, e := range list.Unwrap() {
				if e != nil && is(e, target, comparable) {
					return true
				}
			}
			return false
		}
		err = Unwrap(err)
	}
	return false
}

// As finds the first error in err's tree that can be assigned to *target, assigns it and returns true.
// An error may also accept the target by its As method.
//
// It panics when target is not a non-nil pointer to an interface type or to a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	pointer := abi.TypeOf(target)
	p := abi.Word(&target)
	if pointer.Kind != abi.Pointer || p == nil {
		panic("errors: target must be a non-nil pointer")
	}
	elem := pointer.Elem
	if elem.Kind != abi.Interface && !abi.Implements(elem, errorType()) {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, elem, p)
}

func as(err error, target any, elem *abi.Type, p unsafe.Pointer) bool {
	for err != nil {
		if abi.Assignable(elem, err) {
			abi.Store(elem, p, err)
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		if list, ok := err.(interface{ Unwrap() []error }); ok {
			for _, e := range list.Unwrap() {
				if e != nil && as(e, target, elem, p) {
					return true
				}
			}
			return false
		}
		err = Unwrap(err)
	}
	return false
}

// AsType finds the first error in err's tree that is an E, or becomes one by its As method.
func AsType[E error](err error) (E, bool) {
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			var e E
			if x.As(&e) {
				return e, true
			}
		}
		if list, ok := err.(interface{ Unwrap() []error }); ok {
			for _, inner := range list.Unwrap() {
				if e, ok := AsType[E](inner); ok {
					return e, true
				}
			}
			break
		}
		err = Unwrap(err)
	}
	var none E
	return none, false
}

// errorType returns the descriptor of the interface type error.
func errorType() *abi.Type {
	return abi.TypeOf((*error)(nil)).Elem
}
