package os

import (
	"syscall"
	"time"
	"unsafe"
)

const (
	PathSeparator     = '/'         // between the elements of a path
	PathListSeparator = ':'         // between the paths of a list
	DevNull           = "/dev/null" // a file that takes everything and has nothing
)

// IsPathSeparator reports whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// changePath makes a system call on a file by its name.
func changePath(op string, number int, name string, a, b uintptr) error {
	if _, err := callPath(number, name, a, b); err != nil {
		return &PathError{op, name, err}
	}
	return nil
}

// changePaths makes a system call on two names.
func changePaths(op string, number int, from, to string) error {
	if err := callPaths(number, from, to); err != nil {
		return &LinkError{op, from, to, err}
	}
	return nil
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return changePath("mkdir", callMkdir, name, uintptr(systemMode(perm)), 0)
}

// MkdirAll makes a directory and those above it that are missing. One that exists already is no error.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{"mkdir", path, syscall.ENOTDIR}
	}
	// The directory above comes first.
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	for end > 0 && path[end-1] == '/' {
		end--
	}
	if end > 0 {
		if err := MkdirAll(path[:end], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		// It may be there by now, as with "new/.".
		if info, failed := Lstat(path); failed == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	_, err := callPath(callUnlink, name, 0, 0)
	if err == nil {
		return nil
	}
	_, dirErr := callPath(callRmdir, name, 0, 0)
	if dirErr == nil {
		return nil
	}
	// The error that is not about the wrong kind of file.
	if dirErr != syscall.ENOTDIR {
		err = dirErr
	}
	return &PathError{"remove", name, err}
}

// RemoveAll removes the file or the directory with everything in it. That it does not exist is no error.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if path == "." || len(path) > 1 && path[len(path)-2:] == "/." {
		return &PathError{"RemoveAll", path, syscall.EINVAL}
	}
	_, err := callPath(callUnlink, path, 0, 0)
	if err == nil || err == syscall.ENOENT {
		return nil
	}
	info, failed := Lstat(path)
	if failed != nil {
		if IsNotExist(failed) {
			return nil
		}
		return &PathError{"unlinkat", path, err}
	}
	if !info.IsDir() {
		return &PathError{"unlinkat", path, err}
	}
	dir, failed := Open(path)
	if failed == nil {
		var names []string
		names, failed = dir.Readdirnames(-1)
		dir.Close()
		for _, name := range names {
			if e := RemoveAll(path + "/" + name); e != nil {
				failed = e
			}
		}
	}
	if _, err = callPath(callRmdir, path, 0, 0); err == nil || err == syscall.ENOENT {
		return nil
	}
	if failed != nil {
		return failed
	}
	return &PathError{"unlinkat", path, err}
}

// Rename gives the file another name, in place of a file that has it.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		// Not in place of a directory, unless both are the same.
		old, err := Lstat(oldpath)
		if err != nil {
			if e, ok := err.(*PathError); ok {
				err = e.Err
			}
			return &LinkError{"rename", oldpath, newpath, err}
		}
		if newpath == oldpath || !SameFile(old, info) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return changePaths("rename", callRename, oldpath, newpath)
}

// Link gives the file a further name.
func Link(oldname, newname string) error { return changePaths("link", callLink, oldname, newname) }

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	return changePaths("symlink", callSymlink, oldname, newname)
}

// Readlink returns what the symbolic link leads to.
func Readlink(name string) (string, error) {
	for size := 128; ; size *= 2 {
		buf := make([]byte, size)
		n, err := callPath(callReadlink, name, address(unsafe.Pointer(&buf[0])), uintptr(size))
		if err != nil {
			return "", &PathError{"readlink", name, err}
		}
		if n < size {
			return string(buf[:n]), nil
		}
	}
}

// Truncate sets the file's length.
func Truncate(name string, size int64) error {
	return changePath("truncate", callTruncate, name, uintptr(size), 0)
}

// Chmod sets the file's permissions.
func Chmod(name string, mode FileMode) error {
	return changePath("chmod", callChmod, name, uintptr(systemMode(mode)), 0)
}

// Chown sets the file's owner and group; -1 leaves one as it is.
func Chown(name string, uid, gid int) error {
	return changePath("chown", callChown, name, uintptr(uid), uintptr(gid))
}

// Lchown is Chown of a symbolic link itself.
func Lchown(name string, uid, gid int) error {
	return changePath("lchown", callLchown, name, uintptr(uid), uintptr(gid))
}

// Chtimes sets the times of the last access and change; a zero time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	const omit = 1<<30 - 2 // UTIME_OMIT
	times := new([2]syscall.Timespec)
	for i, t := range [2]time.Time{atime, mtime} {
		if t.IsZero() {
			times[i].Nsec = omit
		} else {
			times[i] = syscall.Timespec{Sec: t.Unix(), Nsec: int64(t.Nanosecond())}
		}
	}
	text, err := terminated(name)
	if err == nil {
		_, err = call(callUtimensat, atWorkingDir, address(unsafe.Pointer(&text[0])), address(unsafe.Pointer(times)), 0)
	}
	if err != nil {
		return &PathError{"chtimes", name, err}
	}
	return nil
}

// Chdir changes the working directory.
func Chdir(dir string) error { return changePath("chdir", callChdir, dir, 0, 0) }

// Getwd returns the working directory: the path in PWD if it leads there.
func Getwd() (dir string, err error) {
	dir = Getenv("PWD")
	if dir != "" && dir[0] == '/' {
		here, err := Stat(".")
		if err == nil {
			if info, err := Stat(dir); err == nil && SameFile(here, info) {
				return dir, nil
			}
		}
	}
	buf := make([]byte, 4096)
	n, err := call(callGetcwd, address(unsafe.Pointer(&buf[0])), uintptr(len(buf)), 0, 0)
	if err != nil {
		return "", &SyscallError{"getwd", err}
	}
	return string(buf[:n-1]), nil
}
