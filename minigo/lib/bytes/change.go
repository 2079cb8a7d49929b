package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clone returns a copy of b, nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Repeat returns count copies of b in a row.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if len(b) == 0 || count == 0 {
		return []byte{}
	}
	if count > (1<<63-1)/len(b) {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, len(b)*count)
	for n := copy(out, b); n < len(out); {
		n += copy(out[n:], out[:n])
	}
	return out
}

// Replace returns a copy of s with the first n occurrences of old replaced by new, all for n < 0. An empty old is found
// before every character and at the end.
func Replace(s, old, new []byte, n int) []byte {
	m := 0
	if n != 0 {
		m = Count(s, old)
	}
	if m == 0 {
		return append([]byte(nil), s...)
	}
	if n < 0 || n > m {
		n = m
	}
	out := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := 0
		if len(old) > 0 {
			at = Index(s, old)
		} else if i > 0 {
			_, at = utf8.DecodeRune(s)
		}
		out = append(out, s[:at]...)
		out = append(out, new...)
		s = s[at+len(old):]
	}
	return append(out, s...)
}

// ReplaceAll returns a copy of s with every occurrence of old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Map returns a copy of s with every character replaced by what mapping gives for it; a negative result drops it.
func Map(mapping func(r rune) rune, s []byte) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRune(s[i:])
		if r := mapping(c); r >= 0 {
			out = utf8.AppendRune(out, r)
		}
		i += size
	}
	return out
}

// ToUpper returns a copy of s in upper case.
func ToUpper(s []byte) []byte { return Map(unicode.ToUpper, s) }

// ToLower returns a copy of s in lower case.
func ToLower(s []byte) []byte { return Map(unicode.ToLower, s) }

// ToTitle returns a copy of s with every character in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the cases of a language.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the cases of a language.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the cases of a language.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title returns s with the first letter of each word in title case. What is a word it judges too simply for texts.
func Title(s []byte) []byte { return []byte(strings.Title(string(s))) }

// ToValidUTF8 returns a copy of s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	out := make([]byte, 0, len(s)+len(replacement))
	invalid := false
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRune(s[i:])
		if c != utf8.RuneError || size > 1 {
			out = append(out, s[i:i+size]...)
			invalid = false
		} else if !invalid {
			out = append(out, replacement...)
			invalid = true
		}
		i += size
	}
	return out
}

// Runes returns the characters of s.
func Runes(s []byte) []rune { return []rune(view(s)) }
