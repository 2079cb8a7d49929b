// Package hex turns bytes into hexadecimal digits and back.
package hex

import (
	"errors"
	"fmt"
	"slices"
)

const digits = "0123456789abcdef"

// none is the value of a byte that is no digit.
const none = 0x10

// values holds the value of each byte as a digit.
var values = func() (v [256]byte) {
	for i := range v {
		v[i] = none
	}
	for i := range 16 {
		v[digits[i]] = byte(i)
		if i > 9 {
			v[digits[i]-'a'+'A'] = byte(i)
		}
	}
	return v
}()

// ErrLength says that a digit is missing at the end. A decoder says io.ErrUnexpectedEOF instead.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is the byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen returns how many digits n bytes have.
func EncodedLen(n int) int { return 2 * n }

// DecodedLen returns how many bytes n digits make.
func DecodedLen(n int) int { return n / 2 }

// Encode writes the digits of src to dst and returns their number.
func Encode(dst, src []byte) int {
	for i, b := range src {
		pair := dst[2*i : 2*i+2]
		pair[0], pair[1] = digits[b>>4], digits[b&15]
	}
	return EncodedLen(len(src))
}

// AppendEncode appends the digits of src.
func AppendEncode(dst, src []byte) []byte {
	at := len(dst)
	dst = slices.Grow(dst, EncodedLen(len(src)))[:at+EncodedLen(len(src))]
	Encode(dst[at:], src)
	return dst
}

// EncodeToString returns the digits of src.
func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

// Decode writes the bytes that the digits of src stand for to dst. With an error, n of them are good.
func Decode(dst, src []byte) (n int, err error) {
	for n = range len(src) / 2 {
		high, low := values[src[2*n]], values[src[2*n+1]]
		switch {
		case high == none:
			return n, InvalidByteError(src[2*n])
		case low == none:
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = high<<4 | low
	}
	n = len(src) / 2
	if len(src)%2 != 0 {
		return n, incomplete(src[len(src)-1], ErrLength)
	}
	return n, nil
}

// incomplete says what is wrong with a last byte that has no partner.
func incomplete(last byte, err error) error {
	if values[last] == none {
		return InvalidByteError(last)
	}
	return err
}

// AppendDecode appends the bytes that the digits of src stand for, those before an error too.
func AppendDecode(dst, src []byte) ([]byte, error) {
	at := len(dst)
	dst = slices.Grow(dst, DecodedLen(len(src)))[:at+DecodedLen(len(src))]
	n, err := Decode(dst[at:], src)
	return dst[:at+n], err
}

// DecodeString returns the bytes that the digits stand for, those before an error too.
func DecodeString(s string) ([]byte, error) {
	out := make([]byte, DecodedLen(len(s)))
	n, err := Decode(out, []byte(s))
	return out[:n], err
}
