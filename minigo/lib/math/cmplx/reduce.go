package cmplx

import (
	"math"
	"math/bits"
)

// inversePi holds the bits of 1/Pi behind the point, 64 of zeros first.
var inversePi = [...]uint64{
	0x0000000000000000, 0x517cc1b727220a94, 0xfe13abe8fa9a6ee0, 0x6db14acc9e21c820, 0xff28b1d5ef5de2b0,
	0xdb92371d2126e970, 0x0324977504e8c90e, 0x7f0ef58e5894d39f, 0x74411afa975da242, 0x74ce38135a2fbf20,
	0x9cc8eb1cc1a99cfa, 0x4e422fc5defc941d, 0x8ffc4bffef02cc07, 0xf79788c5ad05368f, 0xb69b3f6793e584db,
	0xa7a31fb34f2ff516, 0xba93dd63f5f2f8bd, 0x9e839cfbc5294975, 0x35fdafd88fc6ae84, 0x2b0198237e3db5d5,
}

// withoutPi returns x without the nearest multiple of Pi.
func withoutPi(x float64) float64 {
	if math.Abs(x) < 1<<30 {
		// Pi in three parts, the first two with zeros at the end, so that their multiples are exact.
		const (
			high   = 3.141592502593994
			middle = 1.5099578831723193e-07
			low    = 1.0780605716316238e-14
		)
		turns := float64(int64(x/math.Pi + 0.5))
		return ((x - turns*high) - turns*middle) - turns*low
	}
	// The mantissa times those bits of 1/Pi that matter for the fraction of x/Pi.
	//
	// Source: M. Payne, R. Hanek, "Radian reduction for trigonometric functions", 1983.
	const fractionBits, bias = 52, 1023
	mantissa := math.Float64bits(x)
	exponent := int(mantissa>>fractionBits&0x7FF) - bias - fractionBits
	mantissa = mantissa&(1<<fractionBits-1) | 1<<fractionBits
	word, shift := uint(exponent+64)/64, uint(exponent+64)%64
	digits := func(i uint) uint64 { return inversePi[i]<<shift | inversePi[i+1]>>(64-shift) }
	carried, _ := bits.Mul64(digits(word+2), mantissa)
	middleHigh, middleLow := bits.Mul64(digits(word+1), mantissa)
	lo, carry := bits.Add64(middleLow, carried, 0)
	hi, _ := bits.Add64(digits(word)*mantissa, middleHigh, carry)
	// The fraction as a floating-point number: its leading bit is the hidden one.
	zeros := uint(bits.LeadingZeros64(hi))
	value := hi<<(zeros+1) | lo>>(64-(zeros+1))
	value = value>>(64-fractionBits) | uint64(bias-(zeros+1))<<fractionBits
	fraction := math.Float64frombits(value)
	if fraction > 0.5 {
		fraction--
	}
	return math.Pi * fraction
}
