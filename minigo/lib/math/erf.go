package math

// erfOne is erf(1), rounded to single precision.
const erfOne = 8.45062911510467529297e-01

// Erf returns the error function of x.
//
// Source: FreeBSD msun, s_erf.c.
func Erf(x float64) float64 {
	if IsNaN(x) {
		return NaN()
	}
	size := Abs(x)
	y := 1.0
	switch {
	case size < 2.848094538889218e-306:
		y = 0.125 * (8.0*size + 1.02703333676410069053e+00*size) // without underflow
	case size < 0x1p-28:
		y = size + 1.28379167095512586316e-01*size
	case size < 0.84375:
		y = size + size*erfNearZero(size)
	case size < 1.25:
		y = erfOne + erfNearOne(size)
	case size < 6:
		y = 1 - erfTail(size)/size
	}
	if x < 0 {
		return -y
	}
	return Copysign(y, x)
}

// Erfc returns 1 - Erf(x), exactly even where that is small.
func Erfc(x float64) float64 {
	if IsNaN(x) {
		return NaN()
	}
	size := Abs(x)
	negative := x < 0
	switch {
	case size < 0.84375:
		y := size
		if size >= 0x1p-56 {
			y = size * erfNearZero(size)
			if size < 0.25 {
				y = size + y
			} else {
				y = 0.5 + (y + (size - 0.5))
			}
		}
		if negative {
			return 1 + y
		}
		return 1 - y
	case size < 1.25:
		if negative {
			return 1 + erfOne + erfNearOne(size)
		}
		return 1 - erfOne - erfNearOne(size)
	case size < 28 && !(negative && size > 6):
		r := erfTail(size)
		if negative {
			return 2 - r/size
		}
		return r / size
	case negative:
		return 2
	}
	return 0
}

// erfNearZero returns erf(x)/x - 1 for x < 0.84375.
func erfNearZero(x float64) float64 {
	const (
		p0 = 1.28379167095512558561e-01
		p1 = -3.25042107247001499370e-01
		p2 = -2.84817495755985104766e-02
		p3 = -5.77027029648944159157e-03
		p4 = -2.37630166566501626084e-05
		q1 = 3.97917223959155352819e-01
		q2 = 6.50222499887672944485e-02
		q3 = 5.08130628187576562776e-03
		q4 = 1.32494738004321644526e-04
		q5 = -3.96022827877536812320e-06
	)
	z := x * x
	r := p0 + z*(p1+z*(p2+z*(p3+z*p4)))
	s := 1 + z*(q1+z*(q2+z*(q3+z*(q4+z*q5))))
	return r / s
}

// erfNearOne returns erf(x) - erfOne for x < 1.25.
func erfNearOne(x float64) float64 {
	const (
		p0 = -2.36211856075265944077e-03
		p1 = 4.14856118683748331666e-01
		p2 = -3.72207876035701323847e-01
		p3 = 3.18346619901161753674e-01
		p4 = -1.10894694282396677476e-01
		p5 = 3.54783043256182359371e-02
		p6 = -2.16637559486879084300e-03
		q1 = 1.06420880400844228286e-01
		q2 = 5.40397917702171048937e-01
		q3 = 7.18286544141962662868e-02
		q4 = 1.26171219808761642112e-01
		q5 = 1.36370839120290507362e-02
		q6 = 1.19844998467991074170e-02
	)
	s := x - 1
	p := p0 + s*(p1+s*(p2+s*(p3+s*(p4+s*(p5+s*p6)))))
	q := 1 + s*(q1+s*(q2+s*(q3+s*(q4+s*(q5+s*q6)))))
	return p / q
}

// erfTail returns x * erfc(x) for x from 1.25 to 28.
func erfTail(x float64) float64 {
	const (
		ra0 = -9.86494403484714822705e-03
		ra1 = -6.93858572707181764372e-01
		ra2 = -1.05586262253232909814e+01
		ra3 = -6.23753324503260060396e+01
		ra4 = -1.62396669462573470355e+02
		ra5 = -1.84605092906711035994e+02
		ra6 = -8.12874355063065934246e+01
		ra7 = -9.81432934416914548592e+00
		sa1 = 1.96512716674392571292e+01
		sa2 = 1.37657754143519042600e+02
		sa3 = 4.34565877475229228821e+02
		sa4 = 6.45387271733267880336e+02
		sa5 = 4.29008140027567833386e+02
		sa6 = 1.08635005541779435134e+02
		sa7 = 6.57024977031928170135e+00
		sa8 = -6.04244152148580987438e-02

		rb0 = -9.86494292470009928597e-03
		rb1 = -7.99283237680523006574e-01
		rb2 = -1.77579549177547519889e+01
		rb3 = -1.60636384855821916062e+02
		rb4 = -6.37566443368389627722e+02
		rb5 = -1.02509513161107724954e+03
		rb6 = -4.83519191608651397019e+02
		sb1 = 3.03380607434824582924e+01
		sb2 = 3.25792512996573918826e+02
		sb3 = 1.53672958608443695994e+03
		sb4 = 3.19985821950859553908e+03
		sb5 = 2.55305040643316442583e+03
		sb6 = 4.74528541206955367215e+02
		sb7 = -2.24409524465858183362e+01
	)
	t := 1 / (x * x)
	var r, s float64
	if x < 1/0.35 {
		r = ra0 + t*(ra1+t*(ra2+t*(ra3+t*(ra4+t*(ra5+t*(ra6+t*ra7))))))
		s = 1 + t*(sa1+t*(sa2+t*(sa3+t*(sa4+t*(sa5+t*(sa6+t*(sa7+t*sa8)))))))
	} else {
		r = rb0 + t*(rb1+t*(rb2+t*(rb3+t*(rb4+t*(rb5+t*rb6)))))
		s = 1 + t*(sb1+t*(sb2+t*(sb3+t*(sb4+t*(sb5+t*(sb6+t*sb7))))))
	}
	z := Float64frombits(Float64bits(x) & 0xffffffff00000000) // z*z is exact
	return Exp(-z*z-0.5625) * Exp((z-x)*(z+x)+r/s)
}

// Erfinv returns the number whose error function is x.
//
// Source: M. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", 1988.
func Erfinv(x float64) float64 {
	const (
		a0 = 1.1975323115670912564578e0
		a1 = 4.7072688112383978012285e1
		a2 = 6.9706266534389598238465e2
		a3 = 4.8548868893843886794648e3
		a4 = 1.6235862515167575384252e4
		a5 = 2.3782041382114385731252e4
		a6 = 1.1819493347062294404278e4
		a7 = 8.8709406962545514830200e2
		b0 = 1.0000000000000000000e0
		b1 = 4.2313330701600911252e1
		b2 = 6.8718700749205790830e2
		b3 = 5.3941960214247511077e3
		b4 = 2.1213794301586595867e4
		b5 = 3.9307895800092710610e4
		b6 = 2.8729085735721942674e4
		b7 = 5.2264952788528545610e3

		c0 = 1.42343711074968357734e0
		c1 = 4.63033784615654529590e0
		c2 = 5.76949722146069140550e0
		c3 = 3.64784832476320460504e0
		c4 = 1.27045825245236838258e0
		c5 = 2.41780725177450611770e-1
		c6 = 2.27238449892691845833e-2
		c7 = 7.74545014278341407640e-4
		d0 = 1.4142135623730950488016887e0
		d1 = 2.9036514445419946173133295e0
		d2 = 2.3707661626024532365971225e0
		d3 = 9.7547832001787427186894837e-1
		d4 = 2.0945065210512749128288442e-1
		d5 = 2.1494160384252876777097297e-2
		d6 = 7.7441459065157709165577218e-4
		d7 = 1.4859850019840355905497876e-9

		e0 = 6.65790464350110377720e0
		e1 = 5.46378491116411436990e0
		e2 = 1.78482653991729133580e0
		e3 = 2.96560571828504891230e-1
		e4 = 2.65321895265761230930e-2
		e5 = 1.24266094738807843860e-3
		e6 = 2.71155556874348757815e-5
		e7 = 2.01033439929228813265e-7
		f0 = 1.414213562373095048801689e0
		f1 = 8.482908416595164588112026e-1
		f2 = 1.936480946950659106176712e-1
		f3 = 2.103693768272068968719679e-2
		f4 = 1.112800997078859844711555e-3
		f5 = 2.611088405080593625138020e-5
		f6 = 2.010321207683943062279931e-7
		f7 = 2.891024605872965461538222e-15
	)
	size := Abs(x)
	if !(size < 1) {
		if size == 1 {
			return Copysign(Inf(1), x)
		}
		return NaN()
	}
	y := 0.0
	if size <= 0.85 {
		r := 0.180625 - 0.25*size*size
		p := ((((((a7*r+a6)*r+a5)*r+a4)*r+a3)*r+a2)*r+a1)*r + a0
		q := ((((((b7*r+b6)*r+b5)*r+b4)*r+b3)*r+b2)*r+b1)*r + b0
		y = (size * p) / q
	} else if r := Sqrt(Ln2 - Log(1.0-size)); r <= 5.0 {
		r -= 1.6
		p := ((((((c7*r+c6)*r+c5)*r+c4)*r+c3)*r+c2)*r+c1)*r + c0
		q := ((((((d7*r+d6)*r+d5)*r+d4)*r+d3)*r+d2)*r+d1)*r + d0
		y = p / q
	} else {
		r -= 5.0
		p := ((((((e7*r+e6)*r+e5)*r+e4)*r+e3)*r+e2)*r+e1)*r + e0
		q := ((((((f7*r+f6)*r+f5)*r+f4)*r+f3)*r+f2)*r+f1)*r + f0
		y = p / q
	}
	return Copysign(y, x)
}

// Erfcinv returns the number whose complementary error function is x.
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }
