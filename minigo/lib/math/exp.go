package math

const (
	ln2Hi = 6.93147180369123816490e-01 // the upper bits of ln 2, so that small multiples are exact
	ln2Lo = 1.90821492927058770002e-10
)

// Exp returns e**x.
//
// x = k ln 2 + r; e**(r/16) by its Taylor series, less one, is squared four times.
//
// Source: N. Shibata, "Efficient evaluation methods of elementary functions suitable for SIMD computation", 2010.
func Exp(x float64) float64 {
	const (
		ln2Upper = 0.69314718055966295651160180568695068359375
		ln2Lower = 0.28235290563031577122588448175013436025525412068e-12
		log2e    = 1.4426950408889634073599246810018920
		overflow = 7.09782712893384e+02

		c2 = 0.5
		c3 = 1.6666666666666666667e-1
		c4 = 4.1666666666666666667e-2
		c5 = 8.3333333333333333333e-3
		c6 = 1.3888888888888888889e-3
		c7 = 1.9841269841269841270e-4
		c8 = 2.4801587301587301587e-5
	)
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case IsInf(x, -1):
		return 0
	case x > overflow:
		return Inf(1)
	case x < -1e9:
		return 0
	}
	n := RoundToEven(log2e * x)
	k := int(n)
	var r, s float64
	if useFMA {
		r = hardwareFMA(-n, ln2Upper, x)
		r = hardwareFMA(-n, ln2Lower, r)
		r *= 0.0625
		s = hardwareFMA(c8, r, c7)
		s = hardwareFMA(s, r, c6)
		s = hardwareFMA(s, r, c5)
		s = hardwareFMA(s, r, c4)
		s = hardwareFMA(s, r, c3)
		s = hardwareFMA(s, r, c2)
		s = hardwareFMA(s, r, 1)
		r *= s
		r *= r + 2
		r *= r + 2
		r *= r + 2
		r = hardwareFMA(r, r+2, 1)
	} else {
		r = x - n*ln2Upper
		r -= n * ln2Lower
		r *= 0.0625
		s = c8*r + c7
		s = s*r + c6
		s = s*r + c5
		s = s*r + c4
		s = s*r + c3
		s = s*r + c2
		s = s*r + 1
		r *= s
		r *= r + 2
		r *= r + 2
		r *= r + 2
		r = r*(r+2) + 1
	}
	return scaleExp(r, k)
}

// scaleExp returns r * 2**k for the result of Exp, where k is at most 1024.
func scaleExp(r float64, k int) float64 {
	e := k + exponentBias
	switch {
	case e >= exponentMask:
		return Inf(1)
	case e > 0:
		return r * Float64frombits(uint64(e)<<fractionBits)
	case e < -fractionBits:
		return 0
	}
	// In two steps, as the scale of a denormal result is itself denormal.
	r *= Float64frombits(uint64(e+exponentBias-1) << fractionBits)
	return r * smallestNormal
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	switch {
	case IsNaN(x):
		return x
	case x > 1.0239999999999999e+03:
		return Inf(1)
	case x < -1.0740e+03:
		return 0
	}
	k := int(x + Copysign(0.5, x))
	t := x - float64(k)
	return expReduced(t*ln2Hi, -t*ln2Lo, k)
}

// expReduced returns e**(hi-lo) * 2**k for |hi-lo| <= ln(2)/2, by the quotient 1 + 2r/(R(r)-r).
//
// Source: FreeBSD msun, e_exp.c.
func expReduced(hi, lo float64, k int) float64 {
	const (
		p1 = 1.66666666666666657415e-01
		p2 = -2.77777777770155933842e-03
		p3 = 6.61375632143793436117e-05
		p4 = -1.65339022054652515390e-06
		p5 = 4.13813679705723846039e-08
	)
	r := hi - lo
	t := r * r
	c := r - t*(p1+t*(p2+t*(p3+t*(p4+t*p5))))
	return Ldexp(1-((lo-(r*c)/(2-c))-hi), k)
}

// Expm1 returns e**x - 1, exactly even near zero.
//
// Source: FreeBSD msun, s_expm1.c.
func Expm1(x float64) float64 {
	const (
		overflow  = 7.09782712893383973096e+02
		vanishing = 3.88162421113569373274e+01 // 56 ln 2: beyond it e**-x does not count
		ln2Half3  = 1.03972077083991796413e+00 // 1.5 ln 2
		ln2Half   = 3.46573590279972654709e-01 // 0.5 ln 2
		log2e     = 1.44269504088896338700e+00

		q1 = -3.33333333333331316428e-02
		q2 = 1.58730158725481460165e-03
		q3 = -7.93650757867487942473e-05
		q4 = 4.00821782732936239552e-06
		q5 = -2.01099218183624371326e-07
	)
	switch {
	case IsInf(x, 1) || IsNaN(x):
		return x
	case x <= -vanishing:
		return -1
	case x >= overflow:
		return Inf(1)
	}
	size := Abs(x)
	if size < 0x1p-54 {
		return x
	}
	// x = k ln 2 + r, and c is what r lost by rounding.
	k := 0
	r, c := x, 0.0
	if size > ln2Half {
		hi, lo := 0.0, 0.0
		switch {
		case size >= ln2Half3:
			k = int(log2e*x + Copysign(0.5, x))
			hi = x - float64(k)*ln2Hi
			lo = float64(k) * ln2Lo
		case x > 0:
			k, hi, lo = 1, x-ln2Hi, ln2Lo
		default:
			k, hi, lo = -1, x+ln2Hi, -ln2Lo
		}
		r = hi - lo
		c = (hi - r) - lo
	}
	half := 0.5 * r
	square := r * half
	r1 := 1 + square*(q1+square*(q2+square*(q3+square*(q4+square*q5))))
	t := 3 - r1*half
	e := square * ((r1 - t) / (6.0 - r*t))
	if k == 0 {
		return r - (r*e - square)
	}
	e = r*(e-c) - c
	e -= square
	switch {
	case k == -1:
		return 0.5*(r-e) - 0.5
	case k == 1:
		if r < -0.25 {
			return -2 * (e - (r + 0.5))
		}
		return 1 + 2*(r-e)
	case k <= -2 || k > 56:
		return addExponent(1-(e-r), k) - 1
	case k < 20:
		return addExponent(1-Float64frombits(uint64(exponentBias-k)<<fractionBits)-(e-r), k)
	}
	y := r - (e + Float64frombits(uint64(exponentBias-k)<<fractionBits))
	y++
	return addExponent(y, k)
}

// addExponent multiplies by 2**k without regard to overflow.
func addExponent(y float64, k int) float64 {
	return Float64frombits(Float64bits(y) + uint64(k)<<fractionBits)
}
