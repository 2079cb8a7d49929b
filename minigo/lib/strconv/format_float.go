package strconv

// floatFormat describes a binary floating-point type.
type floatFormat struct {
	fractionBits uint
	exponentBits uint
	bias         int // of the exponent when the mantissa is an integer
}

var (
	format32 = floatFormat{23, 8, 127 + 23}
	format64 = floatFormat{52, 11, 1023 + 52}
)

// decimal is a decimal number: 0.d1d2d3… times ten to the power of point. No digits mean zero.
type decimal struct {
	digits []byte
	point  int
}

// FormatFloat returns f, which was rounded from bitSize (32 or 64) bits, in the format 'b', 'e', 'E', 'f', 'g', 'G',
// 'x' or 'X'. prec is the number of digits after the point (of all digits for g); -1 asks for as many as are needed to
// read the same value back.
func FormatFloat(f float64, format byte, prec, bitSize int) string {
	var buf [32]byte
	return string(AppendFloat(buf[:0], f, format, prec, bitSize))
}

// AppendFloat appends what FormatFloat returns.
func AppendFloat(dst []byte, f float64, format byte, prec, bitSize int) []byte {
	var bits uint64
	var ff *floatFormat
	switch bitSize {
	case 32:
		bits = uint64(bits32(float32(f)))
		ff = &format32
	case 64:
		bits = bits64(f)
		ff = &format64
	default:
		panic("strconv: illegal FormatFloat bitSize")
	}
	negative := bits>>(ff.fractionBits+ff.exponentBits) != 0
	exponent := int(bits>>ff.fractionBits) & (1<<ff.exponentBits - 1)
	mantissa := bits & (1<<ff.fractionBits - 1)
	switch exponent {
	case 1<<ff.exponentBits - 1:
		switch {
		case mantissa != 0:
			return append(dst, "NaN"...)
		case negative:
			return append(dst, "-Inf"...)
		}
		return append(dst, "+Inf"...)
	case 0:
		exponent = 1
	default:
		mantissa |= 1 << ff.fractionBits
	}
	exponent -= ff.bias
	// The value is mantissa * 2**exponent.
	switch format {
	case 'b':
		if negative {
			dst = append(dst, '-')
		}
		dst = AppendUint(dst, mantissa, 10)
		dst = append(dst, 'p')
		if exponent >= 0 {
			dst = append(dst, '+')
		}
		return AppendInt(dst, int64(exponent), 10)
	case 'x', 'X':
		return appendHexFloat(dst, negative, mantissa, exponent, ff, format, prec)
	case 'e', 'E', 'f', 'g', 'G':
	default:
		return append(dst, '%', format)
	}
	var scratch [24]byte
	d := decimal{digits: scratch[:0]} // passed and returned by value, so that the digits stay on the stack
	if prec < 0 {
		if mantissa != 0 {
			d = shortest(d.digits, mantissa, exponent, ff)
		}
		switch format {
		case 'e', 'E':
			prec = len(d.digits) - 1
		case 'f':
			prec = len(d.digits) - d.point
			if prec < 0 {
				prec = 0
			}
		default:
			return appendGeneral(dst, negative, &d, len(d.digits), 6, format)
		}
	} else {
		if prec == 0 && (format == 'g' || format == 'G') {
			prec = 1
		}
		if mantissa != 0 {
			switch format {
			case 'f':
				d = places(d.digits, mantissa, exponent, prec)
			case 'e', 'E':
				d = significant(d.digits, mantissa, exponent, prec+1)
			default:
				d = significant(d.digits, mantissa, exponent, prec)
			}
		}
		if format == 'g' || format == 'G' {
			threshold := prec
			if threshold > len(d.digits) && len(d.digits) >= d.point {
				threshold = len(d.digits)
			}
			return appendGeneral(dst, negative, &d, prec, threshold, format)
		}
	}
	if format == 'f' {
		return appendPlain(dst, negative, &d, prec)
	}
	return appendScientific(dst, negative, &d, prec, format)
}

// appendGeneral writes format g: the scientific form when the exponent is small or reaches the threshold.
func appendGeneral(dst []byte, negative bool, d *decimal, prec, threshold int, format byte) []byte {
	exponent := d.point - 1
	if exponent < -4 || exponent >= threshold {
		if prec > len(d.digits) {
			prec = len(d.digits)
		}
		return appendScientific(dst, negative, d, prec-1, format+'e'-'g')
	}
	prec = len(d.digits) - d.point
	if prec < 0 {
		prec = 0
	}
	return appendPlain(dst, negative, d, prec)
}

// appendScientific writes -d.ddde±dd with prec digits after the point.
func appendScientific(dst []byte, negative bool, d *decimal, prec int, letter byte) []byte {
	if negative {
		dst = append(dst, '-')
	}
	exponent := 0
	if len(d.digits) == 0 {
		dst = append(dst, '0')
	} else {
		dst = append(dst, d.digits[0])
		exponent = d.point - 1
	}
	if prec > 0 {
		dst = append(dst, '.')
		i := 1
		for ; i <= prec && i < len(d.digits); i++ {
			dst = append(dst, d.digits[i])
		}
		for ; i <= prec; i++ {
			dst = append(dst, '0')
		}
	}
	return appendExponent(dst, letter, exponent)
}

// appendExponent writes the exponent with its letter, sign and at least two digits.
func appendExponent(dst []byte, letter byte, exponent int) []byte {
	dst = append(dst, letter)
	if exponent < 0 {
		dst = append(dst, '-')
		exponent = -exponent
	} else {
		dst = append(dst, '+')
	}
	if exponent < 10 {
		dst = append(dst, '0')
	}
	return AppendUint(dst, uint64(exponent), 10)
}

// appendPlain writes -ddd.ddd with prec digits after the point.
func appendPlain(dst []byte, negative bool, d *decimal, prec int) []byte {
	if negative {
		dst = append(dst, '-')
	}
	if d.point <= 0 || len(d.digits) == 0 {
		dst = append(dst, '0')
	} else {
		for i := 0; i < d.point; i++ {
			dst = append(dst, d.digit(i))
		}
	}
	if prec > 0 {
		dst = append(dst, '.')
		for i := d.point; i < d.point+prec; i++ {
			dst = append(dst, d.digit(i))
		}
	}
	return dst
}

// digit returns the digit with the index, 0 outside.
func (d *decimal) digit(i int) byte {
	if i < 0 || i >= len(d.digits) {
		return '0'
	}
	return d.digits[i]
}

// integerDecimal returns the number n * 10**exponent, without trailing zeros, its digits in buf.
func integerDecimal(buf []byte, n uint64, exponent int) decimal {
	if n == 0 {
		return decimal{digits: buf}
	}
	for n%10 == 0 {
		n /= 10
		exponent++
	}
	digits := AppendUint(buf, n, 10)
	return decimal{digits, len(digits) + exponent}
}

// appendHexFloat writes -0x1.yyyp±dd.
func appendHexFloat(dst []byte, negative bool, mantissa uint64, exponent int, ff *floatFormat, format byte, prec int) []byte {
	if mantissa == 0 {
		exponent = 0
	} else {
		// One bit before the point, 60 after it.
		for mantissa&(1<<60) == 0 {
			mantissa <<= 1
			exponent--
		}
		exponent += 60
	}
	if prec >= 0 && prec < 15 {
		shift := uint(60 - 4*prec)
		rest := mantissa & (1<<shift - 1)
		mantissa >>= shift
		half := uint64(1) << (shift - 1)
		if rest > half || rest == half && mantissa&1 != 0 {
			mantissa++
		}
		mantissa <<= shift
		if mantissa&(1<<61) != 0 {
			mantissa >>= 1
			exponent++
		}
	}
	hex := lowerHex
	if format == 'X' {
		hex = "0123456789ABCDEF"
	}
	if negative {
		dst = append(dst, '-')
	}
	dst = append(dst, '0', format, byte('0'+mantissa>>60&1))
	mantissa <<= 4
	if prec > 0 || prec < 0 && mantissa != 0 {
		dst = append(dst, '.')
		for i := 0; i < prec || prec < 0 && mantissa != 0; i++ {
			dst = append(dst, hex[mantissa>>60])
			mantissa <<= 4
		}
	}
	return appendExponent(dst, format-'x'+'p', exponent)
}
