package math

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	const (
		p0 = -0.6307673640497716991184787251e+6
		p1 = -0.8991272022039509355398013511e+5
		p2 = -0.2894211355989563807284660366e+4
		p3 = -0.2630563213397497062819489e+2
		q0 = -0.6307673640497716991212077277e+6
		q1 = 0.1521517378790019070696485176e+5
		q2 = -0.173678953558233699533450911e+3
	)
	size := x
	if x < 0 {
		size = -x
	}
	y := 0.0
	switch {
	case size > 21:
		y = Exp(size) * 0.5
	case size > 0.5:
		e := Exp(size)
		y = (e - 1/e) * 0.5
	default:
		z := size * size
		y = (((p3*z+p2)*z+p1)*z + p0) * size
		y = y / (((z+q2)*z+q1)*z + q0)
	}
	if x < 0 {
		return -y
	}
	return y
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	e := Exp(Abs(x))
	if Abs(x) > 21 {
		return e * 0.5
	}
	return (e + 1/e) * 0.5
}

// Tanh returns the hyperbolic tangent of x.
//
// Source: Cephes, tanh.c.
func Tanh(x float64) float64 {
	const (
		maxLog = 8.8029691931113054295988e+01 // log(2**127)
		p0     = -9.64399179425052238628e-1
		p1     = -9.92877231001918586564e1
		p2     = -1.61468768441708447952e3
		q0     = 1.12811678491632931402e2
		q1     = 2.23548839060100448583e3
		q2     = 4.84406305325125486048e3
	)
	size := Abs(x)
	y := 1.0
	switch {
	case size > 0.5*maxLog:
	case size >= 0.625:
		y = 1 - 2/(Exp(2*size)+1)
	default:
		if x == 0 {
			return x
		}
		z := x * x
		return x + x*z*((p0*z+p1)*z+p2)/(((z+q0)*z+q1)*z+q2)
	}
	if x < 0 {
		return -y
	}
	return y
}

// Asinh returns the inverse hyperbolic sine of x.
//
// Source: FreeBSD msun, s_asinh.c.
func Asinh(x float64) float64 {
	if isSpecial(x) {
		return x
	}
	size := Abs(x)
	y := size
	switch {
	case size > 1<<28:
		y = Log(size) + Ln2
	case size > 2:
		y = Log(2*size + 1/(Sqrt(size*size+1)+size))
	case size >= 0x1p-28:
		y = Log1p(size + size*size/(1+Sqrt(1+size*size)))
	}
	if x < 0 {
		return -y
	}
	return Copysign(y, x)
}

// Acosh returns the inverse hyperbolic cosine of x.
//
// Source: FreeBSD msun, e_acosh.c.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || IsNaN(x):
		return NaN()
	case x == 1:
		return 0
	case x >= 1<<28:
		return Log(x) + Ln2
	case x > 2:
		return Log(2*x - 1/(x+Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + Sqrt(2*t+t*t))
}

// Atanh returns the inverse hyperbolic tangent of x.
//
// Source: FreeBSD msun, e_atanh.c.
func Atanh(x float64) float64 {
	size := Abs(x)
	y := size
	switch {
	case !(size <= 1):
		return NaN()
	case size == 1:
		return Copysign(Inf(1), x)
	case size < 0x1p-28:
	case size < 0.5:
		y = size + size
		y = 0.5 * Log1p(y+y*size/(1-size))
	default:
		y = 0.5 * Log1p((size+size)/(1-size))
	}
	return Copysign(y, x)
}
