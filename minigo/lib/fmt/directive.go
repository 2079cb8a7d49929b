package fmt

import (
	"internal/abi"
	"unicode/utf8"
)

// maxNumber bounds widths, precisions and argument indexes.
const maxNumber = 1e6

// directives walks over a format and counts its operands. It does not hold them: a format must not escape with them.
type directives struct {
	format     string
	pos        int
	operands   int
	next       int  // operand of the next verb
	afterIndex bool // an index [n] came just before pos
	badIndex   bool // of the current directive
	reordered  bool
}

// printf formats the operands by the format.
func (p *printer) printf(format string, a []any) {
	d := directives{format: format, operands: len(a)}
	for {
		start := d.pos
		for d.pos < len(format) && format[d.pos] != '%' {
			d.pos++
		}
		p.out = append(p.out, format[start:d.pos]...)
		if d.pos == len(format) {
			break
		}
		d.pos++
		d.badIndex = false
		p.o = options{}
		p.flags(&d)
		p.widthAndPrecision(&d, a)
		if d.pos >= len(format) {
			p.out = append(p.out, "%!(NOVERB)"...)
			break
		}
		verb, size := rune(format[d.pos]), 1
		if verb >= utf8.RuneSelf {
			verb, size = utf8.DecodeRuneInString(format[d.pos:])
		}
		d.pos += size
		p.verb(&d, a, verb)
	}
	p.reordered = d.reordered
	if !d.reordered && d.next < len(a) {
		p.extra(a[d.next:])
	}
}

// verb formats the next operand by the verb.
func (p *printer) verb(d *directives, a []any, verb rune) {
	switch {
	case verb == '%':
		p.out = append(p.out, '%')
		return
	case d.badIndex:
		p.complaint(verb, "(BADINDEX)")
		return
	case d.next >= d.operands:
		p.complaint(verb, "(MISSING)")
		return
	}
	if verb == 'w' {
		p.wrapped = append(p.wrapped, d.next)
	}
	if verb == 'v' || verb == 'w' {
		p.o.sharpV = p.o.sharp
		p.o.sharp = false
		p.o.plusV = p.o.plus
		p.o.plus = false
	}
	p.arg(a[d.next], verb)
	d.next++
}

func (p *printer) complaint(verb rune, text string) {
	p.out = append(p.out, "%!"...)
	p.out = utf8.AppendRune(p.out, verb)
	p.out = append(p.out, text...)
}

// extra reports operands that no directive used.
func (p *printer) extra(a []any) {
	p.o = options{}
	p.out = append(p.out, "%!(EXTRA "...)
	for i, arg := range a {
		if i > 0 {
			p.out = append(p.out, ", "...)
		}
		if arg == nil {
			p.out = append(p.out, "<nil>"...)
		} else {
			p.out = append(p.out, abi.TypeOf(arg).String()...)
			p.out = append(p.out, '=')
			p.arg(arg, 'v')
		}
	}
	p.out = append(p.out, ')')
}

func (p *printer) flags(d *directives) {
	for ; d.pos < len(d.format); d.pos++ {
		switch d.format[d.pos] {
		case '#':
			p.o.sharp = true
		case '0':
			p.o.zero = true
		case '+':
			p.o.plus = true
		case '-':
			p.o.minus = true
		case ' ':
			p.o.space = true
		default:
			return
		}
	}
}

// widthAndPrecision reads `[n]width.[n]precision[n]`; each part may be missing, width and precision may be `*`.
func (p *printer) widthAndPrecision(d *directives, a []any) {
	d.index()
	if d.at('*') {
		p.o.width, p.o.hasWidth = d.star(a)
		if !p.o.hasWidth {
			p.out = append(p.out, "%!(BADWIDTH)"...)
		}
		if p.o.width < 0 {
			p.o.width = -p.o.width
			p.o.minus = true
			p.o.zero = false
		}
		d.afterIndex = false
	} else {
		p.o.width, p.o.hasWidth = d.number()
		if d.afterIndex && p.o.hasWidth {
			d.badIndex = true
		}
	}
	if d.pos+1 < len(d.format) && d.format[d.pos] == '.' {
		d.pos++
		if d.afterIndex {
			d.badIndex = true
		}
		d.index()
		if d.at('*') {
			p.o.prec, p.o.hasPrec = d.star(a)
			if p.o.prec < 0 {
				p.o.prec = 0
				p.o.hasPrec = false
			}
			if !p.o.hasPrec {
				p.out = append(p.out, "%!(BADPREC)"...)
			}
			d.afterIndex = false
		} else {
			p.o.prec, _ = d.number()
			p.o.hasPrec = true
		}
	}
	if !d.afterIndex {
		d.index()
	}
}

// at steps over the character when it comes next.
func (d *directives) at(c byte) bool {
	if d.pos < len(d.format) && d.format[d.pos] == c {
		d.pos++
		return true
	}
	return false
}

// number reads decimal digits. One that is far too large swallows the rest of the format.
func (d *directives) number() (n int, ok bool) {
	for d.pos < len(d.format) && '0' <= d.format[d.pos] && d.format[d.pos] <= '9' {
		if n > maxNumber {
			d.pos = len(d.format)
			return 0, false
		}
		n = n*10 + int(d.format[d.pos]-'0')
		ok = true
		d.pos++
	}
	return n, ok
}

// index reads an argument index `[n]` when one comes next, and makes it the next operand.
func (d *directives) index() {
	d.afterIndex = false
	if d.pos >= len(d.format) || d.format[d.pos] != '[' {
		return
	}
	d.reordered = true
	rest := d.format[d.pos:]
	end := 1
	for end < len(rest) && rest[end] != ']' {
		end++
	}
	if len(rest) < 3 || end == len(rest) {
		d.pos++
		d.badIndex = true
		return
	}
	inside := directives{format: rest[1:end]}
	n, ok := inside.number()
	d.pos += end + 1
	if !ok || inside.pos < len(inside.format) {
		d.badIndex = true
		return
	}
	d.afterIndex = true
	if n < 1 || n > d.operands {
		d.badIndex = true
		return
	}
	d.next = n - 1
}

// star takes the next operand, an integer of any type, as a width or precision.
func (d *directives) star(a []any) (n int, ok bool) {
	if d.next >= d.operands {
		return 0, false
	}
	arg := a[d.next]
	d.next++
	if arg == nil {
		return 0, false
	}
	v := value{t: abi.TypeOf(arg), p: abi.Address(&arg)}
	switch {
	case abi.Int <= v.t.Kind && v.t.Kind <= abi.Int64:
		n = int(v.int())
	case abi.Uint <= v.t.Kind && v.t.Kind <= abi.Uintptr:
		if v.uint() > maxNumber {
			return 0, false
		}
		n = int(v.uint())
	default:
		return 0, false
	}
	if n > maxNumber || n < -maxNumber {
		return 0, false
	}
	return n, true
}
