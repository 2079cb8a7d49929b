package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Exponents beyond these are refused: they would make huge numbers of short texts.
const (
	mostFives = 1e6
	mostTwos  = 1e7
)

// Scan reads a fraction for fmt: verbs e, f, g, E, F, G and v.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	token, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("+-/0123456789.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(token)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// SetString sets z to the number that s is: a/b, or a number with point and exponent; not ok: it is none.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if i := strings.IndexByte(s, '/'); i >= 0 {
		if _, ok := z.a.SetString(s[:i], 0); !ok {
			return nil, false
		}
		r := strings.NewReader(s[i+1:])
		n, err := scanNumber(r, 0, false)
		if err != nil || r.Len() != 0 || len(n.value) == 0 {
			return nil, false
		}
		z.b.abs = n.value
		return z.reduce(), true
	}
	r := strings.NewReader(s)
	neg, err := scanSign(r)
	if err != nil {
		return nil, false
	}
	n, err := scanNumber(r, 0, true)
	if err != nil {
		return nil, false
	}
	exponent, exponentBase, err := scanExponent(r, true, true)
	if err != nil || r.Len() != 0 {
		return nil, false
	}
	z.a.abs, z.a.neg = n.value, neg
	z.b.abs = z.b.abs.setWord(1)
	if len(n.value) == 0 {
		return z.reduce(), true
	}
	// Digits after the point and the exponent as powers of two and five.
	twos, fives := int64(0), int64(0)
	switch places := int64(n.fraction); n.base {
	case 2:
		twos = -places
	case 8:
		twos = -3 * places
	case 10:
		twos, fives = -places, -places
	case 16:
		twos = -4 * places
	}
	twos += exponent
	if exponentBase == 10 {
		fives += exponent
	}
	if fives < -mostFives || fives > mostFives {
		return nil, false
	}
	if fives != 0 {
		power := nat(nil).power(nat{5}, nat{Word(max(fives, -fives))}, nil)
		if fives > 0 {
			z.a.abs = z.a.abs.mul(z.a.abs, power)
		} else {
			z.b.abs = power
		}
	}
	if twos < -mostTwos || twos > mostTwos {
		return nil, false
	}
	if twos > 0 {
		z.a.abs = z.a.abs.shl(z.a.abs, uint(twos))
	} else {
		z.b.abs = z.b.abs.shl(z.b.abs, uint(-twos))
	}
	return z.reduce(), true
}

// scanExponent reads e or E and a number, or if binary p or P; nothing is the exponent 0 of base 10. separators: _ may stand between
// digits.
func scanExponent(r io.ByteScanner, binary, separators bool) (exponent int64, base int, err error) {
	c, err := r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = nil
		}
		return 0, 10, err
	}
	base = 10
	switch {
	case c == 'e' || c == 'E':
	case binary && (c == 'p' || c == 'P'):
		base = 2
	default:
		r.UnreadByte()
		return 0, 10, nil
	}
	var text []byte
	c, err = r.ReadByte()
	if err == nil && (c == '+' || c == '-') {
		if c == '-' {
			text = append(text, c)
		}
		c, err = r.ReadByte()
	}
	last, bad, digits := byte('.'), false, 0
	for ; err == nil; c, err = r.ReadByte() {
		if '0' <= c && c <= '9' {
			text = append(text, c)
			last = '0'
			digits++
		} else if c == '_' && separators {
			bad = bad || last != '0'
			last = '_'
		} else {
			r.UnreadByte()
			break
		}
	}
	switch {
	case err != nil && err != io.EOF:
		return 0, base, err
	case digits == 0:
		return 0, base, errNoDigits
	}
	exponent, err = strconv.ParseInt(string(text), 10, 64)
	if err == nil && (bad || last == '_') {
		err = errSeparator
	}
	return exponent, base, err
}

// String returns x as a/b, also for integers.
func (x *Rat) String() string { return string(x.appendFraction(nil)) }

func (x *Rat) appendFraction(out []byte) []byte {
	out = append(x.a.Append(out, 10), '/')
	return x.denominator().appendText(out, 10)
}

// RatString returns x as a/b, integers without denominator.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString returns x with so many digits after the point; halves are rounded away from 0.
func (x *Rat) FloatString(prec int) string {
	b := x.denominator()
	scale := natOne
	if prec > 0 {
		scale = nat(nil).power(nat{10}, nat{Word(prec)}, nil)
	}
	q, r := nat(nil).div(nil, nat(nil).mul(x.a.abs, scale), b)
	if nat(nil).shl(r, 1).cmp(b) >= 0 {
		q = q.add(q, natOne)
	}
	var out []byte
	if x.a.neg {
		out = append(out, '-')
	}
	whole, fraction := nat(nil).div(nil, q, scale)
	out = whole.appendText(out, 10)
	if prec > 0 {
		digits := fraction.appendText(nil, 10)
		out = append(out, '.')
		out = append(out, strings.Repeat("0", prec-len(digits))...)
		out = append(out, digits...)
	}
	return string(out)
}

// FloatPrec returns how many digits after the point x has, and exact; or of a number without an end, how many come before the digits
// that repeat.
func (x *Rat) FloatPrec() (n int, exact bool) {
	d := x.denominator()
	twos := d.trailingZeros()
	rest := nat(nil).shr(d, twos)
	// Powers of five, each the square of the one before, are divided out from the largest on.
	var powers []nat
	for p := (nat{5}); ; p = nat(nil).square(p) {
		if _, r := nat(nil).div(nil, rest, p); len(r) != 0 {
			break
		}
		powers = append(powers, p)
	}
	fives := uint(0)
	for i := len(powers) - 1; i >= 0; i-- {
		if q, r := nat(nil).div(nil, rest, powers[i]); len(r) == 0 {
			fives += 1 << i
			rest = q
		}
	}
	return int(max(twos, fives)), rest.cmp(natOne) == 0
}

// AppendText appends x as RatString does.
func (x *Rat) AppendText(b []byte) ([]byte, error) {
	if x.IsInt() {
		return x.a.AppendText(b)
	}
	return x.appendFraction(b), nil
}

// MarshalText returns x as RatString does.
func (x *Rat) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText sets z to a number.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}

// gobLengthBytes hold the length of the numerator in the binary form.
const gobLengthBytes = 4

// GobEncode returns the binary form.
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	a := x.a.Bytes()
	n := len(a)
	if int(uint32(n)) != n {
		return nil, errors.New("Rat.GobEncode: numerator too large")
	}
	out := append([]byte{gobHead(x.a.neg), byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}, a...)
	return append(out, x.b.Bytes()...), nil
}

// GobDecode sets z to the number of a binary form; an empty one is 0.
func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	const head = 1 + gobLengthBytes
	if len(buf) < head {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if version := buf[0] >> 1; version != gobVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", version)
	}
	n := int(buf[1])<<24 | int(buf[2])<<16 | int(buf[3])<<8 | int(buf[4])
	if len(buf) < head+n {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.neg = buf[0]&1 != 0
	z.a.abs = z.a.abs.setBytes(buf[head : head+n])
	z.b.abs = z.b.abs.setBytes(buf[head+n:])
	return nil
}
