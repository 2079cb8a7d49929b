// Compare minigo's strconv with the real one over tables and random inputs.
package main

import (
	"errors"
	"fmt"
	"math"
	"math/rand"
	"os"
	real "strconv"

	ours "lib/strconv"
)

var compared, failures int

func same[T comparable](what string, in any, got, want T) {
	compared++
	if got != want {
		failures++
		if failures < 40 {
			fmt.Printf("%s(%#v)\n  ours %#v\n  real %#v\n", what, in, got, want)
		}
	}
}

func text(v any, err error) string {
	if err == nil {
		return fmt.Sprint(v, " ok")
	}
	s := fmt.Sprint(v, " ", err)
	for _, c := range [][2]error{{ours.ErrRange, real.ErrRange}, {ours.ErrSyntax, real.ErrSyntax}} {
		if errors.Is(err, c[0]) || errors.Is(err, c[1]) {
			s += " is " + c[1].Error()
		}
	}
	return s
}

func floatText(f float64, err error) string { return text(math.Float64bits(f), err) }

func float(f float64) {
	for _, bits := range []int{32, 64} {
		for _, format := range []byte("eEfgGbxX") {
			same("FormatFloat -1 "+string(format), f, ours.FormatFloat(f, format, -1, bits), real.FormatFloat(f, format, -1, bits))
		}
		for _, prec := range []int{0, 1, 2, 5, 6, 10, 15, 16, 17, 18, 19, 25, 60} {
			for _, format := range []byte("efgx") {
				same("FormatFloat "+real.Itoa(prec)+string(format), f, ours.FormatFloat(f, format, prec, bits), real.FormatFloat(f, format, prec, bits))
			}
		}
	}
}

func parse(s string) {
	for _, bits := range []int{32, 64} {
		a, aErr := ours.ParseFloat(s, bits)
		b, bErr := real.ParseFloat(s, bits)
		same("ParseFloat", s, floatText(a, aErr), floatText(b, bErr))
	}
}

func integers(s string) {
	for _, base := range []int{0, 2, 8, 10, 16, 36, 1, 37, -1} {
		for _, bits := range []int{0, 8, 16, 32, 64, 65, -1, 1, 63} {
			a, aErr := ours.ParseInt(s, base, bits)
			b, bErr := real.ParseInt(s, base, bits)
			same("ParseInt", s, text(a, aErr), text(b, bErr))
			c, cErr := ours.ParseUint(s, base, bits)
			d, dErr := real.ParseUint(s, base, bits)
			same("ParseUint", s, text(c, cErr), text(d, dErr))
		}
	}
	a, aErr := ours.Atoi(s)
	b, bErr := real.Atoi(s)
	same("Atoi", s, text(a, aErr), text(b, bErr))
	c, cErr := ours.ParseBool(s)
	d, dErr := real.ParseBool(s)
	same("ParseBool", s, text(c, cErr), text(d, dErr))
}

func quote(s string) {
	same("Quote", s, ours.Quote(s), real.Quote(s))
	same("QuoteToASCII", s, ours.QuoteToASCII(s), real.QuoteToASCII(s))
	same("QuoteToGraphic", s, ours.QuoteToGraphic(s), real.QuoteToGraphic(s))
	same("CanBackquote", s, ours.CanBackquote(s), real.CanBackquote(s))
	same("AppendQuote", s, string(ours.AppendQuote([]byte("x"), s)), string(real.AppendQuote([]byte("x"), s)))
}

func unquote(s string) {
	a, aErr := ours.Unquote(s)
	b, bErr := real.Unquote(s)
	same("Unquote", s, text(a, aErr), text(b, bErr))
	a, aErr = ours.QuotedPrefix(s)
	b, bErr = real.QuotedPrefix(s)
	same("QuotedPrefix", s, text(a, aErr), text(b, bErr))
	for _, q := range []byte{0, '"', '\'', '`'} {
		r1, m1, t1, e1 := ours.UnquoteChar(s, q)
		r2, m2, t2, e2 := real.UnquoteChar(s, q)
		same("UnquoteChar", s, text(fmt.Sprint(r1, m1, t1), e1), text(fmt.Sprint(r2, m2, t2), e2))
	}
}

func pick(r *rand.Rand, letters string, n int) string {
	s := make([]byte, r.Intn(n))
	for i := range s {
		s[i] = letters[r.Intn(len(letters))]
	}
	return string(s)
}

func main() {
	rounds, seed := 400, int64(1)
	if len(os.Args) > 1 {
		rounds, _ = real.Atoi(os.Args[1])
	}
	if len(os.Args) > 2 {
		seed, _ = real.ParseInt(os.Args[2], 10, 64)
	}
	r := rand.New(rand.NewSource(seed))
	for c := rune(-2); c <= 0x110001; c++ {
		same("QuoteRune", c, ours.QuoteRune(c), real.QuoteRune(c))
		same("QuoteRuneToASCII", c, ours.QuoteRuneToASCII(c), real.QuoteRuneToASCII(c))
		same("QuoteRuneToGraphic", c, ours.QuoteRuneToGraphic(c), real.QuoteRuneToGraphic(c))
		same("IsPrint", c, ours.IsPrint(c), real.IsPrint(c))
		same("IsGraphic", c, ours.IsGraphic(c), real.IsGraphic(c))
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 0.5, 1.5, 2.5, 3.5, 0.25, 0.125, 1e15, 1e16, 1e17, 1e21, 1e22, 1e23, 5e-324, math.MaxFloat64,
		math.SmallestNonzeroFloat32, math.MaxFloat32, math.Inf(1), math.Inf(-1), math.NaN(), 9007199254740993, 4503599627370496.5, 1e308, 2.2250738585072014e-308, 2.225073858507201e-308,
		99.95, 9.995, 999999.5, 0.99999, 8.41e21, 9.5367431640625e-7, 1 << 63, 1 << 62, 123456, 1234567, 100, 1e-5, 1e-4, 65536, 0.000001} {
		float(f)
	}
	for e := -1074; e < 1024; e++ {
		float(math.Ldexp(1, e))
		parse(real.FormatFloat(math.Ldexp(1, e), 'g', -1, 64))
	}
	for range rounds {
		float(math.Float64frombits(r.Uint64()))
		float(float64(math.Float32frombits(r.Uint32())))
		float(math.Round(r.Float64()*1e6) / 1000)
		float(float64(r.Intn(1000000)) / 64)
		for _, format := range []byte("eEfgGxbz") {
			f := r.NormFloat64() * math.Pow(10, float64(r.Intn(40)-20))
			prec := r.Intn(30) - 1
			same("FormatFloat", f, ours.FormatFloat(f, format, prec, 64), real.FormatFloat(f, format, prec, 64))
		}
	}
	complexes(r, 20*rounds)
	for range 50 * rounds {
		u := r.Uint64()
		f := math.Float64frombits(u)
		same("shortest 64", f, ours.FormatFloat(f, 'e', -1, 64), real.FormatFloat(f, 'e', -1, 64))
		g := float64(math.Float32frombits(uint32(u)))
		same("shortest 32", g, ours.FormatFloat(g, 'e', -1, 32), real.FormatFloat(g, 'e', -1, 32))
	}
	for _, s := range []string{"", "0", "-0", "+0", "1", "inf", "-Inf", "+INFINITY", "nan", "NaN", "+nan", "infin", "1e", "1e+", "e1", ".", ".5", "5.", "+.5", "1e400", "-1e400", "1e-400", "0x1p4", "0x1.8p-3", "0x.8p1",
		"0x1", "0xp1", "0x1p", "0X1P+2", "1_000.5", "0x_1p4", "0x1_0p0", "1__0", "_1", "1_", "0_1", "1e1_0", "179769313486231570814527423731704356798070e267", "1.7976931348623159e308", "1.7976931348623158e308",
		"2.4703282292062327e-324", "2.4703282292062328e-324", "4.9e-324", "2.2250738585072011e-308", "9007199254740993", "9007199254740992.999999999999999999999999", "9007199254740993.00000000000000000000000000000000000000000001", "1e1000000000", "1e-99999999999", "0e999999", "00000000000000000000000000000000000001e5",
		"0.000000000000000000000000000000000000000000000000000001", "1.00000000000000011102230246251565404236316680908203125", "1.00000000000000011102230246251565404236316680908203124", "1.00000000000000011102230246251565404236316680908203126",
		"0x1.fffffffffffff8p1023", "0x1p1024", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.000000000000080000000000000001p0", "0x123456789abcdef0123p5", "1 ", " 1", "1x", "0b1", "1p3", "3.4028235677973366e38", "3.4028235e38", "1.401298464324817e-45", "7e-46", "1e23"} {
		parse(s)
		parse("-" + s)
		integers(s)
	}
	for range 5 * rounds {
		f := math.Float64frombits(r.Uint64())
		parse(real.FormatFloat(f, 'g', -1, 64))
		parse(real.FormatFloat(f, 'e', r.Intn(22), 64))
		parse(real.FormatFloat(float64(math.Float32frombits(r.Uint32())), 'e', r.Intn(12)-1, 32))
		parse(pick(r, "0123456789", 25) + "." + pick(r, "0123456789", 25) + "e" + real.Itoa(r.Intn(700)-350))
		parse(pick(r, "0123456789.eE+-_xXpPabfinty", 12))
		parse("0x" + pick(r, "0123456789abcdef", 20) + "." + pick(r, "0123456789abcdef", 10) + "p" + real.Itoa(r.Intn(2300)-1150))
		integers(pick(r, "0123456789_+-xXbBoOafzZ", 8))
	}
	for range rounds {
		// The exact middle between two neighbours, and just beside it.
		f := math.Abs(math.Float64frombits(r.Uint64()))
		if math.IsNaN(f) || f > 1e300 {
			continue
		}
		g := math.Nextafter(f, math.Inf(1))
		if f > 1e-280 {
			m := real.FormatFloat(f, 'f', 1080, 64)
			n := real.FormatFloat(g, 'f', 1080, 64)
			mid := middle(m, n)
			parse(mid)
			parse(mid + "0000000000001")
			parse(mid[:len(mid)-1])
		}
	}
	for range 5 * rounds {
		u := r.Uint64() >> uint(r.Intn(64))
		for _, base := range []int{2, 3, 8, 10, 16, 32, 36} {
			same("FormatUint", u, ours.FormatUint(u, base), real.FormatUint(u, base))
			same("FormatInt", u, ours.FormatInt(-int64(u), base), real.FormatInt(-int64(u), base))
			same("AppendInt", u, string(ours.AppendInt([]byte("a"), int64(u), base)), string(real.AppendInt([]byte("a"), int64(u), base)))
			integers(real.FormatUint(u, base))
			integers(real.FormatInt(-int64(u), base) + "0")
		}
		same("Itoa", u, ours.Itoa(int(u)), real.Itoa(int(u)))
	}
	for i := int64(-200); i < 200; i++ {
		same("FormatInt", i, ours.FormatInt(i, 10), real.FormatInt(i, 10))
	}
	for range 5 * rounds {
		s := pick(r, "ab\"'`\\\n\t\x00\x7f\x80\xff\xe4\xb8\x96é\u00a0\u2028", 12)
		quote(s)
		for _, q := range []string{"\"", "'", "`"} {
			unquote(q + pick(r, "ab\"'`\\\\\\nrtxuU01234567f\n\r\xff世", 10) + q)
		}
		unquote(s)
		unquote(real.Quote(s))
		unquote(real.QuoteToASCII(s) + "x")
	}
	for c := rune(0); c < 0x110000; c += 7 {
		unquote(real.QuoteRuneToASCII(c))
		unquote(real.QuoteRune(c))
	}
	fmt.Printf("strconv: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}

// middle returns the mean of two decimal numbers of the same form as an exact decimal number.
func middle(a, b string) string {
	for len(a) < len(b) {
		a = "0" + a
	}
	sum := make([]byte, len(a))
	carry := byte(0)
	for i := len(a) - 1; i >= 0; i-- {
		if a[i] == '.' {
			sum[i] = '.'
			continue
		}
		d := a[i] - '0' + b[i] - '0' + carry
		carry = d / 10
		sum[i] = '0' + d%10
	}
	out := []byte{}
	rest := carry
	for _, c := range sum {
		if c == '.' {
			out = append(out, c)
			continue
		}
		d := rest*10 + c - '0'
		out = append(out, '0'+d/2)
		rest = d % 2
	}
	return string(append(out, '0'+rest*5))
}
