// Package base32 turns bytes into text of 32 characters and back, as in RFC 4648.
package base32

import (
	"internal/rfc4648"
	"slices"
	"strconv"
)

// Padding that fills the last group of eight characters.
const (
	StdPadding rune = '='
	NoPadding       = rfc4648.NoPadding
)

const none = rfc4648.None

// Encoding is an alphabet with a rule for the end.
type Encoding struct {
	alphabet [32]byte
	value    [256]byte // of each byte as a character
	pad      rune
}

// The encodings of RFC 4648: the usual one, and the one whose texts sort as the bytes do.
var (
	StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
	HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")
)

// NewEncoding returns the encoding of an alphabet of 32 different bytes, padded with '='.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{value: rfc4648.Values(encoder), pad: StdPadding}
	copy(e.alphabet[:], encoder)
	return e
}

// WithPadding returns the same encoding with another padding character, or NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	rfc4648.CheckPadding(padding, &enc.value)
	enc.pad = padding
	return &enc
}

// EncodedLen returns how many characters n bytes make.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

// DecodedLen returns how many bytes n characters make at most.
func (enc *Encoding) DecodedLen(n int) int { return decodedLen(n, enc.pad) }

func decodedLen(n int, pad rune) int {
	if pad == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

// Encode writes the characters of src to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) > 0 {
		n := min(len(src), 5)
		var x uint64
		for i := range n {
			x |= uint64(src[i]) << (32 - 8*i)
		}
		used := (n*8 + 4) / 5
		for k := range used {
			dst[k] = enc.alphabet[x>>(35-5*k)&31]
		}
		if used < 8 {
			if enc.pad != NoPadding {
				for k := used; k < 8; k++ {
					dst[k] = byte(enc.pad)
				}
			}
			return
		}
		src, dst = src[5:], dst[8:]
	}
}

// AppendEncode appends the characters of src.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	at, n := len(dst), enc.EncodedLen(len(src))
	dst = slices.Grow(dst, n)[:at+n]
	enc.Encode(dst[at:], src)
	return dst
}

// EncodeToString returns the characters of src.
func (enc *Encoding) EncodeToString(src []byte) string { return string(enc.AppendEncode(nil, src)) }

// CorruptInputError is the offset at which text is not well encoded, ends of lines not counted.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode writes the bytes that the characters of src stand for to dst, leaving out ends of lines. With an error, n of them are good.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decode(dst, withoutNewlines(src))
	return n, err
}

// withoutNewlines returns a copy of the text without ends of lines.
func withoutNewlines(src []byte) []byte {
	out := make([]byte, 0, len(src))
	for _, c := range src {
		if c != '\n' && c != '\r' {
			out = append(out, c)
		}
	}
	return out
}

// decode decodes text without ends of lines. end tells that padding was met.
func (enc *Encoding) decode(dst, src []byte) (n int, end bool, err error) {
	for at := 0; at < len(src) && !end; {
		var x uint64
		have := 0
		for ; have < 8; have++ {
			i := at + have
			if i == len(src) {
				if enc.pad != NoPadding {
					return n, false, CorruptInputError(at)
				}
				end = true
				break
			}
			c := src[i]
			if rune(c) == enc.pad && have >= 2 && len(src)-i <= 8 {
				if err = enc.checkEnd(src, at, have); err != nil {
					return n, false, err
				}
				end = true
				break
			}
			v := enc.value[c]
			if v == none {
				return n, false, CorruptInputError(i)
			}
			x |= uint64(v) << (35 - 5*have)
		}
		if have == 1 || have == 3 || have == 6 { // no number of bytes makes so many characters
			break
		}
		for k := range have * 5 / 8 {
			dst[n] = byte(x >> (32 - 8*k))
			n++
		}
		at += have
	}
	return n, end, nil
}

// checkEnd checks the padding of the last group, which begins at `at` and has that many characters.
func (enc *Encoding) checkEnd(src []byte, at, have int) error {
	if len(src)-at < 8 {
		return CorruptInputError(len(src))
	}
	for k := at + have + 1; k < at+8; k++ {
		if rune(src[k]) != enc.pad {
			return CorruptInputError(k - 1)
		}
	}
	if have == 3 || have == 6 {
		return CorruptInputError(at + have)
	}
	return nil
}

// AppendDecode appends the bytes that the characters of src stand for, those before an error too.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	n := len(src)
	for n > 0 && rune(src[n-1]) == enc.pad {
		n--
	}
	at, n := len(dst), decodedLen(n, NoPadding)
	dst = slices.Grow(dst, n)[:at+n]
	n, err := enc.Decode(dst[at:], src)
	return dst[:at+n], err
}

// DecodeString returns the bytes that the characters of s stand for, those before an error too.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	text := withoutNewlines([]byte(s))
	n, _, err := enc.decode(text, text)
	return text[:n], err
}
