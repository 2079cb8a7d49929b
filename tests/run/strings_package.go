package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(strings.Contains("seafood", "foo"), strings.Contains("", ""), strings.Contains("abc", ""), strings.ContainsRune("aé", 'é'), strings.ContainsAny("abc", "xyzc"))
	fmt.Println(strings.HasPrefix("golang", "go"), strings.HasSuffix("golang", "lang"), strings.HasPrefix("a", "ab"))
	fmt.Println(strings.Index("chicken", "ken"), strings.Index("x", ""), strings.Index("abc", "d"), strings.LastIndex("go gopher", "go"), strings.LastIndex("a", ""), strings.IndexByte("abc", 'c'), strings.IndexRune("aé世", '世'), strings.IndexAny("golang", "ny"))
	fmt.Printf("%q %q %q %q %q\n", strings.Split("a,b,c", ","), strings.Split("abc", ""), strings.Split("", ","), strings.Split("a", ","), strings.Split(",a,", ","))
	fmt.Printf("%q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitN("a,b,c", ",", -1))
	fmt.Printf("%q %q %q\n", strings.Fields("  foo bar\t\nbaz  "), strings.Fields("   "), strings.Fields("a b c"))
	fmt.Printf("%q %q %q\n", strings.Join([]string{"a", "b"}, "-"), strings.Join(nil, ","), strings.Join([]string{"x"}, ","))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("x", 0) == "", strings.Count("cheese", "e"), strings.Count("five", ""), strings.Count("aaaa", "aa"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.Replace("oink", "", "-", -1), strings.ReplaceAll("aaa", "a", "bb"), strings.Replace("abc", "x", "y", -1))
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("HÉLLO Σ"), strings.EqualFold("Go", "GO"), strings.EqualFold("é", "É"))
	fmt.Printf("%q %q %q %q %q %q\n", strings.TrimSpace(" \t x y \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("aabca", "a"), strings.TrimRight("abcaa", "a"), strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	fmt.Printf("%q %q\n", strings.TrimFunc("123abc456", func(r rune) bool { return r < 'a' }), strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "abcé"))
	before, after, ok := strings.Cut("k=v=w", "=")
	fmt.Println(before, after, ok)
	before, after, ok = strings.Cut("none", "=")
	fmt.Printf("%q %q %v\n", before, after, ok)
	fmt.Println(strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("a", "a"))
	var b strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("ignition")
	b.WriteByte('!')
	b.WriteRune('é')
	n, err := b.Write([]byte("raw"))
	fmt.Println(b.String(), b.Len(), n, err)
	b.Reset()
	b.Grow(10)
	fmt.Printf("%q %d\n", b.String(), b.Len())
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
