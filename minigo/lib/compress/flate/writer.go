package flate

import (
	"errors"
	"fmt"
	"io"
	"math/bits"
)

// Levels of compression.
const (
	NoCompression      = 0
	BestSpeed          = 1
	BestCompression    = 9
	DefaultCompression = -1
	HuffmanOnly        = -2
)

const (
	blockBytes = 32 << 10
	minMatch   = 4
	maxMatch   = 258
	hashBits   = 15
)

// Writer compresses what is written to it.
//
// Differs from Go: all levels but NoCompression use the fixed code of RFC 1951, so the result is longer than Go's.
type Writer struct {
	w     io.Writer
	level int
	dict  []byte
	err   error
	buf   []byte // at most a window that has been compressed, then what has not
	done  int    // how much of buf has been compressed
	heads [1 << hashBits]int32
	bits  uint64
	nbits uint
	out   []byte
}

// NewWriter returns a writer that writes compressed data to w. Close must be called at the end.
func NewWriter(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	z := &Writer{level: level}
	z.Reset(w)
	return z, nil
}

// NewWriterDict is NewWriter for data that is like dict, which the reader must know, too.
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	z, err := NewWriter(w, level)
	if err != nil {
		return nil, err
	}
	z.dict = append([]byte{}, dict[max(0, len(dict)-windowBytes):]...)
	z.Reset(w)
	return z, nil
}

// Reset lets the writer begin anew.
func (z *Writer) Reset(w io.Writer) {
	z.w, z.err, z.bits, z.nbits, z.out = w, nil, 0, 0, z.out[:0]
	z.buf = append(z.buf[:0], z.dict...)
	z.done = len(z.buf)
	z.rehash()
}

// rehash enters all that has been compressed into the table of places.
func (z *Writer) rehash() {
	for i := range z.heads {
		z.heads[i] = -1
	}
	for i := 0; i+minMatch <= z.done; i++ {
		z.heads[hash(z.buf[i:])] = int32(i)
	}
}

func word(p []byte) uint32 { return uint32(p[0]) | uint32(p[1])<<8 | uint32(p[2])<<16 | uint32(p[3])<<24 }

func hash(p []byte) uint32 { return word(p) * 0x9e3779b1 >> (32 - hashBits) }

func (z *Writer) Write(p []byte) (int, error) {
	total := len(p)
	for len(p) > 0 && z.err == nil {
		n := min(len(p), blockBytes-(len(z.buf)-z.done))
		z.buf = append(z.buf, p[:n]...)
		p = p[n:]
		if len(z.buf)-z.done == blockBytes {
			z.block()
		}
	}
	if z.err != nil {
		return 0, z.err
	}
	return total, nil
}

// Flush writes all that there is, up to the boundary of a byte.
func (z *Writer) Flush() error {
	z.block()
	z.put(0, 3) // an empty stored block
	z.align()
	z.out = append(z.out, 0, 0, 0xff, 0xff)
	z.flush()
	return z.err
}

// Close writes the rest and the end of the data. It does not close what is written to.
func (z *Writer) Close() error {
	if z.err == errClosed {
		return nil
	}
	z.block()
	z.put(1|1<<1, 3)
	z.put(0, 7)
	z.align()
	z.flush()
	if z.err == nil {
		z.err = errClosed
		return nil
	}
	return z.err
}

var errClosed = errors.New("flate: closed writer")

// put writes bits, the lowest first.
func (z *Writer) put(x uint32, n uint) {
	z.bits |= uint64(x) << z.nbits
	for z.nbits += n; z.nbits >= 8; z.nbits -= 8 {
		z.out = append(z.out, byte(z.bits))
		z.bits >>= 8
	}
}

func (z *Writer) align() {
	if z.nbits > 0 {
		z.put(0, 8-z.nbits)
	}
}

func (z *Writer) flush() {
	if z.err == nil && len(z.out) > 0 {
		_, z.err = z.w.Write(z.out)
	}
	z.out = z.out[:0]
}

// block writes what has not been compressed as one block.
func (z *Writer) block() {
	data := z.buf[z.done:]
	if len(data) == 0 || z.err != nil {
		return
	}
	if z.level == NoCompression {
		z.put(0, 3)
		z.align()
		n := len(data)
		z.out = append(z.out, byte(n), byte(n>>8), ^byte(n), ^byte(n>>8))
		z.out = append(z.out, data...)
		z.done = len(z.buf)
	} else {
		z.put(1<<1, 3)
		z.compress()
		z.literal(endSymbol)
	}
	if over := len(z.buf) - windowBytes; over > windowBytes {
		z.buf = append(z.buf[:0], z.buf[over:]...)
		z.done = len(z.buf)
		z.rehash()
	}
	z.flush()
}

// compress writes literals, and lengths and distances of what has been before.
func (z *Writer) compress() {
	buf := z.buf
	for i := z.done; i < len(buf); {
		n, dist := 0, 0
		if z.level != HuffmanOnly && i+minMatch <= len(buf) {
			h := hash(buf[i:])
			before := int(z.heads[h])
			z.heads[h] = int32(i)
			if before >= 0 && i-before <= windowBytes && word(buf[before:]) == word(buf[i:]) {
				dist = i - before
				for n = minMatch; n < maxMatch && i+n < len(buf) && buf[before+n] == buf[i+n]; n++ {
				}
			}
		}
		if n == 0 {
			z.literal(int(buf[i]))
			i++
			continue
		}
		z.match(n, dist)
		for end := i + n; i < end; i++ {
			if i+minMatch <= len(buf) {
				z.heads[hash(buf[i:])] = int32(i)
			}
		}
	}
	z.done = len(buf)
}

// code writes a Huffman code, whose highest bit comes first.
func (z *Writer) code(x uint32, n uint) { z.put(bits.Reverse32(x)>>(32-n), n) }

// literal writes a symbol in the fixed code.
func (z *Writer) literal(s int) {
	switch {
	case s < 144:
		z.code(uint32(0x30+s), 8)
	case s < 256:
		z.code(uint32(0x190+s-144), 9)
	case s < 280:
		z.code(uint32(s-256), 7)
	default:
		z.code(uint32(0xc0+s-280), 8)
	}
}

func (z *Writer) match(n, dist int) {
	s := len(lengthBase) - 1
	for int(lengthBase[s]) > n {
		s--
	}
	z.literal(endSymbol + 1 + s)
	z.put(uint32(n-int(lengthBase[s])), uint(lengthBits[s]))
	s = len(distBase) - 1
	for int(distBase[s]) > dist {
		s--
	}
	z.code(uint32(s), 5)
	z.put(uint32(dist-int(distBase[s])), uint(distBits[s]))
}
