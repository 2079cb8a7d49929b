package math

// Gamma returns the Gamma function of x.
//
// Source: Cephes, gamma.c.
func Gamma(x float64) float64 {
	const (
		p0 = 1.60119522476751861407e-04
		p1 = 1.19135147006586384913e-03
		p2 = 1.04213797561761569935e-02
		p3 = 4.76367800457137231464e-02
		p4 = 2.07448227648435975150e-01
		p5 = 4.94214826801497100753e-01
		p6 = 9.99999999999999996796e-01
		q0 = -2.31581873324120129819e-05
		q1 = 5.39605580493303397842e-04
		q2 = -4.45641913851797240494e-03
		q3 = 1.18139785222060435552e-02
		q4 = 3.58236398605498653373e-02
		q5 = -2.34591795718243348568e-01
		q6 = 7.14304917030273074085e-02
		q7 = 1.00000000000000000320e+00
	)
	switch {
	case IsNaN(x) || IsInf(x, -1) || x < 0 && x == Trunc(x):
		return NaN()
	case IsInf(x, 1):
		return Inf(1)
	case x == 0:
		return Copysign(Inf(1), x)
	case x > 33:
		y, more := stirling(x)
		return y * more
	case x < -33:
		return gammaReflected(-x)
	}
	// Into [2, 3) by Gamma(x+1) = x Gamma(x).
	z := 1.0
	for x >= 3 {
		x = x - 1
		z = z * x
	}
	for x < 0 {
		if x > -1e-09 {
			return gammaNearZero(x, z)
		}
		z = z / x
		x = x + 1
	}
	for x < 2 {
		if x < 1e-09 {
			return gammaNearZero(x, z)
		}
		z = z / x
		x = x + 1
	}
	if x == 2 {
		return z
	}
	x = x - 2
	p := (((((x*p0+p1)*x+p2)*x+p3)*x+p4)*x+p5)*x + p6
	q := ((((((x*q0+q1)*x+q2)*x+q3)*x+q4)*x+q5)*x+q6)*x + q7
	return z * p / q
}

func gammaNearZero(x, z float64) float64 {
	const euler = 0.57721566490153286060651209008240243104215933593992
	if x == 0 {
		return Inf(1)
	}
	return z / ((1 + euler*x) * x)
}

// gammaReflected returns Gamma(-q) for q > 33.
func gammaReflected(q float64) float64 {
	p := Floor(q)
	sign := 1
	if int64(p)&1 == 0 {
		sign = -1
	}
	z := q - p
	if z > 0.5 {
		p = p + 1
		z = q - p
	}
	z = q * Sin(Pi*z)
	if z == 0 {
		return Inf(sign)
	}
	y, more := stirling(q)
	z = Abs(z)
	if d := z * y * more; IsInf(d, 0) {
		z = Pi / z / y / more
	} else {
		z = Pi / d
	}
	return float64(sign) * z
}

// stirling returns Gamma(x) as two factors, whose product may overflow.
func stirling(x float64) (float64, float64) {
	const (
		sqrtTwoPi = 2.506628274631000502417
		large     = 143.01608 // beyond it x**x overflows
		s0        = 7.87311395793093628397e-04
		s1        = -2.29549961613378126380e-04
		s2        = -2.68132617805781232825e-03
		s3        = 3.47222221605458667310e-03
		s4        = 8.33333333333482257126e-02
	)
	if x > 200 {
		return Inf(1), 1
	}
	w := 1 / x
	w = 1 + w*((((s0*w+s1)*w+s2)*w+s3)*w+s4)
	y := Exp(x)
	if x > large {
		root := Pow(x, 0.5*x-0.25)
		return root, sqrtTwoPi * w * (root / y)
	}
	return Pow(x, x-0.5) / y, sqrtTwoPi * w * 1.0
}
