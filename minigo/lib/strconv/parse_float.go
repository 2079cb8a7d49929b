package strconv

import (
	"math/bits"
)

// Digits kept of a number's text. The rest only matters by whether any is not zero: no number in the middle between
// two floating-point numbers has more than 767 significant digits.
const (
	maxDigits     = 800
	maxFastParsed = 19 // decimal digits that certainly fit into 64 bits
	maxHexParsed  = 16
)

// literal is the text of a number taken apart.
type literal struct {
	negative  bool
	hex       bool
	mantissa  uint64 // the first digits
	truncated bool   // further digits, not all zero, follow
	exponent  int    // the value is mantissa * 10**exponent, or * 2**exponent for hex
	first     int    // where the digits start in the text
	end       int    // where the number ends
}

// ParseFloat reads a decimal or hexadecimal floating-point number, an infinity or NaN, for the bit size 32 or 64.
// Beyond the largest number it returns an infinity and ErrRange in a NumError.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, failure := parseFloat(s, bitSize)
	if n < len(s) {
		return 0, syntaxError("ParseFloat", s)
	}
	if failure != nil {
		return f, failure
	}
	return f, nil
}

// exactTens holds the powers of ten that a float64 holds exactly.
var exactTens = [23]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// parseFloat reads the number that s begins with and tells its length.
func parseFloat(s string, bitSize int) (float64, int, *NumError) {
	if f, n, ok := special(s); ok {
		if bitSize == 32 {
			f = float64(float32(f))
		}
		return f, n, nil
	}
	lit, ok := readLiteral(s)
	if !ok {
		return 0, 0, syntaxError("ParseFloat", s)
	}
	ff := &format64
	if bitSize == 32 {
		ff = &format32
	}
	var value uint64
	switch {
	case lit.mantissa == 0:
	case lit.hex:
		value = hexToFloat(lit.mantissa, lit.exponent, lit.truncated, ff)
	case bitSize != 32 && !lit.truncated && lit.mantissa < 1<<53 && -22 <= lit.exponent && lit.exponent <= 22:
		// Both parts are exact, so one operation rounds correctly.
		f := float64(lit.mantissa)
		if lit.exponent < 0 {
			f /= exactTens[-lit.exponent]
		} else {
			f *= exactTens[lit.exponent]
		}
		value = bits64(f)
	default:
		value, ok = decimalToFloat(lit.mantissa, lit.exponent, lit.truncated, ff)
		if !ok {
			value = exactToFloat(s[lit.first:lit.end], ff)
		}
	}
	infinite := value == (1<<ff.exponentBits-1)<<ff.fractionBits
	if lit.negative {
		value |= 1 << (ff.fractionBits + ff.exponentBits)
	}
	f := 0.0
	if bitSize == 32 {
		f = float64(fromBits32(uint32(value)))
	} else {
		f = fromBits64(value)
	}
	if infinite {
		return f, lit.end, rangeError("ParseFloat", s)
	}
	return f, lit.end, nil
}

// special reads inf, infinity and nan in any case; only the infinities have a sign.
func special(s string) (f float64, n int, ok bool) {
	sign := 0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign = 1
	}
	n = foldedPrefix(s[sign:], "infinity")
	if n >= 3 {
		if n < 8 {
			n = 3
		}
		bits := uint64(0x7FF0000000000000)
		if s[0] == '-' {
			bits |= 1 << 63
		}
		return fromBits64(bits), n + sign, true
	}
	if sign == 0 && foldedPrefix(s, "nan") == 3 {
		return fromBits64(0x7FF8000000000001), 3, true
	}
	return 0, 0, false
}

// foldedPrefix returns how many characters s and word share at the start; word is in lower case.
func foldedPrefix(s, word string) int {
	n := 0
	for n < len(s) && n < len(word) && lower(s[n]) == word[n] {
		n++
	}
	return n
}

// readLiteral takes the number at the start of s apart.
func readLiteral(s string) (lit literal, ok bool) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		lit.negative = s[i] == '-'
		i++
	}
	base := uint64(10)
	most := maxFastParsed
	letter := byte('e')
	if i+2 < len(s) && s[i] == '0' && lower(s[i+1]) == 'x' {
		lit.hex = true
		base = 16
		most = maxHexParsed
		letter = 'p'
		i += 2
	}
	lit.first = i
	underscores, point, any := false, false, false
	significant := 0 // digits in the mantissa
	scale := 0       // digits by which the point is to be moved to the right
	for ; i < len(s); i++ {
		c := s[i]
		if c == '_' {
			underscores = true
			continue
		}
		if c == '.' {
			if point {
				break
			}
			point = true
			continue
		}
		var d byte
		if '0' <= c && c <= '9' {
			d = c - '0'
		} else if lit.hex && 'a' <= lower(c) && lower(c) <= 'f' {
			d = lower(c) - 'a' + 10
		} else {
			break
		}
		any = true
		if significant == 0 && d == 0 {
			// A leading zero only moves the point.
			if point {
				scale--
			}
			continue
		}
		if significant < most {
			significant++
			lit.mantissa = lit.mantissa*base + uint64(d)
			if point {
				scale--
			}
			continue
		}
		lit.truncated = lit.truncated || d != 0
		if !point {
			scale++
		}
	}
	if !any {
		return lit, false
	}
	lit.exponent = scale
	if lit.hex {
		lit.exponent *= 4
	}
	if i < len(s) && lower(s[i]) == letter {
		exponent, next, good := readExponent(s, i+1, &underscores)
		if !good {
			return lit, false
		}
		lit.exponent += exponent
		i = next
	} else if lit.hex {
		return lit, false // the exponent is not optional
	}
	lit.end = i
	return lit, !underscores || underscoresOK(s[:i])
}

// readExponent reads a signed decimal number. One that is too large to matter is cut.
func readExponent(s string, i int, underscores *bool) (exponent, next int, ok bool) {
	negative := false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		negative = s[i] == '-'
		i++
	}
	if i >= len(s) || s[i] < '0' || s[i] > '9' {
		return 0, i, false
	}
	for ; i < len(s) && ('0' <= s[i] && s[i] <= '9' || s[i] == '_'); i++ {
		if s[i] == '_' {
			*underscores = true
		} else if exponent < 1e8 {
			exponent = exponent*10 + int(s[i]-'0')
		}
	}
	if negative {
		exponent = -exponent
	}
	return exponent, i, true
}

// decimalToFloat returns the bits of n * 10**q rounded, unless the digits left out or those of the power could matter.
func decimalToFloat(n uint64, q int, truncated bool, ff *floatFormat) (value uint64, ok bool) {
	if q < firstPower || q > lastPower {
		if q > lastPower {
			return (1<<ff.exponentBits - 1) << ff.fractionBits, true // n is at least 1
		}
		return 0, q+20 < -345
	}
	product, slack, e := timesPower(n, q, truncated)
	shift := ff.droppedBits(product.bitLen(), e)
	rounded, ok := product.roundBetween(slack, shift)
	if !ok {
		return 0, false
	}
	return ff.assemble(rounded, e+shift), true
}

// droppedBits returns how many low bits of a number of the given length, in units of 2**exponent, do not fit.
func (ff *floatFormat) droppedBits(length, exponent int) int {
	shift := length - int(ff.fractionBits) - 1
	if least := 1 - ff.bias - exponent; shift < least {
		shift = least // a denormal number has fewer bits
	}
	return shift
}

// assemble returns the bits of mantissa * 2**exponent, which droppedBits has chosen. Too large becomes infinity.
func (ff *floatFormat) assemble(mantissa uint64, exponent int) uint64 {
	if mantissa>>(ff.fractionBits+1) != 0 {
		mantissa >>= 1 // rounded up to a power of two
		exponent++
	}
	if mantissa>>ff.fractionBits == 0 {
		return mantissa // denormal or zero
	}
	exponent += ff.bias
	if exponent >= 1<<ff.exponentBits-1 {
		return (1<<ff.exponentBits - 1) << ff.fractionBits
	}
	return uint64(exponent)<<ff.fractionBits | mantissa&(1<<ff.fractionBits-1)
}

// hexToFloat returns the bits of mantissa * 2**exponent rounded; sticky tells that further bits follow.
func hexToFloat(mantissa uint64, exponent int, sticky bool, ff *floatFormat) uint64 {
	x := wide{mid: mantissa}
	if sticky {
		x.lo = 1
	}
	exponent -= 64
	if exponent > 1<<20 {
		exponent = 1 << 20
	} else if exponent < -1<<20 {
		return 0
	}
	shift := ff.droppedBits(64+bits.Len64(mantissa), exponent)
	return ff.assemble(x.round(shift), exponent+shift)
}
