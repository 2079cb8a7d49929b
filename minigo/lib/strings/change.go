package strings

import (
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// own returns the bytes as a string without a copy; nobody may change them afterwards.
func own(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Clone returns a copy of s in memory of its own.
func Clone(s string) string {
	if s == "" {
		return ""
	}
	return own([]byte(s))
}

// Repeat returns count copies of s in a row.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if s == "" || count == 0 {
		return ""
	}
	if count > (1<<63-1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	size := len(s) * count
	out := make([]byte, 0, size)
	out = append(out, s...)
	for len(out) < size {
		n := len(out)
		if n > size-n {
			n = size - n
		}
		out = append(out, out[:n]...)
	}
	return own(out)
}

// Replace replaces the first n occurrences of old by new, all for n < 0. An empty old is found before every character
// and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if m := Count(s, old); m == 0 {
		return s
	} else if n < 0 || n > m {
		n = m
	}
	out := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := 0
		if old != "" {
			at = Index(s, old)
		} else if i > 0 {
			_, at = utf8.DecodeRuneInString(s)
		}
		out = append(out, s[:at]...)
		out = append(out, new...)
		s = s[at+len(old):]
	}
	out = append(out, s...)
	return own(out)
}

// ReplaceAll replaces every occurrence of old by new.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map replaces every character by what mapping gives for it; a negative result drops it.
func Map(mapping func(rune) rune, s string) string {
	for i, c := range s {
		r := mapping(c)
		if r == c && c != utf8.RuneError {
			continue
		}
		size := 1
		if c == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(s[i:])
			if r == c && size == 3 {
				continue
			}
		} else {
			size = utf8.RuneLen(c)
		}
		// The first change: from here on there is a new string.
		out := make([]byte, i, len(s)+utf8.UTFMax)
		copy(out, s)
		if r >= 0 {
			out = utf8.AppendRune(out, r)
		}
		for _, c := range s[i+size:] {
			r := mapping(c)
			if uint32(r) < utf8.RuneSelf {
				out = append(out, byte(r))
			} else if r >= 0 {
				out = utf8.AppendRune(out, r)
			}
		}
		return own(out)
	}
	return s
}

// ToUpper returns s in upper case.
func ToUpper(s string) string {
	if out, ok := changeCase(s, 'a'); ok {
		return out
	}
	return Map(unicode.ToUpper, s)
}

// changeCase turns the case of the letters from first to first+25 of an ASCII string; ok is false for any other.
func changeCase(s string, first byte) (out string, ok bool) {
	change := false
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return "", false
		}
		change = change || s[i]-first < 26
	}
	if !change {
		return s, true
	}
	changed := make([]byte, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c-first < 26 {
			c ^= 0x20
		}
		changed[i] = c
	}
	return own(changed), true
}

// ToLower returns s in lower case.
func ToLower(s string) string {
	if out, ok := changeCase(s, 'A'); ok {
		return out
	}
	return Map(unicode.ToLower, s)
}

// ToTitle returns s with every character in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// Title returns s with the first letter of each word in title case. What is a word it judges too simply for texts.
func Title(s string) string {
	previous := ' '
	return Map(func(r rune) rune {
		starts := isSeparator(previous)
		previous = r
		if starts {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// isSeparator reports whether r can be between two words.
func isSeparator(r rune) bool {
	if r < utf8.RuneSelf {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_')
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	return unicode.IsSpace(r)
}

// ToValidUTF8 returns s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	out := make([]byte, 0, len(s)+len(replacement))
	invalid := false
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		if c == utf8.RuneError && size == 1 {
			if !invalid {
				out = append(out, replacement...)
			}
			invalid = true
		} else {
			out = append(out, s[i:i+size]...)
			invalid = false
		}
		i += size
	}
	return own(out)
}
