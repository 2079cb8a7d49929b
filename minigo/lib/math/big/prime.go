package big

import (
	"math/rand"
)

// smallPrimes has a bit for each prime below 64.
const smallPrimes = 1<<2 | 1<<3 | 1<<5 | 1<<7 | 1<<11 | 1<<13 | 1<<17 | 1<<19 | 1<<23 | 1<<29 | 1<<31 | 1<<37 | 1<<41 | 1<<43 | 1<<47 |
	1<<53 | 1<<59 | 1<<61

// smallProduct is the product of the odd primes below 54.
const smallProduct = 3 * 5 * 7 * 11 * 13 * 17 * 19 * 23 * 29 * 31 * 37 * 41 * 43 * 47 * 53

// ProbablyPrime reports whether x is probably prime: n random tests by Miller and Rabin, one with base 2, and one by Lucas. It is never
// wrong for primes and for numbers below 1<<64; for others with a probability of at most 1/4 to the power of n.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	w := x.abs[0]
	if len(x.abs) == 1 && w < 64 {
		return smallPrimes>>w&1 != 0
	}
	if w&1 == 0 {
		return false
	}
	r := uint64(x.abs.modWord(smallProduct))
	for p := uint64(3); p < 54; p += 2 {
		if r%p == 0 {
			return false // x is larger than p
		}
	}
	return x.abs.passesMillerRabin(n) && x.abs.passesLucas()
}

// passesMillerRabin makes the test for n random bases and for 2.
//
// Source: M. Rabin, "Probabilistic algorithm for testing primality", 1980.
func (x nat) passesMillerRabin(n int) bool {
	below := nat(nil).sub(x, natOne)
	s := below.trailingZeros()
	odd := nat(nil).shr(below, s)
	limit := nat(nil).sub(below, nat{2})
	r := rand.New(rand.NewSource(int64(x[0])))
	for i := 0; i <= n; i++ {
		base := nat{2}
		if i < n {
			base = base.add(nat(nil).random(r, limit), nat{2})
		}
		if !x.passesBase(base, below, odd, s) {
			return false
		}
	}
	return true
}

// passesBase makes the test for one base: x - 1 = below = odd << s.
func (x nat) passesBase(base, below, odd nat, s uint) bool {
	y := nat(nil).power(base, odd, x)
	if y.cmp(natOne) == 0 || y.cmp(below) == 0 {
		return true
	}
	var q, product nat
	for i := uint(1); i < s; i++ {
		product = product.square(y)
		q, y = q.div(y, product, x)
		if y.cmp(below) == 0 {
			return true
		}
	}
	return false
}

// passesLucas makes the "almost extra strong" test by Lucas, with Q = 1 and the first P from 3 on for which P*P - 4 is no square modulo x.
//
// Source: R. Baillie, S. Wagstaff, "Lucas pseudoprimes", 1980; Online Encyclopedia of Integer Sequences, A217719.
func (x nat) passesLucas() bool {
	n := &Int{abs: x}
	p := Word(3)
	for ; ; p++ {
		if p == 40 {
			// For a square the search would not end.
			root := nat(nil).sqrt(x)
			if nat(nil).square(root).cmp(x) == 0 {
				return false
			}
		}
		j := Jacobi(new(Int).SetUint64(uint64(p*p-4)), n)
		if j == -1 {
			break
		}
		if j == 0 {
			// P*P - 4 = (P-2)*(P+2) has a factor in common with x; that may be x itself.
			return len(x) == 1 && x[0] == p+2
		}
	}
	above := nat(nil).add(x, natOne)
	r := above.trailingZeros()
	s := nat(nil).shr(above, r)
	two := NewInt(2)
	minusTwo := new(Int).Sub(n, two)
	first := new(Int).SetUint64(uint64(p))
	// v and w are V(k) and V(k+1) of the sequence for the leading bits k of s.
	v, w := NewInt(2), new(Int).Set(first)
	var t Int
	for i := s.bitLen() - 1; i >= 0; i-- {
		t.Mul(v, w)
		t.Sub(&t, first)
		t.Mod(&t, n) // V(2k+1)
		if s.bit(uint(i)) != 0 {
			v.Set(&t)
			lucasDouble(w, two, n)
		} else {
			w.Set(&t)
			lucasDouble(v, two, n)
		}
	}
	if v.Cmp(two) == 0 || v.Cmp(minusTwo) == 0 {
		// U(s) must be 0: that is so if P*V(s) = 2*V(s+1).
		t.Mul(v, first)
		t.Sub(&t, new(Int).Lsh(w, 1))
		t.Mod(&t, n)
		if len(t.abs) == 0 {
			return true
		}
	}
	for i := uint(0); i+1 < r; i++ {
		if len(v.abs) == 0 {
			return true
		}
		if v.Cmp(two) == 0 {
			return false // and stays
		}
		lucasDouble(v, two, n)
	}
	return false
}

// lucasDouble sets V(k) to V(2k) = V(k)*V(k) - 2.
func lucasDouble(v, two, n *Int) {
	v.Mul(v, v)
	v.Sub(v, two)
	v.Mod(v, n)
}

// Jacobi returns the Jacobi symbol (x/y): 1, -1 or 0. y must be odd.
func Jacobi(x, y *Int) int {
	if len(y.abs) == 0 || y.abs[0]&1 == 0 {
		panic("big: invalid 2nd argument to Int.Jacobi: need odd integer but got " + y.String())
	}
	symbol := 1
	if y.neg && x.neg {
		symbol = -1
	}
	b := new(Int).Abs(y)
	a := new(Int).Set(x)
	for b.abs.cmp(natOne) != 0 {
		a.Mod(a, b)
		if len(a.abs) == 0 {
			return 0
		}
		// (2/b) is -1 for b = 3 and 5 modulo 8, and the law of reciprocity changes the sign if both are 3 modulo 4.
		s := a.abs.trailingZeros()
		a.Rsh(a, s)
		if eighth := b.abs[0] & 7; s&1 != 0 && (eighth == 3 || eighth == 5) {
			symbol = -symbol
		}
		if a.abs[0]&b.abs[0]&3 == 3 {
			symbol = -symbol
		}
		a, b = b, a
	}
	return symbol
}

// ModSqrt sets z to a square root of x modulo the odd prime p and returns z; nil if there is none.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	if x.neg || x.Cmp(p) >= 0 {
		x = new(Int).Mod(x, p)
	}
	switch {
	case p.abs[0]&3 == 3:
		e := new(Int).Add(p, NewInt(1))
		return z.Exp(x, e.Rsh(e, 2), p)
	case p.abs[0]&7 == 5:
		return z.atkin(x, p)
	}
	return z.tonelliShanks(x, p)
}

// atkin is ModSqrt for p = 5 modulo 8.
//
// Source: A. Atkin, "Probabilistic primality testing", summary by F. Morain, 1992.
func (z *Int) atkin(x, p *Int) *Int {
	twice := new(Int).Lsh(x, 1)
	alpha := new(Int).Exp(twice, new(Int).Rsh(p, 3), p)
	i := new(Int).Mul(alpha, alpha)
	i.Mul(i, twice)
	i.Sub(i.Mod(i, p), NewInt(1))
	i.Mul(i, alpha)
	i.Mul(i.Mod(i, p), x)
	return z.Mod(i, p)
}

// tonelliShanks is ModSqrt for any odd p.
//
// Source: D. Shanks, "Five number-theoretic algorithms", 1972, after A. Tonelli.
func (z *Int) tonelliShanks(x, p *Int) *Int {
	one := NewInt(1)
	odd := new(Int).Sub(p, one)
	order := odd.abs.trailingZeros()
	odd.Rsh(odd, order)
	noSquare := NewInt(2)
	for Jacobi(noSquare, p) != -1 {
		noSquare.Add(noSquare, one)
	}
	half := new(Int).Add(odd, one)
	root := new(Int).Exp(x, half.Rsh(half, 1), p)
	rest := new(Int).Exp(x, odd, p)
	generator := new(Int).Exp(noSquare, odd, p)
	for {
		// rest is of order 1<<m; root*root = x*rest.
		m := uint(0)
		for t := new(Int).Set(rest); t.Cmp(one) != 0; m++ {
			t.Mul(t, t)
			t.Mod(t, p)
		}
		if m == 0 {
			return z.Set(root)
		}
		step := new(Int).Exp(generator, new(Int).Lsh(one, order-m-1), p)
		root.Mod(root.Mul(root, step), p)
		generator.Mod(generator.Mul(step, step), p)
		rest.Mod(rest.Mul(rest, generator), p)
		order = m
	}
}
