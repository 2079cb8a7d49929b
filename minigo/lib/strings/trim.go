package strings

import (
	"unicode"
	"unicode/utf8"
)

// Trim removes the characters of cutset from both ends.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft removes the characters of cutset from the start.
func TrimLeft(s, cutset string) string {
	for s != "" {
		c, size := utf8.DecodeRuneInString(s)
		if !ContainsRune(cutset, c) {
			break
		}
		s = s[size:]
	}
	return s
}

// TrimRight removes the characters of cutset from the end.
func TrimRight(s, cutset string) string {
	for s != "" {
		c, size := utf8.DecodeLastRuneInString(s)
		if !ContainsRune(cutset, c) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimSpace removes white space from both ends.
func TrimSpace(s string) string {
	start, end := 0, len(s)
	for start < end && isSpaceByte(s[start]) {
		start++
	}
	for start < end && isSpaceByte(s[end-1]) {
		end--
	}
	s = s[start:end]
	if s != "" && (s[0] >= utf8.RuneSelf || s[len(s)-1] >= utf8.RuneSelf) {
		return TrimFunc(s, unicode.IsSpace)
	}
	return s
}

// isSpaceByte reports whether c is an ASCII space.
func isSpaceByte(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// TrimFunc removes the characters for which f holds from both ends.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc removes the characters for which f holds from the start.
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

// TrimRightFunc removes the characters for which f holds from the end.
func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[:i+size]
}

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
