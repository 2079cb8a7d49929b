package big

import (
	"math/bits"
	"unsafe"
)

// Word is a digit of a number.
type Word uint

const (
	wordBits  = bits.UintSize
	wordBytes = wordBits / 8
	wordMax   = ^Word(0)
)

// The functions of this file work on digits, the lowest first; z, x and y are of the same length unless said otherwise. z may be x or y.

// So many digits are handled at once, so that carries stay in the processor's flag; fewer where products need more registers.
const (
	blockWords = 8
	shortWords = 4
)

// mostWords is more than there may be digits; an array of so many needs no check of an index that is masked.
const mostWords = 1 << 44

// array lets digits be reached without checks of their bounds and of nil, which would break the chains of carries.
type array = *[mostWords]uint64

func arrayOf(x []Word) array { return array(unsafe.Pointer(unsafe.SliceData(x))) }

// countOf returns the length as a number that is known to be less than mostWords.
func countOf(x []Word) uint { return uint(len(x)) & (mostWords - 1) }

// addWords sets z to x + y and returns the carry.
func addWords(z, x, y []Word) Word {
	n := countOf(z)
	zs, xs, ys := arrayOf(z), arrayOf(x[:n]), arrayOf(y[:n])
	carry := uint64(0)
	i := uint(0)
	for ; i+blockWords <= n; i += blockWords {
		var s0, s1, s2, s3, s4, s5, s6, s7 uint64
		s0, carry = bits.Add64(xs[i], ys[i], carry)
		s1, carry = bits.Add64(xs[i+1], ys[i+1], carry)
		s2, carry = bits.Add64(xs[i+2], ys[i+2], carry)
		s3, carry = bits.Add64(xs[i+3], ys[i+3], carry)
		s4, carry = bits.Add64(xs[i+4], ys[i+4], carry)
		s5, carry = bits.Add64(xs[i+5], ys[i+5], carry)
		s6, carry = bits.Add64(xs[i+6], ys[i+6], carry)
		s7, carry = bits.Add64(xs[i+7], ys[i+7], carry)
		zs[i], zs[i+1], zs[i+2], zs[i+3], zs[i+4], zs[i+5], zs[i+6], zs[i+7] = s0, s1, s2, s3, s4, s5, s6, s7
	}
	for ; i < n; i++ {
		var s uint64
		s, carry = bits.Add64(xs[i], ys[i], carry)
		zs[i] = s
	}
	return Word(carry)
}

// subWords sets z to x - y and returns the borrow.
func subWords(z, x, y []Word) Word {
	n := countOf(z)
	zs, xs, ys := arrayOf(z), arrayOf(x[:n]), arrayOf(y[:n])
	carry := uint64(0)
	i := uint(0)
	for ; i+blockWords <= n; i += blockWords {
		var s0, s1, s2, s3, s4, s5, s6, s7 uint64
		s0, carry = bits.Sub64(xs[i], ys[i], carry)
		s1, carry = bits.Sub64(xs[i+1], ys[i+1], carry)
		s2, carry = bits.Sub64(xs[i+2], ys[i+2], carry)
		s3, carry = bits.Sub64(xs[i+3], ys[i+3], carry)
		s4, carry = bits.Sub64(xs[i+4], ys[i+4], carry)
		s5, carry = bits.Sub64(xs[i+5], ys[i+5], carry)
		s6, carry = bits.Sub64(xs[i+6], ys[i+6], carry)
		s7, carry = bits.Sub64(xs[i+7], ys[i+7], carry)
		zs[i], zs[i+1], zs[i+2], zs[i+3], zs[i+4], zs[i+5], zs[i+6], zs[i+7] = s0, s1, s2, s3, s4, s5, s6, s7
	}
	for ; i < n; i++ {
		var s uint64
		s, carry = bits.Sub64(xs[i], ys[i], carry)
		zs[i] = s
	}
	return Word(carry)
}

// addWord sets z to x + y and returns the carry.
func addWord(z, x []Word, y Word) Word {
	x = x[:len(z)]
	for i := range z {
		if y == 0 {
			if &z[0] != &x[0] {
				copy(z[i:], x[i:])
			}
			return 0
		}
		s := x[i] + y
		if s >= y {
			y = 0
		} else {
			y = 1
		}
		z[i] = s
	}
	return y
}

// subWord sets z to x - y and returns the borrow.
func subWord(z, x []Word, y Word) Word {
	x = x[:len(z)]
	for i := range z {
		if y == 0 {
			if &z[0] != &x[0] {
				copy(z[i:], x[i:])
			}
			return 0
		}
		d := x[i]
		z[i] = d - y
		if d >= y {
			y = 0
		} else {
			y = 1
		}
	}
	return y
}

// mulWord sets z to x*y + add and returns the upper digit.
func mulWord(z, x []Word, y, add Word) Word {
	n := countOf(z)
	zs, xs := arrayOf(z), arrayOf(x[:n])
	m := uint64(y)
	carry := uint64(add)
	i := uint(0)
	for ; i+shortWords <= n; i += shortWords {
		h0, l0 := bits.Mul64(xs[i], m)
		h1, l1 := bits.Mul64(xs[i+1], m)
		h2, l2 := bits.Mul64(xs[i+2], m)
		h3, l3 := bits.Mul64(xs[i+3], m)
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		zs[i], zs[i+1], zs[i+2], zs[i+3] = l0, l1, l2, l3
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(xs[i], m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		carry = h + c
		zs[i] = l
	}
	return Word(carry)
}

// addMulWord adds x*y to z and returns the upper digit.
func addMulWord(z, x []Word, y Word) Word {
	n := countOf(z)
	zs, xs := arrayOf(z), arrayOf(x[:n])
	m := uint64(y)
	carry := uint64(0)
	i := uint(0)
	for ; i+shortWords <= n; i += shortWords {
		h0, l0 := bits.Mul64(xs[i], m)
		h1, l1 := bits.Mul64(xs[i+1], m)
		h2, l2 := bits.Mul64(xs[i+2], m)
		h3, l3 := bits.Mul64(xs[i+3], m)
		// The products one beside the other, then their sum with z: two chains of carries.
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		l0, c = bits.Add64(l0, zs[i], 0)
		l1, c = bits.Add64(l1, zs[i+1], c)
		l2, c = bits.Add64(l2, zs[i+2], c)
		l3, c = bits.Add64(l3, zs[i+3], c)
		carry += c
		zs[i], zs[i+1], zs[i+2], zs[i+3] = l0, l1, l2, l3
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(xs[i], m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		h += c
		l, c = bits.Add64(l, zs[i], 0)
		carry = h + c
		zs[i] = l
	}
	return Word(carry)
}

// addMulTwo adds x*(y0 + y1*B), B being the base of the digits, to z, and returns the two upper digits, the lower first.
func addMulTwo(z, x []Word, y0, y1 Word) (Word, Word) {
	n := countOf(z)
	zs, xs := arrayOf(z), arrayOf(x[:n])
	m0, m1 := uint64(y0), uint64(y1)
	carry0, carry1 := uint64(0), uint64(0)
	for i := uint(0); i < n; i++ {
		w := xs[i]
		h0, l0 := bits.Mul64(w, m0)
		h1, l1 := bits.Mul64(w, m1)
		l0, c := bits.Add64(l0, zs[i], 0)
		h0 += c
		l0, c = bits.Add64(l0, carry0, 0)
		zs[i] = l0
		l1, c = bits.Add64(l1, h0, c)
		h1 += c
		carry0, c = bits.Add64(l1, carry1, 0)
		carry1 = h1 + c
	}
	return Word(carry0), Word(carry1)
}

// subMulWord subtracts x*y from z and returns the upper digit to subtract.
func subMulWord(z, x []Word, y Word) Word {
	n := countOf(z)
	zs, xs := arrayOf(z), arrayOf(x[:n])
	m := uint64(y)
	carry := uint64(0)
	i := uint(0)
	for ; i+shortWords <= n; i += shortWords {
		h0, l0 := bits.Mul64(xs[i], m)
		h1, l1 := bits.Mul64(xs[i+1], m)
		h2, l2 := bits.Mul64(xs[i+2], m)
		h3, l3 := bits.Mul64(xs[i+3], m)
		// The products one beside the other, then their sum with z: two chains of carries.
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		l0, c = bits.Sub64(zs[i], l0, 0)
		l1, c = bits.Sub64(zs[i+1], l1, c)
		l2, c = bits.Sub64(zs[i+2], l2, c)
		l3, c = bits.Sub64(zs[i+3], l3, c)
		carry += c
		zs[i], zs[i+1], zs[i+2], zs[i+3] = l0, l1, l2, l3
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(xs[i], m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		h += c
		l, c = bits.Sub64(zs[i], l, 0)
		carry = h + c
		zs[i] = l
	}
	return Word(carry)
}

// shiftLeft sets z to x << s, 0 < s < wordBits, and returns the digit shifted out. z may lie above x in the same array.
func shiftLeft(z, x []Word, s uint) Word {
	n := len(z)
	if n == 0 {
		return 0
	}
	x = x[:n]
	s &= wordBits - 1
	out := x[n-1] >> (wordBits - s)
	for i := n - 1; i > 0; i-- {
		z[i] = x[i]<<s | x[i-1]>>(wordBits-s)
	}
	z[0] = x[0] << s
	return out
}

// shiftRight sets z to x >> s, 0 < s < wordBits. z may lie below x in the same array.
func shiftRight(z, x []Word, s uint) {
	n := len(z)
	if n == 0 {
		return
	}
	x = x[:n]
	s &= wordBits - 1
	for i := 0; i < n-1; i++ {
		z[i] = x[i]>>s | x[i+1]<<(wordBits-s)
	}
	z[n-1] = x[n-1] >> s
}

// reciprocal returns (B*B - 1)/d - B of a digit d whose top bit is set, where B is the base of the digits.
func reciprocal(d Word) Word {
	q, _ := bits.Div64(uint64(^d), uint64(wordMax), uint64(d))
	return Word(q)
}

// divideTwo divides high and low, high < d, by d with its reciprocal.
//
// Source: N. Möller, T. Granlund, "Improved division by invariant integers", 2011, algorithm 4.
func divideTwo(high, low, d, inverse Word) (q, r Word) {
	qh, ql := bits.Mul64(uint64(inverse), uint64(high))
	ql, c := bits.Add64(ql, uint64(low), 0)
	qh, _ = bits.Add64(qh, uint64(high), c)
	q = Word(qh) + 1
	r = low - q*d
	if r > Word(ql) {
		q--
		r += d
	}
	if r >= d {
		q++
		r -= d
	}
	return q, r
}

// divideWord sets z to x/d and returns the remainder.
func divideWord(z, x []Word, d Word) Word {
	s := uint(bits.LeadingZeros64(uint64(d)))
	d <<= s
	inverse := reciprocal(d)
	x = x[:len(z)]
	r := Word(0)
	if s == 0 {
		for i := len(z) - 1; i >= 0; i-- {
			z[i], r = divideTwo(r, x[i], d, inverse)
		}
		return r
	}
	// The number is shifted along while it is divided.
	if len(z) > 0 {
		r = x[len(z)-1] >> (wordBits - s)
	}
	for i := len(z) - 1; i >= 0; i-- {
		low := x[i] << s
		if i > 0 {
			low |= x[i-1] >> (wordBits - s)
		}
		z[i], r = divideTwo(r, low, d, inverse)
	}
	return r >> s
}

// compareWords compares x and y.
func compareWords(x, y []Word) int {
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}
