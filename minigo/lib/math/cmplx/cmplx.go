// Package cmplx has functions of complex numbers.
//
// The formulas are those of the Cephes library, so that results have the same bits as Go's; the results for infinities
// and NaN are those of the C standard.
//
// Source: S. Moshier, "Cephes Math Library", cmplx; ISO C, annex G.
package cmplx

import "math"

// Abs returns the distance of x from zero.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase returns the angle of x, from -Pi to Pi.
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar returns the distance of x from zero and its angle.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

// Rect returns the number at the distance and angle.
func Rect(r, θ float64) complex128 {
	sin, cos := math.Sincos(θ)
	return complex(r*cos, r*sin)
}

// Conj returns x with its imaginary part negated.
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// Inf returns a number with infinite parts.
func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }

// IsInf reports whether a part of x is infinite.
func IsInf(x complex128) bool { return infinite(real(x)) || infinite(imag(x)) }

// NaN returns a number with parts that are no numbers.
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// IsNaN reports whether a part of x is NaN and none is infinite.
func IsNaN(x complex128) bool {
	return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x)))
}

func infinite(x float64) bool { return math.IsInf(x, 0) }

// irregular reports whether x is infinite or NaN.
func irregular(x float64) bool { return x-x != 0 }

// mirrored returns x with its parts exchanged.
func mirrored(x complex128) complex128 { return complex(imag(x), real(x)) }

// turned returns i*x, turnedBack returns -i*x.
func turned(x complex128) complex128     { return complex(-imag(x), real(x)) }
func turnedBack(x complex128) complex128 { return complex(imag(x), -real(x)) }

// Exp returns e to the power of x.
func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && (re > 0 && infinite(re) || math.IsNaN(re)):
		return complex(re, im)
	case infinite(re) && irregular(im):
		if re < 0 {
			return complex(0, math.Copysign(0, im))
		}
		return complex(math.Inf(1), math.NaN())
	}
	return Rect(math.Exp(re), im)
}

// Log returns the natural logarithm with an imaginary part from -Pi to Pi.
func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

// Log10 returns the decimal logarithm.
func Log10(x complex128) complex128 {
	w := Log(x)
	return complex(math.Log10E*real(w), math.Log10E*imag(w))
}

// Pow returns x to the power of y.
func Pow(x, y complex128) complex128 {
	re, im := real(y), imag(y)
	if x == 0 {
		switch {
		case IsNaN(y):
			return NaN()
		case re == 0:
			return 1
		case re > 0:
			return 0
		case im == 0:
			return complex(math.Inf(1), 0)
		}
		return Inf()
	}
	distance, angle := Polar(x)
	if distance == 0 {
		return 0
	}
	r := math.Pow(distance, re)
	θ := re * angle
	if im != 0 {
		r *= math.Exp(-im * angle)
		θ += im * math.Log(distance)
	}
	return Rect(r, θ)
}

// Sqrt returns the square root on the right of zero.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && re == 0:
		return complex(0, im)
	case im == 0 && re < 0:
		return complex(0, math.Copysign(math.Sqrt(-re), im))
	case im == 0:
		return complex(math.Sqrt(re), im)
	case infinite(im):
		return complex(math.Inf(1), im)
	case re == 0:
		half := math.Sqrt(0.5 * math.Abs(im))
		return complex(half, math.Copysign(half, im))
	}
	// Scaled, so that nothing overflows or becomes denormal.
	scale := 2.0
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		re *= 0.25
		im *= 0.25
	} else {
		re *= 1 << 54
		im *= 1 << 54
		scale = 1.0 / (1 << 27)
	}
	distance := math.Hypot(re, im)
	// The larger part first; the other follows from it without cancellation.
	var a, b float64
	if re > 0 {
		a = math.Sqrt(0.5*distance + 0.5*re)
		b = scale * math.Abs((0.5*im)/a)
		a *= scale
	} else {
		b = math.Sqrt(0.5*distance - 0.5*re)
		a = scale * math.Abs((0.5*im)/b)
		b *= scale
	}
	if im < 0 {
		b = -b
	}
	return complex(a, b)
}
