package strconv

import "unicode/utf8"

// Unquote returns the string that a quoted, raw or character literal stands for.
func Unquote(s string) (string, error) {
	text, rest, ok := unquote(s, true)
	if !ok || rest != "" {
		return "", ErrSyntax
	}
	return text, nil
}

// QuotedPrefix returns the literal that s begins with.
func QuotedPrefix(s string) (string, error) {
	_, rest, ok := unquote(s, false)
	if !ok {
		return "", ErrSyntax
	}
	return s[:len(s)-len(rest)], nil
}

// unquote reads the literal at the start of in. Without decode it only finds the literal's end and text is empty.
func unquote(in string, decode bool) (text, rest string, ok bool) {
	if len(in) < 2 {
		return "", "", false
	}
	quote := in[0]
	switch quote {
	case '`':
		return unquoteRaw(in, decode)
	case '"', '\'':
	default:
		return "", "", false
	}
	var out []byte
	rest = in[1:]
	for n := 0; rest == "" || rest[0] != quote; n++ {
		if quote == '\'' && n == 1 {
			return "", "", false
		}
		if rest != "" && rest[0] == '\n' {
			return "", "", false
		}
		r, multibyte, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return "", "", false
		}
		rest = tail
		if decode {
			if r < utf8.RuneSelf || !multibyte {
				out = append(out, byte(r))
			} else {
				out = utf8.AppendRune(out, r)
			}
		}
	}
	return string(out), rest[1:], true
}

// unquoteRaw reads a raw string; carriage returns are not part of its value.
func unquoteRaw(in string, decode bool) (text, rest string, ok bool) {
	for i := 1; i < len(in); i++ {
		if in[i] != '`' {
			continue
		}
		if !decode {
			return "", in[i+1:], true
		}
		out := make([]byte, 0, i)
		for j := 1; j < i; j++ {
			if in[j] != '\r' {
				out = append(out, in[j])
			}
		}
		return string(out), in[i+1:], true
	}
	return "", "", false
}

// UnquoteChar decodes the first character or byte of an escaped string without its quotes. multibyte tells that value
// is a character to be encoded, not a byte. quote is the kind of literal, whose quote must be escaped and whose quote
// may be; 0 allows both unescaped.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	}
	if c != '\\' {
		return rune(c), false, s[1:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c = s[1]
	s = s[2:]
	switch c {
	case 'a':
		return '\a', false, s, nil
	case 'b':
		return '\b', false, s, nil
	case 'f':
		return '\f', false, s, nil
	case 'n':
		return '\n', false, s, nil
	case 'r':
		return '\r', false, s, nil
	case 't':
		return '\t', false, s, nil
	case 'v':
		return '\v', false, s, nil
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, s, nil
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		v, ok := number(s, n, 16)
		if !ok {
			return 0, false, "", ErrSyntax
		}
		if c == 'x' {
			return v, false, s[n:], nil
		}
		if !utf8.ValidRune(v) {
			return 0, false, "", ErrSyntax
		}
		return v, true, s[n:], nil
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v, ok := number(s, 2, 8)
		if !ok {
			return 0, false, "", ErrSyntax
		}
		v |= rune(c-'0') << 6
		if v > 255 {
			return 0, false, "", ErrSyntax
		}
		return v, false, s[2:], nil
	}
	return 0, false, "", ErrSyntax
}

// number reads n digits of the base, 8 or 16.
func number(s string, n int, base rune) (rune, bool) {
	if len(s) < n {
		return 0, false
	}
	var v rune
	for i := 0; i < n; i++ {
		c := rune(s[i])
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		if c >= base {
			return 0, false
		}
		v = v*base + c
	}
	return v, true
}
