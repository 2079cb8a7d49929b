package fmt

import (
	"internal/abi"
	"strconv"
	"unicode/utf8"
)

// options are the flags, width and precision of one directive. %+v and %#v set plusV and sharpV instead of plus and
// sharp, which then do not act on the parts of a value.
type options struct {
	width, prec       int
	hasWidth, hasPrec bool
	minus, plus       bool
	sharp, space      bool
	zero              bool
	plusV, sharpV     bool
}

// printer holds the output and the state of one call. It is the State that a Formatter gets.
type printer struct {
	out       []byte
	o         options
	reordered bool // the format has an argument index
	inPanic   bool // printing the value of a panic in a method
	inBadVerb bool // printing the operand of a bad verb: no methods
	wrapErrs  bool // called by Errorf: %w is good
	wrapped   []int
}

// printers holds printers for the next calls; a printer keeps its output buffer, so most calls allocate nothing.
var printers pool

// keptOutputBytes is the largest output buffer kept for the next call.
const keptOutputBytes = 64 << 10

func newPrinter() *printer {
	if p, ok := take(&printers).(*printer); ok {
		return p
	}
	return &printer{out: make([]byte, 0, 128)}
}

// release makes the printer available for the next call. After a panic it is simply lost.
func (p *printer) release() {
	if cap(p.out) > keptOutputBytes {
		return
	}
	p.out = p.out[:0]
	p.o = options{}
	p.reordered = false
	p.wrapErrs = false
	p.wrapped = p.wrapped[:0]
	printers.put(p)
}

// Write adds b to the output.
func (p *printer) Write(b []byte) (n int, err error) {
	p.out = append(p.out, b...)
	return len(b), nil
}

// WriteString adds s to the output.
func (p *printer) WriteString(s string) (n int, err error) {
	p.out = append(p.out, s...)
	return len(s), nil
}

// Width returns the directive's width.
func (p *printer) Width() (wid int, ok bool) { return p.o.width, p.o.hasWidth }

// Precision returns the directive's precision.
func (p *printer) Precision() (prec int, ok bool) { return p.o.prec, p.o.hasPrec }

// Flag reports whether the directive has the flag.
func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.o.minus
	case '+':
		return p.o.plus || p.o.plusV
	case '#':
		return p.o.sharp || p.o.sharpV
	case ' ':
		return p.o.space
	case '0':
		return p.o.zero
	}
	return false
}

// FormatString returns the directive that state and verb come from.
func FormatString(state State, verb rune) string {
	const flags = " +-#0"
	b := []byte{'%'}
	for i := 0; i < len(flags); i++ {
		if state.Flag(int(flags[i])) {
			b = append(b, flags[i])
		}
	}
	if width, ok := state.Width(); ok {
		b = strconv.AppendInt(b, int64(width), 10)
	}
	if prec, ok := state.Precision(); ok {
		b = append(b, '.')
		b = strconv.AppendInt(b, int64(prec), 10)
	}
	return string(utf8.AppendRune(b, verb))
}

func (p *printer) print(a []any) {
	afterString := false
	for i, arg := range a {
		isString := arg != nil && abi.TypeOf(arg).Kind == abi.String
		if i > 0 && !isString && !afterString {
			p.out = append(p.out, ' ')
		}
		p.arg(arg, 'v')
		afterString = isString
	}
}

func (p *printer) println(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.out = append(p.out, ' ')
		}
		p.arg(arg, 'v')
	}
	p.out = append(p.out, '\n')
}

// fill adds n bytes of padding: zeros when asked for and on the left, else spaces.
func (p *printer) fill(n int) {
	c := byte(' ')
	if p.o.zero && !p.o.minus {
		c = '0'
	}
	for ; n > 0; n-- {
		p.out = append(p.out, c)
	}
}

// pad adds b, padded to the width.
func (p *printer) pad(b []byte) {
	if !p.o.hasWidth || p.o.width == 0 {
		p.out = append(p.out, b...)
		return
	}
	missing := p.o.width - utf8.RuneCount(b)
	if !p.o.minus {
		p.fill(missing)
	}
	p.out = append(p.out, b...)
	if p.o.minus {
		p.fill(missing)
	}
}

// padString adds s, padded to the width.
func (p *printer) padString(s string) {
	if !p.o.hasWidth || p.o.width == 0 {
		p.out = append(p.out, s...)
		return
	}
	missing := p.o.width - utf8.RuneCountInString(s)
	if !p.o.minus {
		p.fill(missing)
	}
	p.out = append(p.out, s...)
	if p.o.minus {
		p.fill(missing)
	}
}

// padSpaces is pad, but never with zeros.
func (p *printer) padSpaces(b []byte) {
	zero := p.o.zero
	p.o.zero = false
	p.pad(b)
	p.o.zero = zero
}
