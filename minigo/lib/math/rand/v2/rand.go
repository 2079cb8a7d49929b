// Package rand makes random numbers; equal seeds give the sequences that they give with Go.
package rand

import (
	"internal/ziggurat"
	"math/bits"
)

// Source is a generator of 64 random bits.
type Source interface {
	Uint64() uint64
}

// Rand makes numbers of many kinds from a Source.
type Rand struct{ src Source }

// New returns a Rand that takes its numbers from src.
func New(src Source) *Rand { return &Rand{src} }

// Int64 returns 63 random bits.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns 31 random bits.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a random int that is not negative.
func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

// Uint returns a random uint.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// Int64N returns a number in [0, n).
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number in [0, n).
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns a number in [0, n).
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number in [0, n).
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns a number in [0, n).
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns a number in [0, n).
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// below returns a number in [0, n), n not 0.
//
// Source: D. Lemire, "Fast random integer generation in an interval", 2019.
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	high, low := bits.Mul64(r.Uint64(), n)
	if low < n {
		least := -n % n
		for low < least {
			high, low = bits.Mul64(r.Uint64(), n)
		}
	}
	return high
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns the numbers in [0, n) in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements in random order; swap exchanges two of them.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		word := r.Uint64()
		if x, ok := ziggurat.Normal(int32(word), int(word>>32&0x7F), r.Float64); ok {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		word := r.Uint64()
		if x, ok := ziggurat.Exp(uint32(word), int(uint8(word>>32)), r.Float64); ok {
			return x
		}
	}
}

// Zipf makes numbers of Zipf's distribution.
type Zipf struct {
	z ziggurat.Zipf
	r *Rand
}

// NewZipf returns a generator of numbers k in [0, imax] with probabilities in proportion to (v+k)**(-s); nil unless
// s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	z := &Zipf{r: r}
	if !z.z.Init(s, v, imax) {
		return nil
	}
	return z
}

// Uint64 returns the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Next(z.r.Float64)
}
