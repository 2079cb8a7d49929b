package big

import "math"

// Rat is a fraction in lowest terms. The zero value is 0.
type Rat struct {
	a Int
	b Int // positive; the zero value is 1
}

// NewRat returns a/b.
func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

// denominator returns the digits of the denominator.
func (x *Rat) denominator() nat {
	if len(x.b.abs) == 0 {
		return natOne
	}
	return x.b.abs
}

// reduce brings z to lowest terms.
func (z *Rat) reduce() *Rat {
	switch {
	case len(z.a.abs) == 0:
		z.a.neg = false
		z.b.abs = z.b.abs.setWord(1)
	case len(z.b.abs) == 0:
		z.b.abs = z.b.abs.setWord(1)
	default:
		if d, _ := gcd(z.a.abs, z.b.abs, false); d.cmp(natOne) != 0 {
			z.a.abs, _ = z.a.abs.div(nil, z.a.abs, d)
			z.b.abs, _ = z.b.abs.div(nil, z.b.abs, d)
		}
	}
	z.b.neg = false
	return z
}

// SetFrac sets z to a/b.
func (z *Rat) SetFrac(a, b *Int) *Rat {
	if len(b.abs) == 0 {
		panic("division by zero")
	}
	neg := a.neg != b.neg
	denominator := b.abs
	if &z.a == b || shares(z.a.abs, denominator) {
		denominator = nat(nil).set(denominator)
	}
	z.a.abs = z.a.abs.set(a.abs)
	z.a.neg = neg
	z.b.abs = z.b.abs.set(denominator)
	return z.reduce()
}

// SetFrac64 sets z to a/b.
func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	z.a.SetInt64(a)
	if b < 0 {
		b = -b
		z.a.neg = !z.a.neg
	}
	z.b.abs = z.b.abs.setWord(Word(b))
	return z.reduce()
}

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b.abs = z.b.abs.setWord(1)
	return z
}

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat {
	z.a.SetInt64(x)
	z.b.abs = z.b.abs.setWord(1)
	return z
}

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat {
	z.a.SetUint64(x)
	z.b.abs = z.b.abs.setWord(1)
	return z
}

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.abs = z.b.abs.set(x.b.abs)
	}
	if len(z.b.abs) == 0 {
		z.b.abs = z.b.abs.setWord(1)
	}
	return z
}

// SetFloat64 sets z to f exactly and returns z; nil if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	const mantissaBits = 53
	fraction, exponent := math.Frexp(f)
	z.a.SetInt64(int64(math.Ldexp(fraction, mantissaBits)))
	z.b.abs = z.b.abs.setWord(1)
	if exponent -= mantissaBits; exponent >= 0 {
		z.a.Lsh(&z.a, uint(exponent))
	} else {
		z.b.Lsh(&z.b, uint(-exponent))
	}
	return z.reduce()
}

// Float64 returns the nearest float64 and whether it is x exactly.
func (x *Rat) Float64() (f float64, exact bool) { return x.float(53, -1022) }

// Float32 returns the nearest float32 and whether it is x exactly.
func (x *Rat) Float32() (f float32, exact bool) {
	wide, exact := x.float(24, -126)
	f = float32(wide)
	return f, exact && !math.IsInf(float64(f), 0)
}

// float returns the nearest number with so many bits, half to even; least: the exponent of the smallest normal number.
func (x *Rat) float(mantissaBits, least int) (f float64, exact bool) {
	a, b := x.a.abs, x.denominator()
	if len(a) == 0 {
		return 0, true
	}
	exponent := a.bitLen() - b.bitLen()
	if shiftedBy(a, -exponent).cmp(shiftedBy(b, exponent)) < 0 {
		exponent-- // now 1<<exponent is at most x
	}
	unit := max(exponent, least) - mantissaBits + 1 // exponent of the last bit
	a, b = shiftedBy(a, -unit), shiftedBy(b, unit)
	q, r := nat(nil).div(nil, a, b)
	mantissa := q.uint64()
	half := nat(nil).shl(r, 1).cmp(b)
	if half > 0 || half == 0 && mantissa&1 != 0 {
		mantissa++
	}
	f = math.Ldexp(float64(mantissa), unit)
	if x.a.neg {
		f = -f
	}
	return f, len(r) == 0 && !math.IsInf(f, 0)
}

// shiftedBy returns x << n, x itself if n is not positive.
func shiftedBy(x nat, n int) nat {
	if n <= 0 {
		return x
	}
	return nat(nil).shl(x, uint(n))
}

// Abs sets z to the amount of x.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = len(z.a.abs) > 0 && !z.a.neg
	return z
}

// Inv sets z to 1/x.
func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	z.Set(x)
	z.a.abs, z.b.abs = z.b.abs, z.a.abs
	return z
}

// Sign returns -1, 0 or 1.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt reports whether the denominator is 1.
func (x *Rat) IsInt() bool { return x.denominator().cmp(natOne) == 0 }

// Num returns the numerator, which shares memory with x.
func (x *Rat) Num() *Int { return &x.a }

// Denom returns the denominator, which shares memory with x unless that is a new 0.
func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return &Int{abs: nat{1}}
	}
	return &x.b
}

// Cmp compares x and y.
func (x *Rat) Cmp(y *Rat) int {
	a, b := scaled(&x.a, y), scaled(&y.a, x)
	return a.Cmp(&b)
}

// scaled returns the numerator times the denominator of y.
func scaled(numerator *Int, y *Rat) Int {
	return Int{numerator.neg, nat(nil).mul(numerator.abs, y.denominator())}
}

// Add sets z to x + y.
func (z *Rat) Add(x, y *Rat) *Rat {
	a, b := scaled(&x.a, y), scaled(&y.a, x)
	denominator := nat(nil).mul(x.denominator(), y.denominator())
	z.a.Add(&a, &b)
	z.b.abs = denominator
	return z.reduce()
}

// Sub sets z to x - y.
func (z *Rat) Sub(x, y *Rat) *Rat {
	a, b := scaled(&x.a, y), scaled(&y.a, x)
	denominator := nat(nil).mul(x.denominator(), y.denominator())
	z.a.Sub(&a, &b)
	z.b.abs = denominator
	return z.reduce()
}

// Mul sets z to x * y.
func (z *Rat) Mul(x, y *Rat) *Rat {
	denominator := nat(nil).mul(x.denominator(), y.denominator())
	z.a.Mul(&x.a, &y.a)
	z.b.abs = denominator
	return z.reduce()
}

// Quo sets z to x / y.
func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	a, b := scaled(&x.a, y), scaled(&y.a, x)
	z.a.abs, z.b.abs = a.abs, b.abs
	z.a.neg = a.neg != b.neg
	return z.reduce()
}
