// Package bytes has functions on byte slices, most of them those of package strings.
package bytes

import (
	"internal/bytealg"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// view returns the bytes as a string without a copy, for calls that do not keep it.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Equal reports whether a and b have the same bytes.
func Equal(a, b []byte) bool { return view(a) == view(b) }

// Compare returns -1, 0 or 1 as a is before, equal to or after b.
func Compare(a, b []byte) int { return strings.Compare(view(a), view(b)) }

// Contains reports whether subslice is in b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether a character of chars is in b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc reports whether f holds for a character of b.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// Count returns how often sep occurs in s without overlapping; an empty one occurs around every character.
func Count(s, sep []byte) int { return strings.Count(view(s), view(sep)) }

// Index returns where the first sep in s starts, or -1.
func Index(s, sep []byte) int { return bytealg.IndexString(view(s), view(sep)) }

// IndexByte returns where the first c in b is, or -1.
func IndexByte(b []byte, c byte) int { return bytealg.IndexByte(b, c) }

// IndexRune returns where the first r in s is, or -1. RuneError is found where the encoding is invalid, too.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(view(s), r) }

// IndexAny returns where the first character of s that is in chars is, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(view(s), chars) }

// IndexFunc returns where the first character of s for which f holds is, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int { return indexFunc(s, f, true) }

func indexFunc(s []byte, f func(rune) bool, want bool) int {
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRune(s[i:])
		if f(c) == want {
			return i
		}
		i += size
	}
	return -1
}

// LastIndex returns where the last sep in s starts, or -1.
func LastIndex(s, sep []byte) int { return strings.LastIndex(view(s), view(sep)) }

// LastIndexByte returns where the last c in s is, or -1.
func LastIndexByte(s []byte, c byte) int { return strings.LastIndexByte(view(s), c) }

// LastIndexAny returns where the last character of s that is in chars is, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(view(s), chars) }

// LastIndexFunc returns where the last character of s for which f holds is, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int { return lastIndexFunc(s, f, true) }

func lastIndexFunc(s []byte, f func(rune) bool, want bool) int {
	for end := len(s); end > 0; {
		c, size := utf8.DecodeLastRune(s[:end])
		end -= size
		if f(c) == want {
			return end
		}
	}
	return -1
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && view(s[:len(prefix)]) == view(prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && view(s[len(s)-len(suffix):]) == view(suffix)
}

// EqualFold reports whether s and t are equal but for the case of their characters.
func EqualFold(s, t []byte) bool { return strings.EqualFold(view(s), view(t)) }
