package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

type Cipher interface {
	Encrypt(string) string
	Decrypt(string) string
}

type Caesar int

func shift(r rune, n int) rune {
	base := 'a'
	switch {
	case 'A' <= r && r <= 'Z':
		base = 'A'
	case r < 'a' || r > 'z':
		return r
	}
	return base + (r-base+rune(n%26)+26)%26
}

func (c Caesar) Encrypt(s string) string {
	return strings.Map(func(r rune) rune { return shift(r, int(c)) }, s)
}
func (c Caesar) Decrypt(s string) string { return (-c).Encrypt(s) }

type Vigenere struct{ key string }

func (v Vigenere) apply(s string, sign int) string {
	var b strings.Builder
	i := 0
	for _, r := range s {
		if unicode.IsLetter(r) && r < unicode.MaxASCII {
			k := int(v.key[i%len(v.key)]|0x20) - 'a'
			b.WriteRune(shift(r, sign*k))
			i++
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
func (v Vigenere) Encrypt(s string) string { return v.apply(s, 1) }
func (v Vigenere) Decrypt(s string) string { return v.apply(s, -1) }

type Xor []byte

func (x Xor) Encrypt(s string) string {
	out := make([]byte, len(s))
	for i := range out {
		out[i] = s[i] ^ x[i%len(x)]
	}
	return fmt.Sprintf("%x", out)
}
func (x Xor) Decrypt(s string) string {
	var raw []byte
	if _, err := fmt.Sscanf(s, "%x", &raw); err != nil {
		return "error: " + err.Error()
	}
	for i := range raw {
		raw[i] ^= x[i%len(x)]
	}
	return string(raw)
}

type RailFence struct{ rails int }

func (f RailFence) order(n int) []int {
	rows := make([][]int, f.rails)
	row, step := 0, 1
	for i := 0; i < n; i++ {
		rows[row] = append(rows[row], i)
		if row+step < 0 || row+step >= f.rails {
			step = -step
		}
		row += step
	}
	var order []int
	for _, r := range rows {
		order = append(order, r...)
	}
	return order
}
func (f RailFence) Encrypt(s string) string {
	rs := []rune(s)
	out := make([]rune, 0, len(rs))
	for _, i := range f.order(len(rs)) {
		out = append(out, rs[i])
	}
	return string(out)
}
func (f RailFence) Decrypt(s string) string {
	rs := []rune(s)
	out := make([]rune, len(rs))
	for k, i := range f.order(len(rs)) {
		out[i] = rs[k]
	}
	return string(out)
}

type Substitution struct{ to, from map[rune]rune }

func NewSubstitution(keyword string) *Substitution {
	s := &Substitution{map[rune]rune{}, map[rune]rune{}}
	used := map[rune]bool{}
	next := 'a'
	for _, r := range keyword + "abcdefghijklmnopqrstuvwxyz" {
		if used[r] {
			continue
		}
		used[r] = true
		s.to[next], s.from[r] = r, next
		next++
	}
	return s
}
func translate(m map[rune]rune) func(rune) rune {
	return func(r rune) rune {
		if t, ok := m[r]; ok {
			return t
		}
		return r
	}
}
func (s *Substitution) Encrypt(t string) string { return strings.Map(translate(s.to), t) }
func (s *Substitution) Decrypt(t string) string { return strings.Map(translate(s.from), t) }

type Chain []Cipher

func (c Chain) Encrypt(s string) string {
	for _, x := range c {
		s = x.Encrypt(s)
	}
	return s
}
func (c Chain) Decrypt(s string) string {
	for i := len(c) - 1; i >= 0; i-- {
		s = c[i].Decrypt(s)
	}
	return s
}

// crack finds the shift by comparing letter frequencies with English ones.
func crack(s string) (Caesar, float64) {
	freq := map[rune]float64{'e': 12.7, 't': 9.1, 'a': 8.2, 'o': 7.5, 'i': 7.0, 'n': 6.7, 's': 6.3, 'h': 6.1, 'r': 6.0}
	type guess struct {
		key   int
		score float64
	}
	var guesses []guess
	for k := range 26 {
		g := guess{key: k}
		for _, r := range strings.ToLower(Caesar(k).Decrypt(s)) {
			g.score += freq[r]
		}
		guesses = append(guesses, g)
	}
	sort.Slice(guesses, func(a, b int) bool { return guesses[a].score > guesses[b].score })
	return Caesar(guesses[0].key), guesses[0].score
}

var morse = map[string]string{
	"a": ".-", "b": "-...", "c": "-.-.", "d": "-..", "e": ".", "g": "--.", "h": "....", "o": "---", "s": "...", "m": "--", "r": ".-.", "1": ".----",
}

func main() {
	text := "Attack at Dawn, über-quick! (42)"
	for _, c := range []Cipher{
		Caesar(3), Caesar(-30), Vigenere{"Lemon"}, Xor("key"), RailFence{3}, NewSubstitution("zebras"),
		Chain{Caesar(5), RailFence{4}, Vigenere{"go"}, Xor{0xff, 0}},
	} {
		e := c.Encrypt(text)
		d := c.Decrypt(e)
		fmt.Printf("%-20T %s %t\n", c, e, d == text)
	}
	secret := Caesar(11).Encrypt("the rain in spain stays mainly in the plain")
	k, score := crack(secret)
	fmt.Printf("%q key %d score %.1f: %s\n", secret, k, score, k.Decrypt(secret))
	fmt.Println(Xor("k").Decrypt("zz"))
	back := make(map[string]string, len(morse))
	for letter, code := range morse {
		back[code] = letter
	}
	var codes []string
	for _, r := range "go1 sos morse" {
		codes = append(codes, morse[string(r)])
	}
	line := strings.Join(codes, " ")
	fmt.Println(line)
	for _, c := range strings.Split(line, " ") {
		fmt.Print(back[c])
	}
	fmt.Println()
	rot13 := Caesar(13).Encrypt
	fmt.Println(rot13("Uryyb"), rot13(rot13("twice")))
}
