// Package sha256 computes the secure hash algorithms SHA-224 and SHA-256.
//
// Source: National Institute of Standards and Technology, FIPS 180-4, "Secure Hash Standard", 2015.
package sha256

import (
	"hash"
	"internal/hashblock"
	"math/bits"
)

const (
	// BlockSize is the size of a block in bytes.
	BlockSize = 64
	// Size is the size of a checksum of SHA-256 in bytes.
	Size = 32
	// Size224 is that of SHA-224.
	Size224 = 28
)

// rounds are the first bits of the fractional parts of the cube roots of the first primes.
var rounds = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

// variant is one of the functions: where it starts, how much of the state is its result, how its saved state is marked.
type variant struct {
	start [8]uint32
	size  int
	mark  string
}

var sha256 = variant{
	[8]uint32{
		0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
		0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
	},
	Size, "sha\x03",
}

var sha224 = variant{
	[8]uint32{
		0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939,
		0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
	},
	Size224, "sha\x02",
}

type digest struct {
	state   [8]uint32
	variant *variant
	hashblock.Buffer
}

func newDigest(v *variant) *digest { return &digest{state: v.start, variant: v} }

// New returns a hash that computes SHA-256.
func New() hash.Hash { return newDigest(&sha256) }

// New224 returns a hash that computes SHA-224.
func New224() hash.Hash { return newDigest(&sha224) }

// Sum256 returns the SHA-256 of data.
func Sum256(data []byte) (out [Size]byte) {
	sum(&sha256, data, out[:])
	return out
}

// Sum224 returns the SHA-224 of data.
func Sum224(data []byte) (out [Size224]byte) {
	sum(&sha224, data, out[:])
	return out
}

func (d *digest) Size() int      { return d.variant.size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Reset() {
	d.state = d.variant.start
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
	var sum [Size]byte
	for i, x := range state {
		hashblock.Append32(sum[4*i:4*i], x)
	}
	return append(in, sum[:d.variant.size]...)
}

// sum computes the hash of data at once into out.
func sum(v *variant, data, out []byte) {
	d := digest{state: v.start, variant: v}
	d.Write(data)
	d.Sum(out[:0])
}

// Clone returns a copy.
func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	return &copied, nil
}

// AppendBinary appends the state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.variant.mark...)
	for _, x := range d.state {
		b = hashblock.Append32(b, x)
	}
	return d.AppendState(b, BlockSize), nil
}

// MarshalBinary returns the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// UnmarshalBinary takes a state that MarshalBinary returned.
func (d *digest) UnmarshalBinary(b []byte) error {
	const marked = 4
	if err := hashblock.Check("crypto/sha256", d.variant.mark, b, marked+8*4+BlockSize+8); err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = hashblock.Load32(b[marked+4*i:])
	}
	d.Restore(b[marked+8*4:], BlockSize)
	return nil
}

// mix mixes whole blocks into the state.
func mix(state *[8]uint32, p []byte) {
	var w [64]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		for i := 0; i < 16; i++ {
			w[i] = hashblock.Load32(p[4*i:])
		}
		for i := 16; i < 64; i++ {
			x, y := w[i-15], w[i-2]
			x = bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3
			y = bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10
			w[i] = w[i-16] + x + w[i-7] + y
		}
		a, b, c, d, e, f, g, h := state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
		for i := 0; i < 64; i++ {
			t := h + (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (g ^ e&(f^g)) + rounds[i] + w[i]
			u := (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&b | c&(a|b))
			a, b, c, d, e, f, g, h = t+u, a, b, c, d+t, e, f, g
		}
		state[0] += a
		state[1] += b
		state[2] += c
		state[3] += d
		state[4] += e
		state[5] += f
		state[6] += g
		state[7] += h
	}
}
