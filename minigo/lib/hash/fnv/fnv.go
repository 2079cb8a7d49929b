// Package fnv has the hash functions of Fowler, Noll and Vo.
//
// Source: G. Fowler, L. C. Noll, K. Vo, D. Eastlake, "The FNV non-cryptographic hash algorithm", 2019.
package fnv

import (
	"hash"
	"math/bits"
)

const (
	start32 = 2166136261
	prime32 = 16777619
	start64 = 14695981039346656037
	prime64 = 1099511628211

	// The prime of 128 bits is 1<<(64+primeShift128) + primeLow128.
	startHigh128  = 0x6c62272e07bb0142
	startLow128   = 0x62b821756295c58d
	primeLow128   = 0x13b
	primeShift128 = 24
)

// The plain hashes multiply before they take in a byte, the ones with an a after it.
type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64 // high, low
	sum128a [2]uint64
)

// New32 returns the 32-bit FNV-1 hash.
func New32() hash.Hash32 {
	s := sum32(start32)
	return &s
}

// New32a returns the 32-bit FNV-1a hash.
func New32a() hash.Hash32 {
	s := sum32a(start32)
	return &s
}

// New64 returns the 64-bit FNV-1 hash.
func New64() hash.Hash64 {
	s := sum64(start64)
	return &s
}

// New64a returns the 64-bit FNV-1a hash.
func New64a() hash.Hash64 {
	s := sum64a(start64)
	return &s
}

// New128 returns the 128-bit FNV-1 hash.
func New128() hash.Hash { return &sum128{startHigh128, startLow128} }

// New128a returns the 128-bit FNV-1a hash.
func New128a() hash.Hash { return &sum128a{startHigh128, startLow128} }

func (s *sum32) Reset()   { *s = start32 }
func (s *sum32a) Reset()  { *s = start32 }
func (s *sum64) Reset()   { *s = start64 }
func (s *sum64a) Reset()  { *s = start64 }
func (s *sum128) Reset()  { *s = sum128{startHigh128, startLow128} }
func (s *sum128a) Reset() { *s = sum128a{startHigh128, startLow128} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

func (s *sum32) Sum(b []byte) []byte   { return append32(b, uint32(*s)) }
func (s *sum32a) Sum(b []byte) []byte  { return append32(b, uint32(*s)) }
func (s *sum64) Sum(b []byte) []byte   { return append64(b, uint64(*s)) }
func (s *sum64a) Sum(b []byte) []byte  { return append64(b, uint64(*s)) }
func (s *sum128) Sum(b []byte) []byte  { return append64(append64(b, s[0]), s[1]) }
func (s *sum128a) Sum(b []byte) []byte { return append64(append64(b, s[0]), s[1]) }

func append32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func append64(b []byte, x uint64) []byte { return append32(append32(b, uint32(x>>32)), uint32(x)) }

func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime32 ^ sum32(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum32a(c)) * prime32
	}
	*s = h
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime64 ^ sum64(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum64a(c)) * prime64
	}
	*s = h
	return len(data), nil
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = multiply128(s[0], s[1])
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		s[0], s[1] = multiply128(s[0], s[1])
	}
	return len(data), nil
}

// multiply128 multiplies by the prime, modulo 1<<128.
func multiply128(high, low uint64) (uint64, uint64) {
	carry, product := bits.Mul64(low, primeLow128)
	return carry + high*primeLow128 + low<<primeShift128, product
}
