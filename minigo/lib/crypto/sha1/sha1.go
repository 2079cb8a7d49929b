// Package sha1 computes the hash algorithm SHA-1, which is broken: use another where somebody may have an interest in collisions.
//
// Source: National Institute of Standards and Technology, FIPS 180-4, "Secure Hash Standard", 2015.
package sha1

import (
	"hash"
	"internal/hashblock"
	"math/bits"
)

const (
	// Size is the size of a checksum in bytes.
	Size = 20
	// BlockSize is the size of a block in bytes.
	BlockSize = 64

	// mark is what a saved state begins with.
	mark = "sha\x01"
)

// start is the state before the first block.
var start = [Size / 4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}

type digest struct {
	state [Size / 4]uint32
	hashblock.Buffer
}

// New returns a hash that computes SHA-1.
func New() hash.Hash { return &digest{state: start} }

// Sum returns the SHA-1 checksum of data.
func Sum(data []byte) (out [Size]byte) {
	d := digest{state: start}
	d.Write(data)
	d.Sum(out[:0])
	return out
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Reset() {
	d.state = start
	d.Length = 0
}

func (d *digest) Write(p []byte) (n int, err error) {
	n = len(p)
	for len(p) > 0 {
		var blocks []byte
		blocks, p = d.Next(p, BlockSize)
		mix(&d.state, blocks)
	}
	return n, nil
}

func (d *digest) Sum(in []byte) []byte {
	state := d.state
	var last [2 * hashblock.LargestSize]byte
	mix(&state, d.Last(&last, BlockSize, false))
	for _, x := range state {
		in = hashblock.Append32(in, x)
	}
	return in
}

// Clone returns a copy.
func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	return &copied, nil
}

// AppendBinary appends the state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, mark...)
	for _, x := range d.state {
		b = hashblock.Append32(b, x)
	}
	return d.AppendState(b, BlockSize), nil
}

// MarshalBinary returns the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// UnmarshalBinary takes a state that MarshalBinary returned.
func (d *digest) UnmarshalBinary(b []byte) error {
	if err := hashblock.Check("crypto/sha1", mark, b, len(mark)+Size+BlockSize+8); err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = hashblock.Load32(b[len(mark)+4*i:])
	}
	d.Restore(b[len(mark)+Size:], BlockSize)
	return nil
}

// mix mixes whole blocks into the state.
func mix(state *[Size / 4]uint32, p []byte) {
	var w [80]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		for i := 0; i < 16; i++ {
			w[i] = hashblock.Load32(p[4*i:])
		}
		for i := 16; i < 80; i++ {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		a, b, c, d, e := state[0], state[1], state[2], state[3], state[4]
		for i := 0; i < 20; i++ {
			t := bits.RotateLeft32(a, 5) + (d ^ b&(c^d)) + e + w[i] + 0x5a827999
			a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
		}
		for i := 20; i < 40; i++ {
			t := bits.RotateLeft32(a, 5) + (b ^ c ^ d) + e + w[i] + 0x6ed9eba1
			a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
		}
		for i := 40; i < 60; i++ {
			t := bits.RotateLeft32(a, 5) + (b&c | d&(b|c)) + e + w[i] + 0x8f1bbcdc
			a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
		}
		for i := 60; i < 80; i++ {
			t := bits.RotateLeft32(a, 5) + (b ^ c ^ d) + e + w[i] + 0xca62c1d6
			a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
		}
		state[0] += a
		state[1] += b
		state[2] += c
		state[3] += d
		state[4] += e
	}
}
