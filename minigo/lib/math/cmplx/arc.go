package cmplx

import "math"

// Asin returns the inverse sine.
func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case math.IsNaN(im) && re == 0:
		return x
	case math.IsNaN(im) && infinite(re):
		return mirrored(x)
	case math.IsNaN(im):
		return NaN()
	case infinite(im) && math.IsNaN(re):
		return x
	case infinite(im) && infinite(re):
		return complex(math.Copysign(math.Pi/4, re), im)
	case infinite(im):
		return complex(math.Copysign(0, re), im)
	case infinite(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	return turnedBack(Log(turned(x) + Sqrt(complex(1-real(square), -imag(square)))))
}

// Asinh returns the inverse hyperbolic sine.
func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case infinite(re) && infinite(im):
		return complex(re, math.Copysign(math.Pi/4, im))
	case infinite(re) && math.IsNaN(im):
		return x
	case infinite(re):
		return complex(re, math.Copysign(0, im))
	case math.IsNaN(re) && im == 0:
		return x
	case math.IsNaN(re) && infinite(im):
		return mirrored(x)
	case math.IsNaN(re):
		return NaN()
	case infinite(im):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

// Acos returns the inverse cosine.
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

// Acosh returns the inverse hyperbolic cosine.
func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return turned(w)
	}
	return turnedBack(w)
}

// Atan returns the inverse tangent.
func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case infinite(im) && math.IsNaN(re):
		return complex(re, math.Copysign(0, im))
	case infinite(im) || infinite(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(0, im))
	case math.IsNaN(re) || math.IsNaN(im):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	below, above := im-1, im+1
	b := square + below*below
	if a == 0 || b == 0 {
		return NaN()
	}
	c := (square + above*above) / b
	return complex(withoutPi(0.5*math.Atan2(2*re, a)), 0.25*math.Log(c))
}

// Atanh returns the inverse hyperbolic tangent.
func Atanh(x complex128) complex128 { return turnedBack(Atan(turned(x))) }
