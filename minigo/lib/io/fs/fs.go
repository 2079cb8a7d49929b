// Package fs declares what file systems have in common: their errors and file modes.
package fs

import (
	"errors"
	"syscall"
)

// Classes of file errors, to be asked for with errors.Is.
var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = syscall.ErrPermission
	ErrExist      = syscall.ErrExist
	ErrNotExist   = syscall.ErrNotExist
	ErrClosed     = errors.New("file already closed")
)

// PathError is an error with the operation and the file that it happened on.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether the cause is that time ran out.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}
