package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"
)

type align int

const (
	left align = iota
	right
	center
	justify
)

//go:noinline
func wrap(text string, width int) (lines []string) {
	var line []string
	length := 0
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		if len(line) > 0 && length+len(line)+n > width {
			lines = append(lines, strings.Join(line, " "))
			line, length = line[:0], 0
		}
		for n > width {
			rs := []rune(word)
			lines = append(lines, string(rs[:width-1])+"-")
			word = string(rs[width-1:])
			n -= width - 1
		}
		line = append(line, word)
		length += n
	}
	if line != nil {
		lines = append(lines, strings.Join(line, " "))
	}
	return
}

// balanced minimises the squares of the gaps at the ends of lines.
func balanced(text string, width int) []string {
	words := strings.Fields(text)
	n := len(words)
	cost := make([]int, n+1)
	next := make([]int, n+1)
	for i := n - 1; i >= 0; i-- {
		cost[i] = 1 << 40
		length := -1
		for j := i; j < n; j++ {
			if length += 1 + utf8.RuneCountInString(words[j]); length > width {
				break
			}
			gap := width - length
			if j == n-1 {
				gap = 0
			}
			if c := gap*gap + cost[j+1]; c < cost[i] {
				cost[i], next[i] = c, j+1
			}
		}
	}
	var lines []string
	for i := 0; i < n; i = next[i] {
		lines = append(lines, strings.Join(words[i:next[i]], " "))
	}
	return lines
}

func (a align) format(line string, width int, last bool) string {
	gap := width - utf8.RuneCountInString(line)
	switch a {
	case right:
		return fmt.Sprintf("%*s", width, line)
	case center:
		return strings.Repeat(" ", gap/2) + line + strings.Repeat(" ", gap-gap/2)
	case justify:
		words := strings.Split(line, " ")
		slots := len(words) - 1
		if last || slots == 0 {
			break
		}
		var b strings.Builder
		for i, w := range words {
			b.WriteString(w)
			if i < slots {
				n := 1 + gap/slots
				if i < gap%slots {
					n++
				}
				b.WriteString(strings.Repeat(" ", n))
			}
		}
		return b.String()
	}
	return fmt.Sprintf("%-*s", width, line)
}

func frame(w io.Writer, a align, width int, lines []string) {
	edge := "+" + strings.Repeat("-", width+2) + "+"
	fmt.Fprintln(w, edge)
	for i, l := range lines {
		fmt.Fprintf(w, "| %s |\n", a.format(l, width, i == len(lines)-1))
	}
	fmt.Fprintln(w, edge)
}

func columns(lines []string, n int) string {
	per := (len(lines) + n - 1) / n
	var b strings.Builder
	for r := range per {
		for c := range n {
			if i := c*per + r; i < len(lines) {
				fmt.Fprintf(&b, "%-12.10s", lines[i])
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func title(s string) string {
	prev := ' '
	return strings.Map(func(r rune) rune {
		defer func() { prev = r }()
		if !unicode.IsLetter(prev) {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, s)
}

func expandTabs(s string, size int) string {
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			for n := size - col%size; n > 0; n-- {
				b.WriteRune(' ')
				col++
			}
		case '\n':
			col = 0
			b.WriteRune(r)
		default:
			b.WriteRune(r)
			col++
		}
	}
	return b.String()
}

func camel(s string) (out string) {
	for i, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '_' || r == '-' || unicode.IsSpace(r) }) {
		r, size := utf8.DecodeRuneInString(part)
		if i > 0 {
			r = unicode.ToUpper(r)
		}
		out += string(r) + part[size:]
	}
	return
}

func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

const text = `In olden times when wishing still helped one, there lived a king whose daughters were all beautiful,
but the youngest was so beautiful that the sun itself, which has seen so much, was astonished whenever it shone in her face.
Süße Grüße, naïve café: Donaudampfschifffahrtsgesellschaft!`

func main() {
	for a := left; a <= justify; a++ {
		frame(os.Stdout, a, 34, wrap(text, 34)[:4+int(a)])
	}
	frame(os.Stdout, justify, 40, balanced(text, 40))
	frame(os.Stdout, left, 9, wrap("Donaudampfschifffahrt is ok", 9))
	fmt.Print(columns(wrap(text, 10), 4))
	fmt.Println(title("hELLO wORLD, it's élan-vital"))
	fmt.Printf("%q\n", expandTabs("a\tbc\tdef\n\tx\ty", 4))
	fmt.Println(camel("some_snake-case words"), snake("someCamelCase"), camel(snake("roundTrip")))
	fmt.Printf("[%-10s][%10s][%.3s][%5.2s][%-8q][%08.3f][%+d][%x]\n", "ab", "ab", "héllo", "xyz", "q", 3.14159, 5, "hex")
	fmt.Printf("%[2]*[1]d|%-[2]*[1]d|%6.2f%%|%+.2e|%t|%v|%c|%U\n", 42, 6, 99.5, 12345.678, true, nil, 'é', 'é')
	fmt.Println(len(wrap("", 10)), wrap(" \n\t ", 5) == nil)
}
