package fmt

import (
	"strconv"
	"unicode/utf8"
)

const (
	lowerDigits = "0123456789abcdefx" // the digits and the letter of the base prefix
	upperDigits = "0123456789ABCDEFX"
)

// scratchBytes holds any 64-bit integer in base 2 with its sign and prefix.
const scratchBytes = 68

func (p *printer) bool(b bool) {
	if b {
		p.padString("true")
	} else {
		p.padString("false")
	}
}

// integer adds the number in base 2, 8, 10 or 16. letterO asks for the prefix 0o.
func (p *printer) integer(u uint64, base uint64, signed bool, digits string, letterO bool) {
	negative := signed && int64(u) < 0
	if negative {
		u = -u
	}
	// A precision asks for leading zeros; so does the zero flag, when there is none.
	least := 0
	if p.o.hasPrec {
		least = p.o.prec
		if least == 0 && u == 0 {
			p.padSpaces(nil)
			return
		}
	} else if p.o.zero && !p.o.minus && p.o.hasWidth {
		least = p.o.width
		if negative || p.o.plus || p.o.space {
			least--
		}
	}
	var scratch [scratchBytes]byte
	buf := scratch[:]
	if least > scratchBytes-3 {
		buf = make([]byte, least+3)
	}
	i := len(buf)
	if base == 10 {
		for u >= 10 {
			i--
			buf[i] = byte('0' + u%10)
			u /= 10
		}
	} else {
		shift := uint(1)
		if base == 16 {
			shift = 4
		} else if base == 8 {
			shift = 3
		}
		for u >= base {
			i--
			buf[i] = digits[u&(base-1)]
			u >>= shift
		}
	}
	i--
	buf[i] = digits[u]
	for len(buf)-i < least {
		i--
		buf[i] = '0'
	}
	if p.o.sharp {
		switch base {
		case 2:
			i -= 2
			buf[i] = '0'
			buf[i+1] = 'b'
		case 8:
			if buf[i] != '0' {
				i--
				buf[i] = '0'
			}
		case 16:
			i -= 2
			buf[i] = '0'
			buf[i+1] = digits[16]
		}
	}
	if letterO {
		i -= 2
		buf[i] = '0'
		buf[i+1] = 'o'
	}
	if negative {
		i--
		buf[i] = '-'
	} else if p.o.plus {
		i--
		buf[i] = '+'
	} else if p.o.space {
		i--
		buf[i] = ' '
	}
	p.padSpaces(buf[i:])
}

// hex adds the number in base 16, with or without 0x whatever the sharp flag says.
func (p *printer) hex(u uint64, prefix bool) {
	sharp := p.o.sharp
	p.o.sharp = prefix
	p.integer(u, 16, false, lowerDigits, false)
	p.o.sharp = sharp
}

// char adds the character with the number.
func (p *printer) char(u uint64) {
	var scratch [utf8.UTFMax]byte
	p.pad(utf8.AppendRune(scratch[:0], character(u)))
}

// quotedChar adds the character as a literal.
func (p *printer) quotedChar(u uint64) {
	var scratch [16]byte
	if p.o.plus {
		p.pad(strconv.AppendQuoteRuneToASCII(scratch[:0], character(u)))
	} else {
		p.pad(strconv.AppendQuoteRune(scratch[:0], character(u)))
	}
}

func character(u uint64) rune {
	if u > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(u)
}

// unicode adds U+0078, with the sharp flag U+0078 'x'.
func (p *printer) unicode(u uint64) {
	least := 4
	if p.o.hasPrec && p.o.prec > least {
		least = p.o.prec
	}
	n := 1
	for n < 16 && u>>(4*uint(n)) != 0 {
		n++
	}
	var scratch [scratchBytes]byte
	buf := append(scratch[:0], "U+"...)
	for i := n; i < least; i++ {
		buf = append(buf, '0')
	}
	for n > 0 {
		n--
		buf = append(buf, upperDigits[u>>(4*uint(n))&15])
	}
	if p.o.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		buf = append(buf, " '"...)
		buf = utf8.AppendRune(buf, rune(u))
		buf = append(buf, '\'')
	}
	p.padSpaces(buf)
}

// float adds the number by one of strconv's formats; prec is the precision when the directive has none.
func (p *printer) float(x float64, bitSize int, format byte, prec int) {
	if p.o.hasPrec {
		prec = p.o.prec
	}
	var scratch [scratchBytes]byte
	num := strconv.AppendFloat(scratch[:1], x, format, prec, bitSize)
	// num[0] becomes the sign.
	if num[1] == '-' || num[1] == '+' {
		num = num[1:]
	} else {
		num[0] = '+'
	}
	if num[0] == '+' && p.o.space && !p.o.plus {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' {
		if num[1] == 'N' && !p.o.space && !p.o.plus {
			num = num[1:]
		}
		p.padSpaces(num)
		return
	}
	if p.o.sharp && format != 'b' {
		num = keepPoint(num, format, prec)
	}
	if num[0] == '+' && !p.o.plus {
		p.pad(num[1:])
		return
	}
	if p.o.zero && !p.o.minus && p.o.hasWidth && p.o.width > len(num) {
		// The sign goes before the zeros.
		p.out = append(p.out, num[0])
		p.fill(p.o.width - len(num))
		p.out = append(p.out, num[1:]...)
		return
	}
	p.pad(num)
}

// keepPoint gives a signed number the decimal point, and in the formats that drop them the trailing zeros, that the
// sharp flag asks for.
//
// Example: `+1e+06` with format g, prec -1 → `+1.00000e+06`
func keepPoint(num []byte, format byte, prec int) []byte {
	// want counts the significant digits that are still missing.
	want := 0
	switch format {
	case 'g', 'G', 'x':
		want = prec
		if want < 0 {
			want = 6
		}
	}
	hexFormat := format == 'x' || format == 'X'
	end := 1
	point, significant := false, false
	for ; end < len(num); end++ {
		c := num[end]
		if c == 'p' || c == 'P' || (c == 'e' || c == 'E') && !hexFormat {
			break
		}
		if c == '.' {
			point = true
			continue
		}
		if c != '0' {
			significant = true
		}
		if significant {
			want--
		}
	}
	full := make([]byte, 0, len(num)+8)
	full = append(full, num[:end]...)
	if !point {
		if end == 2 && num[1] == '0' {
			want--
		}
		full = append(full, '.')
	}
	for ; want > 0; want-- {
		full = append(full, '0')
	}
	return append(full, num[end:]...)
}
