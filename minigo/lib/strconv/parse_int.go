// Package strconv converts between the basic types and their texts.
package strconv

// IntSize is the size of an int in bits.
const IntSize = 64

const maxUint64 = 1<<64 - 1

// ParseBool accepts 1, t, T, TRUE, true, True and 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false".
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// Atoi is ParseInt in base 10 for an int.
func Atoi(s string) (int, error) {
	if n, ok := shortInt(s); ok {
		return int(n), nil
	}
	i, err := parseSigned("Atoi", s, 10, 0)
	return int(i), err
}

// shortInt reads a decimal number of up to 18 digits, which needs no care.
func shortInt(s string) (n int64, ok bool) {
	start := 0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		start = 1
	}
	if len(s) == start || len(s) > start+18 {
		return 0, false
	}
	for i := start; i < len(s); i++ {
		d := s[i] - '0'
		if d > 9 {
			return 0, false
		}
		n = n*10 + int64(d)
	}
	if s[0] == '-' {
		n = -n
	}
	return n, true
}

// ParseInt reads a signed integer in the base, 2 to 36; base 0 takes it from a prefix (0b, 0o, 0, 0x) and allows
// underscores. bitSize is that of the type it must fit into, 0 for int.
//
// Out of range it returns the nearest value and ErrRange in a NumError.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	if base == 10 && (bitSize == 64 || bitSize == 0) {
		if n, ok := shortInt(s); ok {
			return n, nil
		}
	}
	return parseSigned("ParseInt", s, base, bitSize)
}

func parseSigned(fn, s string, base, bitSize int) (int64, error) {
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	text := s
	negative := false
	if s[0] == '+' || s[0] == '-' {
		negative = s[0] == '-'
		s = s[1:]
	}
	u, failure := parseUnsigned(fn, text, s, base, bitSize)
	if failure != nil && failure.Err != ErrRange {
		return 0, failure
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	outside := !negative && u >= limit || negative && u > limit
	if outside && failure == nil {
		failure = rangeError(fn, text)
	}
	if outside && negative {
		return -int64(limit), failure
	}
	if outside {
		return int64(limit - 1), failure
	}
	if negative {
		return -int64(u), nil
	}
	return int64(u), nil
}

// ParseUint is ParseInt for unsigned integers; it accepts no sign.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	u, failure := parseUnsigned("ParseUint", s, s, base, bitSize)
	if failure != nil {
		return u, failure
	}
	return u, nil
}

// parseUnsigned reads s; errors are about text.
func parseUnsigned(fn, text, s string, base, bitSize int) (uint64, *NumError) {
	if s == "" {
		return 0, syntaxError(fn, text)
	}
	whole := s
	base0 := base == 0
	switch {
	case 2 <= base && base <= 36:
	case base0:
		base = 10
		if s[0] == '0' {
			switch {
			case len(s) >= 3 && lower(s[1]) == 'b':
				base = 2
				s = s[2:]
			case len(s) >= 3 && lower(s[1]) == 'o':
				base = 8
				s = s[2:]
			case len(s) >= 3 && lower(s[1]) == 'x':
				base = 16
				s = s[2:]
			default:
				base = 8
				s = s[1:]
			}
		}
	default:
		return 0, baseError(fn, text, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, bitSizeError(fn, text, bitSize)
	}
	max := uint64(maxUint64) >> uint(64-bitSize)
	// The least number that overflows when a digit is appended.
	cutoff := cutoffs[base]
	underscores := false
	var u uint64
	for i := 0; i < len(s); i++ {
		c := s[i]
		var d byte
		switch {
		case c == '_' && base0:
			underscores = true
			continue
		case '0' <= c && c <= '9':
			d = c - '0'
		case 'a' <= lower(c) && lower(c) <= 'z':
			d = lower(c) - 'a' + 10
		default:
			return 0, syntaxError(fn, text)
		}
		if int(d) >= base {
			return 0, syntaxError(fn, text)
		}
		if u >= cutoff {
			return max, rangeError(fn, text)
		}
		u *= uint64(base)
		next := u + uint64(d)
		if next < u || next > max {
			return max, rangeError(fn, text)
		}
		u = next
	}
	if underscores && !underscoresOK(whole) {
		return 0, syntaxError(fn, text)
	}
	return u, nil
}

// cutoffs holds maxUint64/base + 1 for each base.
var cutoffs = [37]uint64{2: maxUint64/2 + 1, 3: maxUint64/3 + 1, 4: maxUint64/4 + 1, 5: maxUint64/5 + 1, 6: maxUint64/6 + 1,
	7: maxUint64/7 + 1, 8: maxUint64/8 + 1, 9: maxUint64/9 + 1, 10: maxUint64/10 + 1, 11: maxUint64/11 + 1, 12: maxUint64/12 + 1,
	13: maxUint64/13 + 1, 14: maxUint64/14 + 1, 15: maxUint64/15 + 1, 16: maxUint64/16 + 1, 17: maxUint64/17 + 1,
	18: maxUint64/18 + 1, 19: maxUint64/19 + 1, 20: maxUint64/20 + 1, 21: maxUint64/21 + 1, 22: maxUint64/22 + 1,
	23: maxUint64/23 + 1, 24: maxUint64/24 + 1, 25: maxUint64/25 + 1, 26: maxUint64/26 + 1, 27: maxUint64/27 + 1,
	28: maxUint64/28 + 1, 29: maxUint64/29 + 1, 30: maxUint64/30 + 1, 31: maxUint64/31 + 1, 32: maxUint64/32 + 1,
	33: maxUint64/33 + 1, 34: maxUint64/34 + 1, 35: maxUint64/35 + 1, 36: maxUint64/36 + 1}

func lower(c byte) byte { return c | 0x20 }

// underscoresOK reports whether each underscore of a number stands between two digits, the base prefix counting as one.
func underscoresOK(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	previous := byte('^') // '0': digit, '_': underscore, '^': start, '!': anything else
	hex := false
	if len(s) >= 2 && s[0] == '0' {
		switch lower(s[1]) {
		case 'b', 'o', 'x':
			previous = '0'
			hex = lower(s[1]) == 'x'
			s = s[2:]
		}
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9' || hex && 'a' <= lower(c) && lower(c) <= 'f':
			previous = '0'
		case c == '_':
			if previous != '0' {
				return false
			}
			previous = '_'
		default:
			if previous == '_' {
				return false
			}
			previous = '!'
		}
	}
	return previous != '_'
}
