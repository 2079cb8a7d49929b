package binary

import (
	"errors"
	"io"
)

// The most bytes that an integer takes: seven bits in each, the lowest first; all but the last have the high bit set.
const (
	MaxVarintLen16 = 3
	MaxVarintLen32 = 5
	MaxVarintLen64 = 10
)

const more = 0x80 // the bit of bytes that others follow

var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

// zigzag maps numbers near zero to small ones: 0, -1, 1, -2, …
func zigzag(x int64) uint64   { return uint64(x)<<1 ^ uint64(x>>63) }
func unzigzag(x uint64) int64 { return int64(x>>1) ^ -int64(x&1) }

// AppendUvarint appends x.
func AppendUvarint(buf []byte, x uint64) []byte {
	for ; x >= more; x >>= 7 {
		buf = append(buf, byte(x)|more)
	}
	return append(buf, byte(x))
}

// PutUvarint writes x to buf, which must have room, and returns how many bytes it took.
func PutUvarint(buf []byte, x uint64) int {
	n := 0
	for ; x >= more; x >>= 7 {
		buf[n] = byte(x) | more
		n++
	}
	buf[n] = byte(x)
	return n + 1
}

// Uvarint reads a number and returns how many bytes it took: 0 if bytes are missing, and minus that if it is too large.
func Uvarint(buf []byte) (uint64, int) {
	var x uint64
	for i, b := range buf {
		if i == MaxVarintLen64 || i == MaxVarintLen64-1 && 1 < b && b < more {
			return 0, -(i + 1)
		}
		x |= uint64(b&^more) << (7 * uint(i) & 63)
		if b < more {
			return x, i + 1
		}
	}
	return 0, 0
}

// AppendVarint appends x.
func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, zigzag(x)) }

// PutVarint writes x to buf, which must have room, and returns how many bytes it took.
func PutVarint(buf []byte, x int64) int { return PutUvarint(buf, zigzag(x)) }

// Varint reads a number that may be negative, as Uvarint does.
func Varint(buf []byte) (int64, int) {
	x, n := Uvarint(buf)
	return unzigzag(x), n
}

// ReadUvarint reads a number from r.
func ReadUvarint(r io.ByteReader) (uint64, error) {
	var x uint64
	for i := range MaxVarintLen64 {
		b, err := r.ReadByte()
		switch {
		case err == io.EOF && i > 0:
			return x, io.ErrUnexpectedEOF
		case err != nil:
			return x, err
		case b < more && i == MaxVarintLen64-1 && b > 1:
			return x, errOverflow
		}
		x |= uint64(b&^more) << (7 * uint(i))
		if b < more {
			return x, nil
		}
	}
	return x, errOverflow
}

// ReadVarint reads a number that may be negative from r.
func ReadVarint(r io.ByteReader) (int64, error) {
	x, err := ReadUvarint(r)
	return unzigzag(x), err
}
