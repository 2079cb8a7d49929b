package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand"
	"sort"
	"strings"
)

type Prefix []string

func (p Prefix) String() string { return strings.Join(p, " ") }
func (p Prefix) Shift(word string) {
	copy(p, p[1:])
	p[len(p)-1] = word
}

type Chain struct {
	next map[string][]string
	n    int
}

func NewChain(n int) *Chain { return &Chain{make(map[string][]string), n} }

func (c *Chain) Build(r io.Reader) (words int) {
	br := bufio.NewReader(r)
	p := make(Prefix, c.n)
	for {
		var s string
		if _, err := fmt.Fscan(br, &s); err != nil {
			return
		}
		key := p.String()
		c.next[key] = append(c.next[key], s)
		p.Shift(s)
		words++
	}
}

func (c *Chain) Generate(n int, r *rand.Rand) string {
	p := make(Prefix, c.n)
	var words []string
	for range n {
		choices := c.next[p.String()]
		if len(choices) == 0 {
			break
		}
		w := choices[r.Intn(len(choices))]
		words = append(words, w)
		p.Shift(w)
	}
	return strings.Join(words, " ")
}

type weighted struct {
	items []string
	cumul []float64
	total float64
}

func (w *weighted) add(item string, weight float64) {
	w.total += weight
	w.items, w.cumul = append(w.items, item), append(w.cumul, w.total)
}
func (w *weighted) pick(r *rand.Rand) string {
	x := r.Float64() * w.total
	return w.items[sort.SearchFloat64s(w.cumul, x)]
}

// transitions counts letters after letters.
func transitions(words []string) map[rune]map[rune]int {
	t := map[rune]map[rune]int{}
	for _, w := range words {
		prev := '^'
		for _, r := range w + "$" {
			m, ok := t[prev]
			if !ok {
				m = map[rune]int{}
				t[prev] = m
			}
			m[r]++
			prev = r
		}
	}
	return t
}

func invent(t map[rune]map[rune]int, r *rand.Rand) string {
	var b strings.Builder
	for at := '^'; b.Len() < 12; {
		letters := make([]rune, 0, len(t[at]))
		total := 0
		for l, n := range t[at] {
			letters = append(letters, l)
			total += n
		}
		sort.Slice(letters, func(i, j int) bool { return letters[i] < letters[j] })
		k := r.Intn(total)
		for _, l := range letters {
			if k -= t[at][l]; k < 0 {
				at = l
				break
			}
		}
		if at == '$' {
			break
		}
		b.WriteRune(at)
	}
	return b.String()
}

var grammar = map[string][]string{
	"S":   {"NP VP .", "NP VP , and S"},
	"NP":  {"the N", "a ADJ N", "the N that VP"},
	"VP":  {"V NP", "sleeps", "V"},
	"N":   {"gopher", "compiler", "pointer", "map"},
	"V":   {"escapes", "reads", "grows"},
	"ADJ": {"lazy", "nil", "generic"},
}

func expand(symbol string, r *rand.Rand, depth int) string {
	options, ok := grammar[symbol]
	if !ok {
		return symbol
	}
	if depth > 5 {
		options = options[:1]
	}
	var out []string
	for _, s := range strings.Fields(options[r.Intn(len(options))]) {
		out = append(out, expand(s, r, depth+1))
	}
	return strings.Join(out, " ")
}

func pageRank(links map[string][]string, rounds int) map[string]float64 {
	names := make([]string, 0, len(links))
	for n := range links {
		names = append(names, n)
	}
	sort.Strings(names)
	rank := map[string]float64{}
	for _, n := range names {
		rank[n] = 1 / float64(len(names))
	}
	for range rounds {
		next := map[string]float64{}
		for _, n := range names {
			next[n] += 0.15 / float64(len(names))
			out := links[n]
			if len(out) == 0 {
				out = names
			}
			for _, m := range out {
				next[m] += 0.85 * rank[n] / float64(len(out))
			}
		}
		rank = next
	}
	return rank
}

const text = `the cat sat on the mat and the dog sat on the cat while the mat lay on the floor and the floor lay still
the dog ran and the cat ran and the mat stayed on the floor of the house that the dog built`

func main() {
	for n := 1; n <= 3; n++ {
		c := NewChain(n)
		words := c.Build(strings.NewReader(text))
		r := rand.New(rand.NewSource(int64(n)))
		fmt.Println(n, words, len(c.next))
		for range 2 {
			fmt.Printf("  %q\n", c.Generate(12, r))
		}
	}
	c := NewChain(2)
	c.Build(strings.NewReader(text))
	keys := []string{}
	for k, v := range c.next {
		if len(v) > 2 {
			keys = append(keys, fmt.Sprintf("%s -> %v", k, v))
		}
	}
	sort.Strings(keys)
	fmt.Println(strings.Join(keys, "\n"))
	t := transitions(strings.Fields("anna hanna johanna ann joanna hans johann"))
	fmt.Println(len(t), t['n']['a'], t['^'])
	r := rand.New(rand.NewSource(11))
	for range 8 {
		fmt.Print(invent(t, r), " ")
	}
	fmt.Println()
	var w weighted
	for _, s := range []string{"common", "rare", "middling"} {
		w.add(s, map[string]float64{"common": 70, "rare": 1, "middling": 29}[s])
	}
	counts := map[string]int{}
	for range 1000 {
		counts[w.pick(r)]++
	}
	fmt.Println(counts)
	for range 3 {
		fmt.Println(expand("S", r, 0))
	}
	rank := pageRank(map[string][]string{"home": {"about", "news", "shop"}, "about": {"home"}, "news": {"home", "shop"}, "shop": {}}, 50)
	total := 0.0
	for _, n := range []string{"about", "home", "news", "shop"} {
		fmt.Printf("%s %.6f ", n, rank[n])
		total += rank[n]
	}
	fmt.Printf("= %.6f\n", total)
}
