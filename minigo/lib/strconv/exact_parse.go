package strconv

import "math/bits"

// natural is a natural number; low words first, the last not zero.
type natural []uint32

// exactToFloat returns the bits of a decimal number of any length, rounded. It is the slow way, for what
// decimalToFloat cannot decide. The text has the form that readLiteral accepts, without sign.
func exactToFloat(s string, ff *floatFormat) uint64 {
	numerator := natural{}
	kept, q := 0, 0
	point, rest := false, false
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '.' {
			point = true
			continue
		}
		if c == '_' {
			continue
		}
		if c < '0' || c > '9' {
			break
		}
		if kept == 0 && c == '0' {
			if point {
				q--
			}
			continue
		}
		if kept < maxDigits {
			kept++
			numerator = numerator.timesPlus(10, uint32(c-'0'))
			if point {
				q--
			}
			continue
		}
		rest = rest || c != '0'
		if !point {
			q++
		}
	}
	if rest {
		numerator = numerator.timesPlus(10, 1)
		q--
	}
	if i < len(s) {
		underscores := false
		exponent, _, _ := readExponent(s, i+1, &underscores)
		q += exponent
	}
	// The first digit counts 10**(q+kept).
	if q+kept > 310 {
		return (1<<ff.exponentBits - 1) << ff.fractionBits
	}
	if q+kept < -330 {
		return 0
	}
	denominator := natural{1}
	for ; q > 0; q-- {
		numerator = numerator.timesPlus(10, 0)
	}
	for ; q < 0; q++ {
		denominator = denominator.timesPlus(10, 0)
	}
	// Scale so that the quotient has 64 or 65 bits, of which 64 are produced and the rest is sticky.
	shift := 64 + denominator.bitLen() - numerator.bitLen()
	if shift > 0 {
		numerator = numerator.shiftLeft(uint(shift))
	} else {
		denominator = denominator.shiftLeft(uint(-shift))
	}
	quotient := wide{}
	for n := 66; n >= 0; n-- {
		part := denominator.shiftLeft(uint(n))
		quotient.hi = quotient.hi<<1 | quotient.mid>>63
		quotient.mid <<= 1
		if !numerator.less(part) {
			numerator = numerator.minus(part)
			quotient.mid |= 1
		}
	}
	if len(numerator) > 0 {
		quotient.lo = 1
	}
	exponent := -shift - 64
	dropped := ff.droppedBits(quotient.bitLen(), exponent)
	return ff.assemble(quotient.round(dropped), exponent+dropped)
}

// timesPlus returns x * factor + extra, in x's memory when possible.
func (x natural) timesPlus(factor, extra uint32) natural {
	carry := uint64(extra)
	for i := range x {
		carry += uint64(x[i]) * uint64(factor)
		x[i] = uint32(carry)
		carry >>= 32
	}
	if carry != 0 {
		x = append(x, uint32(carry))
	}
	return x
}

func (x natural) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return 32*(len(x)-1) + bits.Len32(x[len(x)-1])
}

// shiftLeft returns a new number.
func (x natural) shiftLeft(n uint) natural {
	words := int(n / 32)
	n %= 32
	z := make(natural, len(x)+words+1)
	carry := uint64(0)
	for i := range x {
		carry |= uint64(x[i]) << n
		z[words+i] = uint32(carry)
		carry >>= 32
	}
	z[words+len(x)] = uint32(carry)
	return z.norm()
}

func (x natural) norm() natural {
	n := len(x)
	for n > 0 && x[n-1] == 0 {
		n--
	}
	return x[:n]
}

func (x natural) less(y natural) bool {
	if len(x) != len(y) {
		return len(x) < len(y)
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return false
}

// minus subtracts y, which is not larger, from x in place.
func (x natural) minus(y natural) natural {
	borrow := int64(0)
	for i := range x {
		borrow += int64(x[i])
		if i < len(y) {
			borrow -= int64(y[i])
		}
		x[i] = uint32(borrow)
		borrow >>= 32
	}
	return x.norm()
}
