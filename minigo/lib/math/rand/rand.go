// Package rand makes random numbers; equal seeds give the sequences that they give with Go.
package rand

import "internal/ziggurat"

// Rand makes numbers of many kinds from a Source.
type Rand struct {
	src      Source
	src64    Source64 // src, if it is one
	readWord int64    // random bytes that Read has left over
	readLeft int
}

// New returns a Rand that takes its numbers from src.
func New(src Source) *Rand {
	src64, _ := src.(Source64)
	return &Rand{src: src, src64: src64}
}

// Seed starts the sequence of the seed.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readLeft = 0
}

// Int63 returns 63 random bits.
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 {
	if r.src64 != nil {
		return r.src64.Uint64()
	}
	low := uint64(r.Int63()) >> 31
	return low | uint64(r.Int63())<<32
}

// Int31 returns 31 random bits.
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a random int that is not negative.
func (r *Rand) Int() int { return int(uint(r.Int63()) << 1 >> 1) }

// Int63n returns a number in [0, n).
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	// Above the last multiple of n the numbers would not be equally likely.
	last := int64(1<<63 - 1 - (1<<63)%uint64(n))
	x := r.Int63()
	for x > last {
		x = r.Int63()
	}
	return x % n
}

// Int31n returns a number in [0, n).
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	last := int32(1<<31 - 1 - (1<<31)%uint32(n))
	x := r.Int31()
	for x > last {
		x = r.Int31()
	}
	return x % n
}

// below returns a number in [0, n) by multiplication; the numbers differ from those of Int31n.
//
// Source: D. Lemire, "Fast random integer generation in an interval", 2019.
func (r *Rand) below(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		least := uint32(-n) % uint32(n)
		for low < least {
			product = uint64(r.Uint32()) * uint64(n)
			low = uint32(product)
		}
	}
	return int32(product >> 32)
}

// Intn returns a number in [0, n).
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers in [0, n) in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		j := r.Intn(i + 1)
		p[i] = p[j]
		p[j] = i
	}
	return p
}

// Shuffle puts n elements in random order; swap exchanges two of them.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		if i > 1<<31-2 {
			swap(i, int(r.Int63n(int64(i+1))))
		} else {
			swap(i, int(r.below(int32(i+1))))
		}
	}
}

// Read fills p with random bytes; it never fails.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.readLeft == 0 {
			r.readWord = r.Int63()
			r.readLeft = 7
		}
		p[i] = byte(r.readWord)
		r.readWord >>= 8
		r.readLeft--
	}
	return len(p), nil
}

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		word := int32(r.Uint32())
		if x, ok := ziggurat.Normal(word, int(word&0x7F), r.Float64); ok {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		word := r.Uint32()
		if x, ok := ziggurat.Exp(word, int(word&0xFF), r.Float64); ok {
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
