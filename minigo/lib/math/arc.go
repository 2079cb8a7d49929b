package math

// Asin returns the arc sine of x.
func Asin(x float64) float64 {
	if x == 0 {
		return x
	}
	size := Abs(x)
	if !(size <= 1) {
		return NaN()
	}
	y := Sqrt(1 - size*size)
	if size > 0.7 {
		y = Pi/2 - arcTangent(y/size)
	} else {
		y = arcTangent(size / y)
	}
	if x < 0 {
		return -y
	}
	return y
}

// Acos returns the arc cosine of x.
func Acos(x float64) float64 { return Pi/2 - Asin(x) }

// Atan returns the arc tangent of x.
func Atan(x float64) float64 {
	switch {
	case x == 0:
		return x
	case x > 0:
		return arcTangent(x)
	}
	return -arcTangent(-x)
}

// arcTangent returns the arc tangent of a positive number, brought down to [0, 0.66].
//
// Source: Cephes, atan.c.
func arcTangent(x float64) float64 {
	const (
		moreBits = 6.123233995736765886130e-17 // of Pi/2
		tan3Pi8  = 2.41421356237309504880
	)
	switch {
	case x <= 0.66:
		return arcTangentSeries(x)
	case x > tan3Pi8:
		return Pi/2 - arcTangentSeries(1/x) + moreBits
	}
	return Pi/4 + arcTangentSeries((x-1)/(x+1)) + 0.5*moreBits
}

func arcTangentSeries(x float64) float64 {
	const (
		p0 = -8.750608600031904122785e-01
		p1 = -1.615753718733365076637e+01
		p2 = -7.500855792314704667340e+01
		p3 = -1.228866684490136173410e+02
		p4 = -6.485021904942025371773e+01
		q0 = +2.485846490142306297962e+01
		q1 = +1.650270098316988542046e+02
		q2 = +4.328810604912902668951e+02
		q3 = +4.853903996359136964868e+02
		q4 = +1.945506571482613964425e+02
	)
	z := x * x
	z = z * ((((p0*z+p1)*z+p2)*z+p3)*z + p4) / (((((z+q0)*z+q1)*z+q2)*z+q3)*z + q4)
	return x*z + x
}

// Atan2 returns the angle of the point (x, y), from -Pi to Pi.
func Atan2(y, x float64) float64 {
	switch {
	case IsNaN(y) || IsNaN(x):
		return NaN()
	case y == 0:
		if Signbit(x) {
			return Copysign(Pi, y)
		}
		return Copysign(0, y)
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 1):
		if IsInf(y, 0) {
			return Copysign(Pi/4, y)
		}
		return Copysign(0, y)
	case IsInf(x, -1):
		if IsInf(y, 0) {
			return Copysign(3*Pi/4, y)
		}
		return Copysign(Pi, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	angle := Atan(y / x)
	switch {
	case x > 0:
		return angle
	case angle <= 0:
		return angle + Pi
	}
	return angle - Pi
}
