package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

const text = `It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair, we had everything before us, we had nothing before us,
we were all going direct to Heaven, we were all going direct the other way.`

type entry struct {
	Word  string
	Count int
}

type byCount []entry

func (b byCount) Len() int      { return len(b) }
func (b byCount) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool {
	if b[i].Count == b[j].Count {
		return b[i].Word < b[j].Word
	}
	return b[i].Count > b[j].Count
}

func countWords(s string) map[string]int {
	counts := make(map[string]int)
	sc := bufio.NewScanner(strings.NewReader(s))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		w := strings.TrimFunc(sc.Text(), func(r rune) bool { return !unicode.IsLetter(r) })
		counts[strings.ToLower(w)]++
	}
	return counts
}

func top(counts map[string]int, n int) []entry {
	var es []entry
	for w, c := range counts {
		es = append(es, entry{w, c})
	}
	sort.Sort(byCount(es))
	if n < len(es) {
		es = es[:n]
	}
	return es
}

type letterStats struct {
	total  int
	vowels int
	counts [26]int
}

func (l *letterStats) Write(p []byte) (int, error) {
	for _, c := range p {
		lower := c | 0x20
		if lower < 'a' || 'z' < lower {
			continue
		}
		l.total++
		l.counts[lower-'a']++
		if strings.IndexByte("aeiou", lower) >= 0 {
			l.vowels++
		}
	}
	return len(p), nil
}

func bigrams(s string) map[[2]string]int {
	m := map[[2]string]int{}
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	for i := 1; i < len(words); i++ {
		m[[2]string{words[i-1], words[i]}]++
	}
	return m
}

func main() {
	counts := countWords(text)
	fmt.Println(len(counts), "different words")
	for i, e := range top(counts, 8) {
		fmt.Printf("%d. %-6s %3d %s\n", i+1, e.Word, e.Count, strings.Repeat("*", e.Count))
	}
	byLength := make(map[int][]string)
	for w := range counts {
		byLength[len(w)] = append(byLength[len(w)], w)
	}
	lengths := make([]int, 0)
	for n := range byLength {
		lengths = append(lengths, n)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(lengths)))
	for _, n := range lengths {
		sort.Strings(byLength[n])
		fmt.Printf("%2d: %q\n", n, byLength[n])
	}

	initials := make(map[rune]map[string]bool)
	for w := range counts {
		r := []rune(w)[0]
		if initials[r] == nil {
			initials[r] = make(map[string]bool)
		}
		initials[r][w] = true
	}
	fmt.Println(len(initials), len(initials['w']), initials['b'], initials['z'] == nil, len(initials['z']))

	var ls letterStats
	fmt.Fprint(&ls, text)
	fmt.Printf("%d letters, %.2f%% vowels, e: %d, z: %d\n", ls.total, 100*float64(ls.vowels)/float64(ls.total), ls.counts['e'-'a'], ls.counts[25])

	type pairCount struct {
		pair [2]string
		n    int
	}
	var pcs []pairCount
	for p, n := range bigrams(text) {
		if n > 2 {
			pcs = append(pcs, pairCount{p, n})
		}
	}
	sort.Slice(pcs, func(i, j int) bool {
		if pcs[i].n != pcs[j].n {
			return pcs[i].n > pcs[j].n
		}
		return pcs[i].pair[0]+pcs[i].pair[1] < pcs[j].pair[0]+pcs[j].pair[1]
	})
	for _, pc := range pcs {
		fmt.Println(pc.pair, pc.n)
	}

	// Deleting while ranging is allowed.
	for w, c := range counts {
		if c < 4 {
			delete(counts, w)
		}
	}
	fmt.Println(counts)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for _, line := range strings.SplitAfter(text, "\n") {
		fmt.Fprintf(w, "%3d|", len(strings.Fields(line)))
		for _, word := range strings.Fields(line) {
			fmt.Fprint(w, len(word))
		}
		fmt.Fprintln(w)
	}
	clear(counts)
	fmt.Fprintln(w, counts, len(counts))
}
