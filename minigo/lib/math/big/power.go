package big

import "math/bits"

// windowBits is the number of bits of an exponent that are taken at once.
const windowBits = 4

// power sets z to x to the power of y, modulo m unless that is 0.
func (z nat) power(x, y, m nat) nat {
	if len(m) == 1 && m[0] == 1 {
		return z[:0]
	}
	switch {
	case len(y) == 0:
		return z.setWord(1)
	case len(x) == 0:
		return z[:0]
	case len(m) == 0:
		return z.plainPower(x, y)
	}
	_, x = nat(nil).div(nil, x, m)
	if len(x) == 0 {
		return z[:0]
	}
	if len(y) == 1 && y[0] == 1 {
		return z.set(x)
	}
	if m[0]&1 != 0 {
		return z.set(montgomeryPower(x, y, m))
	}
	return z.set(dividingPower(x, y, m))
}

// plainPower multiplies out.
func (z nat) plainPower(x, y nat) nat {
	if len(x) == 1 && x[0] == 1 {
		return z.setWord(1)
	}
	if len(x) == 1 && x[0]&(x[0]-1) == 0 {
		// A power of two.
		return z.shl(natOne, uint(bits.TrailingZeros64(uint64(x[0])))*uint(y[0]))
	}
	result, spare := nat(nil).set(x), nat(nil)
	for i := y.bitLen() - 2; i >= 0; i-- {
		spare = spare.square(result)
		result, spare = spare, result
		if y.bit(uint(i)) != 0 {
			spare = spare.mul(result, x)
			result, spare = spare, result
		}
	}
	return z.set(result)
}

// windows calls square, and multiply with a digit of y, for the digits of windowBits bits after the first, which it returns.
func windows(y nat, square func(), multiply func(digit Word)) {
	for i := (y.bitLen()-1)/windowBits - 1; i >= 0; i-- {
		for range windowBits {
			square()
		}
		if digit := window(y, i); digit != 0 {
			multiply(digit)
		}
	}
}

func window(y nat, i int) Word {
	return y[i*windowBits/wordBits] >> (i * windowBits % wordBits) & (1<<windowBits - 1)
}

// dividingPower is power by division after each product.
func dividingPower(x, y, m nat) nat {
	var powers [1 << windowBits]nat
	powers[0], powers[1] = natOne, x
	for i := 2; i < len(powers); i++ {
		_, powers[i] = nat(nil).div(nil, nat(nil).mul(powers[i-1], x), m)
	}
	var product, q nat
	result := nat(nil).set(powers[window(y, (y.bitLen()-1)/windowBits)])
	windows(y, func() {
		product = product.square(result)
		q, result = q.div(result, product, m)
	}, func(digit Word) {
		product = product.mul(result, powers[digit])
		q, result = q.div(result, product, m)
	})
	return result
}

// montgomery multiplies modulo an odd number of n digits without dividing: numbers stand for themselves times B to the power of n.
//
// Source: P. Montgomery, "Modular multiplication without trial division", 1985.
type montgomery struct {
	modulus []Word
	factor  Word // -1/modulus modulo B
	product []Word
	scratch []Word
}

func newMontgomery(m nat) *montgomery {
	// By Newton's method, each step doubles the bits that are right.
	inverse := m[0]
	for range 5 {
		inverse *= 2 - m[0]*inverse
	}
	return &montgomery{m, -inverse, make([]Word, 2*len(m)), make([]Word, scratchLength(len(m))+2*len(m))}
}

// reduce sets z to product divided by B to the power of n.
func (k *montgomery) reduce(z []Word) {
	n := len(k.modulus)
	p := k.product
	carry := uint64(0)
	i := 0
	if n&1 != 0 {
		upper := addMulWord(p[:n], k.modulus, p[0]*k.factor)
		p[n], carry = addTwo(p[n], upper, carry)
		i = 1
	}
	for ; i < n; i += 2 {
		// The factors of the modulus that make the next two digits 0.
		f0 := p[i] * k.factor
		high, low := bits.Mul64(uint64(f0), uint64(k.modulus[0]))
		_, c := bits.Add64(low, uint64(p[i]), 0)
		next := p[i+1] + f0*k.modulus[1] + Word(high+c)
		upper0, upper1 := addMulTwo(p[i:i+n], k.modulus, f0, next*k.factor)
		p[i+n], carry = addTwo(p[i+n], upper0, carry)
		p[i+n+1], carry = addTwo(p[i+n+1], upper1, carry)
	}
	if carry != 0 || compareWords(p[n:], k.modulus) >= 0 {
		subWords(z, p[n:], k.modulus)
		return
	}
	copy(z, p[n:])
}

// addTwo returns x + y + carry and the new carry.
func addTwo(x, y Word, carry uint64) (Word, uint64) {
	sum, c := bits.Add64(uint64(x), uint64(y), carry)
	return Word(sum), c
}

// mul sets z to the product of x and y, all of n digits.
func (k *montgomery) mul(z, x, y []Word) {
	if n := len(x); n < karatsubaLength {
		multiplyShort(k.product, x, y)
	} else {
		karatsuba(k.product, x, y, k.scratch)
	}
	k.reduce(z)
}

func (k *montgomery) square(z, x []Word) {
	if n := len(x); n == 1 {
		multiplyShort(k.product, x, x)
	} else if n < karatsubaSquareLength {
		squareShort(k.product, x)
	} else {
		karatsubaSquare(k.product, x, k.scratch)
	}
	k.reduce(z)
}

// padded returns the number with n digits.
func padded(x nat, n int) []Word {
	z := make([]Word, n)
	copy(z, x)
	return z
}

// montgomeryPower is power for an odd modulus.
func montgomeryPower(x, y, m nat) nat {
	n := len(m)
	k := newMontgomery(m)
	// B to the power of 2n: what brings a number into the form.
	_, r := nat(nil).div(nil, nat(nil).shl(natOne, uint(2*n*wordBits)), m)
	convert := padded(r, n)
	var powers [1 << windowBits][]Word
	table := make([]Word, n<<windowBits)
	for i := range powers {
		powers[i] = table[i*n : (i+1)*n]
	}
	k.mul(powers[0], convert, padded(natOne, n))
	k.mul(powers[1], convert, padded(x, n))
	for i := 2; i < len(powers); i++ {
		k.mul(powers[i], powers[i-1], powers[1])
	}
	result := make([]Word, n)
	copy(result, powers[window(y, (y.bitLen()-1)/windowBits)])
	windows(y, func() { k.square(result, result) }, func(digit Word) { k.mul(result, result, powers[digit]) })
	k.mul(result, result, padded(natOne, n))
	return nat(result).normal()
}
