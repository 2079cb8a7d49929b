package rand

import "internal/entropy"

// process takes its numbers from the process.
type process struct{}

func (process) Int63() int64   { return int64(entropy.Uint64() << 1 >> 1) }
func (process) Uint64() uint64 { return entropy.Uint64() }

func (process) Seed(seed int64) {}

// global is what the package's functions use.
var global = &Rand{src: process{}, src64: process{}}

// Seed does nothing, as with Go since 1.24: the numbers stay random. New(NewSource(seed)) gives the seed's sequence.
func Seed(seed int64) {}

// The package's functions are the methods of Rand, on numbers that differ with every run.

// Int63 returns 63 random bits.
func Int63() int64 { return global.Int63() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns 31 random bits.
func Int31() int32 { return global.Int31() }

// Int returns a random int that is not negative.
func Int() int { return global.Int() }

// Int63n returns a number in [0, n).
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns a number in [0, n).
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns a number in [0, n).
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns the numbers in [0, n) in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements in random order; swap exchanges two of them.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes; it never fails.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
