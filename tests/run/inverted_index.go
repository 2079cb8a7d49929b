// A search engine over a few documents: postings in maps of maps, boolean queries, ranking and snippets.
package main

import (
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
)

type docID int

type posting struct {
	doc       docID
	positions []int
}

type index struct {
	docs     []document
	postings map[string]map[docID]*posting
	stop     map[string]bool
}

type document struct {
	title string
	words []string
}

var replacer = strings.NewReplacer(",", " ", ".", " ", ";", " ", "'s", "", "-", " ", "!", " ")

func normalize(s string) []string { return strings.Fields(strings.ToLower(replacer.Replace(s))) }

func newIndex(stop ...string) *index {
	ix := &index{postings: map[string]map[docID]*posting{}, stop: map[string]bool{}}
	for _, s := range stop {
		ix.stop[s] = true
	}
	return ix
}

func (ix *index) add(title, body string) docID {
	id := docID(len(ix.docs))
	words := normalize(body)
	ix.docs = append(ix.docs, document{title, words})
	for pos, w := range words {
		if ix.stop[w] {
			continue
		}
		byDoc, ok := ix.postings[w]
		if !ok {
			byDoc = map[docID]*posting{}
			ix.postings[w] = byDoc
		}
		p := byDoc[id]
		if p == nil {
			p = &posting{doc: id}
			byDoc[id] = p
		}
		p.positions = append(p.positions, pos)
	}
	return id
}

type set map[docID]struct{}

func (s set) and(t set) set {
	r := set{}
	for d := range s {
		if _, ok := t[d]; ok {
			r[d] = struct{}{}
		}
	}
	return r
}

func (s set) or(t set) set {
	r := set{}
	for _, u := range []set{s, t} {
		for d := range u {
			r[d] = struct{}{}
		}
	}
	return r
}

func (s set) sorted() (ids []docID) {
	for d := range s {
		ids = append(ids, d)
	}
	sort.Slice(ids, func(i, j int) bool { return ids[i] < ids[j] })
	return
}

func (ix *index) word(w string) set {
	r := set{}
	for d := range ix.postings[w] {
		r[d] = struct{}{}
	}
	return r
}

func (ix *index) all() set {
	r := make(set, len(ix.docs))
	for d := range ix.docs {
		r[docID(d)] = struct{}{}
	}
	return r
}

// query understands "a b | c !d": alternatives of conjunctions.
func (ix *index) query(q string) set {
	result := set{}
	for _, alt := range strings.Split(q, "|") {
		part := ix.all()
		for _, w := range strings.Fields(strings.ToLower(alt)) {
			if w, not := strings.CutPrefix(w, "!"); not {
				for d := range ix.word(w) {
					delete(part, d)
				}
			} else {
				part = part.and(ix.word(w))
			}
		}
		result = result.or(part)
	}
	return result
}

func (ix *index) phrase(words ...string) set {
	r := set{}
next:
	for d, p := range ix.postings[words[0]] {
	start:
		for _, at := range p.positions {
			for k, w := range words[1:] {
				q, ok := ix.postings[w][d]
				if !ok {
					continue next
				}
				i := sort.SearchInts(q.positions, at+k+1)
				if i == len(q.positions) || q.positions[i] != at+k+1 {
					continue start
				}
			}
			r[d] = struct{}{}
			continue next
		}
	}
	return r
}

type hit struct {
	docID
	score float64
}

func (ix *index) rank(q string) []hit {
	scores := map[docID]float64{}
	for _, w := range normalize(q) {
		byDoc := ix.postings[w]
		idf := math.Log(float64(len(ix.docs)+1) / float64(len(byDoc)+1))
		for d, p := range byDoc {
			scores[d] += idf * float64(len(p.positions)) / math.Sqrt(float64(len(ix.docs[d].words)))
		}
	}
	var hits []hit
	for d, s := range scores {
		hits = append(hits, hit{d, s})
	}
	sort.Slice(hits, func(i, j int) bool {
		return hits[i].score > hits[j].score || hits[i].score == hits[j].score && hits[i].docID < hits[j].docID
	})
	return hits
}

func (ix *index) snippet(d docID, w string) string {
	p := ix.postings[w][d]
	if p == nil {
		return "-"
	}
	words := ix.docs[d].words
	at := p.positions[0]
	lo, hi := max(0, at-2), min(len(words), at+3)
	s := append([]string(nil), words[lo:hi]...)
	s[at-lo] = "[" + s[at-lo] + "]"
	return "…" + strings.Join(s, " ") + "…"
}

func main() {
	ix := newIndex("the", "a", "of", "and", "in", "is")
	ix.add("Foxes", "The quick brown fox jumps over the lazy dog. The fox is quick; the dog is lazy.")
	ix.add("Dogs", "A dog is a man's best friend. Brown dogs and lazy dogs sleep in the sun.")
	ix.add("Storms", "The storm jumps over the hills, and the sun sleeps.")
	ix.add("Empty", "")
	ix.add("Friends", "Best of friends: a quick fox and a brown dog, friends in sun and storm!")

	for _, q := range []string{"dog", "fox dog", "dog !fox", "storm | lazy dog", "!dog", "unicorn", "sun !storm | empty"} {
		fmt.Printf("%-20q -> %v\n", q, ix.query(q).sorted())
	}
	fmt.Println(ix.phrase("quick", "brown", "fox").sorted(), ix.phrase("brown", "dog").sorted(), ix.phrase("jumps", "over").sorted(), ix.phrase("nothing"))

	tw := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(tw, "title\tscore\tsnippet\t")
	for _, h := range ix.rank("lazy friend fox storm") {
		fmt.Fprintf(tw, "%s\t%.4f\t%s\t\n", ix.docs[h.docID].title, h.score, ix.snippet(h.docID, "fox"))
	}
	tw.Flush()

	terms := make([]string, 0, len(ix.postings))
	for t := range ix.postings {
		terms = append(terms, t)
	}
	sort.Strings(terms)
	for _, t := range terms {
		if len(ix.postings[t]) < 2 {
			continue
		}
		fmt.Print(t, ":")
		for _, d := range ix.word(t).sorted() {
			fmt.Print(" ", d, ix.postings[t][d].positions)
		}
		fmt.Println()
	}
}
