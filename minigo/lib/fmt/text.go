package fmt

import (
	"strconv"
	"unicode/utf8"
)

// cut shortens s to the precision, which counts characters.
func (p *printer) cut(s string) string {
	if !p.o.hasPrec {
		return s
	}
	n := p.o.prec
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func (p *printer) string(s string) { p.padString(p.cut(s)) }

func (p *printer) bytes(b []byte) {
	if p.o.hasPrec {
		n := p.o.prec
		for i := 0; i < len(b); n-- {
			if n == 0 {
				b = b[:i]
				break
			}
			_, size := utf8.DecodeRune(b[i:])
			i += size
		}
	}
	p.pad(b)
}

// quoted adds s as a string literal, raw when the sharp flag is set and that is possible.
func (p *printer) quoted(s string) {
	s = p.cut(s)
	if p.o.sharp && strconv.CanBackquote(s) {
		p.padString("`" + s + "`")
		return
	}
	var scratch [64]byte
	if p.o.plus {
		p.pad(strconv.AppendQuoteToASCII(scratch[:0], s))
	} else {
		p.pad(strconv.AppendQuote(scratch[:0], s))
	}
}

// hexString adds the bytes of s in hexadecimal: `6869`, with sharp `0x6869`, with space `68 69`, with both `0x68 0x69`.
func (p *printer) hexString(s string, digits string) {
	if p.o.hasPrec && p.o.prec < len(s) {
		s = s[:p.o.prec]
	}
	if s == "" {
		if p.o.hasWidth {
			p.fill(p.o.width)
		}
		return
	}
	width := 2 * len(s)
	if p.o.space {
		if p.o.sharp {
			width *= 2
		}
		width += len(s) - 1
	} else if p.o.sharp {
		width += 2
	}
	missing := 0
	if p.o.hasWidth {
		missing = p.o.width - width
	}
	if !p.o.minus {
		p.fill(missing)
	}
	for i := 0; i < len(s); i++ {
		if i > 0 && p.o.space {
			p.out = append(p.out, ' ')
		}
		if p.o.sharp && (i == 0 || p.o.space) {
			p.out = append(p.out, '0', digits[16])
		}
		p.out = append(p.out, digits[s[i]>>4], digits[s[i]&15])
	}
	if p.o.minus {
		p.fill(missing)
	}
}
