// Random expressions on random texts: all ways to search agree with real Go.
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"strings"
)

var state uint64 = 1

func rnd(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}

var atoms = []string{"a", "b", "c", "é", "日", ".", "[ab]", "[^a]", "[a-cé]", `\w`, `\d`, `\s`, `\b`, `\B`, "^", "$", `\A`, `\z`, "(?:)", "x", "1", "_", " ", `\n`, "(?i:b)", "[[:alpha:]]", `\pL`, `[^\n]`, "ab", "abc", "(?m:^)", "(?m:$)", "(?s:.)", `\x{FFFD}`, `\W`}

func gen(depth int) string {
	switch k := rnd(12); {
	case depth <= 0 || k < 4:
		return atoms[rnd(len(atoms))]
	case k < 7:
		return gen(depth-1) + gen(depth-1)
	case k < 8:
		return gen(depth-1) + "|" + gen(depth-1)
	case k < 9:
		return "(" + gen(depth-1) + ")"
	case k < 10:
		return "(?:" + gen(depth-1) + "|" + gen(depth-1) + ")"
	default:
		ops := []string{"*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}"}
		return "(?:" + gen(depth-1) + ")" + ops[rnd(len(ops))]
	}
}

var pieces = []string{"a", "b", "c", "ab", "abc", "é", "日", "\n", " ", "_", "1", "x", "B", "\xff", "\xe6\x97", "\uFFFD", "A", "aa", "bb"}

func text() string {
	var b strings.Builder
	for n := rnd(14); n > 0; n-- {
		b.WriteString(pieces[rnd(len(pieces))])
	}
	return b.String()
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i := 0; i < 80; i++ {
		pat := gen(4)
		re, err := regexp.Compile(pat)
		fmt.Fprintf(w, "%d %q %v\n", i, pat, err)
		if err != nil {
			continue
		}
		if i%5 == 4 {
			re.Longest()
		}
		for j := 0; j < 6; j++ {
			s := text()
			fmt.Fprintf(w, " %q %v %v %v", s, re.MatchString(s), re.FindStringSubmatchIndex(s), re.FindAllStringSubmatchIndex(s, -1))
			fmt.Fprintf(w, " %q %q %v\n", re.ReplaceAllString(s, "<$0$1>"), re.Split(s, 3), re.FindReaderSubmatchIndex(strings.NewReader(s)))
		}
	}
}
