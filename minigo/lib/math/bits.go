package math

import "math/bits"

// The parts of a float64.
const (
	fractionBits = 52
	fractionMask = 1<<fractionBits - 1
	exponentMask = 0x7FF
	exponentBias = 1023
	signBit      = 1 << 63

	bitsNaN = 0x7FF8000000000001
	bitsInf = 0x7FF0000000000000
	bitsOne = 0x3FF0000000000000

	smallestNormal = 0x1p-1022
)

// Inf returns an infinity, negative for a negative sign.
func Inf(sign int) float64 {
	if sign < 0 {
		return Float64frombits(bitsInf | signBit)
	}
	return Float64frombits(bitsInf)
}

// NaN returns a number that is none.
func NaN() float64 { return Float64frombits(bitsNaN) }

// IsNaN reports whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is an infinity: the positive one for sign > 0, the negative one for sign < 0, any for 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool { return Float64bits(x)&signBit != 0 }

// isSpecial reports whether x is an infinity or NaN.
func isSpecial(x float64) bool { return Float64bits(x)&bitsInf == bitsInf }

// normalize returns y, not denormal, and exp with x == y * 2**exp.
func normalize(x float64) (y float64, exp int) {
	if Abs(x) < smallestNormal {
		return x * (1 << fractionBits), -fractionBits
	}
	return x, 0
}

// Frexp takes f apart: f == frac * 2**exp with frac in [0.5, 1).
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || isSpecial(f) {
		return f, 0
	}
	f, exp = normalize(f)
	b := Float64bits(f)
	exp += int(b>>fractionBits&exponentMask) - exponentBias + 1
	b = b&^(exponentMask<<fractionBits) | (exponentBias-1)<<fractionBits
	return Float64frombits(b), exp
}

// Ldexp returns frac * 2**exp.
func Ldexp(frac float64, exp int) float64 {
	if frac == 0 || isSpecial(frac) {
		return frac
	}
	y, e := normalize(frac)
	b := Float64bits(y)
	exp += e + int(b>>fractionBits&exponentMask) - exponentBias
	switch {
	case exp < -1075:
		return Copysign(0, frac)
	case exp > exponentBias:
		return Copysign(Inf(1), frac)
	}
	scale := 1.0
	if exp < 1-exponentBias {
		// Denormal: one multiplication rounds.
		exp += fractionBits + 1
		scale = 0x1p-53
	}
	b = b&^(exponentMask<<fractionBits) | uint64(exp+exponentBias)<<fractionBits
	return scale * Float64frombits(b)
}

// Logb returns the exponent of x as a number.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(exponent(x))
}

// Ilogb returns the exponent of x.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case isSpecial(x):
		return MaxInt32
	}
	return exponent(x)
}

func exponent(x float64) int {
	y, e := normalize(x)
	return int(Float64bits(y)>>fractionBits&exponentMask) - exponentBias + e
}

// Modf takes f apart into an integer and a fraction with the sign of f.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	return integer, Copysign(f-integer, f)
}

// Nextafter returns the next number after x in the direction of y.
func Nextafter(x, y float64) (r float64) {
	switch {
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(SmallestNonzeroFloat64, y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}

// Nextafter32 is Nextafter for float32.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(SmallestNonzeroFloat32, float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// Round returns the integer nearest to x, of two the one farther from zero.
func Round(x float64) float64 {
	b := Float64bits(x)
	e := int(b>>fractionBits&exponentMask) - exponentBias
	switch {
	case e < -1:
		b &= signBit
	case e == -1:
		b = b&signBit | bitsOne
	case e < fractionBits:
		b += 1 << (fractionBits - 1) >> uint(e)
		b &^= fractionMask >> uint(e)
	}
	return Float64frombits(b)
}

// Dim returns x-y, but 0 when that is negative.
func Dim(x, y float64) float64 {
	d := x - y
	if d <= 0 {
		return 0
	}
	return d
}

// Max returns the larger of x and y; NaN if one is NaN and none +Inf; 0 rather than -0.
func Max(x, y float64) float64 {
	switch {
	case IsInf(x, 1) || IsInf(y, 1):
		return Inf(1)
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0 && y == 0:
		return Float64frombits(Float64bits(x) & Float64bits(y))
	case x > y:
		return x
	}
	return y
}

// Min returns the smaller of x and y; NaN if one is NaN and none -Inf; -0 rather than 0.
func Min(x, y float64) float64 {
	switch {
	case IsInf(x, -1) || IsInf(y, -1):
		return Inf(-1)
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0 && y == 0:
		return Float64frombits(Float64bits(x) | Float64bits(y))
	case x < y:
		return x
	}
	return y
}

// split returns the mantissa with its leading bit at bit 52, and the exponent of its lowest bit.
//
// Requires: x is neither zero nor special.
func split(x float64) (mantissa uint64, exp int) {
	b := Float64bits(x)
	exp = int(b >> fractionBits & exponentMask)
	mantissa = b & fractionMask
	if exp == 0 {
		n := bits.LeadingZeros64(mantissa) - (63 - fractionBits)
		return mantissa << uint(n), 1 - n - exponentBias - fractionBits
	}
	return mantissa | 1<<fractionBits, exp - exponentBias - fractionBits
}
