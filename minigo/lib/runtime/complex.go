package runtime

import "unsafe"

const infinityBits = 0x7ff0000000000000

func magnitude(x float64) float64 { return withBits(bitsOf(x) &^ (1 << 63)) }

func bitsOf(x float64) uint64   { return *(*uint64)(unsafe.Pointer(&x)) }
func withBits(b uint64) float64 { return *(*float64)(unsafe.Pointer(&b)) }

func withSign(x, sign float64) float64 {
	return withBits(bitsOf(x)&^(1<<63) | bitsOf(sign)&(1<<63))
}

func isInfinite(x float64) bool { return bitsOf(x)&^(1<<63) == infinityBits }
func isFinite(x float64) bool   { return bitsOf(x)&infinityBits != infinityBits }

// unit turns an infinity into one and everything else into zero, with its sign.
func unit(x float64) float64 {
	if isInfinite(x) {
		return withSign(1, x)
	}
	return withSign(0, x)
}

// complex128div returns (a + bi) / (c + di).
//
// Source: R. L. Smith, "Algorithm 116: Complex division" (scaling by the larger part of the divisor); C99, annex G.5.1 (zeros
// and infinities).
func complex128div(a, b, c, d float64) (re, im float64) {
	if magnitude(c) >= magnitude(d) {
		scale := d / c
		divisor := c + scale*d
		re = (a + b*scale) / divisor
		im = (b - a*scale) / divisor
	} else {
		scale := c / d
		divisor := d + scale*c
		re = (a*scale + b) / divisor
		im = (b*scale - a) / divisor
	}
	if re == re || im == im {
		return re, im
	}
	infinity := withBits(infinityBits)
	switch {
	case c == 0 && d == 0 && (a == a || b == b):
		re = withSign(infinity, c) * a
		im = withSign(infinity, c) * b
	case (isInfinite(a) || isInfinite(b)) && isFinite(c) && isFinite(d):
		a, b = unit(a), unit(b)
		re = infinity * (a*c + b*d)
		im = infinity * (b*c - a*d)
	case (isInfinite(c) || isInfinite(d)) && isFinite(a) && isFinite(b):
		c, d = unit(c), unit(d)
		re = 0 * (a*c + b*d)
		im = 0 * (b*c - a*d)
	}
	return re, im
}
