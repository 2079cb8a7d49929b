package strconv

import "math/bits"

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

// pairs holds the numbers 00 to 99, so that a division gives two digits.
const pairs = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"

// Itoa returns i in decimal.
func Itoa(i int) string { return FormatInt(int64(i), 10) }

// FormatInt returns i in the base, 2 to 36, with lower-case letters.
func FormatInt(i int64, base int) string {
	if base == 10 {
		if 0 <= i && i < 10 {
			return digits[i : i+1]
		}
		if 10 <= i && i < 100 {
			return pairs[2*i : 2*i+2]
		}
	}
	var buf [65]byte
	return string(buf[format(&buf, magnitude(i), i < 0, base):])
}

// FormatUint is FormatInt for unsigned integers.
func FormatUint(i uint64, base int) string {
	if base == 10 && i < 100 {
		return FormatInt(int64(i), 10)
	}
	var buf [65]byte
	return string(buf[format(&buf, i, false, base):])
}

// AppendInt appends what FormatInt returns.
func AppendInt(dst []byte, i int64, base int) []byte {
	var buf [65]byte
	return append(dst, buf[format(&buf, magnitude(i), i < 0, base):]...)
}

// AppendUint appends what FormatUint returns.
func AppendUint(dst []byte, i uint64, base int) []byte {
	var buf [65]byte
	return append(dst, buf[format(&buf, i, false, base):]...)
}

func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// format writes the number to the end of buf and returns where it starts.
func format(buf *[65]byte, u uint64, negative bool, base int) int {
	if base < 2 || base > len(digits) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	i := len(buf)
	if base == 10 {
		for u >= 100 {
			i -= 2
			pair := u % 100 * 2
			u /= 100
			buf[i] = pairs[pair]
			buf[i+1] = pairs[pair+1]
		}
		if u >= 10 {
			i--
			buf[i] = byte('0' + u%10)
			u /= 10
		}
		i--
		buf[i] = byte('0' + u)
	} else if base&(base-1) == 0 {
		shift := uint(bits.TrailingZeros64(uint64(base)))
		mask := uint64(base - 1)
		for u > mask {
			i--
			buf[i] = digits[u&mask]
			u >>= shift
		}
		i--
		buf[i] = digits[u]
	} else {
		b := uint64(base)
		for u >= b {
			i--
			buf[i] = digits[u%b]
			u /= b
		}
		i--
		buf[i] = digits[u]
	}
	if negative {
		i--
		buf[i] = '-'
	}
	return i
}
