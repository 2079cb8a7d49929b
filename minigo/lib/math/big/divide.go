package big

import "math/bits"

// recursiveLength is the length of quotient and divisor from which on dividing by halves pays.
const recursiveLength = 70

// div returns quotient and remainder of u by v, not 0, in the arrays of z and r.
func (z nat) div(r, u, v nat) (q, rem nat) {
	if len(v) == 0 {
		panic("division by zero")
	}
	if u.cmp(v) < 0 {
		rem = r.set(u) // before z, which may be u
		return z[:0], rem
	}
	if len(v) == 1 {
		d := v[0]
		z = z.sized(len(u))
		w := divideWord(z, u, d)
		return z.normal(), r.setWord(w)
	}
	// Shifted so that the top bit of the divisor is set. The shifted divisor lies above the remainder in its array.
	s := uint(bits.LeadingZeros64(uint64(v[len(v)-1])))
	n := len(v)
	if shares(r, u) || shares(r, v) {
		r = nil
	}
	r = r.sized(len(u) + 1 + n)
	r, divisor := r[:len(u)+1], r[len(u)+1:]
	if s == 0 {
		copy(divisor, v)
		copy(r, u)
		r[len(u)] = 0
	} else {
		shiftLeft(divisor, v, s)
		r[len(u)] = shiftLeft(r[:len(u)], u, s)
	}
	if shares(z, r) || shares(z, u) && shares(z, v) {
		z = nil
	}
	z = z.sized(len(u) + 1 - n)
	divide(z, r, divisor)
	r = r[:n]
	if s != 0 {
		shiftRight(r, r, s)
	}
	return z.normal(), r.normal()
}

// divide sets q to u/v and u to the remainder. The top bit of v is set, len(q) is len(u) - len(v), and the upper len(v) digits of u are
// less than v.
func divide(q, u, v []Word) {
	m, n := len(q), len(v)
	switch {
	case m < recursiveLength || n < recursiveLength:
		divideShort(q, u, v)
	case m > n:
		// In parts of the length of v, the first maybe shorter.
		for i := (m - 1) / n * n; i >= 0; i -= n {
			end := min(i+n, m)
			divide(q[i:end], u[i:end+n], v)
		}
	default:
		k := m / 2
		scratch := make([]Word, m)
		divideHalf(q[k:], u[k:], v, k, scratch)
		divideHalf(q[:k], u[:n+k], v, k, scratch)
	}
}

// divideHalf is divide by means of a division by v without its lowest k digits, len(q) + k <= len(v): that gives a quotient which is at most
// a little too large.
//
// Source: C. Burnikel, J. Ziegler, "Fast recursive division", 1998, in the form of R. Brent, P. Zimmermann, "Modern computer arithmetic",
// 2010, algorithm 1.8.
func divideHalf(q, u, v []Word, k int, scratch []Word) {
	n := len(v)
	upper, v1 := u[k:], v[k:]
	if compareWords(upper[len(q):], v1) < 0 {
		divide(q, upper, v1)
	} else {
		// They are equal: the quotient would have a digit more. The largest that has not is right or too large.
		for i := range q {
			q[i] = wordMax
		}
		clear(upper[len(q):])
		carry := addWords(upper[:n-k], upper[:n-k], v1)
		if carry != 0 {
			addWord(upper[n-k:], upper[n-k:], carry)
		}
	}
	product := scratch[:len(q)+k]
	if len(q) >= k {
		multiplyAny(product, q, v[:k])
	} else {
		multiplyAny(product, v[:k], q)
	}
	borrow := subWords(u[:len(product)], u[:len(product)], product)
	borrow = subWord(u[len(product):n], u[len(product):n], borrow)
	top := u[n] - borrow
	for top != 0 {
		subWord(q, q, 1)
		top += addWords(u[:n], u[:n], v)
	}
	u[n] = 0
}

// multiplyAny is multiply for operands that may be of any length, 0 too.
func multiplyAny(z, x, y []Word) {
	if len(y) == 0 {
		clear(z)
		return
	}
	multiply(z, x, y)
}

// divideShort divides digit by digit; len(v) >= 2.
//
// Source: D. Knuth, "The art of computer programming", volume 2, algorithm 4.3.1 D.
func divideShort(q, u, v []Word) {
	n := len(v)
	v1, v0 := v[n-1], v[n-2]
	inverse := reciprocal(v1)
	for j := len(q) - 1; j >= 0; j-- {
		digit := wordMax
		top := u[j+n]
		if top != v1 {
			var rem Word
			digit, rem = divideTwo(top, u[j+n-1], v1, inverse)
			high, low := bits.Mul64(uint64(digit), uint64(v0))
			next := uint64(u[j+n-2])
			for high > uint64(rem) || high == uint64(rem) && low > next {
				digit--
				before := rem
				rem += v1
				if rem < before {
					break
				}
				var borrow uint64
				low, borrow = bits.Sub64(low, uint64(v0), 0)
				high -= borrow
			}
		}
		part := u[j : j+n]
		if borrow := subMulWord(part, v, digit); borrow > top {
			addWords(part, part, v)
			digit--
		}
		u[j+n] = 0
		q[j] = digit
	}
}

// mod returns x modulo a digit.
func (x nat) modWord(d Word) Word {
	s := uint(bits.LeadingZeros64(uint64(d)))
	d <<= s
	inverse := reciprocal(d)
	r := Word(0)
	for i := len(x) - 1; i >= 0; i-- {
		// The digit in two shifted parts, as the remainder is shifted, too.
		w := x[i]
		if s == 0 {
			_, r = divideTwo(r, w, d, inverse)
			continue
		}
		_, r = divideTwo(r|w>>(wordBits-s), w<<s, d, inverse)
	}
	return r >> s
}

// sqrt sets z to the largest number whose square is at most x, by Newton's method from above.
func (z nat) sqrt(x nat) nat {
	if x.cmp(natOne) <= 0 {
		return z.set(x)
	}
	guess := nat(nil).setBit(nil, uint(x.bitLen()+1)/2, 1)
	var next, q, r nat
	for {
		q, r = q.div(r, x, guess)
		next = next.add(guess, q)
		next = next.shr(next, 1)
		if next.cmp(guess) >= 0 {
			return z.set(guess)
		}
		guess, next = next, guess
	}
}
