package rand

import (
	"errors"
	"math/bits"
)

// PCG is a permuted congruential generator with 128 bits of state.
//
// Source: M. O'Neill, "PCG: a family of simple fast space-efficient statistically good algorithms for random number
// generation", 2014, with the later output function DXSM.
type PCG struct{ high, low uint64 }

// NewPCG returns the generator with the seed.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed starts the sequence of the seed.
func (p *PCG) Seed(seed1, seed2 uint64) { p.high, p.low = seed1, seed2 }

// Uint64 returns 64 random bits.
func (p *PCG) Uint64() uint64 {
	const (
		factorHigh, factorLow = 2549297995355413924, 4865540595714422341
		stepHigh, stepLow     = 6364136223846793005, 1442695040888963407
		mix                   = 0xda942042e4dd58b5
	)
	high, low := bits.Mul64(p.low, factorLow)
	high += p.high*factorLow + p.low*factorHigh
	low, carry := bits.Add64(low, stepLow, 0)
	high, _ = bits.Add64(high, stepHigh, carry)
	p.high, p.low = high, low
	high ^= high >> 32
	high *= mix
	high ^= high >> 48
	return high * (low | 1)
}

const pcgName = "pcg:"

var errInvalidPCG = errors.New("invalid PCG encoding")

// AppendBinary appends the state to b.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, pcgName...)
	for _, word := range [2]uint64{p.high, p.low} {
		for shift := 56; shift >= 0; shift -= 8 {
			b = append(b, byte(word>>uint(shift)))
		}
	}
	return b, nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != len(pcgName)+16 || string(data[:len(pcgName)]) != pcgName {
		return errInvalidPCG
	}
	var words [2]uint64
	for i, c := range data[len(pcgName):] {
		words[i/8] = words[i/8]<<8 | uint64(c)
	}
	p.high, p.low = words[0], words[1]
	return nil
}
