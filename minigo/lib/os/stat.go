package os

import (
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

// FileMode holds a file's mode and permission bits.
type FileMode = fs.FileMode

// FileInfo describes a file.
type FileInfo = fs.FileInfo

// The mode bits.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// status is what the system told of a file.
type status struct {
	name string
	raw  syscall.Stat_t
}

func (s *status) Name() string       { return s.name }
func (s *status) Size() int64        { return s.raw.Size }
func (s *status) Mode() FileMode     { return fileMode(s.raw.Mode) }
func (s *status) ModTime() time.Time { return time.Unix(s.raw.Mtim.Sec, s.raw.Mtim.Nsec) }
func (s *status) IsDir() bool        { return s.Mode().IsDir() }
func (s *status) Sys() any           { return &s.raw }

// fileMode turns the system's mode into ours.
func fileMode(raw uint32) FileMode {
	mode := FileMode(raw & 0o777)
	switch raw & syscall.S_IFMT {
	case syscall.S_IFBLK:
		mode |= ModeDevice
	case syscall.S_IFCHR:
		mode |= ModeDevice | ModeCharDevice
	case syscall.S_IFDIR:
		mode |= ModeDir
	case syscall.S_IFIFO:
		mode |= ModeNamedPipe
	case syscall.S_IFLNK:
		mode |= ModeSymlink
	case syscall.S_IFSOCK:
		mode |= ModeSocket
	}
	if raw&syscall.S_ISGID != 0 {
		mode |= ModeSetgid
	}
	if raw&syscall.S_ISUID != 0 {
		mode |= ModeSetuid
	}
	if raw&syscall.S_ISVTX != 0 {
		mode |= ModeSticky
	}
	return mode
}

// systemMode is fileMode backwards, for the bits that can be set.
func systemMode(mode FileMode) uint32 {
	raw := uint32(mode.Perm())
	if mode&ModeSetuid != 0 {
		raw |= syscall.S_ISUID
	}
	if mode&ModeSetgid != 0 {
		raw |= syscall.S_ISGID
	}
	if mode&ModeSticky != 0 {
		raw |= syscall.S_ISVTX
	}
	return raw
}

// lastElement returns the name of the file that the path leads to.
func lastElement(path string) string {
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "/" {
		return path
	}
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

func statPath(number int, op, name string) (FileInfo, error) {
	s := &status{name: lastElement(name)}
	if _, err := callPath(number, name, address(unsafe.Pointer(&s.raw)), 0); err != nil {
		return nil, &PathError{op, name, err}
	}
	return s, nil
}

// Stat describes the file that the name leads to.
func Stat(name string) (FileInfo, error) { return statPath(callStat, "stat", name) }

// Lstat describes the file; a symbolic link itself.
func Lstat(name string) (FileInfo, error) { return statPath(callLstat, "lstat", name) }

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.begin("stat"); err != nil {
		return nil, err
	}
	defer f.end()
	s := &status{name: lastElement(f.name)}
	if _, err := call(callFstat, uintptr(f.fd), address(unsafe.Pointer(&s.raw)), 0, 0); err != nil {
		return nil, &PathError{"stat", f.name, err}
	}
	return s, nil
}

// SameFile reports whether two results of Stat describe the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok := fi1.(*status)
	b, ok2 := fi2.(*status)
	return ok && ok2 && a.raw.Dev == b.raw.Dev && a.raw.Ino == b.raw.Ino
}
