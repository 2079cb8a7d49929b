package big

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text returns x in the base.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return string(x.Append(nil, base))
}

// String returns x in decimal.
func (x *Int) String() string { return x.Text(10) }

// Append appends x in the base to buf.
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if x.neg {
		buf = append(buf, '-')
	}
	return x.abs.appendText(buf, base)
}

// Format is for the verbs b, o, O, d, x, X, s and v.
func (x *Int) Format(s fmt.State, ch rune) {
	base, prefix := 10, ""
	switch ch {
	case 'd', 's', 'v':
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0"
	case 'O':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	if base == 10 || !s.Flag('#') && ch != 'O' {
		prefix = ""
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	digits := x.abs.appendText(nil, base)
	if ch == 'X' {
		digits = bytes.ToUpper(digits)
	}
	zeros := 0
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if precision == 0 && len(x.abs) == 0 {
			return
		}
		zeros = max(0, precision-len(digits))
	}
	before, after := 0, 0
	if width, ok := s.Width(); ok {
		missing := max(0, width-len(sign)-len(prefix)-zeros-len(digits))
		switch {
		case s.Flag('-'):
			after = missing
		case s.Flag('0') && !hasPrecision:
			zeros = missing
		default:
			before = missing
		}
	}
	io.WriteString(s, strings.Repeat(" ", before)+sign+prefix+strings.Repeat("0", zeros))
	s.Write(digits)
	io.WriteString(s, strings.Repeat(" ", after))
}

// scan sets z to the number that r reads.
func (z *Int) scan(r io.ByteScanner, base int) error {
	neg, err := scanSign(r)
	if err != nil {
		return err
	}
	n, err := scanNumber(r, base, false)
	z.abs = n.value // what there is of it if there is an error, as in Go
	if err != nil {
		return err
	}
	z.neg = neg && len(z.abs) > 0
	return nil
}

// scanSign reads a sign, if there is one.
func scanSign(r io.ByteScanner) (neg bool, err error) {
	c, err := r.ReadByte()
	if err != nil {
		return false, err
	}
	if c != '-' && c != '+' {
		r.UnreadByte()
	}
	return c == '-', nil
}

// runeBytes lets the characters that fmt scans be read as bytes.
type runeBytes struct {
	fmt.ScanState
}

func (r runeBytes) ReadByte() (byte, error) {
	c, size, err := r.ReadRune()
	if size != 1 && err == nil {
		err = fmt.Errorf("invalid rune %#U", c)
	}
	return byte(c), err
}

func (r runeBytes) UnreadByte() error { return r.UnreadRune() }

// Scan reads a number for fmt: verbs b, o, d, x, X, s and v, for the last two of which a prefix tells the base.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	return z.scan(runeBytes{s}, base)
}

// AppendText appends x in decimal.
func (x *Int) AppendText(b []byte) (text []byte, err error) { return x.Append(b, 10), nil }

// MarshalText returns x in decimal.
func (x *Int) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText sets z to a number.
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.setAll(bytes.NewReader(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON returns x in decimal, null for nil.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.AppendText(nil)
}

// UnmarshalJSON sets z to a number; null leaves it as it is.
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}

// gobVersion is in the first byte of the binary form, above the sign.
const gobVersion = 1

// gobHead returns the first byte of the binary form.
func gobHead(neg bool) byte {
	if neg {
		return gobVersion<<1 | 1
	}
	return gobVersion << 1
}

// GobEncode returns the binary form.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	return append([]byte{gobHead(x.neg)}, x.Bytes()...), nil
}

// GobDecode sets z to the number of a binary form; an empty one is 0.
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if version := buf[0] >> 1; version != gobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", version)
	}
	z.neg = buf[0]&1 != 0
	z.abs = z.abs.setBytes(buf[1:])
	return nil
}
