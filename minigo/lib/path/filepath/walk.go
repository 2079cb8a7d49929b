package filepath

import (
	"errors"
	"io/fs"
	"os"
	"sort"
	"strings"
	"syscall"
)

// SkipDir is what a walking function returns to pass over a folder, or over the rest of it at a file.
var SkipDir = fs.SkipDir

// SkipAll is what a walking function returns to end the walk.
var SkipAll = fs.SkipAll

// WalkFunc is called by Walk for each file and folder, with the error that prevented reading it.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk calls fn for root and everything below, each folder before its contents, in order of their names. It does not
// follow symbolic links.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	return walkResult(err)
}

// walkResult is the result of a walk that fn or the system has ended.
func walkResult(err error) error {
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(path string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(path, info, nil)
	}
	names, err := sortedNames(path)
	// After an error fn decides, but there is nothing to go on with.
	if stop := fn(path, info, err); stop != nil || err != nil {
		return stop
	}
	for _, name := range names {
		name = Join(path, name)
		info, err := os.Lstat(name)
		if err != nil {
			err = fn(name, info, err)
			if err != nil && err != SkipDir {
				return err
			}
			continue
		}
		err = walk(name, info, fn)
		if err != nil && !(err == SkipDir && info.IsDir()) {
			return err
		}
	}
	return nil
}

// sortedNames returns the names in a folder.
func sortedNames(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	names, err := f.Readdirnames(-1)
	f.Close()
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	return names, nil
}

// WalkDir is Walk without asking the system about each file.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	return walkResult(err)
}

func walkDir(path string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	err := fn(path, d, nil)
	if err != nil || !d.IsDir() {
		if d.IsDir() && err == SkipDir {
			return nil
		}
		return err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		if err = fn(path, d, err); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	for _, entry := range entries {
		if err := walkDir(Join(path, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// Abs returns path from the root on.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, path), nil
}

// hasMarks reports whether the pattern describes more than itself.
func hasMarks(pattern string) bool { return strings.ContainsAny(pattern, `*?[\`) }

// Glob returns the existing paths that the pattern describes. What it cannot read it passes over.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMarks(pattern) {
		if _, err = os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if hasMarks(dir) {
		if dir == pattern {
			return nil, ErrBadPattern
		}
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			continue
		}
		names, _ := sortedNames(dir)
		for _, name := range names {
			ok, err := Match(file, name)
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(dir, name))
			}
		}
	}
	return matches, nil
}

// maxLinks is how many symbolic links EvalSymlinks follows.
const maxLinks = 255

// EvalSymlinks returns path with its symbolic links replaced by where they lead.
func EvalSymlinks(path string) (string, error) {
	done, links := "", 0
	if IsAbs(path) {
		done = "/"
	}
	for rest := path; rest != ""; {
		var elem string
		elem, rest, _ = strings.Cut(rest, "/")
		switch elem {
		case "", ".":
			continue
		case "..":
			base := done[strings.LastIndexByte(done, '/')+1:]
			if done == "/" {
				continue
			}
			if base != "" && base != ".." {
				done = strings.TrimSuffix(done[:len(done)-len(base)], "/")
				if done == "" && IsAbs(path) {
					done = "/"
				}
				continue
			}
		}
		next := elem
		if done == "/" {
			next = "/" + elem
		} else if done != "" {
			next = done + "/" + elem
		}
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.Mode().IsDir() && rest != "" {
				return "", syscall.ENOTDIR
			}
			done = next
			continue
		}
		if links++; links > maxLinks {
			return "", errors.New("EvalSymlinks: too many links")
		}
		link, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(link) {
			path, done = "/", "/"
		}
		if rest != "" {
			link += "/" + rest
		}
		rest = link
	}
	return Clean(done), nil
}
