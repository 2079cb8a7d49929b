package big

import "math/bits"

// gcd returns the greatest common divisor of a and b, not 0, and if wanted the factor x of the equation a*x + b*y = gcd.
//
// While the numbers are long, Euclid's algorithm runs on their leading digits, as long as these tell the quotients; the steps are then
// made at once.
//
// Source: D. Lehmer, "Euclid's algorithm for large numbers", 1938; G. Collins's condition for the quotients.
func gcd(a, b nat, wanted bool) (d nat, x Int) {
	big, small := nat(nil).set(a), nat(nil).set(b)
	var xBig, xSmall Int
	xBig.abs = natOne
	if big.cmp(small) < 0 {
		big, small = small, big
		xBig, xSmall = xSmall, xBig
	}
	var q, r, t nat
	var s, u, v Int
	for len(small) > 1 {
		step := simulate(big, small)
		if step.v0 == 0 {
			// The leading digits tell nothing: a plain step.
			q, r = q.div(r, big, small)
			big, small, r = small, r, big
			if wanted {
				s.abs = q
				s.neg = false
				t1 := new(Int).Mul(&s, &xSmall)
				t1.Sub(&xBig, t1)
				xBig, xSmall = xSmall, *t1
				q = nil
			}
			continue
		}
		nextBig := combine(&u, &v, big, small, step.u0, step.v0, step.even)
		t = t.set(nextBig)
		nextSmall := combine(&u, &v, big, small, step.u1, step.v1, !step.even)
		big, small = big.set(t), small.set(nextSmall)
		if wanted {
			xBig, xSmall = combineFactors(&xBig, &xSmall, step.u0, step.v0, step.even), combineFactors(&xBig, &xSmall, step.u1, step.v1, !step.even)
		}
	}
	for len(small) > 0 && len(big) > 1 {
		q, r = q.div(r, big, small)
		big, small, r = small, r, big
		if wanted {
			s.abs = nat(nil).set(q)
			t1 := new(Int).Mul(&s, &xSmall)
			t1.Sub(&xBig, t1)
			xBig, xSmall = xSmall, *t1
		}
	}
	if len(small) > 0 {
		p, w := big[0], small[0]
		if wanted {
			u0, u1, v0, v1, even := Word(1), Word(0), Word(0), Word(1), true
			for w != 0 {
				quotient := p / w
				p, w = w, p-quotient*w
				u0, u1 = u1, u0+quotient*u1
				v0, v1 = v1, v0+quotient*v1
				even = !even
			}
			xBig = combineFactors(&xBig, &xSmall, u0, v0, even)
		} else {
			for w != 0 {
				p, w = w, p%w
			}
		}
		big = big.setWord(p)
	}
	return big, xBig
}

// steps are several steps of Euclid's algorithm: the next numbers are u0*a - v0*b and v1*b - u1*a, with the signs the other way round if
// not even.
type steps struct {
	u0, u1, v0, v1 Word
	even           bool
}

// row is a number of Euclid's sequence by its leading digit and its factors: it is p*a - q*b, or that with the other sign.
type row struct {
	lead, p, q Word
}

// simulate makes steps with the leading digits of a and b, a >= b, as long as they are sure to be those of the whole numbers.
func simulate(a, b nat) steps {
	s := uint(bits.LeadingZeros64(uint64(a[len(a)-1])))
	older, newer := row{leading(a, len(a), s), 1, 0}, row{leading(b, len(a), s), 0, 1}
	var oldest row // the last two of a step may be wrong by then, so that one more is kept
	even := false
	for newer.lead >= newer.q && older.lead-newer.lead >= older.q+newer.q {
		quotient := older.lead / newer.lead
		next := row{older.lead - quotient*newer.lead, older.p + quotient*newer.p, older.q + quotient*newer.q}
		oldest, older, newer = older, newer, next
		even = !even
	}
	return steps{oldest.p, older.p, oldest.q, older.q, even}
}

// leading returns the digit at n - 1 of x shifted left by s.
func leading(x nat, n int, s uint) Word {
	w := Word(0)
	if len(x) == n {
		w = x[n-1] << s
	}
	if len(x) >= n-1 {
		w |= x[n-2] >> (wordBits - s)
	}
	return w
}

// combine returns p*a - q*b, or the other way round if not positive.
func combine(u, v *Int, a, b nat, p, q Word, positive bool) nat {
	u.abs = u.abs.mulAdd(a, p, 0)
	v.abs = v.abs.mulAdd(b, q, 0)
	if !positive {
		u, v = v, u
	}
	return u.abs.sub(u.abs, v.abs)
}

// combineFactors is combine for the factors of a.
func combineFactors(a, b *Int, p, q Word, positive bool) Int {
	var u, v, z Int
	u.abs, u.neg = nat(nil).mulAdd(a.abs, p, 0), a.neg
	v.abs, v.neg = nat(nil).mulAdd(b.abs, q, 0), b.neg
	if positive {
		z.Sub(&u, &v)
	} else {
		z.Sub(&v, &u)
	}
	return z
}
