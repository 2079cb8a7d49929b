package strconv

import (
	"math/bits"
	"unsafe"
)

// The powers of ten in the table, and the largest that 128 bits hold exactly; 1 is the smallest.
const (
	firstPower     = -348
	lastPower      = 347
	lastExactPower = 55
)

// powerOfTen returns the first 128 bits of 10**q. The power is (hi, lo) * 2**(binaryExponent(q)-127), rounded down.
func powerOfTen(q int) (hi, lo uint64) {
	p := (*[2]uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(powersOfTen)), 16*(q-firstPower)))
	return p[1], p[0]
}

// binaryExponent returns floor(log2(10**q)).
func binaryExponent(q int) int { return q * 1741647 >> 19 }

// wide is an unsigned number of 192 bits.
type wide struct{ hi, mid, lo uint64 }

// timesPower returns n * 10**q as product * 2**exponent. The true product is at least as large, by less than slack.
//
// inexact tells that n itself is rounded down, by less than one.
func timesPower(n uint64, q int, inexact bool) (product, slack wide, exponent int) {
	hi, lo := powerOfTen(q)
	product.mid, product.lo = bits.Mul64(lo, n)
	high, low := bits.Mul64(hi, n)
	var carry uint64
	product.mid, carry = bits.Add64(product.mid, low, 0)
	product.hi = high + carry
	if q < 0 || q > lastExactPower {
		slack.lo = n // the power is low by less than one unit
	}
	if inexact {
		slack.lo, carry = bits.Add64(slack.lo, lo, 0)
		slack.mid, carry = bits.Add64(0, hi, carry)
		slack.hi = carry
		slack.lo, carry = bits.Add64(slack.lo, 1, 0)
		slack.mid, carry = bits.Add64(slack.mid, 0, carry)
		slack.hi += carry
	}
	return product, slack, binaryExponent(q) - 127
}

func (x wide) bitLen() int {
	switch {
	case x.hi != 0:
		return 128 + bits.Len64(x.hi)
	case x.mid != 0:
		return 64 + bits.Len64(x.mid)
	}
	return bits.Len64(x.lo)
}

// round returns x / 2**shift rounded to the nearest integer, in doubt the even one. It must fit into 64 bits.
func (x wide) round(shift int) uint64 {
	if shift <= 0 {
		return x.lo << uint(-shift)
	}
	if shift > 192 {
		return 0
	}
	sticky := false
	// Bring the bit below the result into lo's bit 63 or the words above.
	for shift > 64 {
		sticky = sticky || x.lo != 0
		x = wide{0, x.hi, x.mid}
		shift -= 64
	}
	half := uint64(1) << uint(shift-1)
	rest := x.lo & (half<<1 - 1)
	result := x.mid
	if shift < 64 {
		result = x.lo>>uint(shift) | x.mid<<uint(64-shift)
	}
	if rest > half || rest == half && (sticky || result&1 != 0) {
		result++
	}
	return result
}

// roundBetween rounds every number from x to x+slack and reports whether they all give the same.
func (x wide) roundBetween(slack wide, shift int) (uint64, bool) {
	low := x.round(shift)
	if slack == (wide{}) {
		return low, true
	}
	var carry uint64
	x.lo, carry = bits.Add64(x.lo, slack.lo, 0)
	x.mid, carry = bits.Add64(x.mid, slack.mid, carry)
	x.hi, carry = bits.Add64(x.hi, slack.hi, carry)
	return low, carry == 0 && x.round(shift) == low
}
