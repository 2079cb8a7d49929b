package math

// The Bessel functions.
//
// Source: FreeBSD msun, e_j0.c, e_j1.c, e_jn.c.

// besselSeries returns the quotient of two polynomials in 1/x**2, with the coefficients for x >= 2.
func besselSeries(x float64, numerators, denominators *[4][6]float64) float64 {
	i := 3
	switch {
	case x >= 8:
		i = 0
	case x >= 4.5454:
		i = 1
	case x >= 2.8571:
		i = 2
	}
	p, q := &numerators[i], &denominators[i]
	z := 1 / (x * x)
	r := p[0] + z*(p[1]+z*(p[2]+z*(p[3]+z*(p[4]+z*p[5]))))
	s := 1 + z*(q[0]+z*(q[1]+z*(q[2]+z*(q[3]+z*(q[4]+z*q[5])))))
	return r / s
}

// besselAngles returns sqrt(2) times the sine and cosine of x - Pi/4, for order 1 of x - 3 Pi/4. The one of them that
// cancels is computed through cos 2x.
func besselAngles(x float64, order int) (ss, cc float64) {
	s, c := Sincos(x)
	ss, cc = s-c, s+c
	cancels := s*c < 0
	z := 0.0
	if order == 1 {
		ss, cc = -s-c, s-c
		cancels = s*c > 0
	}
	if x < MaxFloat64/2 {
		z = Cos(x + x)
		if order == 0 {
			z = -z
		}
		if cancels {
			cc = z / ss
		} else {
			ss = z / cc
		}
	}
	return ss, cc
}

// besselLarge returns the function of the order and kind for x >= 2.
func besselLarge(x float64, order, kind int) float64 {
	ss, cc := besselAngles(x, order)
	if x > 0x1p129 {
		if kind == 2 {
			cc = ss
		}
		return (1 / SqrtPi) * cc / Sqrt(x)
	}
	var u, v float64
	if order == 0 {
		u = 1 + besselSeries(x, &besselP0Num, &besselP0Den)
		v = (-0.125 + besselSeries(x, &besselQ0Num, &besselQ0Den)) / x
	} else {
		u = 1 + besselSeries(x, &besselP1Num, &besselP1Den)
		v = (0.375 + besselSeries(x, &besselQ1Num, &besselQ1Den)) / x
	}
	if kind == 2 {
		return (1 / SqrtPi) * (u*ss + v*cc) / Sqrt(x)
	}
	return (1 / SqrtPi) * (u*cc - v*ss) / Sqrt(x)
}

// J0 returns the Bessel function of the first kind of order 0.
func J0(x float64) float64 {
	const (
		r2 = 1.56249999999999947958e-02
		r3 = -1.89979294238854721751e-04
		r4 = 1.82954049532700665670e-06
		r5 = -4.61832688532103189199e-09
		s1 = 1.56191029464890010492e-02
		s2 = 1.16926784663337450260e-04
		s3 = 5.13546550207318111446e-07
		s4 = 1.16614003333790000205e-09
	)
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0):
		return 0
	}
	x = Abs(x)
	switch {
	case x >= 2:
		return besselLarge(x, 0, 1)
	case x < 0x1p-27:
		return 1
	case x < 0x1p-13:
		return 1 - 0.25*x*x
	}
	z := x * x
	r := z * (r2 + z*(r3+z*(r4+z*r5)))
	s := 1 + z*(s1+z*(s2+z*(s3+z*s4)))
	if x < 1 {
		return 1 + z*(-0.25+(r/s))
	}
	u := 0.5 * x
	return (1+u)*(1-u) + z*(r/s)
}

// Y0 returns the Bessel function of the second kind of order 0.
func Y0(x float64) float64 {
	const (
		u0 = -7.38042951086872317523e-02
		u1 = 1.76666452509181115538e-01
		u2 = -1.38185671945596898896e-02
		u3 = 3.47453432093683650238e-04
		u4 = -3.81407053724364161125e-06
		u5 = 1.95590137035022920206e-08
		u6 = -3.98205194132103398453e-11
		v1 = 1.27304834834123699328e-02
		v2 = 7.60068627350353253702e-05
		v3 = 2.59150851840457805467e-07
		v4 = 4.41110311332675467403e-10
	)
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	case x >= 2:
		return besselLarge(x, 0, 2)
	case x <= 0x1p-27:
		return u0 + (2/Pi)*Log(x)
	}
	z := x * x
	u := u0 + z*(u1+z*(u2+z*(u3+z*(u4+z*(u5+z*u6)))))
	v := 1 + z*(v1+z*(v2+z*(v3+z*v4)))
	return u/v + (2/Pi)*J0(x)*Log(x)
}

// J1 returns the Bessel function of the first kind of order 1.
func J1(x float64) float64 {
	const (
		r0 = -6.25000000000000000000e-02
		r1 = 1.40705666955189706048e-03
		r2 = -1.59955631084035597520e-05
		r3 = 4.96727999609584448412e-08
		s1 = 1.91537599538363460805e-02
		s2 = 1.85946785588630915560e-04
		s3 = 1.17718464042623683263e-06
		s4 = 5.04636257076217042715e-09
		s5 = 1.23542274426137913908e-11
	)
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0) || x == 0:
		return 0
	}
	size := Abs(x)
	y := 0.5 * size
	switch {
	case size >= 2:
		y = besselLarge(size, 1, 1)
	case size < 0x1p-27:
		return y // for a negative x too, as Go has it
	default:
		z := size * size
		r := z * (r0 + z*(r1+z*(r2+z*r3)))
		s := 1.0 + z*(s1+z*(s2+z*(s3+z*(s4+z*s5))))
		r *= size
		y += r / s
	}
	if x < 0 {
		return -y
	}
	return y
}

// Y1 returns the Bessel function of the second kind of order 1.
func Y1(x float64) float64 {
	const (
		u0 = -1.96057090646238940668e-01
		u1 = 5.04438716639811282616e-02
		u2 = -1.91256895875763547298e-03
		u3 = 2.35252600561610495928e-05
		u4 = -9.19099158039878874504e-08
		v0 = 1.99167318236649903973e-02
		v1 = 2.02552581025135171496e-04
		v2 = 1.35608801097516229404e-06
		v3 = 6.22741452364621501295e-09
		v4 = 1.66559246207992079114e-11
	)
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	case x >= 2:
		return besselLarge(x, 1, 2)
	case x <= 0x1p-54:
		return -(2 / Pi) / x
	}
	z := x * x
	u := u0 + z*(u1+z*(u2+z*(u3+z*u4)))
	v := 1 + z*(v0+z*(v1+z*(v2+z*(v3+z*v4))))
	return x*(u/v) + (2/Pi)*(J1(x)*Log(x)-1/x)
}

// besselFar returns sqrt(2) times the cosine (the sine for kind 2) of x less n+1/2 quarter turns.
func besselFar(n int, x float64, kind int) float64 {
	s, c := Sincos(x)
	if kind == 2 {
		n++ // sin(x - a) = cos(x - a - Pi/2)
	}
	switch n & 3 {
	case 0:
		return c + s
	case 1:
		return -c + s
	case 2:
		return -c - s
	}
	return c - s
}

// Jn returns the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64 {
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0):
		return 0
	case n == 0:
		return J0(x)
	case x == 0:
		return 0
	}
	if n < 0 {
		n, x = -n, -x
	}
	if n == 1 {
		return J1(x)
	}
	size := Abs(x)
	y := 0.0
	switch {
	case float64(n) <= size && size >= 0x1p302:
		y = (1 / SqrtPi) * besselFar(n, size, 1) / Sqrt(size)
	case float64(n) <= size:
		// Upwards from the orders 0 and 1.
		before := J0(size)
		y = J1(size)
		for i := 1; i < n; i++ {
			before, y = y, y*(float64(i+i)/size)-before
		}
	case size < 0x1p-29:
		y = besselSmall(n, size)
	default:
		y = besselDown(n, size)
	}
	if x < 0 && n&1 == 1 {
		return -y
	}
	return y
}

// besselSmall returns (x/2)**n / n!, the first term of the series.
func besselSmall(n int, x float64) float64 {
	if n > 33 {
		return 0
	}
	half := x * 0.5
	y, factorial := half, 1.0
	for i := 2; i <= n; i++ {
		factorial *= float64(i)
		y *= half
	}
	return y / factorial
}

// besselDown returns Jn for n > x: a continued fraction gives Jn/J(n-1), the recurrence downwards J0 in its terms.
func besselDown(n int, x float64) float64 {
	const overflow = 7.09782712893383973096e+02
	// How many terms the continued fraction needs.
	w := float64(n+n) / x
	h := 2 / x
	z := w + h
	q0, q1 := w, w*z-1
	k := 1
	for q1 < 1e9 {
		k++
		z += h
		q0, q1 = q1, z*q1-q0
	}
	t := 0.0
	for i := 2 * (n + k); i >= n+n; i -= 2 {
		t = 1 / (float64(i)/x - t)
	}
	size := float64(n)
	size = size * Log(Abs(2/x*size))
	a, b := t, 1.0
	for i := n - 1; i > 0; i-- {
		a, b = b, b*float64(i+i)/x-a
		if size >= overflow && b > 1e100 {
			a /= b
			t /= b
			b = 1
		}
	}
	return t * J0(x) / b
}

// Yn returns the Bessel function of the second kind of order n.
func Yn(n int, x float64) float64 {
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case n == 0:
		return Y0(x)
	case x == 0:
		if n < 0 && n&1 == 1 {
			return Inf(1)
		}
		return Inf(-1)
	}
	negative := n < 0 && n&1 == 1
	if n < 0 {
		n = -n
	}
	y := Y1(x)
	if n > 1 && x >= 0x1p302 {
		y = (1 / SqrtPi) * besselFar(n, x, 2) / Sqrt(x)
	} else {
		before := Y0(x)
		for i := 1; i < n && !IsInf(y, -1); i++ {
			before, y = y, (float64(i+i)/x)*y-before
		}
	}
	if negative {
		return -y
	}
	return y
}
