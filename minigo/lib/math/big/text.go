package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
)

// MaxBase is the largest base that numbers are read and written in.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

// largestCaseless is the largest base in which upper and lower case letters are the same.
const largestCaseless = 10 + ('z' - 'a' + 1)

const digitChars = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// Lengths up to which converting digit by digit is fastest.
const (
	writeLength = 24  // words
	readLength  = 600 // characters
)

var (
	errNoDigits  = errors.New("number has no digits")
	errSeparator = errors.New("'_' must separate successive digits")
)

// largestPower returns the largest power of the base that is a digit, and its exponent.
func largestPower(base Word) (power Word, exponent int) {
	power, exponent = base, 1
	for limit := wordMax / base; power <= limit; exponent++ {
		power *= base
	}
	return power, exponent
}

// appendText appends the number in the base.
func (x nat) appendText(out []byte, base int) []byte {
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	if len(x) == 0 {
		return append(out, '0')
	}
	start := len(out)
	b := Word(base)
	if b&(b-1) == 0 {
		s := uint(bits.TrailingZeros64(uint64(b)))
		n := (x.bitLen() + int(s) - 1) / int(s)
		out = append(out, make([]byte, n)...)
		x.putDigits(out[start:], s)
		return out
	}
	n := int(float64(x.bitLen())/math.Log2(float64(base))) + 2
	out = append(out, make([]byte, n)...)
	text := out[start:]
	w := numberWriter{base: b}
	w.power, w.exponent = largestPower(b)
	rest := nat(nil).set(x)
	w.prepare(len(rest))
	w.write(text, rest, len(w.powers))
	zeros := 0
	for text[zeros] == '0' {
		zeros++
	}
	return append(out[:start], text[zeros:]...)
}

// putDigits writes the digits of s bits each; as many as text is long.
func (x nat) putDigits(text []byte, s uint) {
	pending, have, j := Word(0), uint(0), 0
	mask := Word(1)<<s - 1
	for i := len(text) - 1; i >= 0; i-- {
		digit := pending
		if have < s {
			next := Word(0)
			if j < len(x) {
				next = x[j]
				j++
			}
			digit |= next << have
			pending = next >> (s - have)
			have += wordBits - s
		} else {
			pending >>= s
			have -= s
		}
		text[i] = digitChars[digit&mask]
	}
}

// numberWriter writes numbers in a base that is no power of two: it divides by powers that are about half as long until the parts are
// short. powers[i] is the base to the power of characters[i].
type numberWriter struct {
	base, power Word
	exponent    int
	powers      []nat
	characters  []int
}

// prepare computes the powers for a number of n digits: the largest is of about half the length.
func (w *numberWriter) prepare(n int) {
	if n <= writeLength {
		return
	}
	levels := bits.Len(uint((n - 1) / writeLength))
	p, characters := append(make(nat, 0, (n+1)>>levels+1), 1), 0
	for len(p) < (n+1)>>levels {
		p = p.mulAdd(p, w.power, 0)
		characters += w.exponent
	}
	for {
		w.powers, w.characters = append(w.powers, p), append(w.characters, characters)
		if len(w.powers) == levels {
			return
		}
		p = nat(nil).square(p)
		characters *= 2
	}
}

// write writes x, which is destroyed, to the end of text, which is filled up with zeros. level: powers from there on are too large.
func (w *numberWriter) write(text []byte, x nat, level int) {
	for level > 0 && (len(x) <= writeLength || x.cmp(w.powers[level-1]) < 0) {
		level--
	}
	if level > 0 && len(x) > writeLength {
		q, r := nat(nil).div(nil, x, w.powers[level-1])
		cut := len(text) - w.characters[level-1]
		w.write(text[cut:], r, level-1)
		w.write(text[:cut], q, level)
		return
	}
	i := len(text)
	for len(x) > 0 {
		r := divideWord(x, x, w.power)
		x = x.normal()
		if w.base == 10 {
			for n := 0; n < w.exponent && i > 0; n++ {
				i--
				q := r / 10
				text[i] = byte('0' + r - 10*q)
				r = q
			}
			continue
		}
		for n := 0; n < w.exponent && i > 0; n++ {
			i--
			text[i] = digitChars[r%w.base]
			r /= w.base
		}
	}
	for i > 0 {
		i--
		text[i] = '0'
	}
}

// digitsValue returns the number of the digits, the highest first.
func digitsValue(digits []byte, base Word) nat {
	if base&(base-1) == 0 {
		return bitsValue(digits, uint(bits.TrailingZeros64(uint64(base))))
	}
	power, exponent := largestPower(base)
	if len(digits) <= readLength {
		return shortValue(digits, base, power, exponent)
	}
	// Parts of equal length are read, then neighbours are put together, with powers that are squared from level to level.
	size := readLength / exponent * exponent
	var parts []nat // the lowest first
	for end := len(digits); end > 0; end -= size {
		parts = append(parts, shortValue(digits[max(0, end-size):end], base, power, exponent))
	}
	p := append(make(nat, 0, size/exponent+1), 1)
	for i := 0; i < size; i += exponent {
		p = p.mulAdd(p, power, 0)
	}
	for {
		half := parts[:0]
		for i := 0; i < len(parts); i += 2 {
			x := parts[i]
			if i+1 < len(parts) {
				x = x.add(nat(nil).mul(parts[i+1], p), x)
			}
			half = append(half, x)
		}
		if parts = half; len(parts) == 1 {
			return parts[0]
		}
		p = nat(nil).square(p)
	}
}

func shortValue(digits []byte, base, power Word, exponent int) nat {
	z := make(nat, 0, len(digits)/exponent+2)
	for len(digits) > 0 {
		n := len(digits) % exponent
		factor := Word(1)
		if n == 0 {
			n, factor = exponent, power
		} else {
			for i := 0; i < n; i++ {
				factor *= base
			}
		}
		w := Word(0)
		for _, d := range digits[:n] {
			w = w*base + Word(d)
		}
		z = z.mulAdd(z, factor, w)
		digits = digits[n:]
	}
	return z
}

// bitsValue is digitsValue for digits of s bits.
func bitsValue(digits []byte, s uint) nat {
	z := make(nat, (uint(len(digits))*s+wordBits-1)/wordBits)
	at := uint(0)
	for i := len(digits) - 1; i >= 0; i-- {
		d := Word(digits[i])
		z[at/wordBits] |= d << (at % wordBits)
		if at%wordBits+s > wordBits {
			if rest := d >> (wordBits - at%wordBits); rest != 0 {
				z[at/wordBits+1] |= rest
			}
		}
		at += s
	}
	return z.normal()
}

// number is what scanNumber has read.
type number struct {
	value    nat
	base     int
	digits   int // without a prefix
	fraction int // of those, after the point
}

// scanNumber reads a number: digits of the base, or for base 0 with a prefix that tells it and with _ between digits. fraction: a
// point is allowed, and 0 is no prefix.
func scanNumber(r io.ByteScanner, base int, fraction bool) (number, error) {
	valid := base == 0 || 2 <= base && base <= MaxBase
	if fraction {
		valid = base == 0 || base == 2 || base == 8 || base == 10 || base == 16
	}
	if !valid {
		panic(fmt.Sprintf("invalid number base %d", base))
	}
	out := number{base: base}
	last := byte('.') // 0 for a digit, _, or . for anything else
	badSeparator := false
	octal := false
	c, err := r.ReadByte()
	if base == 0 {
		out.base = 10
		if err == nil && c == '0' {
			last = '0'
			out.digits = 1
			if c, err = r.ReadByte(); err == nil {
				prefix := true
				switch c {
				case 'b', 'B':
					out.base = 2
				case 'o', 'O':
					out.base = 8
				case 'x', 'X':
					out.base = 16
				default:
					prefix = false
					if !fraction {
						out.base, out.digits, octal = 8, 0, true
					}
				}
				if prefix {
					out.digits = 0
					c, err = r.ReadByte()
				}
			}
		}
	}
	var digits []byte
	point := -1
loop:
	for ; err == nil; c, err = r.ReadByte() {
		switch {
		case c == '.' && fraction && point < 0:
			badSeparator = badSeparator || last == '_'
			last = '.'
			point = out.digits
		case c == '_' && base == 0:
			badSeparator = badSeparator || last != '0'
			last = '_'
		default:
			d := digitOf(c, out.base)
			if d < 0 {
				r.UnreadByte()
				break loop
			}
			last = '0'
			out.digits++
			digits = append(digits, byte(d))
		}
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && (badSeparator || last == '_') {
		err = errSeparator
	}
	if out.digits == 0 {
		if octal {
			// The 0 was not a prefix but the number.
			out.base, out.digits = 10, 1
			return out, err
		}
		err = errNoDigits
	}
	if point >= 0 {
		out.fraction = out.digits - point
	}
	out.value = digitsValue(digits, Word(out.base))
	return out, err
}

// digitOf returns the value of a digit, -1 for what is none.
func digitOf(c byte, base int) int {
	d := -1
	switch {
	case '0' <= c && c <= '9':
		d = int(c - '0')
	case 'a' <= c && c <= 'z':
		d = int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= largestCaseless:
		d = int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		d = int(c-'A') + largestCaseless
	}
	if d >= base {
		return -1
	}
	return d
}
