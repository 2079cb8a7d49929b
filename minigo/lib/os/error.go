package os

import (
	"errors"
	"io/fs"
)

// PathError is an error with the operation and the file that it happened on.
type PathError = fs.PathError

// Classes of file errors, to be asked for with errors.Is.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = error(&deadlineError{})
)

// deadlineError says that time ran out.
type deadlineError struct{}

func (e *deadlineError) Error() string   { return "i/o timeout" }
func (e *deadlineError) Timeout() bool   { return true }
func (e *deadlineError) Temporary() bool { return true }

// IsNotExist reports whether the error says that a file does not exist.
func IsNotExist(err error) bool { return is(err, ErrNotExist) }

// IsExist reports whether the error says that a file exists already.
func IsExist(err error) bool { return is(err, ErrExist) }

// IsPermission reports whether the error says that access is denied.
func IsPermission(err error) bool { return is(err, ErrPermission) }

// IsTimeout reports whether the error says that time ran out.
func IsTimeout(err error) bool {
	t, ok := cause(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// is looks only into the errors of this package, unlike errors.Is.
func is(err, class error) bool {
	err = cause(err)
	if err == class {
		return true
	}
	x, ok := err.(interface{ Is(error) bool })
	return ok && x.Is(class)
}

func cause(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}
