package math

import "math/bits"

var useFMA = hasfma() != 0

// FMA returns x*y + z with a single rounding.
func FMA(x, y, z float64) float64 {
	if useFMA {
		return hardwareFMA(x, y, z)
	}
	return softFMA(x, y, z)
}

// softFMA adds the exact product in 128 bits, in which what is too small is kept as one sticky bit.
func softFMA(x, y, z float64) float64 {
	switch {
	case x == 0 || y == 0 || isSpecial(x) || isSpecial(y):
		return x*y + z
	case isSpecial(z):
		return z
	case z == 0:
		return x * y
	}
	mx, ex := split(x)
	my, ey := split(y)
	mz, ez := split(z)
	// Leading bits at 126 or 125 for the product and at 126 for z leave one bit for the carry.
	phi, plo := bits.Mul64(mx<<10, my<<11)
	ep := ex + ey - 21
	zhi, zlo := mz<<10, uint64(0)
	ez -= 74
	if phi>>62 == 0 {
		phi = phi<<1 | plo>>63
		plo <<= 1
		ep--
	}
	pneg := Signbit(x) != Signbit(y)
	zneg := Signbit(z)
	if ep < ez || ep == ez && (phi < zhi || phi == zhi && plo < zlo) {
		phi, plo, ep, pneg, zhi, zlo, ez, zneg = zhi, zlo, ez, zneg, phi, plo, ep, pneg
	}
	zhi, zlo = shiftRightJam(zhi, zlo, uint(ep-ez))
	var carry uint64
	if pneg == zneg {
		plo, carry = bits.Add64(plo, zlo, 0)
		phi, _ = bits.Add64(phi, zhi, carry)
	} else {
		plo, carry = bits.Sub64(plo, zlo, 0)
		phi, _ = bits.Sub64(phi, zhi, carry)
		if phi|plo == 0 {
			return 0
		}
	}
	return assemble(phi, plo, ep, pneg)
}

// shiftRightJam shifts to the right; the lowest bit is set when a one is lost.
func shiftRightJam(hi, lo uint64, n uint) (rhi, rlo uint64) {
	switch {
	case n == 0:
		return hi, lo
	case n < 64:
		rhi = hi >> n
		rlo = hi<<(64-n) | lo>>n
		lo <<= 64 - n
	case n < 128:
		rlo = hi >> (n - 64)
		lo |= hi &^ (rlo << (n - 64))
	default:
		lo |= hi
	}
	if lo != 0 {
		rlo |= 1
	}
	return rhi, rlo
}

// assemble rounds hi:lo * 2**exp to the nearest number, in doubt the even one.
func assemble(hi, lo uint64, exp int, negative bool) float64 {
	length := 128 - bits.LeadingZeros64(hi)
	if hi == 0 {
		length = 64 - bits.LeadingZeros64(lo)
	}
	drop := length - (fractionBits + 1)
	if least := 1 - exponentBias - fractionBits - exp; drop < least {
		drop = least // denormal
	}
	var m uint64
	if drop <= 0 {
		m = lo << uint(-drop) // exact, and at most 53 bits
	} else {
		// Keep two bits more than the result has: the first dropped and the sticky one.
		if drop > 2 {
			hi, lo = shiftRightJam(hi, lo, uint(drop-2))
		} else {
			hi = hi<<uint(2-drop) | lo>>(64-uint(2-drop))
			lo <<= uint(2 - drop)
		}
		m = lo >> 2
		if rest := lo & 3; rest == 3 || rest == 2 && m&1 != 0 {
			m++
		}
	}
	exp += drop
	if m>>(fractionBits+1) != 0 {
		m >>= 1
		exp++
	}
	b := m
	if m>>fractionBits != 0 {
		e := exp + exponentBias + fractionBits
		if e >= exponentMask {
			b = bitsInf
		} else {
			b = uint64(e)<<fractionBits | m&fractionMask
		}
	}
	if negative {
		b |= signBit
	}
	return Float64frombits(b)
}
