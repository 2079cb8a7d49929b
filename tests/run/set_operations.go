package main

import (
	"fmt"
	"sort"
	"strings"
)

type StringSet map[string]struct{}

var exists = struct{}{}

func NewStringSet(items ...string) StringSet {
	s := make(StringSet, len(items))
	s.Add(items...)
	return s
}

func (s StringSet) Add(items ...string) int {
	before := len(s)
	for _, it := range items {
		s[it] = exists
	}
	return len(s) - before
}
func (s StringSet) Has(it string) bool { _, ok := s[it]; return ok }
func (s StringSet) Remove(it string) bool {
	n := len(s)
	delete(s, it)
	return len(s) < n
}
func (s StringSet) Sorted() []string {
	out := make([]string, 0, len(s))
	for it := range s {
		out = append(out, it)
	}
	sort.Strings(out)
	return out
}
func (s StringSet) String() string { return "{" + strings.Join(s.Sorted(), " ") + "}" }

func (s StringSet) filter(keep func(string) bool) StringSet {
	out := StringSet{}
	for it := range s {
		if keep(it) {
			out[it] = exists
		}
	}
	return out
}
func (s StringSet) Union(t StringSet) StringSet {
	u := s.filter(func(string) bool { return true })
	u.Add(t.Sorted()...)
	return u
}
func (s StringSet) Intersect(t StringSet) StringSet { return s.filter(t.Has) }
func (s StringSet) Difference(t StringSet) StringSet {
	return s.filter(func(x string) bool { return !t.Has(x) })
}
func (s StringSet) Symmetric(t StringSet) StringSet { return s.Difference(t).Union(t.Difference(s)) }
func (s StringSet) SubsetOf(t StringSet) bool       { return len(s.Intersect(t)) == len(s) }
func (s StringSet) Equal(t StringSet) bool          { return len(s) == len(t) && s.SubsetOf(t) }

// BitSet holds small numbers.
type BitSet struct {
	words []uint64
}

func (b *BitSet) Add(xs ...int) *BitSet {
	for _, x := range xs {
		w, bit := x/64, uint(x)%64
		for w >= len(b.words) {
			b.words = append(b.words, 0)
		}
		b.words[w] |= 1 << bit
	}
	return b
}
func (b *BitSet) Has(x int) bool { return x/64 < len(b.words) && b.words[x/64]>>(uint(x)%64)&1 != 0 }
func (b *BitSet) Remove(x int) {
	if b.Has(x) {
		b.words[x/64] &^= 1 << (uint(x) % 64)
	}
}
func (b *BitSet) Len() (n int) {
	for _, w := range b.words {
		for ; w != 0; w &= w - 1 {
			n++
		}
	}
	return
}
func (b *BitSet) Each(f func(int) bool) {
	for i, w := range b.words {
		for bit := range 64 {
			if w>>bit&1 == 1 && !f(i*64+bit) {
				return
			}
		}
	}
}
func (b BitSet) String() string {
	var sb strings.Builder
	sb.WriteByte('{')
	sep := ""
	for x := range b.Each {
		fmt.Fprint(&sb, sep, x)
		sep = " "
	}
	return sb.String() + "}"
}

// Bag counts how often it holds each value, of any comparable type.
type Bag map[any]int

func (b Bag) Add(xs ...any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("cannot hold it: %v", r)
		}
	}()
	for _, x := range xs {
		b[x]++
	}
	return
}

type multimap map[string]map[string]int

func (m multimap) put(k, v string) {
	inner, ok := m[k]
	if !ok {
		inner = map[string]int{}
		m[k] = inner
	}
	inner[v]++
}

func powerSet(items []string) (sets []StringSet) {
	if len(items) == 0 {
		return []StringSet{{}}
	}
	for _, s := range powerSet(items[1:]) {
		sets = append(sets, s, s.Union(NewStringSet(items[0])))
	}
	return
}

func unique(xs []int) []int {
	seen := map[int]bool{}
	out := xs[:0]
	for _, x := range xs {
		if !seen[x] {
			seen[x] = true
			out = append(out, x)
		}
	}
	return out
}

func main() {
	a := NewStringSet("red", "green", "blue", "red")
	b := NewStringSet("blue", "white", "red")
	fmt.Println(a, b, len(a), a.Add("green", "black"), a.Remove("black"), a.Remove("pink"))
	fmt.Println(a.Union(b), a.Intersect(b), a.Difference(b), b.Difference(a), a.Symmetric(b))
	fmt.Println(a.SubsetOf(a.Union(b)), a.SubsetOf(b), a.Equal(NewStringSet("blue", "green", "red")), StringSet(nil).SubsetOf(a), StringSet(nil))
	for _, s := range powerSet([]string{"x", "y", "z"}) {
		fmt.Print(s)
	}
	fmt.Println()

	bs := new(BitSet).Add(3, 64, 200, 3, 0)
	fmt.Println(bs, bs.Len(), bs.Has(64), bs.Has(65), bs.Has(100000))
	bs.Remove(64)
	bs.Remove(5000)
	fmt.Printf("%v %d %x\n", *bs, bs.Len(), bs.words)
	bs.Each(func(x int) bool { fmt.Print(x, ";"); return x < 3 })
	fmt.Println()

	type point struct{ x, y int }
	bag := Bag{}
	fmt.Println(bag.Add(1, "1", 1.0, int64(1), point{1, 2}, point{1, 2}, [2]bool{true}, nil, 'a', nil, &bag == nil))
	fmt.Println(len(bag), bag[1], bag[point{1, 2}], bag[nil], bag[int32(97)], bag[97], bag[false], bag[[2]bool{true, false}])
	fmt.Println(bag.Add(2, []int{1}), bag.Add(map[string]int{}), bag.Add(struct{ f any }{func() {}}), bag[2])

	m := multimap{}
	for _, p := range strings.Fields("a=1 a=2 b=1 a=1 c=") {
		k, v, _ := strings.Cut(p, "=")
		m.put(k, v)
	}
	fmt.Println(m, len(m["a"]), m["zzz"]["y"])
	delete(m["a"], "1")
	delete(m, "b")
	delete(m["nothing"], "here")
	fmt.Println(m)
	fmt.Println(unique([]int{3, 1, 3, 2, 1, 4}))
	var none map[string]bool
	fmt.Println(none["x"], len(none), none == nil)
	defer func() { fmt.Println("recovered:", recover()) }()
	none["x"] = true
}
