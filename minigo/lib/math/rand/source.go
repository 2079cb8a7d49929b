package rand

// The generator adds two words of its state, as far apart as the tap, in the place of the one.
//
// Source: D. Knuth, "The Art of Computer Programming", vol. 2, 3.2.2: lagged Fibonacci generators.
const (
	length = 607
	tap    = 273
)

// Source is a generator of 63 random bits.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 is a generator of 64 random bits, too.
type Source64 interface {
	Source
	Uint64() uint64
}

// lagged is the generator.
type lagged struct {
	tap, feed int
	state     [length]int64
}

// NewSource returns a generator whose numbers the seed determines.
func NewSource(seed int64) Source {
	s := new(lagged)
	s.Seed(seed)
	return s
}

// seeds is the generator that spreads a seed over the state.
//
// Source: S. Park, K. Miller, "Random number generators: good ones are hard to find", 1988; factor of 1993.
func seeds(x int32) int32 {
	const (
		factor    = 48271
		quotient  = (1<<31 - 1) / factor
		remainder = (1<<31 - 1) % factor
	)
	x = factor*(x%quotient) - remainder*(x/quotient)
	if x < 0 {
		x += 1<<31 - 1
	}
	return x
}

func (s *lagged) Seed(seed int64) {
	s.tap, s.feed = 0, length-tap
	seed %= 1<<31 - 1
	if seed < 0 {
		seed += 1<<31 - 1
	}
	if seed == 0 {
		seed = 89482311
	}
	x := int32(seed)
	for i := 0; i < 20; i++ {
		x = seeds(x)
	}
	for i := range s.state {
		a := seeds(x)
		b := seeds(a)
		x = seeds(b)
		s.state[i] = int64(a)<<40 ^ int64(b)<<20 ^ int64(x) ^ warm[i]
	}
}

func (s *lagged) Int63() int64 { return int64(s.Uint64() << 1 >> 1) }

func (s *lagged) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += length
	}
	s.feed--
	if s.feed < 0 {
		s.feed += length
	}
	x := s.state[s.feed] + s.state[s.tap]
	s.state[s.feed] = x
	return uint64(x)
}
