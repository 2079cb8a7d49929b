package json

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// How a byte below 0x80 is written in a string.
const (
	itself byte = iota
	inHTML      // escaped where HTML is regarded
	escaped
)

var escapes = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		if c < ' ' || c == '"' || c == '\\' {
			table[c] = escaped
		}
	}
	table['<'], table['>'], table['&'] = inHTML, inHTML, inHTML
	return table
}()

// appendQuoted appends a string in quotes. What is not UTF-8 becomes U+FFFD.
func appendQuoted(b []byte, s string, html bool) []byte {
	b = append(b, '"')
	limit := inHTML
	if !html {
		limit = escaped
	}
	start, i := 0, 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if escapes[c] >= limit {
				b = appendEscape(append(b, s[start:i]...), rune(c))
				start = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			b = append(append(b, s[start:i]...), "\ufffd"...)
			start = i + n
		case r&^1 == '\u2028':
			b = appendEscape(append(b, s[start:i]...), r)
			start = i + n
		}
		i += n
	}
	return append(append(b, s[start:]...), '"')
}

const hexDigits = "0123456789abcdef"

// appendEscape appends the escape of a character below U+10000.
func appendEscape(b []byte, c rune) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', byte(c))
	case '\b':
		return append(b, `\b`...)
	case '\f':
		return append(b, `\f`...)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	}
	return append(b, '\\', 'u', hexDigits[c>>12&15], hexDigits[c>>8&15], hexDigits[c>>4&15], hexDigits[c&15])
}

// appendCompact appends well-formed text without blank; in strings it escapes what means something in HTML or JavaScript.
func appendCompact(b, src []byte, html, script bool) []byte {
	for i := space(src, 0); i < len(src); i = space(src, i) {
		if src[i] != '"' {
			b = append(b, src[i])
			i++
			continue
		}
		end := skipString(src, i)
		b = appendRaw(b, src[i:end], html, script)
		i = end
	}
	return b
}

// appendRaw appends the text of a string.
func appendRaw(b, s []byte, html, script bool) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case html && c < utf8.RuneSelf && escapes[c] == inHTML:
			b = appendEscape(append(b, s[start:i]...), rune(c))
			start = i + 1
		case script && c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2]&^1 == 0xa8:
			b = appendEscape(append(b, s[start:i]...), 0x2000|rune(s[i+2]&0x3f))
			start = i + 3
		}
	}
	return append(b, s[start:]...)
}

// appendIndented appends well-formed text in lines.
func appendIndented(b, src []byte, prefix, indent string) []byte {
	depth := 0
	line := func() {
		b = append(append(b, '\n'), prefix...)
		for range depth {
			b = append(b, indent...)
		}
	}
	for i := space(src, 0); i < len(src); i = space(src, i) {
		switch c := src[i]; c {
		case '"':
			end := skipString(src, i)
			b = append(b, src[i:end]...)
			i = end
			continue
		case '{', '[':
			b = append(b, c)
			if k := space(src, i+1); src[k]|0x20 == '}' {
				b = append(b, src[k])
				i = k
				break
			}
			depth++
			line()
		case '}', ']':
			depth--
			line()
			b = append(b, c)
		case ',':
			b = append(b, c)
			line()
		case ':':
			b = append(b, ": "...)
		default:
			b = append(b, c)
		}
		i++
	}
	return b
}

// appendUnquoted appends what a well-formed string, given with its quotes, stands for.
func appendUnquoted(b, s []byte) []byte {
	s = s[1 : len(s)-1]
	for len(s) > 0 {
		c := s[0]
		switch {
		case c == '\\':
			if s[1] == 'u' {
				r, n := escapedRune(s)
				b = utf8.AppendRune(b, r)
				s = s[n:]
				continue
			}
			b = append(b, unescaped(s[1]))
			s = s[2:]
		case c < utf8.RuneSelf:
			n := bytes.IndexByte(s, '\\')
			if n < 0 {
				n = len(s)
			}
			k := 1
			for k < n && s[k] < utf8.RuneSelf {
				k++
			}
			b = append(b, s[:k]...)
			s = s[k:]
		default:
			r, n := utf8.DecodeRune(s)
			b = utf8.AppendRune(b, r)
			s = s[n:]
		}
	}
	return b
}

// unescaped returns what a letter after a backslash stands for.
func unescaped(c byte) byte {
	if i := strings.IndexByte("bfnrt", c); i >= 0 {
		return "\b\f\n\r\t"[i]
	}
	return c
}

// escapedRune returns the character of a \u escape, or of two that are surrogates.
func escapedRune(s []byte) (r rune, n int) {
	r = hexRune(s)
	if r < 0xd800 || 0xe000 <= r {
		return r, 6
	}
	if r < 0xdc00 && len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
		if low := hexRune(s[6:]); 0xdc00 <= low && low < 0xe000 {
			return (r-0xd800)<<10 | (low - 0xdc00) + 0x10000, 12
		}
	}
	return utf8.RuneError, 6
}

func hexRune(s []byte) (r rune) {
	for _, c := range s[2:6] {
		r = r<<4 | rune(hexDigit(c))
	}
	return r
}
