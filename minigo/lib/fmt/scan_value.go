package fmt

import (
	"errors"
	"internal/abi"
	"io"
	"strconv"
	"unsafe"
)

// values reads the operands in the form of %v and returns how many it could.
func (s *scanner) values(a []any) int {
	for n, arg := range a {
		s.value(arg, 'v')
		if s.err != nil {
			return n
		}
	}
	for s.newlineEnds {
		r := s.next()
		if r == '\n' || r == endOfInput {
			break
		}
		if !isSpace(r) {
			s.complain("expected newline")
		}
	}
	return len(a)
}

// value reads the operand, a pointer or a Scanner.
func (s *scanner) value(arg any, verb rune) {
	s.token = s.token[:0]
	if x, ok := arg.(Scanner); ok {
		s.callScan(x, verb)
		return
	}
	t := abi.TypeOf(arg)
	if t == nil {
		panic("fmt: cannot scan into nil")
	}
	if t.Kind != abi.Pointer {
		s.complain("type not a pointer: " + t.String())
		return
	}
	elem := t.Elem
	p := abi.Word(&arg)
	bits := int(elem.Size) * 8
	switch elem.Kind {
	case abi.Bool:
		if b := s.boolean(verb); s.err == nil {
			*(*bool)(p) = b
		}
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		if n := s.integer(verb, bits, true); s.err == nil {
			storeInt(p, bits, n)
		}
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		if n := s.integer(verb, bits, false); s.err == nil {
			storeInt(p, bits, n)
		}
	case abi.Float32, abi.Float64:
		// As in Go, only the predeclared types are strict about the verb.
		if elem.PkgPath == "" && !s.verbIn(verb, floatVerbs, elem.String()) {
			return
		}
		s.skipSpace()
		s.notAtEnd()
		x := s.toFloat(s.floatText(), bits)
		if s.err != nil {
			return
		}
		if bits == 32 {
			*(*float32)(p) = float32(x)
		} else {
			*(*float64)(p) = x
		}
	case abi.Complex64, abi.Complex128:
		re, im := s.complexParts(verb, bits/2)
		if s.err != nil {
			return
		}
		if bits == 64 {
			*(*[2]float32)(p) = [2]float32{float32(re), float32(im)}
		} else {
			*(*[2]float64)(p) = [2]float64{re, im}
		}
	case abi.String:
		if text := s.str(verb); s.err == nil {
			*(*string)(p) = text
		}
	case abi.Slice:
		if elem.Elem.Kind != abi.Uint8 {
			s.complain("can't scan type: " + t.String())
			return
		}
		if text := s.str(verb); s.err == nil {
			*(*[]byte)(p) = []byte(text)
		}
	default:
		s.complain("can't scan type: " + t.String())
	}
}

func storeInt(p unsafe.Pointer, bits int, n uint64) {
	switch bits {
	case 8:
		*(*uint8)(p) = uint8(n)
	case 16:
		*(*uint16)(p) = uint16(n)
	case 32:
		*(*uint32)(p) = uint32(n)
	default:
		*(*uint64)(p) = n
	}
}

func (s *scanner) callScan(x Scanner, verb rune) {
	defer func() {
		if s.err != nil {
			// SkipSpace failed: its panic ends here. Any other goes on.
			if reason := recover(); reason != nil {
				if _, ok := reason.(scanFailure); !ok {
					panic(reason)
				}
			}
		}
	}()
	err := x.Scan(s, verb)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		s.fail(err)
	}
}

const floatVerbs = "beEfFgGv"

// verbIn complains when the verb is not one of those for the type.
func (s *scanner) verbIn(verb rune, verbs, name string) bool {
	if in(verbs, verb) {
		return true
	}
	s.complain("bad verb '%" + string(verb) + "' for " + name)
	return false
}

func (s *scanner) boolean(verb rune) bool {
	s.skipSpace()
	s.notAtEnd()
	if s.err != nil || !s.verbIn(verb, "tv", "boolean") {
		return false
	}
	rest := ""
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		rest = "true"
	case 'f', 'F':
		rest = "false"
	default:
		return false // anything else is false, as in Go
	}
	// The letter alone is enough, but what follows must then be the whole word.
	if s.take(rest[1:2] + string(rest[1]-0x20)) {
		for i := 2; i < len(rest); i++ {
			if !s.take(rest[i:i+1] + string(rest[i]-0x20)) {
				s.complain("syntax error scanning boolean")
				break
			}
		}
	}
	return rest == "true"
}

// integer reads an integer of so many bits; a signed one is sign-extended.
func (s *scanner) integer(verb rune, bits int, signed bool) uint64 {
	if verb == 'c' {
		return s.character(bits)
	}
	s.skipSpace()
	s.notAtEnd()
	if s.err != nil || !s.verbIn(verb, "bdoUxXv", "integer") {
		return 0
	}
	base := 10
	switch verb {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'x', 'X', 'U':
		base = 16
	}
	underscores, digits := verb == 'v', false
	if verb == 'U' {
		if r := s.next(); r != 'U' {
			s.complain("bad unicode format ")
		}
		if r := s.next(); r != '+' {
			s.complain("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' && s.accept("0") {
			// The base is that of the prefix; ParseInt finds it out again.
			base, digits = 8, true
			switch {
			case s.accept("bB"):
				base = 2
			case s.accept("oO"):
			case s.accept("xX"):
				base = 16
			}
		}
	}
	if !digits {
		s.notAtEnd()
		if !s.acceptDigit(rune(base), underscores) {
			s.complain("expected integer")
		}
	}
	for s.acceptDigit(rune(base), underscores) {
	}
	if s.err != nil {
		return 0
	}
	if verb == 'v' {
		base = 0
	}
	text := string(s.token)
	if !signed {
		n, err := strconv.ParseUint(text, base, 64)
		if err != nil {
			s.fail(err)
		} else if n<<uint(64-bits)>>uint(64-bits) != n {
			s.complain("unsigned integer overflow on token " + text)
		}
		return n
	}
	n, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.fail(err)
	} else if n<<uint(64-bits)>>uint(64-bits) != n {
		s.complain("integer overflow on token " + text)
	}
	return uint64(n)
}

// character reads one character as an integer of so many bits.
func (s *scanner) character(bits int) uint64 {
	s.notAtEnd()
	r := s.next()
	if s.err != nil {
		return 0
	}
	if n := int64(r); n<<uint(64-bits)>>uint(64-bits) != n {
		s.complain("overflow on character value " + string(r))
	}
	return uint64(r)
}

// floatText reads what looks like a floating-point number.
func (s *scanner) floatText() string {
	s.token = s.token[:0]
	if s.acceptWord("NAN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.acceptWord("INF") {
		return string(s.token)
	}
	base, exponent := rune(10), "eEpP"
	if s.accept("0") && s.accept("xX") {
		base, exponent = 16, "pP"
	}
	s.acceptDigits(base)
	if s.accept(".") {
		s.acceptDigits(base)
	}
	if s.accept(exponent) {
		s.accept("+-")
		s.acceptDigits(10)
	}
	return string(s.token)
}

func (s *scanner) toFloat(text string, bits int) float64 {
	if s.err != nil {
		return 0
	}
	// A decimal number may have a binary exponent here, which ParseFloat refuses.
	power, hex := -1, false
	for i := 0; i < len(text); i++ {
		hex = hex || text[i]|0x20 == 'x'
		if text[i] == 'p' && power < 0 {
			power = i
		}
	}
	if power < 0 || hex {
		x, err := strconv.ParseFloat(text, bits)
		if err != nil {
			s.fail(err)
		}
		return x
	}
	x, err := strconv.ParseFloat(text[:power], bits)
	exponent := 0
	if err == nil {
		exponent, err = strconv.Atoi(text[power+1:])
	}
	if err != nil {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.fail(err)
		return 0
	}
	return scale(x, exponent)
}

// scale returns x * 2**n, rounded once.
func scale(x float64, n int) float64 {
	for n > 0 && x != 0 && x-x == 0 {
		x *= 2
		n--
	}
	// Halving is exact while the result is far from denormal; what is left is done at once.
	for n < 0 && (x > 1e-290 || x < -1e-290) && x-x == 0 {
		x *= 0.5
		n++
	}
	last := 1.0
	for n < 0 && last != 0 && x-x == 0 {
		last *= 0.5
		n++
	}
	return x * last
}

var errComplex = errors.New("syntax error scanning complex number")

// complexParts reads a complex number, with or without parentheses, of parts of so many bits.
func (s *scanner) complexParts(verb rune, bits int) (re, im float64) {
	if !s.verbIn(verb, floatVerbs, "complex") {
		return 0, 0
	}
	s.skipSpace()
	s.notAtEnd()
	parens := s.take("(")
	first := s.floatText()
	s.token = s.token[:0]
	if !s.accept("+-") {
		s.fail(errComplex)
	}
	sign := string(s.token)
	second := sign + s.floatText()
	if !s.take("i") || parens && !s.take(")") {
		s.fail(errComplex)
	}
	re = s.toFloat(first, bits)
	im = s.toFloat(second, bits)
	return re, im
}

// str reads a string.
func (s *scanner) str(verb rune) string {
	if !s.verbIn(verb, "svqxX", "string") {
		return ""
	}
	s.skipSpace()
	s.notAtEnd()
	if s.err != nil {
		return ""
	}
	switch verb {
	case 'q':
		return s.quotedText()
	case 'x', 'X':
		return s.hexText()
	}
	s.word(false, isNoSpace)
	return string(s.token)
}
