package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Where nothing is left some of these functions return nil and some an empty slice, as Go's do.

// Trim removes the characters of cutset from both ends.
func Trim(s []byte, cutset string) []byte {
	if s = TrimLeft(s, cutset); len(s) == 0 {
		return s
	}
	return TrimRight(s, cutset)
}

// TrimLeft removes the characters of cutset from the start.
func TrimLeft(s []byte, cutset string) []byte {
	if cutset == "" && len(s) > 0 {
		return s
	}
	for len(s) > 0 {
		c, size := utf8.DecodeRune(s)
		if !strings.ContainsRune(cutset, c) {
			return s
		}
		s = s[size:]
	}
	return nil
}

// TrimRight removes the characters of cutset from the end.
func TrimRight(s []byte, cutset string) []byte {
	for len(s) > 0 {
		c, size := utf8.DecodeLastRune(s)
		if !strings.ContainsRune(cutset, c) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimSpace removes white space from both ends.
func TrimSpace(s []byte) []byte { return TrimFunc(s, unicode.IsSpace) }

// TrimFunc removes the characters for which f holds from both ends.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc removes the characters for which f holds from the start.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := indexFunc(s, f, false)
	if i < 0 {
		return nil
	}
	return s[i:]
}

// TrimRightFunc removes the characters for which f holds from the end.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return s[:0]
	}
	_, size := utf8.DecodeRune(s[i:])
	return s[:i+size]
}

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
