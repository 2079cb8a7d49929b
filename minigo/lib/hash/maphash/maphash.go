// Package maphash has hash functions for tables: fast, different in every run of a program, and no secret.
package maphash

import (
	"hash"
	"internal/entropy"
	"math/bits"
	"unsafe"
)

// blockBytes are mixed into the state at once.
const blockBytes = 16

// Random odd numbers.
const (
	mixFirst  = 0x9e3779b97f4a7c15
	mixSecond = 0xe7037ed1a0b428db
	mixEnd    = 0x8ebc6af09c88c6e3
)

// Seed chooses one of many hash functions; it is valid in this run of the program.
type Seed struct {
	s uint64 // not 0
}

// MakeSeed returns a random seed.
func MakeSeed() Seed {
	for {
		if s := entropy.Uint64(); s != 0 {
			return Seed{s}
		}
	}
}

// Hash computes a hash of what is written to it. The zero value is ready, with a random seed.
type Hash struct {
	seed    Seed
	state   uint64
	length  uint64
	pending [blockBytes]byte
}

// ready chooses a seed if there is none.
func (h *Hash) ready() {
	if h.seed.s == 0 {
		h.setSeed(MakeSeed())
	}
}

func (h *Hash) setSeed(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h.seed = seed
	h.state = seed.s
	h.length = 0
}

// SetSeed begins anew with the seed.
func (h *Hash) SetSeed(seed Seed) { h.setSeed(seed) }

// Seed returns the seed, so that other hashes may use it.
func (h *Hash) Seed() Seed {
	h.ready()
	return h.seed
}

// Reset begins anew.
func (h *Hash) Reset() {
	h.ready()
	h.setSeed(h.seed)
}

// Size returns the number of bytes of Sum.
func (h *Hash) Size() int { return 8 }

// BlockSize returns the number of bytes that are taken together.
func (h *Hash) BlockSize() int { return 128 }

// Write adds bytes.
func (h *Hash) Write(b []byte) (int, error) {
	write(h, textOf(b))
	return len(b), nil
}

// WriteString adds the bytes of a string.
func (h *Hash) WriteString(s string) (int, error) {
	write(h, s)
	return len(s), nil
}

// WriteByte adds a byte.
func (h *Hash) WriteByte(b byte) error {
	h.ready()
	n := h.length % blockBytes
	h.pending[n] = b
	h.length++
	if n == blockBytes-1 {
		h.state = mix(h.state, textOf(h.pending[:]))
	}
	return nil
}

func write(h *Hash, p string) {
	h.ready()
	n := int(h.length % blockBytes)
	h.length += uint64(len(p))
	if n > 0 {
		taken := copy(h.pending[n:], p)
		p = p[taken:]
		if n+taken < blockBytes {
			return
		}
		h.state = mix(h.state, textOf(h.pending[:]))
	}
	state := h.state
	for ; len(p) >= blockBytes; p = p[blockBytes:] {
		state = mix(state, p)
	}
	h.state = state
	copy(h.pending[:], p)
}

// textOf lets bytes be read as a string: nobody keeps it.
func textOf(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// mix mixes a block into a state.
func mix(state uint64, p string) uint64 {
	high, low := bits.Mul64(load(p[:8])^mixFirst^state, load(p[8:blockBytes])^mixSecond)
	return high ^ low
}

func load(p string) uint64 {
	_ = p[7]
	return uint64(p[0]) | uint64(p[1])<<8 | uint64(p[2])<<16 | uint64(p[3])<<24 |
		uint64(p[4])<<32 | uint64(p[5])<<40 | uint64(p[6])<<48 | uint64(p[7])<<56
}

// Sum64 returns the hash of what was written.
func (h *Hash) Sum64() uint64 {
	h.ready()
	state := h.state
	if n := h.length % blockBytes; n > 0 {
		var last [blockBytes]byte
		copy(last[:n], h.pending[:n])
		state = mix(state, textOf(last[:]))
	}
	high, low := bits.Mul64(state^mixEnd, h.length^h.seed.s|1)
	return high ^ low
}

// Sum appends the hash to b.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	return append(b, byte(x>>56), byte(x>>48), byte(x>>40), byte(x>>32), byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

// Clone returns a copy.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.ready()
	copied := *h
	return &copied, nil
}

// Bytes returns the hash of b: that of a Hash with the seed to which b is written.
func Bytes(seed Seed, b []byte) uint64 {
	var h Hash
	h.setSeed(seed)
	write(&h, textOf(b))
	return h.Sum64()
}

// String is Bytes for a string.
func String(seed Seed, s string) uint64 {
	var h Hash
	h.setSeed(seed)
	write(&h, s)
	return h.Sum64()
}

// Comparable returns a hash of the value: the same for values that are equal.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.setSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable adds a value.
func WriteComparable[T comparable](h *Hash, x T) {
	h.ready()
	key := any(x)
	code := hashKey(&key, h.seed.s)
	var b [8]byte
	for i := range b {
		b[i] = byte(code >> (8 * i))
	}
	write(h, textOf(b[:]))
}

// Hasher tells how values of a type are hashed and compared: equal ones write the same.
type Hasher[T any] interface {
	Hash(*Hash, T)
	Equal(x, y T) bool
}

// ComparableHasher is the Hasher of ==.
type ComparableHasher[T comparable] struct {
	_ [0]func(T) // those of different types are not convertible to each other
}

// Hash adds the value to h.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal reports whether x == y.
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }
