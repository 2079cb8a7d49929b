package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
	"unsafe"
)

// DirEntry is an entry of a directory.
type DirEntry = fs.DirEntry

// entryReader holds what has been read of a directory but not yet handed out.
type entryReader struct {
	buf  []byte
	next int
	end  int
}

// entry is a name in a directory and the type that the directory gives with it.
type entry struct {
	dir  string
	name string
	mode FileMode
}

func (e *entry) Name() string            { return e.name }
func (e *entry) IsDir() bool             { return e.mode.IsDir() }
func (e *entry) Type() FileMode          { return e.mode }
func (e *entry) Info() (FileInfo, error) { return Lstat(e.dir + "/" + e.name) }
func (e *entry) String() string          { return fs.FormatDirEntry(e) }

// nextEntry reads one entry; nil at the end.
//
// Source: getdents64(2).
func (f *File) nextEntry() (*entry, error) {
	r := f.entries
	if r == nil {
		r = &entryReader{buf: make([]byte, 8192)}
		f.entries = r
	}
	for {
		if r.next >= r.end {
			n, err := call(callGetdents64, uintptr(f.fd), address(unsafe.Pointer(&r.buf[0])), uintptr(len(r.buf)), 0)
			if err != nil {
				return nil, &PathError{"readdirent", f.name, err}
			}
			if n == 0 {
				return nil, nil
			}
			r.next, r.end = 0, n
		}
		record := r.buf[r.next:r.end]
		size := int(record[16]) | int(record[17])<<8
		r.next += size
		end := 19
		for end < size && record[end] != 0 {
			end++
		}
		name := string(record[19:end])
		if name == "." || name == ".." {
			continue
		}
		e := &entry{dir: f.name, name: name}
		const typeShift = 12
		if kind := uint32(record[18]); kind != 0 {
			e.mode = fileMode(kind << typeShift).Type()
			return e, nil
		}
		info, err := e.Info()
		if IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		e.mode = info.Mode().Type()
		return e, nil
	}
}

// readEntries calls add for n entries at most, all for n <= 0; with n > 0 it returns io.EOF at the end.
func (f *File) readEntries(n int, add func(*entry)) error {
	if err := f.begin("readdirent"); err == ErrInvalid {
		return err
	} else if err != nil {
		return &PathError{"readdirent", f.name, errors.New("use of closed file")}
	}
	defer f.end()
	f.writing.lock()
	defer f.writing.unlock()
	for count := 0; n <= 0 || count < n; count++ {
		e, err := f.nextEntry()
		if err != nil {
			return err
		}
		if e == nil {
			if n > 0 && count == 0 {
				return io.EOF
			}
			break
		}
		add(e)
	}
	return nil
}

// ReadDir reads the directory in its own order: n entries at most, all for n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	list := []DirEntry{}
	err := f.readEntries(n, func(e *entry) { list = append(list, e) })
	return list, err
}

// Readdirnames is ReadDir for names alone.
func (f *File) Readdirnames(n int) (names []string, err error) {
	names = []string{}
	err = f.readEntries(n, func(e *entry) { names = append(names, e.name) })
	return names, err
}

// Readdir is ReadDir with descriptions.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list := []FileInfo{}
	var failed error
	err := f.readEntries(n, func(e *entry) {
		info, err := e.Info()
		if err == nil {
			list = append(list, info)
		} else if !IsNotExist(err) && failed == nil {
			failed = err
		}
	})
	if err == nil {
		err = failed
	}
	return list, err
}

// ReadDir returns the entries of the directory in the order of their names.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := OpenFile(name, O_RDONLY|syscall.O_DIRECTORY, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	sortEntries(list)
	return list, err
}

// sortEntries sorts by name, by merging.
func sortEntries(list []DirEntry) {
	if len(list) < 2 {
		return
	}
	left := append([]DirEntry(nil), list[:len(list)/2]...)
	right := list[len(left):]
	sortEntries(left)
	sortEntries(right)
	for k := range list {
		switch {
		case len(left) == 0:
			return
		case len(right) == 0 || left[0].Name() <= right[0].Name():
			list[k] = left[0]
			left = left[1:]
		default:
			list[k] = right[0]
			right = right[1:]
		}
	}
}

// DirFS returns the tree of files below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// full returns the name in the whole file system.
func (d dirFS) full(op, name string) (string, error) {
	if d == "" {
		return "", &PathError{op, name, fs.ErrInvalid}
	}
	if !fs.ValidPath(name) || hasZero(name) {
		return "", &PathError{op, name, ErrInvalid}
	}
	if name == "." {
		return string(d), nil
	}
	if d[len(d)-1] == '/' {
		return string(d) + name, nil
	}
	return string(d) + "/" + name, nil
}

// short makes the path of an error the name in this tree.
func short(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (d dirFS) Open(name string) (fs.File, error) {
	full, err := d.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, short(err, name)
	}
	return f, nil
}

func (d dirFS) ReadFile(name string) ([]byte, error) {
	full, err := d.full("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(full)
	return data, short(err, name)
}

func (d dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := d.full("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, short(err, name)
}

func (d dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := d.full("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, short(err, name)
}

func (d dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := d.full("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, short(err, name)
}

func (d dirFS) ReadLink(name string) (string, error) {
	full, err := d.full("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, short(err, name)
}
