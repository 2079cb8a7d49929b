// Package base64 turns bytes into text of 64 characters and back, as in RFC 4648.
package base64

import (
	"internal/rfc4648"
	"slices"
	"strconv"
)

// Padding that fills the last group of four characters.
const (
	StdPadding rune = '='
	NoPadding       = rfc4648.NoPadding
)

const none = rfc4648.None

// Encoding is an alphabet with a rule for the end.
type Encoding struct {
	alphabet [64]byte
	value    [256]byte // of each byte as a character
	pad      rune
	strict   bool
}

// The encodings of RFC 4648, with padding and without.
var (
	StdEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
	URLEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// NewEncoding returns the encoding of an alphabet of 64 different bytes, padded with '='.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
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

// Strict returns the same encoding, which refuses bits in the last character that no byte has.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen returns how many characters n bytes make.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns how many bytes n characters make at most.
func (enc *Encoding) DecodedLen(n int) int { return decodedLen(n, enc.pad) }

func decodedLen(n int, pad rune) int {
	if pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode writes the characters of src to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	alphabet := &enc.alphabet
	for ; len(src) >= 3; src, dst = src[3:], dst[4:] {
		x := uint32(src[0])<<16 | uint32(src[1])<<8 | uint32(src[2])
		group := dst[:4]
		group[0], group[1], group[2], group[3] = alphabet[x>>18&63], alphabet[x>>12&63], alphabet[x>>6&63], alphabet[x&63]
	}
	if len(src) == 0 {
		return
	}
	x := uint32(src[0]) << 16
	if len(src) == 2 {
		x |= uint32(src[1]) << 8
	}
	dst[0], dst[1] = alphabet[x>>18&63], alphabet[x>>12&63]
	if len(src) == 2 {
		dst[2] = alphabet[x>>6&63]
	} else if enc.pad != NoPadding {
		dst[2] = byte(enc.pad)
	}
	if enc.pad != NoPadding {
		dst[3] = byte(enc.pad)
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

// CorruptInputError is the offset at which text is not well encoded.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode writes the bytes that the characters of src stand for to dst, leaving out ends of lines. With an error, n of them are good.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	value := &enc.value
	for i := 0; i < len(src); {
		if len(src)-i >= 4 && len(dst)-n >= 3 {
			a, b, c, d := value[src[i]], value[src[i+1]], value[src[i+2]], value[src[i+3]]
			if a|b|c|d != none {
				x := uint32(a)<<18 | uint32(b)<<12 | uint32(c)<<6 | uint32(d)
				dst[n], dst[n+1], dst[n+2] = byte(x>>16), byte(x>>8), byte(x)
				n, i = n+3, i+4
				continue
			}
		}
		var made int
		if i, made, err = enc.group(dst[n:], src, i); err != nil {
			return n + made, err
		}
		n += made
	}
	return n, nil
}

// group decodes up to four characters of src from i on; next is what follows them.
func (enc *Encoding) group(dst, src []byte, i int) (next, n int, err error) {
	var x uint32
	have := 0
	for have < 4 {
		if i == len(src) {
			switch {
			case have == 0:
				return i, 0, nil
			case have == 1 || enc.pad != NoPadding:
				return i, 0, CorruptInputError(i - have)
			}
			break
		}
		c := src[i]
		i++
		if v := enc.value[c]; v != none {
			x = x<<6 | uint32(v)
			have++
			continue
		}
		if c == '\n' || c == '\r' {
			continue
		}
		if rune(c) != enc.pad || have < 2 {
			return i, 0, CorruptInputError(i - 1)
		}
		if have == 2 { // a second one must follow
			i = pastNewlines(src, i)
			if i == len(src) {
				return i, 0, CorruptInputError(i)
			}
			if rune(src[i]) != enc.pad {
				return i, 0, CorruptInputError(i - 1)
			}
			i++
		}
		if i = pastNewlines(src, i); i < len(src) {
			err = CorruptInputError(i) // of what follows: the bytes of this group are good
		}
		break
	}
	x <<= uint(4-have) * 6
	n = have - 1
	if enc.strict && x<<(8+8*uint(n)) != 0 {
		return i, 0, CorruptInputError(i - 4 + have)
	}
	for k := range n {
		dst[k] = byte(x >> (16 - 8*k))
	}
	return i, n, err
}

// pastNewlines returns where the ends of lines from i on stop.
func pastNewlines(src []byte, i int) int {
	for i < len(src) && (src[i] == '\n' || src[i] == '\r') {
		i++
	}
	return i
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
	out := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(out, []byte(s))
	return out[:n], err
}
