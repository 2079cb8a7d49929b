package main

import (
	"fmt"
	"sort"
	"strings"
)

type trie struct {
	children map[rune]*trie
	weight   int
	word     bool
}

func (t *trie) insert(s string, weight int) {
	for _, r := range s {
		if t.children == nil {
			t.children = make(map[rune]*trie)
		}
		c := t.children[r]
		if c == nil {
			c = new(trie)
			t.children[r] = c
		}
		t = c
	}
	t.word, t.weight = true, t.weight+weight
}

func (t *trie) find(prefix string) *trie {
	for _, r := range prefix {
		if t = t.children[r]; t == nil {
			return nil
		}
	}
	return t
}

func (t *trie) remove(s string) bool {
	if s == "" {
		was := t.word
		t.word, t.weight = false, 0
		return was
	}
	rs := []rune(s)
	c, ok := t.children[rs[0]]
	if !ok || !c.remove(string(rs[1:])) {
		return false
	}
	if !c.word && len(c.children) == 0 {
		delete(t.children, rs[0])
	}
	return true
}

func (t *trie) keys() []rune {
	rs := make([]rune, 0, len(t.children))
	for r := range t.children {
		rs = append(rs, r)
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i] < rs[j] })
	return rs
}

// all yields the words below in order.
func (t *trie) all(prefix string) func(yield func(string, int) bool) {
	return func(yield func(string, int) bool) {
		var walk func(t *trie, word []rune) bool
		walk = func(t *trie, word []rune) bool {
			if t.word && !yield(string(word), t.weight) {
				return false
			}
			for _, r := range t.keys() {
				if !walk(t.children[r], append(word, r)) {
					return false
				}
			}
			return true
		}
		if start := t.find(prefix); start != nil {
			walk(start, []rune(prefix))
		}
	}
}

func (t *trie) complete(prefix string, limit int) []string {
	type suggestion struct {
		word   string
		weight int
	}
	var found []suggestion
	for w, n := range t.all(prefix) {
		found = append(found, suggestion{w, n})
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].weight > found[j].weight })
	out := []string{}
	for i, s := range found {
		if i >= limit {
			break
		}
		out = append(out, fmt.Sprintf("%s(%d)", s.word, s.weight))
	}
	return out
}

// match lets ? stand for one letter and * for any number.
func (t *trie) match(pattern string) (out []string) {
	seen := map[string]bool{}
	var walk func(t *trie, pattern, word string)
	walk = func(t *trie, pattern, word string) {
		if pattern == "" {
			if t.word && !seen[word] {
				seen[word] = true
				out = append(out, word)
			}
			return
		}
		p := []rune(pattern)[0]
		rest := pattern[len(string(p)):]
		if p == '*' {
			walk(t, rest, word)
		}
		for _, r := range t.keys() {
			switch p {
			case '*':
				walk(t.children[r], pattern, word+string(r))
			case '?', r:
				walk(t.children[r], rest, word+string(r))
			}
		}
	}
	walk(t, pattern, "")
	sort.Strings(out)
	return
}

func (t *trie) size() (nodes, words int) {
	nodes = 1
	if t.word {
		words++
	}
	for _, c := range t.children {
		n, w := c.size()
		nodes += n
		words += w
	}
	return
}

func (t *trie) dump(indent int) {
	for _, r := range t.keys() {
		c := t.children[r]
		mark := ""
		if c.word {
			mark = fmt.Sprint(" *", c.weight)
		}
		fmt.Printf("%s%c%s\n", strings.Repeat(" ", indent), r, mark)
		c.dump(indent + 1)
	}
}

func main() {
	root := &trie{}
	for i, w := range strings.Fields("car card care careful cart cat dog do done über üben car care care naïve") {
		root.insert(w, i%4+1)
	}
	fmt.Println(root.size())
	for _, p := range []string{"car", "do", "ü", "x", ""} {
		fmt.Printf("%q: %v\n", p, root.complete(p, 4))
	}
	for _, p := range []string{"ca?", "*e", "?a?*", "do*", "ü???", "*a*e*", "z"} {
		fmt.Printf("%s: %q\n", p, root.match(p))
	}
	fmt.Println(root.remove("care"), root.remove("care"), root.remove("carefu"), root.remove("cat"), root.find("cat") == nil)
	fmt.Println(root.size())
	for w := range root.all("c") {
		if w == "careful" {
			continue
		}
		fmt.Print(w, " ")
		if w == "cart" {
			break
		}
	}
	fmt.Println()
	root.find("d").dump(0)
	root.find("üb").dump(2)
}
