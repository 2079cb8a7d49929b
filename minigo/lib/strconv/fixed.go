package strconv

import "math/bits"

// maxFastDigits is how many digits a 64-bit result certainly holds.
const maxFastDigits = 18

// significant returns the number mantissa * 2**exponent rounded to n significant digits.
func significant(buf []byte, mantissa uint64, exponent, n int) decimal {
	if n <= maxFastDigits {
		// The exponent of the first digit, perhaps one too low.
		first := (bits.Len64(mantissa) + exponent - 1) * 315653 >> 20
		for {
			q := n - 1 - first
			if q < firstPower || q > lastPower {
				break
			}
			scaled, ok := scale(mantissa, exponent, q)
			if !ok {
				break
			}
			if scaled >= powersOfTen64[n] {
				first++
				continue
			}
			return integerDecimal(buf, scaled, -q)
		}
	}
	exact := exactDecimal(mantissa, exponent)
	exact.round(n)
	return exact
}

// places returns the number mantissa * 2**exponent rounded to n digits after the point.
func places(buf []byte, mantissa uint64, exponent, n int) decimal {
	// value < 2**60 / 10**n keeps the scaled value within 64 bits.
	if n <= maxFastDigits && bits.Len64(mantissa)+exponent+n*10/3+1 <= 60 {
		if scaled, ok := scale(mantissa, exponent, n); ok {
			return integerDecimal(buf, scaled, -n)
		}
	}
	exact := exactDecimal(mantissa, exponent)
	exact.round(exact.point + n)
	return exact
}

// scale returns mantissa * 2**exponent * 10**q rounded to an integer, and whether that is certainly right.
func scale(mantissa uint64, exponent, q int) (uint64, bool) {
	product, slack, e := timesPower(mantissa, q, false)
	return product.roundBetween(slack, -(e + exponent))
}

// powersOfTen64 holds the powers of ten that fit into 64 bits.
var powersOfTen64 = [20]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}
