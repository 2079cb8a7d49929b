package rand

import "math/bits"

// One refill makes four blocks of 64 bytes; after some refills the last words become the new key and are not given out.
const (
	chunkWords    = 32
	blocks        = 4
	keyWords      = 4
	refillsPerKey = 4
)

// ChaCha8 is a generator that makes its numbers with the cipher ChaCha of 8 rounds.
//
// Source: D. J. Bernstein, "ChaCha, a variant of Salsa20", 2008; C2SP chacha8rand.
type ChaCha8 struct {
	words   [chunkWords]uint64
	next    int // words[next:end] can be given out
	end     int
	refill  uint32 // refills with this key
	key     [keyWords]uint64
	left    [8]byte // random bytes that Read has left over, at the end
	leftLen int
}

// NewChaCha8 returns the generator with the seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed starts the sequence of the seed.
func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{end: chunkWords}
	for i, b := range seed {
		c.key[i/8] |= uint64(b) << uint(i%8*8)
	}
	c.fill()
}

// Uint64 returns 64 random bits.
func (c *ChaCha8) Uint64() uint64 {
	if c.next == c.end {
		c.refill++
		if c.refill == refillsPerKey {
			copy(c.key[:], c.words[chunkWords-keyWords:])
			c.refill = 0
		}
		c.next, c.end = 0, chunkWords
		if c.refill == refillsPerKey-1 {
			c.end -= keyWords
		}
		c.fill()
	}
	x := c.words[c.next]
	c.next++
	return x
}

// Read fills p with random bytes; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.leftLen == 0 {
			word := c.Uint64()
			for i := range c.left {
				c.left[i] = byte(word >> uint(8*i))
			}
			c.leftLen = len(c.left)
		}
		m := copy(p[n:], c.left[len(c.left)-c.leftLen:])
		c.leftLen -= m
		n += m
	}
	return n, nil
}

// fill computes the words. The blocks lie side by side: word by word, the four of them in a row.
func (c *ChaCha8) fill() {
	var start [16]uint32
	start[0], start[1], start[2], start[3] = 0x61707865, 0x3320646e, 0x79622d32, 0x6b206574
	for i, word := range c.key {
		start[4+2*i], start[5+2*i] = uint32(word), uint32(word>>32)
	}
	c.words = [chunkWords]uint64{}
	for block := 0; block < blocks; block++ {
		b := start
		b[12] = c.refill*blocks + uint32(block)
		for round := 0; round < 8; round += 2 {
			for i := 0; i < 4; i++ {
				quarter(&b[i], &b[4+i], &b[8+i], &b[12+i])
			}
			for i := 0; i < 4; i++ {
				quarter(&b[i], &b[4+(i+1)%4], &b[8+(i+2)%4], &b[12+(i+3)%4])
			}
		}
		for i, word := range b {
			if 4 <= i && i < 12 {
				word += start[i]
			}
			c.words[2*i+block/2] |= uint64(word) << uint(block%2*32)
		}
	}
}

// quarter is the quarter round of the cipher.
func quarter(a, b, c, d *uint32) {
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 16)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 12)
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 8)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 7)
}
