// Package adler32 computes the checksum of zlib.
//
// Source: P. Deutsch, J-L. Gailly, RFC 1950, "ZLIB compressed data format specification", 1996.
package adler32

import (
	"hash"
	"internal/hashblock"
)

// Size is the size of a checksum in bytes.
const Size = 4

const (
	prime = 65521 // the largest below 1<<16
	most  = 5552  // bytes that can be added before 32 bits may overflow

	mark = "adl\x01" // what a saved state begins with
)

// digest is the sum of the sums in the upper half, the sum of the bytes and 1 in the lower.
type digest uint32

// New returns a hash that computes the checksum.
func New() hash.Hash32 {
	d := digest(1)
	return &d
}

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 { return uint32(update(1, data)) }

func update(d digest, p []byte) digest {
	low, high := uint32(d&0xffff), uint32(d>>16)
	for len(p) > 0 {
		part := p[:min(most, len(p))]
		p = p[len(part):]
		for _, c := range part {
			low += uint32(c)
			high += low
		}
		low %= prime
		high %= prime
	}
	return digest(high<<16 | low)
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Reset()         { *d = 1 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func (d *digest) Write(p []byte) (n int, err error) {
	*d = update(*d, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return hashblock.Append32(in, uint32(*d)) }

// Clone returns a copy.
func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	return &copied, nil
}

// AppendBinary appends the state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return hashblock.Append32(append(b, mark...), uint32(*d)), nil
}

// MarshalBinary returns the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// UnmarshalBinary takes a state that MarshalBinary returned.
func (d *digest) UnmarshalBinary(b []byte) error {
	if err := hashblock.Check("hash/adler32", mark, b, len(mark)+Size); err != nil {
		return err
	}
	*d = digest(hashblock.Load32(b[len(mark):]))
	return nil
}
