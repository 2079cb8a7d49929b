package os

import "syscall"

// Goroutines may use a file at the same time. Each operation counts as a user of the file; Close lets no new ones begin, and the
// last user closes the file number, which the system would else give to the next file under the hands of those still at it.

// closed is set in File.users once Close has been called; below it is the number of operations under way.
const closed = 1 << 31

// begin counts an operation in; it returns an error for a nil or closed file.
func (f *File) begin(op string) error {
	if f == nil {
		return ErrInvalid
	}
	for {
		users := loadUint32(&f.users)
		if users&closed != 0 {
			return &PathError{op, f.name, ErrClosed}
		}
		if casUint32(&f.users, users, users+1) {
			return nil
		}
	}
}

// end counts it out.
func (f *File) end() {
	if addUint32(&f.users, ^uint32(0)) == closed {
		closeFile(f.fd)
	}
}

// Close closes the file; a second Close is an error.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	for {
		users := loadUint32(&f.users)
		if users&closed != 0 {
			return &PathError{"close", f.name, ErrClosed}
		}
		if !casUint32(&f.users, users, users|closed) {
			continue
		}
		if users == 0 {
			if code := closeFile(f.fd); code < 0 {
				return &PathError{"close", f.name, syscall.Errno(-code)}
			}
		}
		return nil
	}
}

// Fd returns the file number.
func (f *File) Fd() uintptr {
	if f == nil || loadUint32(&f.users)&closed != 0 {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// mutex is a sync.Mutex, whose package would be one more to load for each program that prints.
type mutex struct {
	state int32
	sema  uint32
}

func (m *mutex) lock() {
	if !casInt32(&m.state, 0, 1) {
		lockSlow(m)
	}
}

func (m *mutex) unlock() {
	if state := addInt32(&m.state, -1); state != 0 {
		unlockSlow(m, state)
	}
}
