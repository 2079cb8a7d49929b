// Integers and fractions of any length: sizes around those where another method begins, all operations, texts and errors.
package main

import (
	crand "crypto/rand"
	"crypto/sha256"
	"encoding"
	"fmt"
	"math/big"
	"math/rand"
	"strings"
)

var source = rand.New(rand.NewSource(5))

// number returns a number of the length, with many digits that are 0 or the largest.
func number(words int) *big.Int {
	b := make([]big.Word, words)
	for i := range b {
		switch source.Intn(5) {
		case 0:
			b[i] = 0
		case 1:
			b[i] = ^big.Word(0)
		default:
			b[i] = big.Word(source.Uint64())
		}
	}
	if words > 0 && source.Intn(2) == 0 {
		b[words-1] >>= uint(source.Intn(64))
	}
	z := new(big.Int).SetBits(b)
	if source.Intn(2) == 0 {
		z.Neg(z)
	}
	return z
}

var all strings.Builder

// note adds results to what the checksum is of.
func note(values ...any) { fmt.Fprintln(&all, values...) }

func checksum(what string) {
	fmt.Printf("%-10s %x\n", what, sha256.Sum256([]byte(all.String())))
	all.Reset()
}

func integers(words, rounds int) {
	for range rounds {
		a, b := number(source.Intn(words+1)), number(1+source.Intn(words))
		s := uint(source.Intn(200))
		note(new(big.Int).Add(a, b), new(big.Int).Sub(a, b), new(big.Int).Mul(a, b), new(big.Int).Mul(a, a))
		note(new(big.Int).And(a, b), new(big.Int).Or(a, b), new(big.Int).Xor(a, b), new(big.Int).AndNot(a, b), new(big.Int).Not(a))
		note(new(big.Int).Lsh(a, s), new(big.Int).Rsh(a, s), a.BitLen(), a.TrailingZeroBits(), a.Bit(int(s)), a.Cmp(b), a.CmpAbs(b), a.Sign())
		note(a.Int64(), a.IsInt64(), a.Uint64(), a.IsUint64(), new(big.Int).SetBit(a, int(s), s&1), new(big.Int).Sqrt(new(big.Int).Abs(a)))
		base := 2 + source.Intn(61)
		text := a.Text(base)
		back, ok := new(big.Int).SetString(text, base)
		note(text, back, ok)
		note(fmt.Sprintf("%x %#X %o %#b %+d % d %030d %-30d| %.40d %O %q", a, a, a, a, a, a, a, a, a, a, a))
		if b.Sign() == 0 {
			continue
		}
		product := new(big.Int).Mul(a, b)
		note(new(big.Int).QuoRem(a, b, new(big.Int)))
		note(new(big.Int).QuoRem(product.Sub(product, big.NewInt(1)), b, new(big.Int)))
		note(new(big.Int).DivMod(a, b, new(big.Int)))
		for _, mode := range []big.RoundingMode{big.Trunc, big.Floor, big.Round, big.Ceil} {
			q, r := new(big.Int).Divide(a, b, new(big.Int), mode)
			note(mode, q, r)
		}
		x, y := new(big.Int), new(big.Int)
		note(new(big.Int).GCD(x, y, a, b), x, y, new(big.Int).ModInverse(a, b))
		t := new(big.Int).Set(a)
		note(t.Mul(t, b), t.Quo(t, a.Or(a, big.NewInt(1))), t.Add(t, t), t.Mod(b, t.SetBit(t, 3, 1)))
	}
}

func powers() {
	for range 30 {
		a, b, m := number(source.Intn(6)), number(source.Intn(3)), number(1+source.Intn(6))
		b.Abs(b)
		note(new(big.Int).Exp(a, b, m), new(big.Int).Exp(a, big.NewInt(source.Int63n(50)), nil))
		odd := m.SetBit(m.Abs(m), 0, 1)
		note(big.Jacobi(a, odd), odd.ProbablyPrime(2), new(big.Int).Exp(a, new(big.Int).Neg(b), odd))
		p := big.NewInt([]int64{3, 13, 17, 97, 65537, 998244353}[source.Intn(6)])
		note(new(big.Int).ModSqrt(a, p))
	}
	note(new(big.Int).MulRange(1, 300), new(big.Int).MulRange(-7, -3), new(big.Int).Binomial(300, 120), new(big.Int).MulRange(-1, 1))
	primes := 0
	for i := int64(0); i < 2000; i++ {
		if big.NewInt(i).ProbablyPrime(1) {
			primes++
		}
	}
	mersenne := new(big.Int).Lsh(big.NewInt(1), 521)
	fmt.Println(primes, mersenne.Sub(mersenne, big.NewInt(1)).ProbablyPrime(5), mersenne.Sub(mersenne, big.NewInt(2)).ProbablyPrime(5))
	note(new(big.Int).Rand(rand.New(rand.NewSource(1)), mersenne))
}

func fractions() {
	for range 60 {
		a, b, c := number(source.Intn(4)), number(1+source.Intn(4)), number(1+source.Intn(2))
		if b.Sign() == 0 || c.Sign() == 0 || a.Sign() == 0 {
			continue
		}
		x, y := new(big.Rat).SetFrac(a, b), new(big.Rat).SetFrac(c, a)
		note(x, y, new(big.Rat).Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), new(big.Rat).Quo(x, y), x.Cmp(y), new(big.Rat).Inv(x))
		f, exact := x.Float64()
		g, exact32 := x.Float32()
		n, finite := y.FloatPrec()
		note(f, exact, g, exact32, x.FloatString(source.Intn(30)), n, finite, new(big.Rat).SetFloat64(f), x.RatString())
	}
}

func texts() {
	for _, s := range []string{"", "0", "-0", "+5", "0x1F", "0b101", "0o17", "017", "08", "0_8", "1_000", "1__0", "_1", "1_", "0x", "0b2", "12a", "-", "--1",
		"1e3", "1.5", "1/3", "-2/4", "1/0", "0/5", "1/-2", ".5", "5.", ".", "1.25e2", "1e-3", "0x1.8p3", "0b1.1", "1p4", "1e", "1e+", "1_0.5_0", "1._5",
		"3/0x10", "017.5", "1e1000001", "1e-2000000", " 1", "0x_1", "1e1_0", "00.5"} {
		x, ok := new(big.Int).SetString(s, 0)
		y, ok2 := new(big.Rat).SetString(s)
		var z big.Int
		var r big.Rat
		n, err := fmt.Sscan(s, &z)
		fmt.Println(s, x, ok, y, ok2, n, err, &z, z.UnmarshalText([]byte(s)), r.UnmarshalText([]byte(s)))
	}
	x := new(big.Int).Exp(big.NewInt(-7), big.NewInt(41), nil)
	j, _ := x.MarshalJSON()
	g, _ := x.GobEncode()
	var y big.Int
	fmt.Println(string(j), g, y.GobDecode(g), &y, encoding.TextMarshaler(x) != nil, x.Bytes(), x.FillBytes(make([]byte, 20)))
	fmt.Printf("%v %s %d %x %T\n", x, x, []*big.Int{x, nil}, x, x)
	h, _ := big.NewRat(-22, 7).GobEncode()
	var z big.Rat
	fmt.Println(h, z.GobDecode(h), z.String(), z.Num(), z.Denom(), big.ToZero, big.Below, big.RoundingMode(9))
	long, _ := new(big.Int).SetString(strings.Repeat("1234567890", 900), 10)
	note(long, long.Text(7), long.Text(36))
	checksum("long")
}

func panics(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	for _, words := range []int{1, 3, 12, 45, 160, 400} {
		integers(words, 2+300/(words+10))
		checksum(fmt.Sprint("integers ", words))
	}
	powers()
	checksum("powers")
	fractions()
	checksum("fractions")
	texts()
	zero := new(big.Int)
	panics(func() { zero.Quo(big.NewInt(1), zero) })
	panics(func() { zero.Sqrt(big.NewInt(-1)) })
	panics(func() { big.NewRat(1, 0) })
	panics(func() { zero.Bit(-1) })
	panics(func() { big.Jacobi(zero, big.NewInt(4)) })
	panics(func() { big.NewInt(1 << 20).FillBytes(make([]byte, 1)) })
	n, err := crand.Int(strings.NewReader("some text that is read as if it were random"), big.NewInt(1e15))
	fmt.Println(n, err, len(crand.Text()), len(crand.Text()))
	b := make([]byte, 100)
	m, err := crand.Read(b)
	p, _ := crand.Prime(crand.Reader, 100)
	fmt.Println(m, err, p.BitLen(), p.ProbablyPrime(10))
}
