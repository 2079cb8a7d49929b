// Package md5 computes the hash algorithm MD5, which is broken: use another where somebody may have an interest in collisions.
//
// Source: R. Rivest, RFC 1321, "The MD5 message-digest algorithm", 1992.
package md5

import (
	"hash"
	"internal/hashblock"
	"math/bits"
)

const (
	// Size is the size of a checksum in bytes.
	Size = 16
	// BlockSize is the size of a block in bytes.
	BlockSize = 64

	// mark is what a saved state begins with.
	mark = "md5\x01"
)

// start is the state before the first block.
var start = [Size / 4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}

// sines are the first bits of the sines of 1, 2, …
var sines = [64]uint32{
	0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
	0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
	0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
	0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
	0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
	0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
	0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
	0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
}

type digest struct {
	state [Size / 4]uint32
	hashblock.Buffer
}

// New returns a hash that computes MD5.
func New() hash.Hash { return &digest{state: start} }

// Sum returns the MD5 checksum of data.
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
	mix(&state, d.Last(&last, BlockSize, true))
	for _, x := range state {
		in = hashblock.Append32(in, bits.ReverseBytes32(x))
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
	if err := hashblock.Check("crypto/md5", mark, b, len(mark)+Size+BlockSize+8); err != nil {
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
	var w [16]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		for i := range w {
			w[i] = bits.ReverseBytes32(hashblock.Load32(p[4*i:]))
		}
		a, b, c, d := state[0], state[1], state[2], state[3]
		// Four steps at once, so that the amounts of rotation are constants.
		for i := 0; i < 16; i += 4 {
			a = b + bits.RotateLeft32(a+(d^b&(c^d))+w[i]+sines[i], 7)
			d = a + bits.RotateLeft32(d+(c^a&(b^c))+w[i+1]+sines[i+1], 12)
			c = d + bits.RotateLeft32(c+(b^d&(a^b))+w[i+2]+sines[i+2], 17)
			b = c + bits.RotateLeft32(b+(a^c&(d^a))+w[i+3]+sines[i+3], 22)
		}
		for i := 16; i < 32; i += 4 {
			a = b + bits.RotateLeft32(a+(c^d&(b^c))+w[(5*i+1)&15]+sines[i], 5)
			d = a + bits.RotateLeft32(d+(b^c&(a^b))+w[(5*i+6)&15]+sines[i+1], 9)
			c = d + bits.RotateLeft32(c+(a^b&(d^a))+w[(5*i+11)&15]+sines[i+2], 14)
			b = c + bits.RotateLeft32(b+(d^a&(c^d))+w[(5*i+16)&15]+sines[i+3], 20)
		}
		for i := 32; i < 48; i += 4 {
			a = b + bits.RotateLeft32(a+(b^c^d)+w[(3*i+5)&15]+sines[i], 4)
			d = a + bits.RotateLeft32(d+(a^b^c)+w[(3*i+8)&15]+sines[i+1], 11)
			c = d + bits.RotateLeft32(c+(d^a^b)+w[(3*i+11)&15]+sines[i+2], 16)
			b = c + bits.RotateLeft32(b+(c^d^a)+w[(3*i+14)&15]+sines[i+3], 23)
		}
		for i := 48; i < 64; i += 4 {
			a = b + bits.RotateLeft32(a+(c^(b|^d))+w[7*i&15]+sines[i], 6)
			d = a + bits.RotateLeft32(d+(b^(a|^c))+w[(7*i+7)&15]+sines[i+1], 10)
			c = d + bits.RotateLeft32(c+(a^(d|^b))+w[(7*i+14)&15]+sines[i+2], 15)
			b = c + bits.RotateLeft32(b+(d^(c|^a))+w[(7*i+21)&15]+sines[i+3], 21)
		}
		state[0] += a
		state[1] += b
		state[2] += c
		state[3] += d
	}
}
