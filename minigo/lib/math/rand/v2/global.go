package rand

import "internal/entropy"

// process takes its numbers from the process.
type process struct{}

func (process) Uint64() uint64 { return entropy.Uint64() }

// global is what the package's functions use: the methods of Rand, on numbers that differ with every run.
var global = &Rand{process{}}

// Int64 returns 63 random bits.
func Int64() int64 { return global.Int64() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return global.Uint64() }

// Int32 returns 31 random bits.
func Int32() int32 { return global.Int32() }

// Int returns a random int that is not negative.
func Int() int { return global.Int() }

// Uint returns a random uint.
func Uint() uint { return global.Uint() }

// Int64N returns a number in [0, n).
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns a number in [0, n).
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns a number in [0, n).
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns a number in [0, n).
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns a number in [0, n).
func IntN(n int) int { return global.IntN(n) }

// UintN returns a number in [0, n).
func UintN(n uint) uint { return global.UintN(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns the numbers in [0, n) in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements in random order; swap exchanges two of them.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n) of any integer type.
func N[Int integer](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.Uint64N(uint64(n)))
}
