package strconv

import "math/bits"

// shortest returns the shortest decimal number that reads back as mantissa * 2**exponent, and of those the nearest.
//
// The decimal candidates are compared with the ends of the interval of real numbers that round to the value. All are
// scaled by a power of ten so that the interval holds between one and a few integers; the scaled ends are computed to
// 64 bits and rounded to odd, which keeps every comparison exact.
//
// Source: Raffaele Giulietti, "The Schubfach way to render doubles".
func shortest(buf []byte, mantissa uint64, exponent int, ff *floatFormat) decimal {
	if exponent <= 0 && -exponent <= int(ff.fractionBits) && mantissa&(1<<uint(-exponent)-1) == 0 {
		return integerDecimal(buf, mantissa>>uint(-exponent), 0) // a small integer has no shorter neighbour
	}
	// The interval is narrower below a power of two, except next to the denormals.
	narrow := mantissa == 1<<ff.fractionBits && exponent > 1-ff.bias
	odd := mantissa & 1
	center := mantissa << 2
	left := center - 2
	k := exponent * 1262611
	if narrow {
		left = center - 1
		k -= 524031
	}
	k >>= 22 // floor(log10 of the interval's width)
	hi, lo := powerOfTen(-k)
	if -k < 0 || -k > lastExactPower {
		lo++ // the upper bound of the power is needed here
		if lo == 0 {
			hi++
		}
	}
	shift := uint(exponent + binaryExponent(-k) + 1)
	scaled := scaleToOdd(hi, lo, center<<shift)
	lower := scaleToOdd(hi, lo, left<<shift) + odd // the ends belong to the interval of an even mantissa
	upper := scaleToOdd(hi, lo, (center+2)<<shift) - odd
	// Here lower, scaled and upper are four times the numbers in units of 10**k.
	s := scaled >> 2
	if s >= 10 {
		tens := s / 10
		down := lower <= 40*tens
		up := 40*tens+40 <= upper
		if down != up {
			if up {
				tens++
			}
			return integerDecimal(buf, tens, k+1)
		}
	}
	down := lower <= 4*s
	up := 4*s+4 <= upper
	if down != up {
		if up {
			s++
		}
	} else if middle := 4*s + 2; scaled > middle || scaled == middle && s&1 != 0 {
		s++
	}
	return integerDecimal(buf, s, k)
}

// scaleToOdd returns the top 64 bits of the product of a 128-bit power and n, odd when anything below them is set.
func scaleToOdd(hi, lo, n uint64) uint64 {
	carry, _ := bits.Mul64(lo, n)
	top, middle := bits.Mul64(hi, n)
	middle, c := bits.Add64(middle, carry, 0)
	top += c
	if middle > 1 {
		top |= 1
	}
	return top
}
