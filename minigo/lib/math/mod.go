package math

// Mod returns the remainder of x/y with the sign of x. It is exact.
func Mod(x, y float64) float64 {
	if y == 0 || isSpecial(x) || IsNaN(y) {
		return NaN()
	}
	ax, ay := Abs(x), Abs(y)
	if ax < ay {
		return x
	}
	mx, ex := split(ax)
	my, ey := split(ay)
	// The remainder keeps below my, so that eleven further bits fit into the word.
	mx %= my
	for n := ex - ey; n > 0 && mx != 0; n -= 11 {
		shift := uint(11)
		if n < 11 {
			shift = uint(n)
		}
		mx = mx << shift % my
	}
	return Copysign(Ldexp(float64(mx), ey), x)
}

// Remainder returns the IEEE 754 remainder of x/y: x minus y times the integer nearest to x/y, of two the even one.
func Remainder(x, y float64) float64 {
	switch {
	case isSpecial(x) || IsNaN(y) || y == 0:
		return NaN()
	case IsInf(y, 0):
		return x
	}
	r, d := Abs(x), Abs(y)
	if r == d {
		return Copysign(0, x)
	}
	if d <= MaxFloat64/2 {
		r = Mod(r, d+d)
	}
	if d < 2*smallestNormal {
		// Half of d might not be exact.
		if r+r > d {
			r -= d
			if r+r >= d {
				r -= d
			}
		}
	} else if half := 0.5 * d; r > half {
		r -= d
		if r >= half {
			r -= d
		}
	}
	if Signbit(x) {
		return -r
	}
	return r
}
