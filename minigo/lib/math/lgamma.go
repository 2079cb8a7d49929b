package math

// Lgamma returns the logarithm of the magnitude of Gamma(x), and Gamma's sign.
//
// Source: FreeBSD msun, e_lgamma_r.c.
func Lgamma(x float64) (lgamma float64, sign int) {
	switch {
	case isSpecial(x):
		return x, 1
	case x == 0:
		return Inf(1), 1
	}
	size := Abs(x)
	sign = 1
	if size < 0x1p-70 {
		if x < 0 {
			sign = -1
		}
		return -Log(size), sign
	}
	if x > 0 {
		return lgammaPositive(x), 1
	}
	if size >= 1<<52 {
		return Inf(1), 1
	}
	// Reflection: Gamma(-x) Gamma(x) = -Pi / (x sin(Pi x))
	t := negativeSinPi(size)
	if t == 0 {
		return Inf(1), 1
	}
	if t < 0 {
		sign = -1
	}
	adjust := Log(Pi / Abs(t*size))
	if size == 1 || size == 2 {
		return 0, sign
	}
	return adjust - lgammaPositive(size), sign
}

func lgammaPositive(x float64) float64 {
	switch {
	case x == 1 || x == 2:
		return 0
	case x < 2:
		return lgammaBelowTwo(x)
	case x < 8:
		return lgammaBelowEight(x)
	case x < 1<<58:
		const (
			w0 = 4.18938533204672725052e-01
			w1 = 8.33333333333329678849e-02
			w2 = -2.77777777728775536470e-03
			w3 = 7.93650558643019558500e-04
			w4 = -5.95187557450339963135e-04
			w5 = 8.36339918996282139126e-04
			w6 = -1.63092934096575273989e-03
		)
		t := Log(x)
		z := 1 / x
		y := z * z
		w := w0 + z*(w1+y*(w2+y*(w3+y*(w4+y*(w5+y*w6)))))
		return (x-0.5)*(t-1) + w
	}
	return x * (Log(x) - 1)
}

// lgammaBelowTwo expands around the minimum and around 1 and 2.
func lgammaBelowTwo(x float64) float64 {
	const (
		yMin = 1.461632144968362245
		tc   = 1.46163214496836224576e+00  // the minimum
		tf   = -1.21486290535849611461e-01 // lgamma there
		tt   = -3.63867699703950536541e-18 // what tf lacks

		a0  = 7.72156649015328655494e-02
		a1  = 3.22467033424113591611e-01
		a2  = 6.73523010531292681824e-02
		a3  = 2.05808084325167332806e-02
		a4  = 7.38555086081402883957e-03
		a5  = 2.89051383673415629091e-03
		a6  = 1.19270763183362067845e-03
		a7  = 5.10069792153511336608e-04
		a8  = 2.20862790713908385557e-04
		a9  = 1.08011567247583939954e-04
		a10 = 2.52144565451257326939e-05
		a11 = 4.48640949618915160150e-05

		t0  = 4.83836122723810047042e-01
		t1  = -1.47587722994593911752e-01
		t2  = 6.46249402391333854778e-02
		t3  = -3.27885410759859649565e-02
		t4  = 1.79706750811820387126e-02
		t5  = -1.03142241298341437450e-02
		t6  = 6.10053870246291332635e-03
		t7  = -3.68452016781138256760e-03
		t8  = 2.25964780900612472250e-03
		t9  = -1.40346469989232843813e-03
		t10 = 8.81081882437654011382e-04
		t11 = -5.38595305356740546715e-04
		t12 = 3.15632070903625950361e-04
		t13 = -3.12754168375120860518e-04
		t14 = 3.35529192635519073543e-04

		u0 = -7.72156649015328655494e-02
		u1 = 6.32827064025093366517e-01
		u2 = 1.45492250137234768737e+00
		u3 = 9.77717527963372745603e-01
		u4 = 2.28963728064692451092e-01
		u5 = 1.33810918536787660377e-02
		v1 = 2.45597793713041134822e+00
		v2 = 2.12848976379893395361e+00
		v3 = 7.69285150456672783825e-01
		v4 = 1.04222645593369134254e-01
		v5 = 3.21709242282423911810e-03
	)
	// lgamma(x) = lgamma(x+1) - log(x) below 0.9.
	result, shift := 0.0, 0.0
	if x <= 0.9 {
		result = -Log(x)
		shift = 1
	}
	switch {
	case x >= yMin+0.27 || shift == 1 && x >= yMin-1+0.27:
		y := 2 - x
		if shift == 1 {
			y = 1 - x
		}
		z := y * y
		p1 := a0 + z*(a2+z*(a4+z*(a6+z*(a8+z*a10))))
		p2 := z * (a1 + z*(a3+z*(a5+z*(a7+z*(a9+z*a11)))))
		p := y*p1 + p2
		result += p - 0.5*y
	case shift == 0 && x >= yMin-0.27 || shift == 1 && x >= yMin-1-0.27:
		y := x - tc
		if shift == 1 {
			y = x - (tc - 1)
		}
		z := y * y
		w := z * y
		p1 := t0 + w*(t3+w*(t6+w*(t9+w*t12)))
		p2 := t1 + w*(t4+w*(t7+w*(t10+w*t13)))
		p3 := t2 + w*(t5+w*(t8+w*(t11+w*t14)))
		p := z*p1 - (tt - w*(p2+y*p3))
		result += tf + p
	default:
		y := x - 1
		if shift == 1 {
			y = x
		}
		p1 := y * (u0 + y*(u1+y*(u2+y*(u3+y*(u4+y*u5)))))
		p2 := 1 + y*(v1+y*(v2+y*(v3+y*(v4+y*v5))))
		result += -0.5*y + p1/p2
	}
	return result
}

// lgammaBelowEight expands around 2 and adds the logarithms of the factors up to x.
func lgammaBelowEight(x float64) float64 {
	const (
		s0 = -7.72156649015328655494e-02
		s1 = 2.14982415960608852501e-01
		s2 = 3.25778796408930981787e-01
		s3 = 1.46350472652464452805e-01
		s4 = 2.66422703033638609560e-02
		s5 = 1.84028451407337715652e-03
		s6 = 3.19475326584100867617e-05
		r1 = 1.39200533467621045958e+00
		r2 = 7.21935547567138069525e-01
		r3 = 1.71933865632803078993e-01
		r4 = 1.86459191715652901344e-02
		r5 = 7.77942496381893596434e-04
		r6 = 7.32668430744625636189e-06
	)
	n := int(x)
	y := x - float64(n)
	p := y * (s0 + y*(s1+y*(s2+y*(s3+y*(s4+y*(s5+y*s6))))))
	q := 1 + y*(r1+y*(r2+y*(r3+y*(r4+y*(r5+y*r6)))))
	result := 0.5*y + p/q
	if n < 3 {
		return result
	}
	z := 1.0
	for i := n - 1; i >= 2; i-- {
		z *= y + float64(i)
	}
	return result + Log(z)
}

// negativeSinPi returns -sin(Pi*x) for x >= 0, exactly zero for integers.
func negativeSinPi(x float64) float64 {
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	octant := 0
	if z := Floor(x); z != x {
		x = Mod(x, 2)
		octant = int(x * 4)
	} else if x >= 1<<53 {
		x = 0
	} else {
		if x < 1<<52 {
			z = x + 1<<52 // its lowest bit is the integer's
		}
		octant = int(Float64bits(z) & 1)
		x = float64(octant)
		octant <<= 2
	}
	switch octant {
	case 0:
		return -Sin(Pi * x)
	case 1, 2:
		return -Cos(Pi * (0.5 - x))
	case 3, 4:
		return -Sin(Pi * (1 - x))
	case 5, 6:
		return Cos(Pi * (x - 1.5))
	}
	return -Sin(Pi * (x - 2))
}
