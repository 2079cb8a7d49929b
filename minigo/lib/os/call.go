package os

import (
	"syscall"
	"unsafe"
)

// Numbers of system calls.
//
// Source: Linux, arch/x86/entry/syscalls/syscall_64.tbl.
const (
	callStat       = 4
	callFstat      = 5
	callLstat      = 6
	callLseek      = 8
	callPread      = 17
	callPwrite     = 18
	callUname      = 63
	callFsync      = 74
	callTruncate   = 76
	callFtruncate  = 77
	callGetcwd     = 79
	callChdir      = 80
	callFchdir     = 81
	callRename     = 82
	callMkdir      = 83
	callRmdir      = 84
	callLink       = 86
	callUnlink     = 87
	callSymlink    = 88
	callReadlink   = 89
	callChmod      = 90
	callFchmod     = 91
	callChown      = 92
	callFchown     = 93
	callLchown     = 94
	callGetdents64 = 217
	callUtimensat  = 280
	callPipe2      = 293
)

const atWorkingDir = ^uintptr(100 - 1) // AT_FDCWD

func address(p unsafe.Pointer) uintptr { return uintptr(p) }

// call makes a system call, again when a signal interrupts it.
func call(number int, a, b, c, d uintptr) (int, error) {
	for {
		n := systemCall(number, a, b, c, d, 0)
		if n >= 0 {
			return n, nil
		}
		if err := syscall.Errno(-n); err != syscall.EINTR {
			return 0, err
		}
	}
}

// callPath is call with a path first.
func callPath(number int, path string, b, c uintptr) (int, error) {
	text, err := terminated(path)
	if err != nil {
		return 0, err
	}
	return call(number, address(unsafe.Pointer(&text[0])), b, c, 0)
}

// callPaths is call with two paths.
func callPaths(number int, from, to string) error {
	text, err := terminated(from)
	if err != nil {
		return err
	}
	other, err := terminated(to)
	if err != nil {
		return err
	}
	_, err = call(number, address(unsafe.Pointer(&text[0])), address(unsafe.Pointer(&other[0])), 0, 0)
	return err
}

// terminated returns the path with a zero byte behind it, which it must not have inside.
func terminated(path string) ([]byte, error) {
	if hasZero(path) {
		return nil, syscall.EINVAL
	}
	text := make([]byte, len(path)+1)
	copy(text, path)
	return text, nil
}

func hasZero(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return true
		}
	}
	return false
}

// SyscallError is an error with the name of the system call that failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout reports whether the cause is that time ran out.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError returns a SyscallError, nil for no error.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError is an error of an operation with two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *LinkError) Unwrap() error { return e.Err }
