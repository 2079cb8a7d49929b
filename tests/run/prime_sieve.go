package main

import "fmt"

const limit = 1000

func sieve(n int) (primes []int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return primes
}

// bitset marks odd numbers only.
type bitset [limit/128 + 1]uint64

func (b *bitset) set(n int)      { b[n>>7] |= 1 << (uint(n) >> 1 & 63) }
func (b *bitset) get(n int) bool { return b[n>>7]&(1<<(uint(n)>>1&63)) != 0 }

func bitSieve() (b bitset) {
	for i := 3; i*i < limit; i += 2 {
		if !b.get(i) {
			for j := i * i; j < limit; j += 2 * i {
				b.set(j)
			}
		}
	}
	return
}

// filters chains closures, each crossing out the multiples of one prime.
func filters() func() int {
	keep := func(int) bool { return true }
	n := 1
	return func() int {
		for {
			n++
			if keep(n) {
				p, before := n, keep
				keep = func(x int) bool { return before(x) && x%p != 0 }
				return p
			}
		}
	}
}

func factors(n int, primes []int) (f []int) {
	for _, p := range primes {
		for n%p == 0 {
			f = append(f, p)
			n /= p
		}
		if p*p > n {
			break
		}
	}
	if n > 1 {
		f = append(f, n)
	}
	return f
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func powMod(base, exp, mod uint64) uint64 {
	result := uint64(1)
	for base %= mod; exp > 0; exp >>= 1 {
		if exp&1 != 0 {
			result = result * base % mod
		}
		base = base * base % mod
	}
	return result
}

func millerRabin(n uint64) bool {
	if n < 2 || n%2 == 0 {
		return n == 2
	}
	d, s := n-1, 0
	for ; d%2 == 0; d /= 2 {
		s++
	}
witness:
	for _, a := range [...]uint64{2, 3, 5, 7} {
		if a%n == 0 {
			continue
		}
		x := powMod(a, d, n)
		if x == 1 || x == n-1 {
			continue
		}
		for r := 1; r < s; r++ {
			if x = x * x % n; x == n-1 {
				continue witness
			}
		}
		return false
	}
	return true
}

func main() {
	primes := sieve(limit)
	fmt.Println(len(primes), primes[:10], primes[len(primes)-5:])
	b := bitSieve()
	odd, agree := 1, true
	for i := 3; i < limit; i += 2 {
		if !b.get(i) {
			odd++
		}
		agree = agree && millerRabin(uint64(i)) == !b.get(i)
	}
	fmt.Println(odd, agree)
	next := filters()
	for range 15 {
		fmt.Print(next(), " ")
	}
	fmt.Println()
	for _, n := range []int{1, 97, 360, 1001, 65536, 999983, 600851475143} {
		f := factors(n, primes)
		product := 1
		for _, p := range f {
			product *= p
		}
		fmt.Println(n, f, product == n)
	}
	fmt.Println(gcd(1071, 462), gcd(17, 5), gcd(0, 9), powMod(3, 200, 1000007), millerRabin(3215031751), millerRabin(4294967291))
	var gap, at int
	for i, p := range primes[1:] {
		if d := p - primes[i]; d > gap {
			gap, at = d, primes[i]
		}
	}
	fmt.Println("largest gap", gap, "after", at)
}
