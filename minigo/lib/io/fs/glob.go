package fs

import (
	"errors"
	"path"
	"strings"
)

// Glob returns the names of all files that the pattern matches, in order; the syntax is that of path.Match. Folders that cannot be
// read are left out. The only error is path.ErrBadPattern.
func Glob(fsys FS, pattern string) (matches []string, err error) { return glob(fsys, pattern, 0) }

// maxSlashes is how many parts a pattern may have.
const maxSlashes = 10000

func glob(fsys FS, pattern string, depth int) (matches []string, err error) {
	if depth > maxSlashes {
		return nil, path.ErrBadPattern
	}
	if own, ok := fsys.(GlobFS); ok {
		return own.Glob(pattern)
	}
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if !special(pattern) {
		if _, err := Stat(fsys, pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, last := path.Split(pattern)
	if dir = strings.TrimSuffix(dir, "/"); dir == "" {
		dir = "."
	}
	folders := []string{dir}
	if special(dir) {
		if dir == pattern {
			return nil, path.ErrBadPattern
		}
		if folders, err = glob(fsys, dir, depth+1); err != nil {
			return nil, err
		}
	}
	for _, folder := range folders {
		entries, err := ReadDir(fsys, folder)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			ok, err := path.Match(last, entry.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, path.Join(folder, entry.Name()))
			}
		}
	}
	return matches, nil
}

// special tells whether a pattern matches other names than itself.
func special(pattern string) bool { return strings.ContainsAny(pattern, `*?[\`) }

// ReadLinkFS is a tree that knows of symbolic links.
type ReadLinkFS interface {
	FS
	// ReadLink returns what a link leads to.
	ReadLink(name string) (string, error)
	// Lstat describes the file, or the link itself.
	Lstat(name string) (FileInfo, error)
}

// ReadLink returns what a symbolic link leads to.
func ReadLink(fsys FS, name string) (string, error) {
	if own, ok := fsys.(ReadLinkFS); ok {
		return own.ReadLink(name)
	}
	return "", &PathError{"readlink", name, ErrInvalid}
}

// Lstat describes the file, or the symbolic link itself if the tree knows of them.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if own, ok := fsys.(ReadLinkFS); ok {
		return own.Lstat(name)
	}
	return Stat(fsys, name)
}

func (p *part) ReadLink(name string) (string, error) {
	full, err := p.full("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := ReadLink(p.whole, full)
	return target, p.shorten(err)
}

func (p *part) Lstat(name string) (FileInfo, error) {
	full, err := p.full("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(p.whole, full)
	return info, p.shorten(err)
}

func (p *part) Glob(pattern string) ([]string, error) {
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if pattern == "." {
		return []string{"."}, nil
	}
	list, err := Glob(p.whole, p.dir+"/"+pattern)
	for i, name := range list {
		short, ok := strings.CutPrefix(name, p.dir+"/")
		if name == p.dir {
			short, ok = ".", true
		}
		if !ok {
			return nil, errors.New("invalid result from inner fsys Glob: " + name + " not in " + p.dir)
		}
		list[i] = short
	}
	return list, p.shorten(err)
}

func (p *part) Sub(dir string) (FS, error) {
	if dir == "." {
		return p, nil
	}
	full, err := p.full("sub", dir)
	if err != nil {
		return nil, err
	}
	return &part{whole: p.whole, dir: full}, nil
}
