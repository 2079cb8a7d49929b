package main

import (
	"fmt"
	"strings"
)

const poem = `Twas brillig, and the slithy toves
Did gyre and gimble in the wabe;
All mimsy were the borogoves,
And the mome raths outgrabe.`

func isVowel(r rune) bool { return strings.ContainsRune("aeiouAEIOU", r) }

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func caesar(s string, shift rune) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+shift+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+shift+26)%26
		}
		return r
	}, s)
}

func isPalindrome(s string) bool {
	var letters []rune
	for _, r := range strings.ToLower(s) {
		if 'a' <= r && r <= 'z' || r > 127 {
			letters = append(letters, r)
		}
	}
	for len(letters) > 1 {
		if letters[0] != letters[len(letters)-1] {
			return false
		}
		letters = letters[1 : len(letters)-1]
	}
	return true
}

func runLength(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		if n := j - i; n > 1 {
			b.WriteString(fmt.Sprint(n))
		}
		b.WriteByte(s[i])
		i = j
	}
	return b.String()
}

func wrap(s string, width int) (lines []string) {
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func indexAny(s, chars string) int {
	for i, r := range s {
		if strings.ContainsRune(chars, r) {
			return i
		}
	}
	return -1
}

func pigLatin(w string) string {
	i := indexAny(w, "aeiou")
	switch {
	case i < 0:
		return w
	case i == 0:
		return w + "way"
	}
	return w[i:] + w[:i] + "ay"
}

func main() {
	var letters [26]int
	vowels := 0
	for _, r := range poem {
		if isVowel(r) {
			vowels++
		}
		if r |= 0x20; 'a' <= r && r <= 'z' {
			letters[r-'a']++
		}
	}
	fmt.Println(len(poem), "bytes,", len(strings.Fields(poem)), "words,",
		strings.Count(poem, "\n")+1, "lines,", vowels, "vowels")
	for i, n := range letters {
		if n > 6 {
			fmt.Printf("%c %2d %s\n", 'a'+i, n, strings.Repeat("=", n))
		}
	}
	fmt.Println(reverse("Hello, 世界! ñandú"))
	secret := caesar("Attack at Dawn, zealous Yaks!", 3)
	fmt.Println(secret, "|", caesar(secret, -3))
	for _, s := range []string{"A man, a plan, a canal: Panama", "été", "Go", ""} {
		fmt.Printf("%q %t\n", s, isPalindrome(s))
	}
	fmt.Println(runLength("aaabccddddde"), runLength(""), runLength("xyz"))
	for _, l := range wrap(strings.ReplaceAll(poem, "\n", " "), 30) {
		fmt.Printf("|%-30s|%30s|\n", l, l)
	}
	var words []string
	for _, w := range strings.Split("the quick brown fox is an hmm", " ") {
		words = append(words, pigLatin(w))
	}
	fmt.Println(strings.Join(words, " "), len(words))
	before, after, found := strings.Cut("key = value = more", " = ")
	fmt.Println(before, "|", after, "|", found)
}
