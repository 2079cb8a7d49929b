package fs

import (
	"errors"
	"io"
)

// FS is a tree of files. Names are as ValidPath says.
type FS interface {
	Open(name string) (File, error)
}

// File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// ReadDirFile is a directory that can be read in parts: n entries at most, all for n <= 0.
type ReadDirFile interface {
	File
	ReadDir(n int) ([]DirEntry, error)
}

// ReadDirFS reads directories itself.
type ReadDirFS interface {
	FS
	ReadDir(name string) ([]DirEntry, error)
}

// ReadFileFS reads whole files itself.
type ReadFileFS interface {
	FS
	ReadFile(name string) ([]byte, error)
}

// StatFS describes files itself.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// GlobFS finds names by pattern itself.
type GlobFS interface {
	FS
	Glob(pattern string) ([]string, error)
}

// SubFS gives its parts itself.
type SubFS interface {
	FS
	Sub(dir string) (FS, error)
}

// Stat describes the file.
func Stat(fsys FS, name string) (FileInfo, error) {
	if s, ok := fsys.(StatFS); ok {
		return s.Stat(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.Stat()
}

// ReadFile returns the contents of the file.
func ReadFile(fsys FS, name string) ([]byte, error) {
	if r, ok := fsys.(ReadFileFS); ok {
		return r.ReadFile(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}

// ReadDir returns the entries of the directory in the order of their names.
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if r, ok := fsys.(ReadDirFS); ok {
		return r.ReadDir(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	dir, ok := file.(ReadDirFile)
	if !ok {
		return nil, &PathError{"readdir", name, errors.New("not implemented")}
	}
	list, err := dir.ReadDir(-1)
	// An insertion sort: most file systems give them nearly in order.
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].Name() < list[j-1].Name(); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list, err
}

// SkipDir, returned by a WalkDirFunc, skips the directory, or the rest of the directory that a file is in.
var SkipDir = errors.New("skip this directory")

// SkipAll, returned by a WalkDirFunc, ends the walk.
var SkipAll = errors.New("skip everything and stop the walk")

// WalkDirFunc is called for every file and directory of a walk. It is called again for a directory that cannot be read.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir calls fn for root and everything below, in the order of names.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(fsys FS, name string, d DirEntry, fn WalkDirFunc) error {
	err := fn(name, d, nil)
	if err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	list, err := ReadDir(fsys, name)
	if err != nil {
		if err = fn(name, d, err); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	for _, entry := range list {
		path := entry.Name()
		if name != "." {
			path = name + "/" + path
		}
		if err := walk(fsys, path, entry, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// Sub returns the part of the tree below dir.
func Sub(fsys FS, dir string) (FS, error) {
	if !ValidPath(dir) {
		return nil, &PathError{"sub", dir, ErrInvalid}
	}
	if dir == "." {
		return fsys, nil
	}
	if s, ok := fsys.(SubFS); ok {
		return s.Sub(dir)
	}
	return &part{fsys, dir}, nil
}

// part is the tree below a directory of another tree.
type part struct {
	whole FS
	dir   string
}

// full returns the name in the whole tree.
func (p *part) full(op, name string) (string, error) {
	if !ValidPath(name) {
		return "", &PathError{op, name, ErrInvalid}
	}
	if name == "." {
		return p.dir, nil
	}
	return p.dir + "/" + name, nil
}

// shorten makes the path of an error one of this tree.
func (p *part) shorten(err error) error {
	if e, ok := err.(*PathError); ok {
		if e.Path == p.dir {
			e.Path = "."
		} else if n := len(p.dir) + 1; len(e.Path) >= n && e.Path[:n] == p.dir+"/" {
			e.Path = e.Path[n:]
		}
	}
	return err
}

func (p *part) Open(name string) (File, error) {
	full, err := p.full("open", name)
	if err != nil {
		return nil, err
	}
	file, err := p.whole.Open(full)
	return file, p.shorten(err)
}

func (p *part) ReadDir(name string) ([]DirEntry, error) {
	full, err := p.full("read", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(p.whole, full)
	return list, p.shorten(err)
}

func (p *part) ReadFile(name string) ([]byte, error) {
	full, err := p.full("read", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(p.whole, full)
	return data, p.shorten(err)
}
