package math

// Pow returns x**y.
//
// The fraction of y goes through Exp and Log, its integer part through repeated squaring of x's mantissa.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0:
		return powOfZero(x, y)
	case IsInf(y, 0):
		return powOfLarge(x, y)
	case IsInf(x, -1):
		return powOfZero(Copysign(0, x), -y) // by 1/x
	case IsInf(x, 1):
		if y < 0 {
			return 0
		}
		return x
	case y == 0.5:
		return Sqrt(x)
	case y == -0.5:
		return 1 / Sqrt(x)
	}
	whole, rest := Modf(Abs(y))
	if rest != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		return powOfLarge(x, y)
	}
	result := 1.0
	exp := 0
	if rest != 0 {
		if rest > 0.5 {
			rest--
			whole++
		}
		result = Exp(rest * Log(x))
	}
	base, baseExp := Frexp(x)
	for n := int64(whole); n != 0; n >>= 1 {
		if baseExp < -1<<12 || 1<<12 < baseExp {
			exp += baseExp // overflow or underflow is certain
			break
		}
		if n&1 != 0 {
			result *= base
			exp += baseExp
		}
		base *= base
		baseExp <<= 1
		if base < 0.5 {
			base += base
			baseExp--
		}
	}
	if y < 0 {
		result = 1 / result
		exp = -exp
	}
	return Ldexp(result, exp)
}

// powOfZero returns x**y for x = ±0 and y other than 0.
func powOfZero(x, y float64) float64 {
	odd := Signbit(x) && isOdd(y)
	switch {
	case y < 0 && odd:
		return Inf(-1)
	case y < 0:
		return Inf(1)
	case odd:
		return x
	}
	return 0
}

// powOfLarge returns x**y for a y that is infinite or too large to matter by its value.
func powOfLarge(x, y float64) float64 {
	switch {
	case x == -1:
		return 1
	case (Abs(x) < 1) == (y > 0):
		return 0
	}
	return Inf(1)
}

// isOdd reports whether x is an odd integer.
func isOdd(x float64) bool {
	if Abs(x) >= 1<<53 {
		return false
	}
	whole, rest := Modf(x)
	return rest == 0 && int64(whole)&1 != 0
}

var (
	tens        = [32]float64{1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31}
	largeTens   = [10]float64{1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}
	inverseTens = [11]float64{1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320}
)

// Pow10 returns 10**n.
func Pow10(n int) float64 {
	switch {
	case n > 308:
		return Inf(1)
	case n >= 0:
		return largeTens[n/32] * tens[n%32]
	case n >= -323:
		return inverseTens[-n/32] / tens[-n%32]
	}
	return 0
}

// Cbrt returns the cube root of x.
//
// A third of the bits is a first estimate; a rational correction gives 23 bits, one Newton step the rest.
//
// Source: FreeBSD msun, s_cbrt.c.
func Cbrt(x float64) float64 {
	const (
		b1 = 715094163
		b2 = 696219795
		c  = 5.42857142857142815906e-01  // 19/35
		d  = -7.05306122448979611050e-01 // -864/1225
		e  = 1.41428571428571436819e+00  // 99/70
		f  = 1.60714285714285720630e+00  // 45/28
		g  = 3.57142857142857150787e-01  // 5/14
	)
	if x == 0 || isSpecial(x) {
		return x
	}
	size := Abs(x)
	t := Float64frombits(Float64bits(size)/3 + b1<<32)
	if size < smallestNormal {
		t = Float64frombits(Float64bits(size*(1<<54))/3 + b2<<32)
	}
	r := t * t / size
	s := c + r*t
	t *= g + f/(s+e+d/s)
	// Cut to 22 bits, rounded up, so that t*t is exact.
	t = Float64frombits(Float64bits(t)&(0xFFFFFFFFC<<28) + 1<<30)
	s = t * t
	r = size / s
	r = (r - t) / (t + t + r)
	return Copysign(t+t*r, x)
}

// Hypot returns sqrt(p*p + q*q) without overflow on the way.
func Hypot(p, q float64) float64 {
	p, q = Abs(p), Abs(q)
	switch {
	case IsInf(p, 1) || IsInf(q, 1):
		return Inf(1)
	case IsNaN(p) || IsNaN(q):
		return NaN()
	}
	if p < q {
		p, q = q, p
	}
	if p == 0 {
		return 0
	}
	q /= p
	return p * Sqrt(1+q*q)
}
