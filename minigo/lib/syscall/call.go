package syscall

import "unsafe"

// Numbers of system calls, those that this package makes itself.
const (
	SYS_READ      = 0
	SYS_WRITE     = 1
	SYS_OPEN      = 2
	SYS_CLOSE     = 3
	SYS_LSEEK     = 8
	SYS_MMAP      = 9
	SYS_MPROTECT  = 10
	SYS_MUNMAP    = 11
	SYS_MADVISE   = 28
	SYS_DUP       = 32
	SYS_DUP2      = 33
	SYS_GETPID    = 39
	SYS_KILL      = 62
	SYS_FTRUNCATE = 77
	SYS_GETCWD    = 79
	SYS_MKDIR     = 83
	SYS_RMDIR     = 84
	SYS_UNLINK    = 87
	SYS_GETUID    = 102
	SYS_GETGID    = 104
	SYS_GETEUID   = 107
	SYS_GETEGID   = 108
	SYS_GETPPID   = 110
	SYS_GETTID    = 186
	SYS_PIPE2     = 293
)

// Protection and kind of a mapping.
const (
	PROT_NONE  = 0x0
	PROT_READ  = 0x1
	PROT_WRITE = 0x2
	PROT_EXEC  = 0x4

	MAP_SHARED    = 0x1
	MAP_PRIVATE   = 0x2
	MAP_FIXED     = 0x10
	MAP_ANON      = 0x20
	MAP_ANONYMOUS = 0x20
)

// The standard files.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// call makes a system call; what addresses among its arguments lead to must be kept by the caller.
func call(number, a, b, c, d, e int) (int, error) {
	r := systemCall(number, a, b, c, d, e)
	if r < 0 {
		return -1, Errno(-r)
	}
	return r, nil
}

// Syscall makes a system call with three arguments.
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, 0, 0, 0)
}

// RawSyscall is Syscall.
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, 0, 0, 0)
}

// Syscall6 makes a system call with five arguments and a sixth, which must be 0.
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	if a6 != 0 {
		return ^uintptr(0), 0, ENOSYS
	}
	r := systemCall(int(trap), int(a1), int(a2), int(a3), int(a4), int(a5))
	if r < 0 {
		return ^uintptr(0), 0, Errno(-r)
	}
	return uintptr(r), 0, 0
}

// RawSyscall6 is Syscall6.
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, a4, a5, a6)
}

// BytePtrFromString returns a copy of s that ends with a zero byte, as the system wants its texts.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// ByteSliceFromString is BytePtrFromString for those who want the length, too.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

// withPath makes a call whose first argument is a path.
func withPath(number int, path string, b, c int) (int, error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return -1, err
	}
	return call(number, int(uintptr(unsafe.Pointer(p))), b, c, 0, 0)
}

// withBytes makes a call whose second and third arguments are the place and length of b.
func withBytes(number, fd int, b []byte) (int, error) {
	return call(number, fd, int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))), len(b), 0, 0)
}

// Open opens a file and returns its descriptor.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	return withPath(SYS_OPEN, path, mode, int(perm))
}

// Close closes a descriptor.
func Close(fd int) error {
	_, err := call(SYS_CLOSE, fd, 0, 0, 0, 0)
	return err
}

// Read reads into p.
func Read(fd int, p []byte) (n int, err error) { return withBytes(SYS_READ, fd, p) }

// Write writes p.
func Write(fd int, p []byte) (n int, err error) { return withBytes(SYS_WRITE, fd, p) }

// Seek moves where the next Read or Write begins.
func Seek(fd int, offset int64, whence int) (int64, error) {
	n, err := call(SYS_LSEEK, fd, int(offset), whence, 0, 0)
	return int64(n), err
}

// Ftruncate sets a file's length.
func Ftruncate(fd int, length int64) error {
	_, err := call(SYS_FTRUNCATE, fd, int(length), 0, 0, 0)
	return err
}

// Dup returns another descriptor of the same file.
func Dup(fd int) (int, error) { return call(SYS_DUP, fd, 0, 0, 0, 0) }

// Dup2 makes newfd a descriptor of oldfd's file.
func Dup2(oldfd, newfd int) error {
	_, err := call(SYS_DUP2, oldfd, newfd, 0, 0, 0)
	return err
}

// Pipe makes a pipe: p[0] reads what is written to p[1].
func Pipe(p []int) error { return Pipe2(p, 0) }

// Pipe2 is Pipe with flags.
func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return EINVAL
	}
	pair := new([2]int32)
	_, err := call(SYS_PIPE2, int(uintptr(unsafe.Pointer(pair))), flags, 0, 0, 0)
	if err == nil {
		p[0], p[1] = int(pair[0]), int(pair[1])
	}
	return err
}

// Unlink removes a file.
func Unlink(path string) error {
	_, err := withPath(SYS_UNLINK, path, 0, 0)
	return err
}

// Mkdir makes a folder.
func Mkdir(path string, mode uint32) error {
	_, err := withPath(SYS_MKDIR, path, int(mode), 0)
	return err
}

// Rmdir removes an empty folder.
func Rmdir(path string) error {
	_, err := withPath(SYS_RMDIR, path, 0, 0)
	return err
}

// Getcwd writes the current folder to buf and returns its length with a zero byte at its end.
func Getcwd(buf []byte) (int, error) {
	return call(SYS_GETCWD, int(uintptr(unsafe.Pointer(unsafe.SliceData(buf)))), len(buf), 0, 0, 0)
}

// Getwd returns the current folder.
func Getwd() (string, error) {
	buf := make([]byte, 4096)
	n, err := Getcwd(buf)
	if err != nil {
		return "", err
	}
	return string(buf[:n-1]), nil
}

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 4096 }

// Mmap maps length bytes of a file, from its beginning, or of fresh memory.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	if length <= 0 || offset != 0 {
		return nil, EINVAL
	}
	address, err := call(SYS_MMAP, 0, length, prot, flags, fd)
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(uintptr(address))), length), nil
}

// Munmap gives back what Mmap has mapped.
func Munmap(b []byte) error {
	_, err := call(SYS_MUNMAP, int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))), len(b), 0, 0, 0)
	return err
}

// Mprotect sets what may be done with the pages of b.
func Mprotect(b []byte, prot int) error {
	_, err := call(SYS_MPROTECT, int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))), len(b), prot, 0, 0)
	return err
}

// Madvise tells the system how b will be used.
func Madvise(b []byte, advice int) error {
	_, err := call(SYS_MADVISE, int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))), len(b), advice, 0, 0)
	return err
}

// Kill sends a signal to a process.
func Kill(pid int, sig Signal) error {
	_, err := call(SYS_KILL, pid, int(sig), 0, 0, 0)
	return err
}

// Exit ends the program.
func Exit(code int) { exit(code) }

func number(call int) int { return systemCall(call, 0, 0, 0, 0, 0) }

// Getpid and the others return who runs the program.
func Getpid() int  { return number(SYS_GETPID) }
func Getppid() int { return number(SYS_GETPPID) }
func Gettid() int  { return number(SYS_GETTID) }
func Getuid() int  { return number(SYS_GETUID) }
func Geteuid() int { return number(SYS_GETEUID) }
func Getgid() int  { return number(SYS_GETGID) }
func Getegid() int { return number(SYS_GETEGID) }
