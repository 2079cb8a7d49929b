// Package rfc4648 has what the encodings of RFC 4648 share, whatever the number of their characters.
package rfc4648

// NoPadding leaves the last group short.
const NoPadding rune = -1

// None is what the table of an alphabet holds for other characters.
const None = 0xff

// Values returns the value of each byte as a character of an alphabet. It panics if that has a line end or a character twice.
func Values(alphabet string) (values [256]byte) {
	for i := range values {
		values[i] = None
	}
	for i := range len(alphabet) {
		c := alphabet[i]
		switch {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case values[c] != None:
			panic("encoding alphabet includes duplicate symbols")
		}
		values[c] = byte(i)
	}
	return values
}

// CheckPadding panics if a character cannot fill the last group of an encoding.
func CheckPadding(padding rune, values *[256]byte) {
	switch {
	case padding < NoPadding || padding == '\n' || padding == '\r' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && values[byte(padding)] != None:
		panic("padding contained in alphabet")
	}
}
