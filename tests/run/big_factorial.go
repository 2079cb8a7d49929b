package main

import (
	"fmt"
	"strings"
)

const base = 1_000_000_000

// Nat is a natural number in base 10^9, least significant limb first.
type Nat []uint32

func FromInt(n uint64) (r Nat) {
	for ; n > 0; n /= base {
		r = append(r, uint32(n%base))
	}
	return
}

func (n Nat) MulSmall(f uint32) Nat {
	r := make(Nat, 0, len(n)+1)
	var carry uint64
	for _, limb := range n {
		carry += uint64(limb) * uint64(f)
		r = append(r, uint32(carry%base))
		carry /= base
	}
	if carry > 0 {
		r = append(r, uint32(carry))
	}
	return r
}

func (n Nat) Add(m Nat) Nat {
	if len(n) < len(m) {
		n, m = m, n
	}
	r := make(Nat, len(n), len(n)+1)
	var carry uint32
	for i := range n {
		s := n[i] + carry
		if i < len(m) {
			s += m[i]
		}
		carry = 0
		if s >= base {
			s, carry = s-base, 1
		}
		r[i] = s
	}
	if carry != 0 {
		r = append(r, carry)
	}
	return r
}

func (n Nat) Mul(m Nat) Nat {
	r := make(Nat, len(n)+len(m))
	for i, a := range n {
		var carry uint64
		for j, b := range m {
			t := uint64(a)*uint64(b) + uint64(r[i+j]) + carry
			r[i+j] = uint32(t % base)
			carry = t / base
		}
		r[i+len(m)] += uint32(carry)
	}
	for len(r) > 0 && r[len(r)-1] == 0 {
		r = r[:len(r)-1]
	}
	return r
}

func (n Nat) Mod(d uint32) uint32 {
	var rem uint64
	for i := len(n) - 1; i >= 0; i-- {
		rem = (rem*base + uint64(n[i])) % uint64(d)
	}
	return uint32(rem)
}

func (n Nat) String() string {
	if len(n) == 0 {
		return "0"
	}
	var b strings.Builder
	b.WriteString(fmt.Sprint(n[len(n)-1]))
	for i := len(n) - 2; i >= 0; i-- {
		b.WriteString(fmt.Sprintf("%09d", n[i]))
	}
	return b.String()
}

func factorial(n uint32) Nat {
	r := Nat{1}
	for i := uint32(2); i <= n; i++ {
		r = r.MulSmall(i)
	}
	return r
}

func power(b Nat, e uint) Nat {
	r := FromInt(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r.Mul(b)
		}
		b = b.Mul(b)
	}
	return r
}

func digitSum(s string) (sum int) {
	for _, c := range s {
		sum += int(c - '0')
	}
	return
}

func main() {
	for _, n := range []uint32{0, 1, 5, 10, 12, 13, 20, 21, 50, 100} {
		f := factorial(n).String()
		if len(f) > 40 {
			fmt.Printf("%d! has %d digits, sum %d: %s...%s\n", n, len(f), digitSum(f), f[:12], f[len(f)-30:])
			continue
		}
		fmt.Printf("%d! = %s\n", n, f)
	}
	a, b := FromInt(0), FromInt(1)
	for range 299 {
		a, b = b, a.Add(b)
	}
	fmt.Println("fib(300) =", b)
	p := power(FromInt(2), 127)
	fmt.Println("2^127 =", p, "mod 97 =", p.Mod(97))
	fmt.Println(FromInt(18446744073709551615).Mul(FromInt(18446744073709551615)))
	fmt.Println(Nat(nil), power(FromInt(10), 18), FromInt(999999999).Add(Nat{1}))
	check := factorial(30)
	for d := uint32(29); d <= 37; d += 2 {
		fmt.Printf("30! mod %d = %d\n", d, check.Mod(d))
	}
}
