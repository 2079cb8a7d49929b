// Package syscall names the errors of the system.
package syscall

import "errors"

// Errno is an error number of the system.
type Errno uintptr

// Classes of errors that packages os and io/fs publish; Errno's Is method knows them.
var (
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
)

func (e Errno) Error() string {
	// The e-th line of the texts.
	line, start := Errno(1), 0
	for i := 0; i < len(errnoTexts); i++ {
		if errnoTexts[i] != '\n' {
			continue
		}
		if line == e && start < i {
			return errnoTexts[start:i]
		}
		line++
		start = i + 1
	}
	return "errno " + decimal(uint(e))
}

// Is reports whether the number belongs to a class of errors.
func (e Errno) Is(target error) bool {
	switch target {
	case ErrPermission:
		return e == EACCES || e == EPERM
	case ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout() }

// Timeout reports whether time ran out.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

func decimal(n uint) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(buf[i:])
		}
	}
}
