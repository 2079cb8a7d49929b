// Package hashblock has what hash functions that work in blocks have in common: the part of a block that waits for the rest of it,
// padding, and the saved form of a state.
package hashblock

import "errors"

// LargestSize is the largest size of a block.
const LargestSize = 128

// Buffer keeps what has been written of the last block.
type Buffer struct {
	Length  uint64 // bytes written so far
	pending [LargestSize]byte
}

// Next takes from p what makes whole blocks of the size with what is pending, as a slice that is valid until the next call; the rest of p
// is to be offered again, until there is none.
func (b *Buffer) Next(p []byte, size int) (blocks, rest []byte) {
	n := int(b.Length % uint64(size))
	if n == 0 && len(p) >= size {
		whole := len(p) / size * size
		b.Length += uint64(whole)
		return p[:whole], p[whole:]
	}
	taken := copy(b.pending[n:size], p)
	b.Length += uint64(taken)
	if n+taken < size {
		return nil, nil
	}
	return b.pending[:size], p[taken:]
}

// Last writes to out the end of the text: what is pending, a bit 1, zeros, and the length in bits, of a quarter of words of the
// block; its last eight bytes are not zero. It returns the one or two blocks of out.
func (b *Buffer) Last(out *[2 * LargestSize]byte, size int, littleEndian bool) []byte {
	n := int(b.Length % uint64(size))
	clear(out[n:])
	copy(out[:n], b.pending[:n])
	out[n] = 0x80
	end := size
	if n+1+size/8 > size {
		end = 2 * size
	}
	bits := b.Length << 3
	for i := 0; i < 8; i++ {
		if littleEndian {
			out[end-8+i] = byte(bits >> (8 * i))
		} else {
			out[end-1-i] = byte(bits >> (8 * i))
		}
	}
	if size == LargestSize {
		out[end-9] = byte(b.Length >> 61)
	}
	return out[:end]
}

// AppendState appends the rest of a state's saved form: a block with what is pending, and the length.
func (b *Buffer) AppendState(out []byte, size int) []byte {
	n := int(b.Length % uint64(size))
	out = append(out, b.pending[:n]...)
	out = append(out, make([]byte, size-n)...)
	return Append64(out, b.Length)
}

// Restore takes what AppendState appended.
func (b *Buffer) Restore(saved []byte, size int) {
	copy(b.pending[:size], saved)
	b.Length = Load64(saved[size:])
}

// Append64 appends a number, its high byte first.
func Append64(out []byte, x uint64) []byte { return Append32(Append32(out, uint32(x>>32)), uint32(x)) }

// Append32 is Append64 for 32 bits.
func Append32(out []byte, x uint32) []byte {
	return append(out, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

// Load64 reads a number, its high byte first.
func Load64(p []byte) uint64 { return uint64(Load32(p))<<32 | uint64(Load32(p[4:])) }

// Load32 is Load64 for 32 bits.
func Load32(p []byte) uint32 {
	_ = p[3]
	return uint32(p[0])<<24 | uint32(p[1])<<16 | uint32(p[2])<<8 | uint32(p[3])
}

// Check returns the error of a saved state that does not begin with the mark or does not have the size.
func Check(name, mark string, saved []byte, size int) error {
	if len(saved) < len(mark) || string(saved[:len(mark)]) != mark {
		return errors.New(name + ": invalid hash state identifier")
	}
	if len(saved) != size {
		return errors.New(name + ": invalid hash state size")
	}
	return nil
}
