// Package utf8 encodes and decodes characters as UTF-8.
package utf8

const (
	RuneError = '\uFFFD'     // what an invalid encoding decodes to, with width 1
	RuneSelf  = 0x80         // characters below are encoded as themselves
	MaxRune   = '\U0010FFFF' // the largest character
	UTFMax    = 4            // bytes of the longest encoding
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
	max1         = 1<<7 - 1 // largest characters of one, two and three bytes
	max2         = 1<<11 - 1
	max3         = 1<<16 - 1
)

// encodedLength returns the length that a first byte announces and the range that the second byte must be in;
// length 0 for a byte that cannot come first.
//
// The range of the second byte is what excludes overlong forms (E0, F0), surrogates (ED) and values beyond MaxRune (F4).
func encodedLength(first byte) (n int, lo, hi byte) {
	switch {
	case first < 0x80:
		return 1, 0, 0
	case first < 0xC2:
		return 0, 0, 0
	case first < 0xE0:
		return 2, 0x80, 0xBF
	case first == 0xE0:
		return 3, 0xA0, 0xBF
	case first == 0xED:
		return 3, 0x80, 0x9F
	case first < 0xF0:
		return 3, 0x80, 0xBF
	case first == 0xF0:
		return 4, 0x90, 0xBF
	case first < 0xF4:
		return 4, 0x80, 0xBF
	case first == 0xF4:
		return 4, 0x80, 0x8F
	}
	return 0, 0, 0
}

// DecodeRune returns the first character of p and its width: RuneError and 0 for an empty p, RuneError and 1 for an
// invalid encoding.
func DecodeRune(p []byte) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	if p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	n, lo, hi := encodedLength(p[0])
	if n == 0 || len(p) < n || p[1] < lo || p[1] > hi {
		return RuneError, 1
	}
	if n == 2 {
		return rune(p[0]&0x1F)<<6 | rune(p[1]&0x3F), 2
	}
	if p[2]&0xC0 != 0x80 {
		return RuneError, 1
	}
	if n == 3 {
		return rune(p[0]&0x0F)<<12 | rune(p[1]&0x3F)<<6 | rune(p[2]&0x3F), 3
	}
	if p[3]&0xC0 != 0x80 {
		return RuneError, 1
	}
	return rune(p[0]&0x07)<<18 | rune(p[1]&0x3F)<<12 | rune(p[2]&0x3F)<<6 | rune(p[3]&0x3F), 4
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	if s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	n, lo, hi := encodedLength(s[0])
	if n == 0 || len(s) < n || s[1] < lo || s[1] > hi {
		return RuneError, 1
	}
	if n == 2 {
		return rune(s[0]&0x1F)<<6 | rune(s[1]&0x3F), 2
	}
	if s[2]&0xC0 != 0x80 {
		return RuneError, 1
	}
	if n == 3 {
		return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	if s[3]&0xC0 != 0x80 {
		return RuneError, 1
	}
	return rune(s[0]&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F), 4
}

// DecodeLastRune returns the last character of p and its width, with DecodeRune's rules.
func DecodeLastRune(p []byte) (rune, int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	if p[end-1] < RuneSelf {
		return rune(p[end-1]), 1
	}
	for n := 2; n <= UTFMax && n <= end; n++ {
		if RuneStart(p[end-n]) {
			if r, size := DecodeRune(p[end-n:]); size == n {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	if s[end-1] < RuneSelf {
		return rune(s[end-1]), 1
	}
	for n := 2; n <= UTFMax && n <= end; n++ {
		if RuneStart(s[end-n]) {
			if r, size := DecodeRuneInString(s[end-n:]); size == n {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// RuneStart reports whether b may be the first byte of an encoding: it is not a continuation byte.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// FullRune reports whether p begins with a whole encoding; an invalid one is whole, as it decodes to RuneError.
func FullRune(p []byte) bool {
	if len(p) == 0 {
		return false
	}
	n, lo, hi := encodedLength(p[0])
	if len(p) >= n {
		return true
	}
	if len(p) > 1 && (p[1] < lo || p[1] > hi) {
		return true
	}
	return len(p) > 2 && p[2]&0xC0 != 0x80
}

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	n, lo, hi := encodedLength(s[0])
	if len(s) >= n {
		return true
	}
	if len(s) > 1 && (s[1] < lo || s[1] > hi) {
		return true
	}
	return len(s) > 2 && s[2]&0xC0 != 0x80
}

// RuneLen returns the number of bytes of r's encoding, -1 when r has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r <= max1:
		return 1
	case r <= max2:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r <= max3:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool { return RuneLen(r) > 0 }

// EncodeRune writes r's encoding to p, which must be long enough, and returns its length; RuneError stands for an r
// without encoding.
func EncodeRune(p []byte, r rune) int {
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r <= max1:
		p[0] = byte(r)
		return 1
	case r <= max2:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	case r <= max3:
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&0x3F
		p[2] = 0x80 | byte(r)&0x3F
		return 3
	}
	_ = p[3]
	p[0] = 0xF0 | byte(r>>18)
	p[1] = 0x80 | byte(r>>12)&0x3F
	p[2] = 0x80 | byte(r>>6)&0x3F
	p[3] = 0x80 | byte(r)&0x3F
	return 4
}

// AppendRune appends r's encoding to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) <= max1 {
		return append(p, byte(r))
	}
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r <= max2:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case r <= max3:
		return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}

// RuneCount returns the number of characters in p; each byte of an invalid encoding counts as one.
func RuneCount(p []byte) int {
	n := 0
	for i := 0; i < len(p); n++ {
		if p[i] < RuneSelf {
			i++
		} else {
			_, size := DecodeRune(p[i:])
			i += size
		}
	}
	return n
}

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) int {
	n := 0
	for i := 0; i < len(s); n++ {
		if s[i] < RuneSelf {
			i++
		} else {
			_, size := DecodeRuneInString(s[i:])
			i += size
		}
	}
	return n
}

// Valid reports whether p holds only valid encodings.
func Valid(p []byte) bool {
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := DecodeRune(p[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// ValidString is Valid for a string.
func ValidString(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < RuneSelf {
			i++
			continue
		}
		_, size := DecodeRuneInString(s[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}
