package fs

import "unicode/utf8"

// ValidPath reports whether name can be given to Open: elements between slashes, none of them empty, "." or "..", or the
// single ".".
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for start := 0; ; {
		end := start
		for end < len(name) && name[end] != '/' {
			end++
		}
		if elem := name[start:end]; elem == "" || elem == "." || elem == ".." {
			return false
		}
		if end == len(name) {
			return true
		}
		start = end + 1
	}
}
