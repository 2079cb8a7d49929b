package cmplx

import "math"

// hyperbolic returns the hyperbolic sine and cosine.
func hyperbolic(x float64) (sinh, cosh float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

// Sin returns the sine.
func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	if (im == 0 || infinite(im)) && irregular(re) {
		return complex(math.NaN(), im)
	}
	if re == 0 && irregular(im) {
		return x
	}
	sin, cos := math.Sincos(re)
	sinh, cosh := hyperbolic(im)
	return complex(sin*cosh, cos*sinh)
}

// Sinh returns the hyperbolic sine.
func Sinh(x complex128) complex128 { return mirrored(Sin(mirrored(x))) }

// Cos returns the cosine.
func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && irregular(re):
		return complex(math.NaN(), -im*math.Copysign(0, re))
	case infinite(im) && re == 0:
		return complex(math.Inf(1), -re*math.Copysign(0, im))
	case infinite(im) && irregular(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && math.IsNaN(im):
		return complex(math.NaN(), 0)
	}
	sin, cos := math.Sincos(re)
	sinh, cosh := hyperbolic(im)
	return complex(cos*cosh, -sin*sinh)
}

// Cosh returns the hyperbolic cosine.
func Cosh(x complex128) complex128 {
	if imag(x) == 0 && math.IsNaN(real(x)) {
		return x
	}
	return Conj(Cos(mirrored(x)))
}

// Tan returns the tangent.
func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(im):
		sign := re
		if !irregular(re) {
			sign = math.Sin(2 * re)
		}
		return complex(math.Copysign(0, sign), math.Copysign(1, im))
	case re == 0 && math.IsNaN(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

// Tanh returns the hyperbolic tangent.
func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(re):
		sign := im
		if !irregular(im) {
			sign = math.Sin(2 * im)
		}
		return complex(math.Copysign(1, re), math.Copysign(0, sign))
	case im == 0 && math.IsNaN(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

// Cot returns the cotangent.
func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

// coshMinusCos returns cosh 2y - cos 2x' of x + yi as a power series, where x' is x without multiples of Pi/2: near the
// poles the difference itself would have no digits left.
func coshMinusCos(z complex128) float64 {
	x := withoutPi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x *= x
	y *= y
	xPower, yPower, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	next := func() {
		n++
		factorial *= n
		n++
		factorial *= n
		xPower *= x
		yPower *= y
	}
	for {
		// The signs of the powers of x alternate.
		next()
		sum += (yPower + xPower) / factorial
		next()
		term := (yPower - xPower) / factorial
		sum += term
		if !(math.Abs(term/sum) > 1.0/(1<<53)) {
			return sum
		}
	}
}
