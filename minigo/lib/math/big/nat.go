package big

import (
	"math/bits"
	"math/rand"
)

// nat is a natural number: digits, the lowest first, the highest not 0. Methods put their result into z, using its array if that is large
// enough, and return it; z may be an operand unless said otherwise.
type nat []Word

var natOne = nat{1}

// normal returns z without zeros at its upper end.
func (z nat) normal() nat {
	n := len(z)
	for n > 0 && z[n-1] == 0 {
		n--
	}
	return z[:n]
}

// sized returns n digits, of any value, in z's array or a new one with room to grow.
func (z nat) sized(n int) nat {
	if n <= cap(z) {
		return z[:n]
	}
	if n == 1 {
		return make(nat, 1)
	}
	return make(nat, n, n+4)
}

func (z nat) setWord(x Word) nat {
	if x == 0 {
		return z[:0]
	}
	z = z.sized(1)
	z[0] = x
	return z
}

func (z nat) set(x nat) nat {
	z = z.sized(len(x))
	copy(z, x)
	return z
}

// shares reports whether the numbers use one array.
func shares(x, y nat) bool {
	return cap(x) > 0 && cap(y) > 0 && &x[:cap(x)][cap(x)-1] == &y[:cap(y)][cap(y)-1]
}

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	return compareWords(x, y)
}

func (z nat) add(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	m, n := len(x), len(y)
	if n == 0 {
		return z.set(x)
	}
	z = z.sized(m + 1)
	carry := addWords(z[:n], x[:n], y)
	if m > n {
		carry = addWord(z[n:m], x[n:], carry)
	}
	z[m] = carry
	return z.normal()
}

// sub subtracts y, which is not larger than x.
func (z nat) sub(x, y nat) nat {
	m, n := len(x), len(y)
	if n == 0 {
		return z.set(x)
	}
	z = z.sized(m)
	borrow := subWords(z[:n], x[:n], y)
	if m > n {
		subWord(z[n:], x[n:], borrow)
	}
	return z.normal()
}

// mulAdd sets z to x*y + add.
func (z nat) mulAdd(x nat, y, add Word) nat {
	m := len(x)
	if m == 0 || y == 0 {
		return z.setWord(add)
	}
	z = z.sized(m + 1)
	z[m] = mulWord(z[:m], x, y, add)
	return z.normal()
}

func (x nat) bitLen() int {
	n := len(x)
	if n == 0 {
		return 0
	}
	return (n-1)*wordBits + bits.Len64(uint64(x[n-1]))
}

// trailingZeros returns the number of zeros before the lowest bit that is set; 0 for 0.
func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(i*wordBits + bits.TrailingZeros64(uint64(w)))
		}
	}
	return 0
}

func (z nat) shl(x nat, s uint) nat {
	if len(x) == 0 {
		return z[:0]
	}
	if s == 0 {
		return z.set(x)
	}
	words, n := int(s/wordBits), len(x)
	z = z.sized(n + words + 1)
	if s %= wordBits; s == 0 {
		copy(z[words:], x)
		z[n+words] = 0
	} else {
		z[n+words] = shiftLeft(z[words:n+words], x, s)
	}
	clear(z[:words])
	return z.normal()
}

func (z nat) shr(x nat, s uint) nat {
	words := int(s / wordBits)
	n := len(x) - words
	if n <= 0 {
		return z[:0]
	}
	z = z.sized(n)
	if s %= wordBits; s == 0 {
		copy(z, x[words:])
	} else {
		shiftRight(z, x[words:], s)
	}
	return z.normal()
}

// bit returns a bit.
func (x nat) bit(i uint) uint {
	j := i / wordBits
	if j >= uint(len(x)) {
		return 0
	}
	return uint(x[j] >> (i % wordBits) & 1)
}

// setBit sets z to x with a bit changed.
func (z nat) setBit(x nat, i uint, b uint) nat {
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	j, n := int(i/wordBits), len(x)
	mask := Word(1) << (i % wordBits)
	if b == 0 {
		z = z.set(x)
		if j < n {
			z[j] &^= mask
		}
		return z.normal()
	}
	z = z.sized(max(n, j+1))
	copy(z, x)
	if j >= n {
		clear(z[n:])
	}
	z[j] |= mask
	return z
}

func (z nat) and(x, y nat) nat {
	n := min(len(x), len(y))
	z = z.sized(n)
	for i := range z {
		z[i] = x[i] & y[i]
	}
	return z.normal()
}

func (z nat) andNot(x, y nat) nat {
	z = z.set(x)
	for i := 0; i < min(len(x), len(y)); i++ {
		z[i] = x[i] &^ y[i]
	}
	return z.normal()
}

func (z nat) or(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z = z.sized(len(x))
	for i := range y {
		z[i] = x[i] | y[i]
	}
	copy(z[len(y):], x[len(y):])
	return z
}

func (z nat) xor(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z = z.sized(len(x))
	for i := range y {
		z[i] = x[i] ^ y[i]
	}
	copy(z[len(y):], x[len(y):])
	return z.normal()
}

// random sets z to a random number below limit, not 0. It draws numbers of as many bits until one is.
func (z nat) random(r *rand.Rand, limit nat) nat {
	if shares(z, limit) {
		z = nil
	}
	n := len(limit)
	z = z.sized(n)
	mask := wordMax >> (bits.LeadingZeros64(uint64(limit[n-1])))
	for {
		for i := range z {
			low := Word(r.Uint32())
			z[i] = low | Word(r.Uint32())<<32
		}
		z[n-1] &= mask
		if compareWords(z, limit) < 0 {
			return z.normal()
		}
	}
}

// setBytes sets z to the number of the bytes, the highest first.
func (z nat) setBytes(b []byte) nat {
	z = z.sized((len(b) + wordBytes - 1) / wordBytes)
	for i := range z {
		end := len(b) - i*wordBytes
		w := Word(0)
		for _, c := range b[max(0, end-wordBytes):end] {
			w = w<<8 | Word(c)
		}
		z[i] = w
	}
	return z.normal()
}

// putBytes writes the number to the end of b, which is cleared, and returns where its first byte is.
func (x nat) putBytes(b []byte) int {
	i := len(b)
	for _, w := range x {
		for j := 0; j < wordBytes; j++ {
			if i == 0 {
				if w == 0 {
					break
				}
				panic("math/big: buffer too small to fit value")
			}
			i--
			b[i] = byte(w)
			w >>= 8
		}
	}
	for i < len(b) && b[i] == 0 {
		i++
	}
	return i
}

// uint64 returns the lowest 64 bits.
func (x nat) uint64() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}
