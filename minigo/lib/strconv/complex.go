package strconv

// ParseComplex reads a complex number like 3, 4i, 3+4i or (3+4i), for the bit size 64 or 128.
func ParseComplex(s string, bitSize int) (complex128, error) {
	text := s
	partBits := 64
	if bitSize == 64 {
		partBits = 32
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	outOfRange := false
	// part reads a number; ok is false when there is none.
	part := func() (f float64, ok bool) {
		f, n, failure := parseFloat(s, partBits)
		if failure != nil {
			if failure.Err != ErrRange {
				return 0, false
			}
			outOfRange = true
		}
		s = s[n:]
		return f, true
	}
	re, ok := part()
	im := 0.0
	switch {
	case !ok:
	case s == "":
	case s == "i":
		re, im = 0, re
	case s[0] == '+' || s[0] == '-':
		// Without its plus sign +NaN is a number, too. A second sign is none.
		if s[0] == '+' && len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
		im, ok = part()
		ok = ok && s == "i"
	default:
		ok = false
	}
	if !ok {
		return 0, syntaxError("ParseComplex", text)
	}
	if outOfRange {
		return complex(re, im), rangeError("ParseComplex", text)
	}
	return complex(re, im), nil
}

// FormatComplex returns c as (a+bi), the parts as by FormatFloat, for the bit size 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	var buf [64]byte
	text := append(buf[:0], '(')
	text = AppendFloat(text, real(c), fmt, prec, bitSize/2)
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		text = append(text, '+')
	}
	text = append(text, im...)
	return string(append(text, "i)"...))
}
