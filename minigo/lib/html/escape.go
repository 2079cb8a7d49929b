// Package html escapes what means something in HTML, and undoes it.
package html

import (
	"strings"
	"sync"
	"unicode/utf8"
)

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString replaces the characters < > & ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// entities maps the names of characters, most of which end with a semicolon, to them.
var entities = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 2300)
	for entry := range strings.SplitSeq(entityNames, " ") {
		name, characters, _ := strings.Cut(entry, "=")
		m[name] = characters
	}
	m["Tab;"], m["NewLine;"] = "\t", "\n"
	return m
})

// longestOpen is the length of the longest name that counts without a semicolon.
const longestOpen = 6

// UnescapeString replaces all entities: those that EscapeString makes, and all others.
func UnescapeString(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for ; i >= 0; i = strings.IndexByte(s, '&') {
		b.WriteString(s[:i])
		s = s[i:]
		n := entity(&b, s)
		s = s[n:]
	}
	b.WriteString(s)
	return b.String()
}

// entity writes what s begins with, which is &, and returns how long that was.
func entity(b *strings.Builder, s string) (n int) {
	if len(s) > 1 && s[1] == '#' {
		return numbered(b, s)
	}
	n = 1
	for n < len(s) && (s[n]-'0' <= 9 || s[n]|0x20-'a' <= 'z'-'a') {
		n++
	}
	name := s[1:n]
	if n < len(s) && s[n] == ';' {
		n++
		name = s[1:n]
	}
	if len(name) > 0 {
		if characters, ok := entities()[name]; ok {
			b.WriteString(characters)
			return n
		}
		for k := min(len(name)-1, longestOpen); k > 1; k-- {
			if characters, ok := entities()[name[:k]]; ok {
				b.WriteString(characters)
				return k + 1
			}
		}
	}
	b.WriteString(s[:n])
	return n
}

// windows holds what the numbers 0x80 to 0x9f stand for in old pages.
var windows = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

// numbered writes a character given by number.
func numbered(b *strings.Builder, s string) (n int) {
	if len(s) <= 3 {
		b.WriteByte('&')
		return 1
	}
	n, base := 2, rune(10)
	if s[n]|0x20 == 'x' {
		n, base = 3, 16
	}
	x := rune(0)
	for ; n < len(s); n++ {
		c := rune(s[n])
		digit := c - '0'
		if letter := c | 0x20; base == 16 && 'a' <= letter && letter <= 'f' {
			digit = letter - 'a' + 10
		} else if digit < 0 || digit > 9 {
			break
		}
		x = x*base + digit
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	switch {
	case n <= 3: // no digits
		b.WriteByte('&')
		return 1
	case 0x80 <= x && x <= 0x9f:
		x = windows[x-0x80]
	case x == 0 || 0xd800 <= x && x < 0xe000 || x > utf8.MaxRune:
		x = utf8.RuneError
	}
	b.WriteRune(x)
	return n
}
