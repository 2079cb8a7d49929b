package math

// Coefficients of the series of log((1+s)/(1-s)) in s**2, adjusted over the interval.
const (
	logL1 = 6.666666666666735130e-01
	logL2 = 3.999999999940941908e-01
	logL3 = 2.857142874366239149e-01
	logL4 = 2.222219843214978396e-01
	logL5 = 1.818357216161805012e-01
	logL6 = 1.531383769920937332e-01
	logL7 = 1.479819860511658591e-01
)

// Log returns the natural logarithm of x.
//
// x = 2**k (1+f) with 1+f in [sqrt(2)/2, sqrt(2)).
//
// Differs from a precise logarithm for denormal numbers exactly as Go does on amd64: they are not normalised.
//
// Source: FreeBSD msun, e_log.c.
func Log(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case x < 0:
		return NaN()
	case !(x <= MaxFloat64):
		return x
	}
	b := Float64bits(x)
	k := float64(int(b>>fractionBits) - exponentBias + 1)
	f := Float64frombits(b&fractionMask | (exponentBias-1)<<fractionBits)
	if f <= Sqrt2/2 {
		k--
		f *= 2
	}
	f--
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	odd := s2 * (logL1 + s4*(logL3+s4*(logL5+s4*logL7)))
	even := s4 * (logL2 + s4*(logL4+s4*logL6))
	r := odd + even
	half := 0.5 * f * f
	return k*ln2Hi - ((half - (s*(half+r) + k*ln2Lo)) - f)
}

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64 { return Log(x) * (1 / Ln10) }

// Log2 returns the binary logarithm of x, exact for powers of two.
func Log2(x float64) float64 {
	frac, exp := Frexp(x)
	if frac == 0.5 {
		return float64(exp - 1)
	}
	return Log(frac)*(1/Ln2) + float64(exp)
}

// Log1p returns the natural logarithm of 1+x, exactly even near zero.
//
// Source: FreeBSD msun, s_log1p.c.
func Log1p(x float64) float64 {
	const (
		sqrt2m1     = 4.142135623730950488017e-01  // sqrt(2) - 1
		sqrt2Halfm1 = -2.928932188134524755992e-01 // sqrt(2)/2 - 1
		sqrt2Bits   = 0x0006a09e667f3bcd           // the fraction of sqrt(2)
	)
	switch {
	case x < -1 || IsNaN(x):
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return Inf(1)
	}
	size := Abs(x)
	if size < 0x1p-29 {
		if size < 0x1p-54 {
			return x
		}
		return x - x*x*0.5
	}
	// 1+x = 2**k (1+f); c corrects the rounding of 1+x.
	k, f, c := 0, x, 0.0
	fraction := uint64(1)
	if size >= sqrt2m1 || x <= sqrt2Halfm1 {
		u := x
		if size < 1<<53 {
			u = 1 + x
			k = int(Float64bits(u)>>fractionBits) - exponentBias
			if k > 0 {
				c = 1 - (u - x)
			} else {
				c = x - (u - 1)
			}
			c /= u
		} else {
			k = int(Float64bits(u)>>fractionBits) - exponentBias
		}
		fraction = Float64bits(u) & fractionMask
		if fraction < sqrt2Bits {
			u = Float64frombits(fraction | bitsOne)
		} else {
			k++
			u = Float64frombits(fraction | (exponentBias-1)<<fractionBits)
			fraction = (1<<fractionBits - fraction) >> 2
		}
		f = u - 1
	}
	n := float64(k)
	half := 0.5 * f * f
	if fraction == 0 { // |f| < 2**-20
		if f == 0 {
			if k == 0 {
				return 0
			}
			c += n * ln2Lo
			return n*ln2Hi + c
		}
		r := half * (1 - 0.66666666666666666*f)
		if k == 0 {
			return f - r
		}
		return n*ln2Hi - ((r - (n*ln2Lo + c)) - f)
	}
	s := f / (2 + f)
	z := s * s
	r := z * (logL1 + z*(logL2+z*(logL3+z*(logL4+z*(logL5+z*(logL6+z*logL7))))))
	if k == 0 {
		return f - (half - s*(half+r))
	}
	return n*ln2Hi - ((half - (s*(half+r) + (n*ln2Lo + c))) - f)
}
