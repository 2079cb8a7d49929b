// Package utf16 translates to and from UTF-16.
package utf16

// Of the two halves of a surrogate pair the first is in [high, low), the second in [low, end).
const (
	high = 0xD800
	low  = 0xDC00
	end  = 0xE000

	pairs    = 0x10000 // the first character that takes a pair
	maxRune  = 0x10FFFF
	invalid  = 0xFFFD
	halfBits = 10
)

// IsSurrogate reports whether r is half of a pair.
func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune returns the character of a pair, U+FFFD when it is none.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<halfBits | (r2 - low) + pairs
	}
	return invalid
}

// EncodeRune returns the pair of r, twice U+FFFD when r takes none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < pairs || r > maxRune {
		return invalid, invalid
	}
	r -= pairs
	return high + r>>halfBits, low + r&(1<<halfBits-1)
}

// RuneLen returns the number of words that r takes, -1 when it is not valid.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, end <= r && r < pairs:
		return 1
	case pairs <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends r's encoding, U+FFFD when r is not valid.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, invalid)
}

// Encode returns the encoding of s.
func Encode(s []rune) []uint16 {
	size := len(s)
	for _, r := range s {
		if r >= pairs {
			size++
		}
	}
	out := make([]uint16, 0, size)
	for _, r := range s {
		out = AppendRune(out, r)
	}
	return out
}

// Decode returns the characters of s, U+FFFD for halves that stand alone.
func Decode(s []uint16) []rune {
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(invalid)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != invalid {
				i++
			}
			r = pair
		}
		out = append(out, r)
	}
	return out
}
