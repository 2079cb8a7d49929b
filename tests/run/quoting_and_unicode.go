package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

type class struct {
	name string
	is   func(rune) bool
}

var classes = []class{
	{"letter", unicode.IsLetter}, {"upper", unicode.IsUpper}, {"lower", unicode.IsLower}, {"digit", unicode.IsDigit}, {"number", unicode.IsNumber},
	{"space", unicode.IsSpace}, {"punct", unicode.IsPunct}, {"symbol", unicode.IsSymbol}, {"control", unicode.IsControl}, {"print", unicode.IsPrint},
	{"han", func(r rune) bool { return unicode.Is(unicode.Han, r) }}, {"latin", func(r rune) bool { return unicode.In(r, unicode.Latin, unicode.Greek) }},
}

func describe(r rune) string {
	var names []string
	for _, c := range classes {
		if c.is(r) {
			names = append(names, c.name)
		}
	}
	return strings.Join(names, ",")
}

func encode(r rune) (b []byte) {
	switch {
	case r < 0x80:
		return []byte{byte(r)}
	case r < 0x800:
		return []byte{0xc0 | byte(r>>6), 0x80 | byte(r&0x3f)}
	case r < 0x10000:
		return []byte{0xe0 | byte(r>>12), 0x80 | byte(r>>6&0x3f), 0x80 | byte(r&0x3f)}
	}
	return []byte{0xf0 | byte(r>>18), 0x80 | byte(r>>12&0x3f), 0x80 | byte(r>>6&0x3f), 0x80 | byte(r&0x3f)}
}

func palindrome(s string) bool {
	var rs []rune
	for _, r := range s {
		if unicode.IsLetter(r) {
			rs = append(rs, unicode.ToLower(r))
		}
	}
	for i := range len(rs) / 2 {
		if rs[i] != rs[len(rs)-1-i] {
			return false
		}
	}
	return true
}

func main() {
	samples := []string{"plain", "tab\tnl\n", `back\slash "q"`, "héllo", "日本", "\x00\x7f\xff", "😀", "a\u200bb", "\u2028", "`tick`", "'", ""}
	for _, s := range samples {
		q := strconv.Quote(s)
		back, err := strconv.Unquote(q)
		fmt.Println(q, strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), back == s, err, strconv.CanBackquote(s))
		fmt.Printf("%q %+q %#q %x % X\n", s, s, s, s, s)
	}
	for _, q := range []string{`"a\u00e9\x41\101"`, "`raw\\n`", `'x'`, `'\''`, `"unclosed`, `'ab'`, `"\z"`, `noquotes`, `"\ud800"`, `""`} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%s -> %q %v\n", q, s, err)
	}
	r, multi, tail, err := strconv.UnquoteChar(`\u00fcber`, '"')
	fmt.Println(string(r), multi, tail, err)

	for _, r := range "aÉß5½٣ \n.€+漢λ\u0301\u00a0�" {
		fmt.Printf("%#U %d [%s] %c%c %v\n", r, utf8.RuneLen(r), describe(r), unicode.ToUpper(r), unicode.ToLower(r), bytes.Equal(encode(r), []byte(string(r))))
	}
	broken := "ok\xe6\x97bad\xf0\x9f\x98\x80\xc0\x80"
	for i, r := range broken {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println(utf8.ValidString(broken), utf8.RuneCountInString(broken), len([]rune(broken)), strings.ToValidUTF8(broken, "?"))
	for b := []byte(broken); len(b) > 0; {
		r, n := utf8.DecodeLastRune(b)
		fmt.Print(strconv.QuoteRune(r), n, " ")
		b = b[:len(b)-n]
	}
	fmt.Println()
	u := utf16.Encode([]rune("a€😀"))
	fmt.Printf("%x %s %v %x\n", u, string(utf16.Decode(append(u, 0xd800, 'x'))), utf16.IsSurrogate(rune(u[2])), utf16.AppendRune(nil, '😀'))
	r1, r2 := utf16.EncodeRune('😀')
	fmt.Printf("%x %x %c\n", r1, r2, utf16.DecodeRune(r1, r2))
	fmt.Println(palindrome("A man, a plan, a canal: Panama"), palindrome("Ésope reste ici et se repose"), palindrome("straße"))
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("ΣΊΣΥΦΟΣ", "σίσυφος"), strings.ToUpper("ǆ ß ı"), strings.ToTitle("ǆ"), strings.ToLower("İSTANBUL"))
	for _, n := range []string{"0x1F", "-0b101", "0o17", "1_000", "08", "9223372036854775808", "1e3", ""} {
		v, err := strconv.ParseInt(n, 0, 64)
		fmt.Println(v, err)
	}
	for _, f := range []string{"1e400", "0x1p-2", "inf", "-0", ".5", "1_0.5", "nan", "1e-400", "179769313486231570000000000000000000000000000000000e258"} {
		v, err := strconv.ParseFloat(f, 64)
		fmt.Println(v, err)
	}
	for _, verb := range []byte("eEfgGbx") {
		fmt.Print(strconv.FormatFloat(1234.5678, verb, 2, 64), " ", strconv.FormatFloat(0.1, verb, -1, 32), " | ")
	}
	fmt.Println(strconv.FormatInt(-255, 2), strconv.FormatUint(1<<63, 36), strconv.AppendBool(nil, true), string(strconv.AppendQuoteRune([]byte("r="), '☺')))
}
