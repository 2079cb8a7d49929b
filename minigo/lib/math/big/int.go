// Package big computes with numbers of any length.
package big

import (
	"io"
	"math/rand"
	"strings"
)

// Int is an integer. The zero value is 0.
//
// Methods of the form z.Op(x, y) put the result into z, which may be an operand, and return it.
type Int struct {
	neg bool // not for 0
	abs nat
}

// NewInt returns x. Where the caller keeps it to itself, nothing is allocated.
func NewInt(x int64) *Int {
	var abs nat
	switch {
	case x > 0:
		abs = nat{Word(x)}
	case x < 0:
		abs = nat{-Word(x)}
	}
	return &Int{x < 0, abs}
}

// Sign returns -1, 0 or 1.
func (x *Int) Sign() int {
	if len(x.abs) == 0 {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int {
	z.neg = x < 0
	if z.neg {
		x = -x
	}
	z.abs = z.abs.setWord(Word(x))
	return z
}

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int {
	z.neg = false
	z.abs = z.abs.setWord(Word(x))
	return z
}

// Set sets z to x.
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.abs = z.abs.set(x.abs)
		z.neg = x.neg
	}
	return z
}

// Bits returns the digits of the amount of x, the lowest first, without copying them.
func (x *Int) Bits() []Word { return x.abs }

// SetBits sets z to the number of the digits, without copying them.
func (z *Int) SetBits(abs []Word) *Int {
	z.abs = nat(abs).normal()
	z.neg = false
	return z
}

// Abs sets z to the amount of x.
func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	z.neg = len(z.abs) > 0 && !z.neg
	return z
}

// Add sets z to x + y.
func (z *Int) Add(x, y *Int) *Int { return z.sum(x, y, y.neg) }

// Sub sets z to x - y.
func (z *Int) Sub(x, y *Int) *Int { return z.sum(x, y, !y.neg) }

// sum adds y, as if its sign were neg.
func (z *Int) sum(x, y *Int, neg bool) *Int {
	sign := x.neg
	switch {
	case x.neg == neg:
		z.abs = z.abs.add(x.abs, y.abs)
	case x.abs.cmp(y.abs) >= 0:
		z.abs = z.abs.sub(x.abs, y.abs)
	default:
		z.abs = z.abs.sub(y.abs, x.abs)
		sign = neg
	}
	z.neg = sign && len(z.abs) > 0
	return z
}

// Mul sets z to x * y.
func (z *Int) Mul(x, y *Int) *Int {
	neg := x.neg != y.neg
	z.abs = z.abs.mul(x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
	return z
}

// MulRange sets z to the product of the integers from a to b, 1 if there is none.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	neg := false
	if a < 0 {
		neg = (b-a)&1 == 0
		a, b = -b, -a
	}
	z.abs = z.abs.mulRange(uint64(a), uint64(b))
	z.neg = neg
	return z
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n || k < 0 {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	product := nat{1}
	for i := int64(0); i < k; i++ {
		product = product.mulAdd(product, Word(n-i), 0)
		divideWord(product, product, Word(i+1))
		product = product.normal()
	}
	z.abs = z.abs.set(product)
	z.neg = false
	return z
}

// Quo sets z to x / y without its fraction.
func (z *Int) Quo(x, y *Int) *Int {
	neg := x.neg != y.neg
	z.abs, _ = z.abs.div(nil, x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
	return z
}

// Rem sets z to the remainder of Quo.
func (z *Int) Rem(x, y *Int) *Int {
	neg := x.neg
	_, z.abs = nat(nil).div(z.abs, x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
	return z
}

// QuoRem sets z to x / y without its fraction, r to the remainder, and returns both.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	neg, remNeg := x.neg != y.neg, x.neg
	z.abs, r.abs = z.abs.div(r.abs, x.abs, y.abs)
	z.neg, r.neg = neg && len(z.abs) > 0, remNeg && len(r.abs) > 0
	return z, r
}

// Div sets z to x / y, rounded so that the remainder is not negative.
func (z *Int) Div(x, y *Int) *Int {
	yNeg := y.neg
	var r Int
	z.QuoRem(x, y, &r)
	if r.neg {
		if yNeg {
			z.Add(z, intOne)
		} else {
			z.Sub(z, intOne)
		}
	}
	return z
}

// Mod sets z to the remainder of Div.
func (z *Int) Mod(x, y *Int) *Int {
	amount := y.abs
	if z == y || shares(z.abs, y.abs) {
		amount = nat(nil).set(amount)
	}
	z.Rem(x, y)
	if z.neg {
		z.abs = z.abs.sub(amount, z.abs)
		z.neg = false
	}
	return z
}

// DivMod sets z to x / y, rounded so that the remainder m is not negative, and returns both.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	divisor := y
	if z == y || shares(z.abs, y.abs) || m == y || shares(m.abs, y.abs) {
		divisor = new(Int).Set(y)
	}
	z.QuoRem(x, divisor, m)
	if m.neg {
		if divisor.neg {
			z.Add(z, intOne)
			m.Sub(m, divisor)
		} else {
			z.Sub(z, intOne)
			m.Add(m, divisor)
		}
	}
	return z, m
}

// Divide sets z to x / y, rounded by the mode (Trunc, Floor, Round or Ceil), r to the remainder, and returns both; either may be nil.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int) {
	divisor := new(Int).Set(y)
	var q, rem Int
	neg := x.neg != y.neg
	q.QuoRem(x, y, &rem)
	if len(rem.abs) > 0 {
		away := false // from 0
		switch mode {
		case Trunc:
		case Floor:
			away = neg
		case Ceil:
			away = !neg
		case Round:
			half := nat(nil).shl(rem.abs, 1).cmp(divisor.abs)
			away = half > 0 || half == 0 && q.abs.bit(0) != 0
		default:
			panic("unsupported rounding mode")
		}
		if away {
			q.abs = q.abs.add(q.abs, natOne)
			q.neg = neg
			if neg {
				rem.Add(&rem, divisor)
			} else {
				rem.Sub(&rem, divisor)
			}
		}
	}
	if z != nil {
		*z = q
	}
	if r != nil {
		*r = rem
	}
	return z, r
}

var intOne = &Int{abs: natOne}

// Cmp compares x and y.
func (x *Int) Cmp(y *Int) (r int) {
	switch {
	case x == y:
		return 0
	case x.neg != y.neg:
		r = 1
	default:
		r = x.abs.cmp(y.abs)
	}
	if x.neg {
		r = -r
	}
	return r
}

// CmpAbs compares the amounts.
func (x *Int) CmpAbs(y *Int) int { return x.abs.cmp(y.abs) }

// Int64 returns x, or its lowest 64 bits.
func (x *Int) Int64() int64 {
	v := int64(x.abs.uint64())
	if x.neg {
		v = -v
	}
	return v
}

// Uint64 returns x, or its lowest 64 bits.
func (x *Int) Uint64() uint64 { return x.abs.uint64() }

// IsInt64 reports whether x is an int64.
func (x *Int) IsInt64() bool {
	if len(x.abs) > 1 {
		return false
	}
	w := int64(x.abs.uint64())
	return w >= 0 || x.neg && w == -w
}

// IsUint64 reports whether x is a uint64.
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// SetString sets z to the number that all of s is in the base, which for 0 a prefix tells; not ok: it is none.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	return z.setAll(strings.NewReader(s), base)
}

// setAll is SetString for a reader.
func (z *Int) setAll(r io.ByteScanner, base int) (*Int, bool) {
	if err := z.scan(r, base); err != nil {
		return nil, false
	}
	if _, err := r.ReadByte(); err != io.EOF {
		return nil, false
	}
	return z, true
}

// SetBytes sets z to the number of the bytes, the highest first.
func (z *Int) SetBytes(buf []byte) *Int {
	z.abs = z.abs.setBytes(buf)
	z.neg = false
	return z
}

// Bytes returns the bytes of the amount of x, the highest first.
func (x *Int) Bytes() []byte {
	buf := make([]byte, len(x.abs)*wordBytes)
	return buf[x.abs.putBytes(buf):]
}

// FillBytes writes the bytes of the amount of x to the end of buf, with zeros before them.
func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	x.abs.putBytes(buf)
	return buf
}

// BitLen returns the length of the amount of x in bits.
func (x *Int) BitLen() int { return x.abs.bitLen() }

// TrailingZeroBits returns the number of zeros at the end of the amount of x.
func (x *Int) TrailingZeroBits() uint { return x.abs.trailingZeros() }

// Exp sets z to x to the power of y, modulo the amount of m if that is not nil or 0. For a negative y: 1 without modulus, else the
// inverse's power; if there is no inverse, z stays and the result is nil.
func (z *Int) Exp(x, y, m *Int) *Int {
	base := x.abs
	var modulus nat
	if m != nil {
		modulus = m.abs
	}
	if y.neg {
		if len(modulus) == 0 {
			return z.SetInt64(1)
		}
		inverse := new(Int).ModInverse(x, m)
		if inverse == nil {
			return nil
		}
		base = inverse.abs
	}
	if shares(z.abs, modulus) {
		modulus = nat(nil).set(modulus)
	}
	neg := x.neg && y.abs.bit(0) != 0
	z.abs = z.abs.power(base, y.abs, modulus)
	z.neg = neg && len(z.abs) > 0
	if z.neg && len(modulus) > 0 {
		z.abs = z.abs.sub(modulus, z.abs)
		z.neg = false
	}
	return z
}

// GCD sets z to the greatest common divisor of a and b, not negative, and x and y, unless nil, so that z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) == 0 || len(b.abs) == 0 {
		signA, signB := a.Sign(), b.Sign()
		if signA == 0 {
			z.Set(b)
		} else {
			z.Set(a)
		}
		z.neg = false
		if x != nil {
			x.SetInt64(int64(signA))
		}
		if y != nil {
			y.SetInt64(int64(signB))
			if signA != 0 {
				y.SetInt64(0)
			}
		}
		return z
	}
	d, factor := gcd(a.abs, b.abs, x != nil || y != nil)
	if a.neg {
		factor.neg = !factor.neg // of 0, too: Go prints -0 then
	}
	if y != nil {
		rest := new(Int).Mul(a, &factor)
		rest.Sub(&Int{abs: d}, rest)
		*y = *new(Int).Quo(rest, b)
	}
	if x != nil {
		*x = factor
	}
	z.abs = z.abs.set(d)
	z.neg = false
	return z
}

// ModInverse sets z to the number whose product with g is 1 modulo n, and returns z; nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	if n.neg {
		n = new(Int).Neg(n)
	}
	if g.neg {
		g = new(Int).Mod(g, n)
	}
	var d, x Int
	d.GCD(&x, nil, g, n)
	if d.abs.cmp(natOne) != 0 {
		return nil
	}
	if x.neg {
		return z.Add(&x, n)
	}
	return z.Set(&x)
}

// Rand sets z to a random number from 0 to below n; 0 if n is not positive.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	z.neg = false
	if n.Sign() <= 0 {
		z.abs = nil
		return z
	}
	z.abs = z.abs.random(rnd, n.abs)
	return z
}

// Sqrt sets z to the largest number whose square is at most x.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	z.neg = false
	z.abs = z.abs.sqrt(x.abs)
	return z
}
