// Package path handles paths with forward slashes, as of addresses in the web; for files there is path/filepath.
package path

import "internal/pathlex"

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = pathlex.ErrBadPattern

// Clean returns the shortest path that means the same: without empty and "." elements, and without those that a ".."
// takes back. It ends in a slash only when it is the root.
func Clean(path string) string { return pathlex.Clean(path) }

// Split cuts path behind its last slash.
func Split(path string) (dir, file string) { return pathlex.Split(path) }

// Join joins the elements that are not empty by slashes and cleans the result.
func Join(elem ...string) string { return pathlex.Join(elem) }

// Ext returns the end of path from the last dot of its last element on.
func Ext(path string) string { return pathlex.Ext(path) }

// Base returns the last element of path: "." for an empty path, "/" for nothing but slashes.
func Base(path string) string { return pathlex.Base(path) }

// IsAbs reports whether path begins at the root.
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir returns path without its last element, cleaned.
func Dir(path string) string { return pathlex.Dir(path) }

// Match reports whether the pattern describes the whole name.
//
// In a pattern * stands for any characters and ? for one, but not for a slash; [a-z] and [^a-z] for one of a class or
// not of it; \ takes the special meaning from the next character.
func Match(pattern, name string) (matched bool, err error) { return pathlex.Match(pattern, name, true) }
