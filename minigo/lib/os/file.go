package os

import (
	"io"
	"syscall"
	"unsafe"
)

// Flags of OpenFile.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND
	O_CREATE int = syscall.O_CREAT
	O_EXCL   int = syscall.O_EXCL
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC
)

// maxTransferBytes bounds one system call; the system would not do more at once either.
const maxTransferBytes = 1 << 30

// File is an open file.
type File struct {
	fd      int
	name    string
	appends bool   // opened with O_APPEND
	users   uint32 // operations under way, and whether it is closed (use.go)
	writing mutex  // who writes, or reads the directory, does so alone
	entries *entryReader
}

// The standard files.
var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

// NewFile returns a File for an open file number.
func NewFile(fd uintptr, name string) *File { return &File{fd: int(fd), name: name} }

// Open opens the file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create opens the file for reading and writing, empty.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0o666) }

// OpenFile opens the file as the O_ flags say; perm is for a file that it creates.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if hasZero(name) {
		return nil, &PathError{"open", name, syscall.EINVAL}
	}
	for {
		fd := open(unsafe.Pointer(unsafe.StringData(name)), len(name), flag|syscall.O_CLOEXEC, int(systemMode(perm)))
		if fd >= 0 {
			return &File{fd: fd, name: name, appends: flag&O_APPEND != 0}, nil
		}
		if syscall.Errno(-fd) != syscall.EINTR {
			return nil, &PathError{"open", name, syscall.Errno(-fd)}
		}
	}
}

// Name returns the name the file was opened with.
func (f *File) Name() string { return f.name }

// Read reads up to len(p) bytes; at the end of the file it returns 0 and io.EOF.
func (f *File) Read(p []byte) (n int, err error) {
	if err := f.begin("read"); err != nil {
		return 0, err
	}
	defer f.end()
	if len(p) == 0 {
		return 0, nil
	}
	size := len(p)
	if size > maxTransferBytes {
		size = maxTransferBytes
	}
	for {
		got := read(f.fd, unsafe.Pointer(unsafe.SliceData(p)), size)
		if got > 0 {
			return got, nil
		}
		if got == 0 {
			return 0, io.EOF
		}
		if syscall.Errno(-got) != syscall.EINTR {
			return 0, &PathError{"read", f.name, syscall.Errno(-got)}
		}
	}
}

// Write writes all of p, or returns an error and how far it came.
func (f *File) Write(p []byte) (n int, err error) {
	return f.write(unsafe.Pointer(unsafe.SliceData(p)), len(p))
}

// WriteString writes all of s.
func (f *File) WriteString(s string) (n int, err error) {
	return f.write(unsafe.Pointer(unsafe.StringData(s)), len(s))
}

func (f *File) write(p unsafe.Pointer, size int) (n int, err error) {
	if err := f.begin("write"); err != nil {
		return 0, err
	}
	f.writing.lock()
	n, err = f.writeAll(p, size)
	f.writing.unlock()
	f.end()
	return n, err
}

func (f *File) writeAll(p unsafe.Pointer, size int) (n int, err error) {
	for n < size {
		chunk := size - n
		if chunk > maxTransferBytes {
			chunk = maxTransferBytes
		}
		put := write(f.fd, unsafe.Add(p, n), chunk)
		if put < 0 {
			if syscall.Errno(-put) == syscall.EINTR {
				continue
			}
			return n, &PathError{"write", f.name, syscall.Errno(-put)}
		}
		if put == 0 {
			return n, &PathError{"write", f.name, io.ErrUnexpectedEOF}
		}
		n += put
	}
	return n, nil
}

// ReadFile returns the contents of the file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size := 0
	if info, err := f.Stat(); err == nil {
		size = int(info.Size())
	}
	// One byte more than needed shows the end. Some special files have a size of 0.
	data := make([]byte, 0, max(size+1, 512))
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile writes data to the file, which it creates with perm or empties first.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); closeErr != nil && err == nil {
		err = closeErr
	}
	return err
}
