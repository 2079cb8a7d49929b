package runtime

import "unsafe"

// Floats print with the fewest digits that read back as the same number. The digits come from exact arithmetic on big
// integers: simple, and fast enough for print.
//
// Source: Steele and White, "How to print floating-point numbers accurately", free-format algorithm.

// bignum is a natural number, least word first; 1280 bits hold every number that a float64 needs here.
type bignum struct {
	word [40]uint32
	n    int // words in use, the last one not zero
}

func (b *bignum) set(v uint64) {
	b.word[0] = uint32(v)
	b.word[1] = uint32(v >> 32)
	b.n = 2
	b.trim()
}

func (b *bignum) trim() {
	for b.n > 0 && b.word[b.n-1] == 0 {
		b.n--
	}
}

func (b *bignum) mul(f uint32) {
	carry := uint64(0)
	for i := 0; i < b.n; i++ {
		carry += uint64(b.word[i]) * uint64(f)
		b.word[i] = uint32(carry)
		carry >>= 32
	}
	if carry != 0 {
		b.word[b.n] = uint32(carry)
		b.n++
	}
}

func (b *bignum) shiftLeft(bits int) {
	for bits >= 16 {
		b.mul(1 << 16)
		bits -= 16
	}
	b.mul(1 << uint(bits))
}

// sub subtracts c, which is not greater than b.
func (b *bignum) sub(c *bignum) {
	borrow := uint64(0)
	for i := 0; i < b.n; i++ {
		d := uint64(b.word[i]) - borrow
		if i < c.n {
			d -= uint64(c.word[i])
		}
		b.word[i] = uint32(d)
		borrow = d >> 63
	}
	b.trim()
}

// sumCompare returns the sign of b + c - d; c may be nil.
func sumCompare(b, c, d *bignum) int {
	n := b.n
	if c != nil && c.n > n {
		n = c.n
	}
	if d.n > n {
		n = d.n
	}
	// The difference is carried down from the top word; beyond a few units the lower words cannot change its sign.
	diff := int64(0)
	for i := n - 1; i >= 0; i-- {
		diff <<= 32
		if i < b.n {
			diff += int64(b.word[i])
		}
		if c != nil && i < c.n {
			diff += int64(c.word[i])
		}
		if i < d.n {
			diff -= int64(d.word[i])
		}
		if diff > 2 || diff < -2 {
			break
		}
	}
	if diff > 0 {
		return 1
	}
	if diff < 0 {
		return -1
	}
	return 0
}

// shortestDigits writes the digits of m * 2**e, m not zero, to buf and returns their number and the place of the decimal
// point in them. lowest: m is a power of two with a closer neighbour below.
func shortestDigits(buf *[20]byte, m uint64, e int, lowest bool) (count, point int) {
	var r, s, up, down bignum
	r.set(m)
	s.set(2)
	up.set(1)
	down.set(1)
	r.mul(2)
	if e >= 0 {
		r.shiftLeft(e)
		up.shiftLeft(e)
		down.shiftLeft(e)
	} else {
		s.shiftLeft(-e)
	}
	if lowest {
		r.mul(2)
		s.mul(2)
		up.mul(2)
	}
	// A reader rounds to even: with an even m the neighbours' midpoints still read back as m.
	edge := 1
	if m&1 == 0 {
		edge = 0
	}
	for sumCompare(&r, &up, &s) >= edge {
		s.mul(10)
		point++
	}
	for {
		r.mul(10)
		up.mul(10)
		if sumCompare(&r, &up, &s) >= edge {
			break
		}
		down.mul(10)
		point--
	}
	down.mul(10)
	for {
		digit := byte('0')
		for sumCompare(&r, nil, &s) >= 0 {
			r.sub(&s)
			digit++
		}
		low := sumCompare(&r, nil, &down) <= -edge
		high := sumCompare(&r, &up, &s) >= edge
		half := sumCompare(&r, &r, &s)
		if high && (!low || half > 0 || half == 0 && digit&1 != 0) {
			digit++
		}
		buf[count] = digit
		count++
		if low || high {
			return count, point
		}
		r.mul(10)
		up.mul(10)
		down.mul(10)
	}
}

// formatFloat writes v as strconv's 'g' with the shortest precision does and returns the number of bytes.
// single: v is a float32.
func formatFloat(buf *[32]byte, v float64, single bool) int {
	bits := *(*uint64)(unsafe.Pointer(&v))
	n := 0
	if v != v {
		return copy(buf[:], "NaN")
	}
	if bits>>63 != 0 {
		buf[0] = '-'
		n = 1
	}
	if v-v != 0 {
		if n == 0 {
			buf[0] = '+'
		}
		return 1 + copy(buf[1:], "Inf")
	}
	if v == 0 {
		buf[n] = '0'
		return n + 1
	}
	m := bits & (1<<52 - 1)
	e := int(bits >> 52 & 0x7ff)
	width := 52
	bias := 1023
	if single {
		f := float32(v)
		small := *(*uint32)(unsafe.Pointer(&f))
		m = uint64(small & (1<<23 - 1))
		e = int(small >> 23 & 0xff)
		width = 23
		bias = 127
	}
	lowest := m == 0 && e > 1
	if e == 0 {
		e = 1
	} else {
		m |= 1 << uint(width)
	}
	var digit [20]byte
	count, point := shortestDigits(&digit, m, e-bias-width, lowest)
	return n + layoutFloat(buf[n:], digit[:count], point)
}

// layoutFloat writes the digits with the decimal point, or with an exponent if that is below -4 or above 5.
func layoutFloat(buf []byte, digit []byte, point int) int {
	n := 0
	exp := point - 1
	if exp < -4 || exp >= 6 {
		buf[0] = digit[0]
		n = 1
		if len(digit) > 1 {
			buf[1] = '.'
			n = 2 + copy(buf[2:], digit[1:])
		}
		buf[n] = 'e'
		buf[n+1] = '+'
		if exp < 0 {
			buf[n+1] = '-'
			exp = -exp
		}
		n += 2
		if exp >= 100 {
			buf[n] = byte('0' + exp/100)
			n++
		}
		buf[n] = byte('0' + exp/10%10)
		buf[n+1] = byte('0' + exp%10)
		return n + 2
	}
	if point <= 0 {
		n = copy(buf, "0.")
		for ; point < 0; point++ {
			buf[n] = '0'
			n++
		}
		return n + copy(buf[n:], digit)
	}
	for i := 0; i < len(digit) || i < point; i++ {
		if i == point {
			buf[n] = '.'
			n++
		}
		buf[n] = '0'
		if i < len(digit) {
			buf[n] = digit[i]
		}
		n++
	}
	return n
}
