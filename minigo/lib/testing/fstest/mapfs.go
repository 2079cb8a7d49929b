// Package fstest has a file system for tests, which is a map.
package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// MapFS is a file system: files by their paths. Folders need not be named; they are those of the paths.
type MapFS map[string]*MapFile

// MapFile is a file of a MapFS, or a folder if Mode says so; Data is then nothing, and of a symbolic link where it leads.
type MapFile struct {
	Data    []byte
	Mode    fs.FileMode
	ModTime time.Time
	Sys     any
}

const maxLinks = 255

// at returns the path that a name leads to, symbolic links followed; last tells whether one at the end is.
func (fsys MapFS) at(name string, last bool) (string, bool) {
	for range maxLinks {
		next, changed := fsys.step(name, last)
		if !changed {
			return next, true
		}
		if !fs.ValidPath(next) {
			return "", false
		}
		name = next
	}
	return "", false
}

// step replaces the first symbolic link in the path.
func (fsys MapFS) step(name string, last bool) (next string, changed bool) {
	for end := 0; end < len(name); end++ {
		n := strings.IndexByte(name[end:], '/')
		if n < 0 {
			if !last {
				return name, false
			}
			n = len(name) - end
		}
		end += n
		f := fsys[name[:end]]
		if f == nil || f.Mode.Type() != fs.ModeSymlink {
			continue
		}
		target := string(f.Data)
		if path.IsAbs(target) {
			return target, true
		}
		return path.Join(path.Dir(name[:end]), target, name[end:]), true
	}
	return name, false
}

// Open opens the file for reading.
func (fsys MapFS) Open(name string) (fs.File, error) {
	missing := &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	if !fs.ValidPath(name) {
		return nil, missing
	}
	real, ok := fsys.at(name, true)
	if !ok {
		return nil, missing
	}
	f := fsys[real]
	if f != nil && !f.Mode.IsDir() {
		return &openFile{path: name, info: info{path.Base(name), f}}, nil
	}
	entries := fsys.entries(real)
	if f == nil && len(entries) == 0 && real != "." {
		return nil, missing
	}
	if f == nil {
		f = &MapFile{Mode: fs.ModeDir | 0o555}
	}
	return &openFolder{path: name, info: info{path.Base(name), f}, entries: entries}, nil
}

// entries lists what is in the folder, sorted.
func (fsys MapFS) entries(folder string) []info {
	prefix := ""
	if folder != "." {
		prefix = folder + "/"
	}
	var found []info
	inner := map[string]bool{} // folders that only longer paths tell
	for name, f := range fsys {
		rest, ok := strings.CutPrefix(name, prefix)
		if !ok || name == "." {
			continue
		}
		first, _, deeper := strings.Cut(rest, "/")
		if deeper {
			inner[first] = true
		} else {
			found = append(found, info{first, f})
			if _, seen := inner[first]; !seen {
				inner[first] = false
			}
		}
	}
	for name, isFolder := range inner {
		if isFolder && fsys[prefix+name] == nil {
			found = append(found, info{name, &MapFile{Mode: fs.ModeDir | 0o555}})
		}
	}
	slices.SortFunc(found, func(a, b info) int { return strings.Compare(a.name, b.name) })
	return found
}

// plain has only Open, so that the functions of package fs do the rest.
type plain struct{ fs.FS }

// ReadFile returns the contents of the file.
func (fsys MapFS) ReadFile(name string) ([]byte, error) { return fs.ReadFile(plain{fsys}, name) }

// Stat describes the file.
func (fsys MapFS) Stat(name string) (fs.FileInfo, error) { return fs.Stat(plain{fsys}, name) }

// ReadDir lists the folder.
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(plain{fsys}, name) }

// Glob lists the paths that match the pattern.
func (fsys MapFS) Glob(pattern string) ([]string, error) { return fs.Glob(plain{fsys}, pattern) }

// Sub returns the file system below the folder.
func (fsys MapFS) Sub(dir string) (fs.FS, error) { return fs.Sub(plain{fsys}, dir) }

// Lstat describes the file, also if it is a symbolic link.
func (fsys MapFS) Lstat(name string) (fs.FileInfo, error) {
	missing := &fs.PathError{Op: "lstat", Path: name, Err: fs.ErrNotExist}
	if !fs.ValidPath(name) {
		return nil, missing
	}
	real, ok := fsys.at(name, false)
	if !ok {
		return nil, missing
	}
	if f := fsys[real]; f != nil {
		return info{path.Base(name), f}, nil
	}
	if real != "." && len(fsys.entries(real)) == 0 {
		return nil, missing
	}
	return info{path.Base(name), &MapFile{Mode: fs.ModeDir | 0o555}}, nil
}

// ReadLink returns where a symbolic link leads.
func (fsys MapFS) ReadLink(name string) (string, error) {
	about, err := fsys.Lstat(name)
	if err != nil {
		err.(*fs.PathError).Op = "readlink"
		return "", err
	}
	if about.Mode().Type() != fs.ModeSymlink {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(about.(info).f.Data), nil
}

// info describes a file, as fs.FileInfo and fs.DirEntry.
type info struct {
	name string
	f    *MapFile
}

func (i info) Name() string               { return path.Base(i.name) }
func (i info) Size() int64                { return int64(len(i.f.Data)) }
func (i info) Mode() fs.FileMode          { return i.f.Mode }
func (i info) Type() fs.FileMode          { return i.f.Mode.Type() }
func (i info) ModTime() time.Time         { return i.f.ModTime }
func (i info) IsDir() bool                { return i.f.Mode.IsDir() }
func (i info) Sys() any                   { return i.f.Sys }
func (i info) Info() (fs.FileInfo, error) { return i, nil }
func (i info) String() string             { return fs.FormatFileInfo(i) }

// openFile is a file being read.
type openFile struct {
	path   string
	info   info
	offset int64
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.info, nil }

func (f *openFile) Close() error { return nil }

func (f *openFile) Read(p []byte) (int, error) {
	data := f.info.f.Data
	if f.offset >= int64(len(data)) {
		return 0, io.EOF
	}
	n := copy(p, data[f.offset:])
	f.offset += int64(n)
	return n, nil
}

// ReadAt reads what stands behind the offset.
func (f *openFile) ReadAt(p []byte, offset int64) (int, error) {
	data := f.info.f.Data
	if offset < 0 || offset > int64(len(data)) {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(p, data[offset:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// Seek moves where the next Read begins.
func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.offset
	case io.SeekEnd:
		offset += int64(len(f.info.f.Data))
	}
	if offset < 0 || offset > int64(len(f.info.f.Data)) {
		return 0, &fs.PathError{Op: "seek", Path: f.path, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}

// openFolder is a folder being listed.
type openFolder struct {
	path    string
	info    info
	entries []info
	listed  int
}

func (d *openFolder) Stat() (fs.FileInfo, error) { return d.info, nil }

func (d *openFolder) Close() error { return nil }

func (d *openFolder) Read(p []byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.path, Err: fs.ErrInvalid}
}

// ReadDir lists up to count entries, all with count below one.
func (d *openFolder) ReadDir(count int) ([]fs.DirEntry, error) {
	rest := d.entries[d.listed:]
	if count > 0 {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		rest = rest[:min(count, len(rest))]
	}
	list := make([]fs.DirEntry, len(rest))
	for i := range rest {
		list[i] = rest[i]
	}
	d.listed += len(rest)
	return list, nil
}
