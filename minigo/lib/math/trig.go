package math

import "math/bits"

// Sin, Cos and Tan reduce their argument to [-Pi/4, Pi/4] and an octant.
//
// Source: Cephes, sin.c and tan.c.

// The parts of Pi/4, so that small multiples of the first two are exact.
const (
	pi4A = 7.85398125648498535156e-1
	pi4B = 3.77489470793079817668e-8
	pi4C = 2.69515142907905952645e-15
)

// reduceLimit is where subtracting multiples of Pi/4 is no longer exact enough.
const reduceLimit = 1 << 29

// reduce returns the octant of x, made even, and the rest z with x = octant * Pi/4 + z.
//
// Requires: x >= 0.
func reduce(x float64) (octant uint64, z float64) {
	if x >= reduceLimit {
		return reduceLarge(x)
	}
	octant = uint64(x * (4 / Pi))
	n := float64(octant)
	if octant&1 == 1 {
		octant++
		n++
	}
	return octant & 7, ((x - n*pi4A) - n*pi4B) - n*pi4C
}

// fourOverPi holds the binary digits of 4/Pi; the first word is the integer part.
var fourOverPi = [20]uint64{
	0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
	0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
	0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
	0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
}

// reduceLarge multiplies x by the 192 digits of 4/Pi that matter: those before only give whole circles.
//
// Source: M. Payne, R. Hanek, "Radian reduction for trigonometric functions", 1983.
func reduceLarge(x float64) (octant uint64, z float64) {
	mantissa, exp := split(x)
	word, shift := uint(exp+61)/64, uint(exp+61)%64
	d0 := fourOverPi[word]<<shift | fourOverPi[word+1]>>(64-shift)
	d1 := fourOverPi[word+1]<<shift | fourOverPi[word+2]>>(64-shift)
	d2 := fourOverPi[word+2]<<shift | fourOverPi[word+3]>>(64-shift)
	carried, _ := bits.Mul64(d2, mantissa)
	middle, low := bits.Mul64(d1, mantissa)
	lo, carry := bits.Add64(low, carried, 0)
	hi := d0*mantissa + middle + carry
	// Three bits of octant, then the fraction, which becomes a number in [0, 1).
	octant = hi >> 61
	hi = hi<<3 | lo>>61
	zeros := uint(bits.LeadingZeros64(hi))
	hi = hi<<(zeros+1) | lo>>(64-(zeros+1))
	z = Float64frombits(hi>>(64-fractionBits) | uint64(exponentBias-(zeros+1))<<fractionBits)
	if octant&1 == 1 {
		octant = (octant + 1) & 7
		z--
	}
	return octant, z * (Pi / 4)
}

// sinSeries returns the sine of z near zero; zz is its square.
func sinSeries(z, zz float64) float64 {
	const (
		s0 = 1.58962301576546568060e-10
		s1 = -2.50507477628578072866e-8
		s2 = 2.75573136213857245213e-6
		s3 = -1.98412698295895385996e-4
		s4 = 8.33333333332211858878e-3
		s5 = -1.66666666666666307295e-1
	)
	return z + z*zz*((((((s0*zz)+s1)*zz+s2)*zz+s3)*zz+s4)*zz+s5)
}

// cosSeries returns the cosine near zero of the number with the square zz.
func cosSeries(zz float64) float64 {
	const (
		c0 = -1.13585365213876817300e-11
		c1 = 2.08757008419747316778e-9
		c2 = -2.75573141792967388112e-7
		c3 = 2.48015872888517045348e-5
		c4 = -1.38888888888730564116e-3
		c5 = 4.16666666666665929218e-2
	)
	return 1.0 - 0.5*zz + zz*zz*((((((c0*zz)+c1)*zz+c2)*zz+c3)*zz+c4)*zz+c5)
}

// Cos returns the cosine of x.
func Cos(x float64) float64 {
	if isSpecial(x) {
		return NaN()
	}
	octant, z := reduce(Abs(x))
	zz := z * z
	y := 0.0
	if octant&2 != 0 {
		y = sinSeries(z, zz)
	} else {
		y = cosSeries(zz)
	}
	// Negative in the second and third quarter.
	if octant == 2 || octant == 4 {
		return -y
	}
	return y
}

// Sin returns the sine of x.
func Sin(x float64) float64 {
	switch {
	case x == 0 || IsNaN(x):
		return x
	case IsInf(x, 0):
		return NaN()
	}
	octant, z := reduce(Abs(x))
	zz := z * z
	y := 0.0
	if octant&2 != 0 {
		y = cosSeries(zz)
	} else {
		y = sinSeries(z, zz)
	}
	if (octant > 3) != (x < 0) {
		return -y
	}
	return y
}

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case isSpecial(x):
		return NaN(), NaN()
	}
	octant, z := reduce(Abs(x))
	zz := z * z
	sin, cos = sinSeries(z, zz), cosSeries(zz)
	if octant&2 != 0 {
		sin, cos = cos, sin
	}
	if (octant > 3) != (x < 0) {
		sin = -sin
	}
	if octant == 2 || octant == 4 {
		cos = -cos
	}
	return sin, cos
}

// Tan returns the tangent of x.
func Tan(x float64) float64 {
	const (
		p0 = -1.30936939181383777646e4
		p1 = 1.15351664838587416140e6
		p2 = -1.79565251976484877988e7
		q1 = 1.36812963470692954678e4
		q2 = -1.32089234440210967447e6
		q3 = 2.50083801823357915839e7
		q4 = -5.38695755929454629881e7
	)
	switch {
	case x == 0 || IsNaN(x):
		return x
	case IsInf(x, 0):
		return NaN()
	}
	octant, z := reduce(Abs(x))
	zz := z * z
	y := z
	if zz > 1e-14 {
		y = z + z*(zz*(((p0*zz)+p1)*zz+p2)/((((zz+q1)*zz+q2)*zz+q3)*zz+q4))
	}
	if octant&2 != 0 {
		y = -1 / y
	}
	if x < 0 {
		return -y
	}
	return y
}
