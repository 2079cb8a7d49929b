package main

import (
	"fmt"
	"sort"
	"strings"
)

type runes []rune

func (r runes) Len() int           { return len(r) }
func (r runes) Less(i, j int) bool { return r[i] < r[j] }
func (r runes) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

func signature(s string) string {
	r := runes(strings.ToLower(s))
	sort.Sort(r)
	return string(r)
}

// letters is another signature: an array is a map key too.
type letters [26]uint8

func count(s string) (l letters) {
	for _, r := range strings.ToLower(s) {
		if 'a' <= r && r <= 'z' {
			l[r-'a']++
		}
	}
	return l
}

func (l letters) String() string {
	var sb strings.Builder
	for i, n := range l {
		if n > 0 {
			fmt.Fprintf(&sb, "%c%d", 'a'+i, n)
		}
	}
	return sb.String()
}

func (l letters) contains(other letters) bool {
	for i := range l {
		if other[i] > l[i] {
			return false
		}
	}
	return true
}

func (l letters) minus(other letters) letters {
	for i := range l {
		l[i] -= other[i]
	}
	return l
}

var dictionary = strings.Fields(`
	listen silent enlist inlets tinsel google elgoog stressed desserts evil vile live veil
	night thing cat act tac state taste tates teats angel glean angle dusty study
	dormitory dirty room the eyes they see über rübe Ebür`)

func group(words []string) [][]string {
	m := map[string][]string{}
	for _, w := range words {
		k := signature(w)
		m[k] = append(m[k], w)
	}
	var out [][]string
	for _, g := range m {
		if len(g) > 1 {
			sort.Strings(g)
			out = append(out, g)
		}
	}
	sort.Slice(out, func(i, j int) bool {
		switch a, b := out[i], out[j]; {
		case len(a) != len(b):
			return len(a) > len(b)
		default:
			return a[0] < b[0]
		}
	})
	return out
}

func phrases(rest letters, words []string, chosen []string, emit func([]string) bool) bool {
	if rest == (letters{}) {
		return emit(chosen)
	}
	for i, w := range words {
		l := count(w)
		if !rest.contains(l) {
			continue
		}
		if !phrases(rest.minus(l), words[i:], append(chosen, w), emit) {
			return false
		}
	}
	return true
}

func isAnagram(a, b string) bool {
	seen := map[rune]int{}
	for _, r := range a {
		seen[r]++
	}
	for _, r := range b {
		if seen[r]--; seen[r] == 0 {
			delete(seen, r)
		}
	}
	return len(seen) == 0
}

func permutations(s string) []string {
	if len(s) <= 1 {
		return []string{s}
	}
	set := map[string]struct{}{}
	for i := range s {
		for _, p := range permutations(s[:i] + s[i+1:]) {
			set[s[i:i+1]+p] = struct{}{}
		}
	}
	list := make([]string, 0, len(set))
	for p := range set {
		list = append(list, p)
	}
	sort.Strings(list)
	return list
}

func main() {
	for i, g := range group(dictionary) {
		fmt.Printf("%2d %v (%s)\n", i+1, strings.Join(g, " "), signature(g[0]))
	}
	byCount := map[letters]int{}
	for _, w := range dictionary {
		byCount[count(w)]++
	}
	most, n := letters{}, 0
	for l, c := range byCount {
		if c > n {
			most, n = l, c
		}
	}
	fmt.Println(len(byCount), most, n, byCount[count("vile")], byCount[count("xyz")])
	total := 0
	for p := range func(yield func([]string) bool) {
		phrases(count("dirty room"), []string{"dirty", "room", "dormitory", "or", "dim", "try", "moor", "do"}, nil, yield)
	} {
		fmt.Println(" ", strings.Join(p, "+"))
		if total++; total == 4 {
			break
		}
	}
	for _, pair := range [][2]string{{"night", "thing"}, {"aab", "abb"}, {"", ""}, {"rübe", "über"}} {
		fmt.Printf("%q %t\n", pair, isAnagram(pair[0], pair[1]))
	}
	fmt.Println(permutations("aabc"))
}
