// Package strings has functions on UTF-8 strings.
package strings

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
)

// Contains reports whether substr is in s.
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }

// ContainsAny reports whether a character of chars is in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether f holds for a character of s.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Index returns where the first substr in s starts, or -1.
func Index(s, substr string) int { return bytealg.IndexString(s, substr) }

// IndexByte returns where the first c in s is, or -1.
func IndexByte(s string, c byte) int { return bytealg.IndexByteString(s, c) }

// IndexRune returns where the first r in s is, or -1. RuneError is found where the encoding is invalid, too.
func IndexRune(s string, r rune) int {
	switch {
	case 0 <= r && r < utf8.RuneSelf:
		return IndexByte(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == utf8.RuneError {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	return Index(s, string(r))
}

// IndexAny returns where the first character of s that is in chars is, or -1.
func IndexAny(s, chars string) int {
	for i, c := range s {
		if IndexRune(chars, c) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc returns where the first character of s for which f holds is, or -1.
func IndexFunc(s string, f func(rune) bool) int { return indexFunc(s, f, true) }

func indexFunc(s string, f func(rune) bool, want bool) int {
	for i, c := range s {
		if f(c) == want {
			return i
		}
	}
	return -1
}

// LastIndex returns where the last substr in s starts, or -1.
func LastIndex(s, substr string) int {
	if len(substr) == 1 {
		return LastIndexByte(s, substr[0])
	}
	return bytealg.LastIndexString(s, substr)
}

// LastIndexByte returns where the last c in s is, or -1.
func LastIndexByte(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// LastIndexAny returns where the last character of s that is in chars is, or -1.
func LastIndexAny(s, chars string) int {
	for end := len(s); end > 0; {
		c, size := utf8.DecodeLastRuneInString(s[:end])
		end -= size
		if IndexRune(chars, c) >= 0 {
			return end
		}
	}
	return -1
}

// LastIndexFunc returns where the last character of s for which f holds is, or -1.
func LastIndexFunc(s string, f func(rune) bool) int { return lastIndexFunc(s, f, true) }

func lastIndexFunc(s string, f func(rune) bool, want bool) int {
	for end := len(s); end > 0; {
		c, size := utf8.DecodeLastRuneInString(s[:end])
		end -= size
		if f(c) == want {
			return end
		}
	}
	return -1
}

// Count returns how often substr occurs in s without overlapping; an empty one occurs around every character.
func Count(s, substr string) int {
	if substr == "" {
		return utf8.RuneCountInString(s) + 1
	}
	if len(substr) == 1 {
		return bytealg.CountByteString(s, substr[0])
	}
	for n := 0; ; n++ {
		i := Index(s, substr)
		if i < 0 {
			return n
		}
		s = s[i+len(substr):]
	}
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Compare returns -1, 0 or 1 as a is before, equal to or after b.
func Compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// EqualFold reports whether s and t are equal but for the case of their characters.
func EqualFold(s, t string) bool {
	for i := 0; i < len(s) && i < len(t); i++ {
		a, b := s[i], t[i]
		if a|b >= utf8.RuneSelf {
			return equalFold(s[i:], t[i:])
		}
		if a != b && (a|0x20 != b|0x20 || a|0x20 < 'a' || 'z' < a|0x20) {
			return false
		}
	}
	return len(s) == len(t)
}

// equalFold is EqualFold for any characters.
func equalFold(s, t string) bool {
	for s != "" && t != "" {
		a, n := utf8.DecodeRuneInString(s)
		b, m := utf8.DecodeRuneInString(t)
		s, t = s[n:], t[m:]
		if a == b {
			continue
		}
		if a > b {
			a, b = b, a
		}
		if b < utf8.RuneSelf {
			if 'A' <= a && a <= 'Z' && b == a+'a'-'A' {
				continue
			}
			return false
		}
		// Go around the circle of a's foldings.
		c := unicode.SimpleFold(a)
		for c != a && c < b {
			c = unicode.SimpleFold(c)
		}
		if c != b {
			return false
		}
	}
	return s == t
}
