package big

import "math/bits"

// Lengths from which on the methods for longer numbers pay.
const (
	karatsubaLength       = 36
	squareLength          = 12
	karatsubaSquareLength = 60
)

// mul multiplies.
func (z nat) mul(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	m, n := len(x), len(y)
	switch n {
	case 0:
		return z[:0]
	case 1:
		return z.mulAdd(x, y[0], 0)
	}
	if m == n && &x[0] == &y[0] {
		return z.square(x)
	}
	if shares(z, x) || shares(z, y) {
		z = nil
	}
	z = z.sized(m + n)
	multiply(z, x, y)
	return z.normal()
}

// square multiplies x with itself.
func (z nat) square(x nat) nat {
	n := len(x)
	switch n {
	case 0:
		return z[:0]
	case 1:
		high, low := bits.Mul64(uint64(x[0]), uint64(x[0]))
		z = z.sized(2)
		z[0], z[1] = Word(low), Word(high)
		return z.normal()
	}
	if shares(z, x) {
		z = nil
	}
	z = z.sized(2 * n)
	if n < karatsubaSquareLength {
		squareShort(z, x)
	} else {
		karatsubaSquare(z, x, make([]Word, scratchLength(n)))
	}
	return z.normal()
}

// multiply sets z, of len(x)+len(y) digits, to the product; len(x) >= len(y) > 0. z must not overlap with x or y.
func multiply(z, x, y []Word) {
	m, n := len(x), len(y)
	if n < karatsubaLength {
		multiplyShort(z, x, y)
		return
	}
	scratch := make([]Word, scratchLength(n)+2*n)
	karatsuba(z[:2*n], x[:n], y, scratch)
	// The rest of x in parts as long as y.
	product := scratch[:2*n]
	for i := n; i < m; i += n {
		part := x[i:min(i+n, m)]
		p := product[:len(part)+n]
		switch {
		case len(part) == n:
			karatsuba(p, part, y, scratch[2*n:])
		case len(part) == 1:
			p[n] = mulWord(p[:n], y, part[0], 0)
		default:
			multiply(p, y, part)
		}
		clear(z[i+n : i+n+len(part)])
		carry := addWords(z[i:i+n], z[i:i+n], p[:n])
		addWord(z[i+n:i+len(p)], p[n:], carry)
	}
}

// multiplyShort multiplies digit by digit of y, two at a time.
func multiplyShort(z, x, y []Word) {
	m, i := len(x), 0
	if len(y)&1 != 0 {
		z[m] = mulWord(z[:m], x, y[0], 0)
		i = 1
	} else {
		clear(z[:m])
	}
	for ; i < len(y); i += 2 {
		z[i+m], z[i+m+1] = addMulTwo(z[i:i+m], x, y[i], y[i+1])
	}
}

// squareShort squares: the products of different digits once and doubled, then the squares of the digits.
func squareShort(z, x []Word) {
	n := len(x)
	if n < squareLength {
		multiplyShort(z, x, x)
		return
	}
	z[0] = 0
	z[n] = mulWord(z[1:n], x[1:], x[0], 0)
	for i := 1; i < n-1; i++ {
		z[i+n] = addMulWord(z[2*i+1:i+n], x[i+1:], x[i])
	}
	z[2*n-1] = 0
	shifted, carry := uint64(0), uint64(0)
	for i, w := range x {
		high, low := bits.Mul64(uint64(w), uint64(w))
		z0, z1 := uint64(z[2*i]), uint64(z[2*i+1])
		d0, d1 := z0<<1|shifted, z1<<1|z0>>63
		shifted = z1 >> 63
		d0, carry = bits.Add64(d0, low, carry)
		d1, carry = bits.Add64(d1, high, carry)
		z[2*i], z[2*i+1] = Word(d0), Word(d1)
	}
}

// scratchLength returns the digits that Karatsuba's method needs for operands of n digits.
func scratchLength(n int) int { return 3*n + 4*wordBits }

// karatsuba multiplies two numbers of n digits with three products of half as many: with x = x1*B + x0 and y alike, x0*y1 + x1*y0 is
// x0*y0 + x1*y1 - (x0-x1)*(y0-y1).
//
// Source: A. Karatsuba, Y. Ofman, "Multiplication of many-digital numbers by automatic computers", 1962.
func karatsuba(z, x, y, scratch []Word) {
	n := len(x)
	if n < karatsubaLength {
		multiplyShort(z, x, y)
		return
	}
	h := (n + 1) / 2
	x0, x1, y0, y1 := x[:h], x[h:], y[:h], y[h:]
	negative := difference(z[:h], x0, x1) != difference(z[h:2*h], y0, y1)
	middle, rest := scratch[:2*h], scratch[2*h:]
	karatsuba(middle, z[:h], z[h:2*h], rest)
	karatsuba(z[:2*h], x0, y0, rest)
	karatsuba(z[2*h:], x1, y1, rest)
	addMiddle(z, middle, rest, h, negative)
}

// karatsubaSquare is karatsuba for y = x.
func karatsubaSquare(z, x, scratch []Word) {
	n := len(x)
	if n < karatsubaSquareLength {
		squareShort(z, x)
		return
	}
	h := (n + 1) / 2
	difference(z[:h], x[:h], x[h:])
	middle, rest := scratch[:2*h], scratch[2*h:]
	karatsubaSquare(middle, z[:h], rest)
	karatsubaSquare(z[:2*h], x[:h], rest)
	karatsubaSquare(z[2*h:], x[h:], rest)
	addMiddle(z, middle, rest, h, false)
}

// addMiddle adds at digit h of z, which holds the lower and the upper product, their sum minus middle, or plus it if that is negative.
func addMiddle(z, middle, scratch []Word, h int, negative bool) {
	sum := scratch[:2*h+1]
	upper := z[2*h:]
	carry := addWords(sum[:len(upper)], z[:len(upper)], upper)
	sum[2*h] = addWord(sum[len(upper):2*h], z[len(upper):2*h], carry)
	if negative {
		sum[2*h] += addWords(sum[:2*h], sum[:2*h], middle)
	} else {
		sum[2*h] -= subWords(sum[:2*h], sum[:2*h], middle)
	}
	into := z[h:]
	n := min(len(into), len(sum))
	carry = addWords(into[:n], into[:n], sum[:n])
	if n < len(into) {
		addWord(into[n:], into[n:], carry)
	}
}

// difference sets z to the amount of x - y, y not longer than x, and reports whether that is negative.
func difference(z, x, y []Word) bool {
	n := len(y)
	less := compareWords(x[:n], y) < 0
	for _, w := range x[n:] {
		less = less && w == 0
	}
	if less {
		subWords(z[:n], y, x[:n])
		clear(z[n:])
		return true
	}
	borrow := subWords(z[:n], x[:n], y)
	subWord(z[n:], x[n:], borrow)
	return false
}

// mulRange multiplies the numbers from a to b, a > 0, in halves so that the factors are of about the same length.
func (z nat) mulRange(a, b uint64) nat {
	switch {
	case a > b:
		return z.setWord(1)
	case a == b:
		return z.setWord(Word(a))
	case b-a < 16:
		z = z.setWord(Word(a))
		for a++; a <= b; a++ {
			f := a
			for a < b {
				high, low := bits.Mul64(f, a+1)
				if high != 0 {
					break
				}
				f = low
				a++
			}
			z = z.mulAdd(z, Word(f), 0)
			if a == b {
				break // b may be the largest number
			}
		}
		return z
	}
	middle := a + (b-a)/2
	return z.mul(nat(nil).mulRange(a, middle), nat(nil).mulRange(middle+1, b))
}
