// Package filepath handles the paths of files.
package filepath

import (
	"errors"
	"internal/pathlex"
	"io/fs"
	"strings"
)

// The characters between the elements of a path and between paths in a list.
const (
	Separator     = '/'
	ListSeparator = ':'
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = pathlex.ErrBadPattern

// Clean returns the shortest path that means the same, by its text alone.
func Clean(path string) string { return pathlex.Clean(path) }

// Split cuts path behind its last separator.
func Split(path string) (dir, file string) { return pathlex.Split(path) }

// Join joins the elements that are not empty and cleans the result.
func Join(elem ...string) string { return pathlex.Join(elem) }

// Ext returns the end of path from the last dot of its last element on.
func Ext(path string) string { return pathlex.Ext(path) }

// Base returns the last element of path: "." for an empty path, "/" for nothing but separators.
func Base(path string) string { return pathlex.Base(path) }

// Dir returns path without its last element, cleaned.
func Dir(path string) string { return pathlex.Dir(path) }

// IsAbs reports whether path begins at the root.
func IsAbs(path string) bool { return strings.HasPrefix(path, "/") }

// Match reports whether the pattern describes the whole name; see path.Match. Errors behind the place where the name
// differs are not found.
func Match(pattern, name string) (matched bool, err error) { return pathlex.Match(pattern, name, false) }

// VolumeName returns "": this system has no volumes.
func VolumeName(path string) string { return "" }

// ToSlash returns path with slashes as separators, which it has already on this system.
func ToSlash(path string) string { return path }

// FromSlash returns path with the system's separators for slashes, which are the same here.
func FromSlash(path string) string { return path }

// HasPrefix compares texts, without regard to where elements end.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// SplitList cuts a list of paths, as in the variable PATH.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

// IsLocal reports whether path stays below where it starts, by its text alone.
func IsLocal(path string) bool {
	if path == "" || IsAbs(path) {
		return false
	}
	path = Clean(path)
	return path != ".." && !strings.HasPrefix(path, "../")
}

var errInvalidPath = errors.New("invalid path")

// Localize turns a path of io/fs into one of the system.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) || strings.IndexByte(path, 0) >= 0 {
		return "", errInvalidPath
	}
	return path, nil
}

// Rel returns a path that leads from basePath to targPath, by their texts alone.
func Rel(basePath, targPath string) (string, error) {
	base, target := Clean(basePath), Clean(targPath)
	if base == target {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	impossible := errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	if IsAbs(base) != IsAbs(target) {
		return "", impossible
	}
	b, t := elements(base), elements(target)
	for len(b) > 0 && len(t) > 0 && b[0] == t[0] {
		b, t = b[1:], t[1:]
	}
	if len(b) > 0 && b[0] == ".." {
		return "", impossible
	}
	up := make([]string, 0, len(b)+len(t))
	for range b {
		up = append(up, "..")
	}
	return strings.Join(append(up, t...), "/"), nil
}

// elements returns the elements of a clean path.
func elements(path string) []string {
	path = strings.TrimPrefix(path, "/")
	if path == "" || path == "." {
		return nil
	}
	return strings.Split(path, "/")
}
