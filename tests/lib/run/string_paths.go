// The paths of string functions for ASCII, for long strings, and at their borders.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for n := 0; n < 600; n += 37 {
		s := strings.Repeat("ab", n)
		fmt.Print(strings.Count(s, "a"), " ", strings.Count(s+"b", "b"), " ", strings.Count(s, "x"), ";")
	}
	fmt.Println(strings.Count(strings.Repeat("a", 1000), "a"), strings.Count("", "a"))
	for _, s := range []string{"", " ", "\t\n", " a ", "a", "a b", "\v\f\r x", "\u00a0a\u2003", " \u0085é ", "\xff \xff", "x \xff", " ab c  de\n"} {
		fmt.Printf("%q %q %q %q\n", strings.TrimSpace(s), strings.Fields(s), strings.ToUpper(s), strings.ToLower(s))
	}
	for _, c := range [][2]string{{"", ""}, {"a", ""}, {"Go", "gO"}, {"GO!", "go1"}, {"[", "{"}, {"@", "`"}, {"straße", "STRAßE"}, {"K", "\u212a"}, {"ab\u212a", "ABk"}, {"aſ", "As"}, {"é", "É"}, {"\xff", "\xff"}, {"\xff", "\xfe"}, {"abc", "abcd"}} {
		fmt.Print(strings.EqualFold(c[0], c[1]), strings.EqualFold(c[1], c[0]), " ")
	}
	fmt.Println()
	r := strings.NewReplacer("<", "&lt;", "é", "e", "ab", "AB", "a", "1")
	fmt.Println(r.Replace("<b>é abcaab</b>"), r.Replace(""), r.Replace("zzz"))
	e := strings.NewReplacer("", "-", "b", "B")
	fmt.Println(e.Replace("abc"), e.Replace(""))
}
