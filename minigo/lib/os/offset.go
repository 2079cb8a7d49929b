package os

import (
	"errors"
	"io"
	"syscall"
	"time"
	"unsafe"
)

// Origins of Seek, as they were called before those of package io.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

// change makes a system call on the file.
func (f *File) change(op string, number int, a, b uintptr) (int, error) {
	if err := f.begin(op); err != nil {
		return 0, err
	}
	defer f.end()
	n, err := call(number, uintptr(f.fd), a, b, 0)
	if err != nil {
		return 0, &PathError{op, f.name, err}
	}
	return n, nil
}

// Seek sets the position of the next read or write and returns it.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	n, err := f.change("seek", callLseek, uintptr(offset), uintptr(whence))
	if f != nil {
		f.writing.lock()
		f.entries = nil // a directory is read anew
		f.writing.unlock()
	}
	return int64(n), err
}

// ReadAt reads from the offset; fewer than len(b) bytes come with an error.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.begin("read"); err != nil {
		return 0, err
	}
	defer f.end()
	if off < 0 {
		return 0, &PathError{"readat", f.name, errors.New("negative offset")}
	}
	for n < len(b) {
		got, err := call(callPread, uintptr(f.fd), address(unsafe.Pointer(&b[n])), uintptr(min(len(b)-n, maxTransferBytes)), uintptr(off)+uintptr(n))
		if err != nil {
			return n, &PathError{"read", f.name, err}
		}
		if got == 0 {
			return n, io.EOF
		}
		n += got
	}
	return n, nil
}

// WriteAt writes to the offset.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.begin("write"); err != nil {
		return 0, err
	}
	defer f.end()
	if f.appends {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, errors.New("negative offset")}
	}
	for n < len(b) {
		put, err := call(callPwrite, uintptr(f.fd), address(unsafe.Pointer(&b[n])), uintptr(min(len(b)-n, maxTransferBytes)), uintptr(off)+uintptr(n))
		if err != nil {
			return n, &PathError{"write", f.name, err}
		}
		n += put
	}
	return n, nil
}

// ReadFrom writes what r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.begin("write"); err != nil {
		return 0, err
	}
	defer f.end()
	return io.Copy(onlyWriter{f}, r)
}

// onlyWriter hides the other methods of a file.
type onlyWriter struct{ f *File }

func (w onlyWriter) Write(p []byte) (int, error) { return w.f.Write(p) }

// WriteTo reads everything left and writes it to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.begin("read"); err != nil {
		return 0, err
	}
	defer f.end()
	return io.Copy(w, onlyReader{f})
}

// onlyReader hides the other methods of a file.
type onlyReader struct{ f *File }

func (r onlyReader) Read(p []byte) (int, error) { return r.f.Read(p) }

// Truncate sets the length.
func (f *File) Truncate(size int64) error {
	_, err := f.change("truncate", callFtruncate, uintptr(size), 0)
	return err
}

// Sync waits until the system has stored what was written.
func (f *File) Sync() error {
	_, err := f.change("sync", callFsync, 0, 0)
	return err
}

// Chmod sets the permissions.
func (f *File) Chmod(mode FileMode) error {
	_, err := f.change("chmod", callFchmod, uintptr(systemMode(mode)), 0)
	return err
}

// Chown sets the owner and the group; -1 leaves one as it is.
func (f *File) Chown(uid, gid int) error {
	_, err := f.change("chown", callFchown, uintptr(uid), uintptr(gid))
	return err
}

// Chdir makes the directory the working directory.
func (f *File) Chdir() error {
	_, err := f.change("chdir", callFchdir, 0, 0)
	return err
}

// SetDeadline fails: files wait as long as it takes.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline fails: files wait as long as it takes.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline fails: files wait as long as it takes.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if err := f.begin("SetDeadline"); err != nil {
		return err
	}
	defer f.end()
	return ErrNoDeadline
}

// Pipe returns the two ends of a pipe: what is written to w can be read from r.
func Pipe() (r *File, w *File, err error) {
	ends := new([2]int32)
	if _, err := call(callPipe2, address(unsafe.Pointer(ends)), syscall.O_CLOEXEC, 0, 0); err != nil {
		return nil, nil, &SyscallError{"pipe2", err}
	}
	return &File{fd: int(ends[0]), name: "|0"}, &File{fd: int(ends[1]), name: "|1"}, nil
}
