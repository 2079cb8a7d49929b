// The functions of strings and unicode over ASCII, Unicode and invalid texts.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

var state = uint64(88172645463325252)

func random(n int) int {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return int(state % uint64(n))
}

func pick(n int) string {
	letters := []string{"a", "b", "ab", "é", "世", "\xff", "\xe4", " ", "\t\n", "ABC", "K", "ſ", "s", "Σς", "ǅ", "İ", "�", "_", "-", "\u2003", "\u0085"}
	s := ""
	for i := random(n); i > 0; i-- {
		s += letters[random(len(letters))]
	}
	return s
}

func vowel(r rune) bool { return r == 'a' || r == 'é' || r == '世' }

func main() {
	h := uint64(14695981039346656037)
	add := func(v ...any) {
		s := fmt.Sprintf("%q", v)
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	for i := 0; i < 3000; i++ {
		s, t, u, n := pick(12), pick(3), pick(3), random(6)-2
		add(strings.Contains(s, t), strings.ContainsAny(s, t), strings.ContainsRune(s, 'é'), strings.Index(s, t), strings.IndexAny(s, t), strings.IndexByte(s, 'a'), strings.IndexFunc(s, vowel), strings.IndexRune(s, '世'))
		add(strings.LastIndex(s, t), strings.LastIndexAny(s, t), strings.LastIndexByte(s, 'a'), strings.LastIndexFunc(s, vowel), strings.Count(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.Compare(s, t), strings.EqualFold(s, strings.ToUpper(s)))
		add(strings.Split(s, t), strings.SplitAfter(s, t), strings.SplitN(s, t, n), strings.SplitAfterN(s, t, n), strings.Fields(s), strings.FieldsFunc(s, vowel), strings.Join(strings.Split(s, ""), t))
		add(strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimSpace(s), strings.TrimFunc(s, vowel), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t))
		add(strings.Replace(s, t, u, n), strings.ReplaceAll(s, t, u), strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.ToValidUTF8(s, t), strings.Map(unicode.ToUpper, s), strings.NewReplacer("ab", "1", t, u, "a", "2").Replace(s))
		before, after, found := strings.Cut(s, t)
		add(before, after, found, utf8.RuneCountInString(s), utf8.ValidString(s), []rune(s), []byte(s))
	}
	fmt.Println("strings", h)
	h = 14695981039346656037
	for r := rune(-1); r <= 0x110000; r++ {
		bits := 0
		for i, f := range []func(rune) bool{unicode.IsLetter, unicode.IsDigit, unicode.IsNumber, unicode.IsSpace, unicode.IsUpper, unicode.IsLower, unicode.IsPunct, unicode.IsControl, unicode.IsGraphic, unicode.IsPrint, unicode.IsSymbol, unicode.IsMark, unicode.IsTitle} {
			if f(r) {
				bits |= 1 << i
			}
		}
		h = (h ^ uint64(bits)) * 1099511628211
		h = (h ^ uint64(unicode.ToUpper(r))) * 1099511628211
		h = (h ^ uint64(unicode.ToLower(r))) * 1099511628211
	}
	fmt.Println("unicode", h)
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('a', unicode.Digit, unicode.Latin), unicode.Is(unicode.Lu, 'Ä'))
	var b strings.Builder
	for i := 0; i < 1000; i++ {
		b.WriteByte(byte('a' + i%26))
		b.WriteRune('é')
		b.WriteString("xy")
		fmt.Fprintf(&b, "%d,", i)
	}
	fmt.Println(b.Len(), b.String()[:60])
	r := strings.NewReader("häy\nline two")
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(string(c), size, " ")
	}
	long := strings.Repeat("ab", 5000)
	fmt.Println(strings.Index(long+"abc", "abc"), strings.LastIndex("abc"+long, "abc"), strings.Count(long, "aba"))
	defer func() { fmt.Println("recovered:", recover()) }()
	strings.Repeat("x", -1)
}
