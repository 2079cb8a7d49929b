package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

type op struct {
	kind     byte
	from, to rune
}

func (o op) String() string {
	switch o.kind {
	case '=':
		return string(o.from)
	case '+':
		return "+" + string(o.to)
	case '-':
		return "-" + string(o.from)
	}
	return fmt.Sprintf("%c/%c", o.from, o.to)
}

func distance(a, b []rune) (d [][]int) {
	d = make([][]int, len(a)+1)
	cells := make([]int, (len(a)+1)*(len(b)+1))
	for i := range d {
		d[i], cells = cells[:len(b)+1:len(b)+1], cells[len(b)+1:]
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i, x := range a {
		for j, y := range b {
			cost := 1
			if x == y {
				cost = 0
			}
			d[i+1][j+1] = min(d[i][j]+cost, d[i][j+1]+1, d[i+1][j]+1)
		}
	}
	return
}

func script(s, t string) (ops []op) {
	a, b := []rune(s), []rune(t)
	d := distance(a, b)
	i, j := len(a), len(b)
	for i > 0 || j > 0 {
		switch {
		case i > 0 && j > 0 && a[i-1] == b[j-1] && d[i][j] == d[i-1][j-1]:
			i, j = i-1, j-1
			ops = append(ops, op{'=', a[i], b[j]})
		case i > 0 && j > 0 && d[i][j] == d[i-1][j-1]+1:
			i, j = i-1, j-1
			ops = append(ops, op{'/', a[i], b[j]})
		case i > 0 && d[i][j] == d[i-1][j]+1:
			i--
			ops = append(ops, op{kind: '-', from: a[i]})
		default:
			j--
			ops = append(ops, op{kind: '+', to: b[j]})
		}
	}
	for i, j := 0, len(ops)-1; i < j; i, j = i+1, j-1 {
		ops[i], ops[j] = ops[j], ops[i]
	}
	return
}

func lcs(a, b string) string {
	memo := map[[2]int]string{}
	var f func(i, j int) string
	f = func(i, j int) string {
		if i == len(a) || j == len(b) {
			return ""
		}
		k := [2]int{i, j}
		if s, ok := memo[k]; ok {
			return s
		}
		var s string
		if a[i] == b[j] {
			s = a[i:i+1] + f(i+1, j+1)
		} else if s = f(i+1, j); len(s) < len(f(i, j+1)) {
			s = f(i, j+1)
		}
		memo[k] = s
		return s
	}
	return f(0, 0)
}

func diff(a, b []string) {
	n := make([][]int, len(a)+1)
	for i := range n {
		n[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				n[i][j] = n[i+1][j+1] + 1
			} else {
				n[i][j] = max(n[i+1][j], n[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		if i < len(a) && j < len(b) && a[i] == b[j] {
			fmt.Fprintln(os.Stdout, " ", a[i])
			i++
			j++
		} else if j == len(b) || i < len(a) && n[i+1][j] >= n[i][j+1] {
			fmt.Fprintln(os.Stdout, "-", a[i])
			i++
		} else {
			fmt.Fprintln(os.Stdout, "+", b[j])
			j++
		}
	}
}

func soundex(s string) string {
	codes := map[rune]byte{}
	for i, group := range []string{"bfpv", "cgjkqsxz", "dt", "l", "mn", "r"} {
		for _, r := range group {
			codes[r] = '1' + byte(i)
		}
	}
	s = strings.ToLower(s)
	out := []byte{s[0] &^ 0x20}
	last := codes[rune(s[0])]
	for _, r := range s[1:] {
		c := codes[r]
		if c != 0 && c != last {
			out = append(out, c)
		}
		if r != 'h' && r != 'w' {
			last = c
		}
	}
	return (string(out) + "000")[:4]
}

func suggest(word string, dictionary ...string) (best string) {
	least := math.MaxInt
	for _, w := range dictionary {
		d := distance([]rune(word), []rune(w))
		if n := d[len(d)-1][len(d[0])-1]; n < least {
			best, least = w, n
		}
	}
	return fmt.Sprintf("%s?%s:%d", word, best, least)
}

func main() {
	for _, p := range [][2]string{{"kitten", "sitting"}, {"saturday", "sunday"}, {"", "abc"}, {"naïve", "naive"}, {"same", "same"}, {"日本語", "日本"}} {
		ops := script(p[0], p[1])
		n := 0
		for _, o := range ops {
			if o.kind != '=' {
				n++
			}
		}
		fmt.Println(p, n, ops)
	}
	fmt.Printf("%q %q %q\n", lcs("AGGTABQX", "GXTXAYBX"), lcs("abc", "xyz"), lcs("programming", "gaming"))
	fmt.Println(suggest("recieve", "receive", "relieve", "recipe"), suggest("gopfer", "gopher", "golfer", "goofer"))
	diff(strings.Split("a b c d e f", " "), strings.Split("a x c e y f g", " "))
	for _, n := range strings.Fields("Robert Rupert Rubin Ashcraft Tymczak Pfister Honeyman") {
		fmt.Print(n, "=", soundex(n), " ")
	}
	fmt.Println()
}
