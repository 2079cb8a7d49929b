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

type (
	block      = [blockWords]Word
	shortBlock = [shortWords]Word
)

// blocks is an array of digits whose bounds were checked.
type blocks struct{ start unsafe.Pointer }

func blocksOf(x []Word) blocks { return blocks{unsafe.Pointer(unsafe.SliceData(x))} }

// at returns the block from digit i on.
func (b blocks) at(i int) *block { return (*block)(unsafe.Add(b.start, i*wordBytes)) }

func (b blocks) short(i int) *shortBlock { return (*shortBlock)(unsafe.Add(b.start, i*wordBytes)) }

// addWords sets z to x + y and returns the carry.
func addWords(z, x, y []Word) Word {
	n := len(z)
	zs, xs, ys := blocksOf(z), blocksOf(x[:n]), blocksOf(y[:n])
	carry := uint64(0)
	i := 0
	for ; i+blockWords <= n; i += blockWords {
		a, b := xs.at(i), ys.at(i)
		var s0, s1, s2, s3, s4, s5, s6, s7 uint64
		s0, carry = bits.Add64(uint64(a[0]), uint64(b[0]), carry)
		s1, carry = bits.Add64(uint64(a[1]), uint64(b[1]), carry)
		s2, carry = bits.Add64(uint64(a[2]), uint64(b[2]), carry)
		s3, carry = bits.Add64(uint64(a[3]), uint64(b[3]), carry)
		s4, carry = bits.Add64(uint64(a[4]), uint64(b[4]), carry)
		s5, carry = bits.Add64(uint64(a[5]), uint64(b[5]), carry)
		s6, carry = bits.Add64(uint64(a[6]), uint64(b[6]), carry)
		s7, carry = bits.Add64(uint64(a[7]), uint64(b[7]), carry)
		*zs.at(i) = block{Word(s0), Word(s1), Word(s2), Word(s3), Word(s4), Word(s5), Word(s6), Word(s7)}
	}
	for ; i < n; i++ {
		var s uint64
		s, carry = bits.Add64(uint64(x[i]), uint64(y[i]), carry)
		z[i] = Word(s)
	}
	return Word(carry)
}

// subWords sets z to x - y and returns the borrow.
func subWords(z, x, y []Word) Word {
	n := len(z)
	zs, xs, ys := blocksOf(z), blocksOf(x[:n]), blocksOf(y[:n])
	carry := uint64(0)
	i := 0
	for ; i+blockWords <= n; i += blockWords {
		a, b := xs.at(i), ys.at(i)
		var s0, s1, s2, s3, s4, s5, s6, s7 uint64
		s0, carry = bits.Sub64(uint64(a[0]), uint64(b[0]), carry)
		s1, carry = bits.Sub64(uint64(a[1]), uint64(b[1]), carry)
		s2, carry = bits.Sub64(uint64(a[2]), uint64(b[2]), carry)
		s3, carry = bits.Sub64(uint64(a[3]), uint64(b[3]), carry)
		s4, carry = bits.Sub64(uint64(a[4]), uint64(b[4]), carry)
		s5, carry = bits.Sub64(uint64(a[5]), uint64(b[5]), carry)
		s6, carry = bits.Sub64(uint64(a[6]), uint64(b[6]), carry)
		s7, carry = bits.Sub64(uint64(a[7]), uint64(b[7]), carry)
		*zs.at(i) = block{Word(s0), Word(s1), Word(s2), Word(s3), Word(s4), Word(s5), Word(s6), Word(s7)}
	}
	for ; i < n; i++ {
		var s uint64
		s, carry = bits.Sub64(uint64(x[i]), uint64(y[i]), carry)
		z[i] = Word(s)
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
	n := len(z)
	zs, xs := blocksOf(z), blocksOf(x[:n])
	m := uint64(y)
	carry := uint64(add)
	i := 0
	for ; i+shortWords <= n; i += shortWords {
		a := xs.short(i)
		h0, l0 := bits.Mul64(uint64(a[0]), m)
		h1, l1 := bits.Mul64(uint64(a[1]), m)
		h2, l2 := bits.Mul64(uint64(a[2]), m)
		h3, l3 := bits.Mul64(uint64(a[3]), m)
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		*zs.short(i) = shortBlock{Word(l0), Word(l1), Word(l2), Word(l3)}
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(uint64(x[i]), m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		carry = h + c
		z[i] = Word(l)
	}
	return Word(carry)
}

// addMulWord adds x*y to z and returns the upper digit.
func addMulWord(z, x []Word, y Word) Word {
	n := len(z)
	zs, xs := blocksOf(z), blocksOf(x[:n])
	m := uint64(y)
	carry := uint64(0)
	i := 0
	for ; i+shortWords <= n; i += shortWords {
		a := xs.short(i)
		h0, l0 := bits.Mul64(uint64(a[0]), m)
		h1, l1 := bits.Mul64(uint64(a[1]), m)
		h2, l2 := bits.Mul64(uint64(a[2]), m)
		h3, l3 := bits.Mul64(uint64(a[3]), m)
		// The products one beside the other, then their sum with z: two chains of carries.
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		b := zs.short(i)
		l0, c = bits.Add64(l0, uint64(b[0]), 0)
		l1, c = bits.Add64(l1, uint64(b[1]), c)
		l2, c = bits.Add64(l2, uint64(b[2]), c)
		l3, c = bits.Add64(l3, uint64(b[3]), c)
		carry += c
		*b = shortBlock{Word(l0), Word(l1), Word(l2), Word(l3)}
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(uint64(x[i]), m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		h += c
		l, c = bits.Add64(l, uint64(z[i]), 0)
		carry = h + c
		z[i] = Word(l)
	}
	return Word(carry)
}

// subMulWord subtracts x*y from z and returns the upper digit to subtract.
func subMulWord(z, x []Word, y Word) Word {
	n := len(z)
	zs, xs := blocksOf(z), blocksOf(x[:n])
	m := uint64(y)
	carry := uint64(0)
	i := 0
	for ; i+shortWords <= n; i += shortWords {
		a := xs.short(i)
		h0, l0 := bits.Mul64(uint64(a[0]), m)
		h1, l1 := bits.Mul64(uint64(a[1]), m)
		h2, l2 := bits.Mul64(uint64(a[2]), m)
		h3, l3 := bits.Mul64(uint64(a[3]), m)
		// The products one beside the other, then their sum with z: two chains of carries.
		var c uint64
		l0, c = bits.Add64(l0, carry, 0)
		l1, c = bits.Add64(l1, h0, c)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		carry = h3 + c
		b := zs.short(i)
		l0, c = bits.Sub64(uint64(b[0]), l0, 0)
		l1, c = bits.Sub64(uint64(b[1]), l1, c)
		l2, c = bits.Sub64(uint64(b[2]), l2, c)
		l3, c = bits.Sub64(uint64(b[3]), l3, c)
		carry += c
		*b = shortBlock{Word(l0), Word(l1), Word(l2), Word(l3)}
	}
	for ; i < n; i++ {
		h, l := bits.Mul64(uint64(x[i]), m)
		var c uint64
		l, c = bits.Add64(l, carry, 0)
		h += c
		l, c = bits.Sub64(uint64(z[i]), l, 0)
		carry = h + c
		z[i] = Word(l)
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
