// Numbers to text and back, quoting, and the errors of strconv.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

var state = uint64(88172645463325252)

func random() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

func checksum(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func main() {
	h := uint64(1)
	for i := 0; i < 20000; i++ {
		f := math.Float64frombits(random())
		s := strconv.FormatFloat(f, 'g', -1, 64)
		back, err := strconv.ParseFloat(s, 64)
		if math.Float64bits(back) != math.Float64bits(f) && f == f || err != nil {
			fmt.Println("not the same", s, back, err)
		}
		h = checksum(h, s)
		h = checksum(h, strconv.FormatFloat(f, "efgbx"[i%5], i%25, 64))
		h = checksum(h, strconv.FormatFloat(float64(float32(f)), 'e', -1, 32))
		if g, err := strconv.ParseFloat(s, 32); err == nil {
			h = checksum(h, fmt.Sprint(float32(g)))
		}
	}
	fmt.Println("floats", h)
	h = 1
	for i := 0; i < 20000; i++ {
		u := random() >> (random() % 64)
		base := int(random()%35) + 2
		s := strconv.FormatUint(u, base)
		back, err := strconv.ParseUint(s, base, 64)
		if back != u || err != nil {
			fmt.Println("not the same", s, back, err)
		}
		h = checksum(h, s+strconv.FormatInt(-int64(u), base)+strconv.Itoa(int(u)))
		n, err := strconv.ParseInt(s, base, 32)
		h = checksum(h, fmt.Sprint(n, err))
	}
	fmt.Println("integers", h)
	for _, s := range []string{"", "12", "-12", "+7", "12x", "99999999999999999999", "-9223372036854775808", "0x1F", "1_000", " 1", "１"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
		m, err := strconv.ParseInt(s, 0, 8)
		fmt.Println(m, err, errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax))
		var num *strconv.NumError
		if errors.As(err, &num) {
			fmt.Println(num.Func, num.Num, num.Err)
		}
	}
	for _, s := range []string{"1.5", "1e400", "-1e400", "1e-400", "0x1.8p1", "inf", "-Infinity", "nan", "1.7976931348623159e308", "9007199254740993", "2.2250738585072011e-308", "1e23", "abc", "1.2.3", "1_0.5"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	for _, s := range []string{"hello", "tab\t\"q\" \\ \x00\x7f", "日本\u200b語\u00ad", "\xff\xfe", "😀"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		back, err := strconv.Unquote(strconv.QuoteToASCII(s))
		fmt.Println(back == s, err)
	}
	for _, s := range []string{`"a\x41\u00e9\U0001F600\n\101"`, "`raw\r\n`", `'x'`, `'ab'`, `"unfinished`, `"bad\q"`, `""`} {
		v, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", v, err)
	}
	fmt.Println(strconv.QuoteRune('☺'), strconv.QuoteRuneToASCII('☺'), strconv.FormatBool(true), string(strconv.AppendInt([]byte("n="), -42, 16)))
	for _, s := range []string{"true", "T", "0", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
}
