package main

import (
	"errors"
	"fmt"
	"strings"
)

type color int

const (
	red color = iota
	green
	blue
)

var names = map[color]string{red: "red", green: "green", blue: "blue"}
var inverse = invert(names)
var squares = map[int]int{
	0: 0, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25, 6: 36, 7: 49, 8: 64, 9: 81, 10: 100, 11: 121, 12: 144, 13: 169, 14: 196, 15: 225,
	16: 256, 17: 289, 18: 324, 19: 361, 20: 400, 21: 441, 22: 484, 23: 529, 24: 576, 25: 625, 26: 676, 27: 729, 28: 784, 29: len(names),
}
var roman = map[string]struct {
	value int
	long  string
}{
	"I": {1, "one"}, "V": {5, "five"}, "X": {10, "ten"}, "L": {50, "fifty"}, "C": {100, "hundred"}, "D": {500, "five hundred"},
	"a": {}, "b": {}, "c": {}, "d": {}, "e": {}, "f": {}, "g": {}, "h": {}, "i": {}, "j": {}, "k": {}, "l": {}, "m": {}, "n": {},
	"o": {}, "p": {}, "q": {}, "r": {}, "s": {}, "t": {}, "u": {value: 3}, "M": {1000, "thousand"},
}
var handlers = map[string]func(...int) (int, error){
	"sum": func(xs ...int) (n int, err error) {
		for _, x := range xs {
			n += x
		}
		return
	},
	"first": func(xs ...int) (int, error) {
		if len(xs) == 0 {
			return 0, errors.New("nothing")
		}
		return xs[0], nil
	},
}

func invert(m map[color]string) map[string]color {
	out := make(map[string]color, len(m))
	for k, v := range m {
		out[v] = k
	}
	return out
}

type graph map[string][]string

func (g graph) edge(a, b string) {
	g[a] = append(g[a], b)
	g[b] = append(g[b], a)
}

func (g graph) reach(from string, seen map[string]bool) int {
	if seen[from] {
		return 0
	}
	seen[from] = true
	n := 1
	for _, to := range g[from] {
		n += g.reach(to, seen)
	}
	return n
}

type cache struct {
	hits, misses int
	store        map[[2]int]uint64
}

func (c *cache) paths(r, k int) uint64 {
	if r == 0 || k == 0 {
		return 1
	}
	if v, ok := c.store[[2]int{r, k}]; ok {
		c.hits++
		return v
	}
	c.misses++
	v := c.paths(r-1, k) + c.paths(r, k-1)
	c.store[[...]int{r, k}] = v
	return v
}

type animal interface{ sound() string }
type dog struct{ name string }
type cat struct{ lives *int }

func (d dog) sound() string { return d.name + " barks" }
func (c cat) sound() string { *c.lives--; return fmt.Sprint("meow ", *c.lives) }

type trie struct {
	next map[rune]*trie
	end  bool
}

func (t *trie) add(s string) {
	for _, r := range s {
		if t.next == nil {
			t.next = map[rune]*trie{}
		}
		n, ok := t.next[r]
		if !ok {
			n = &trie{}
			t.next[r] = n
		}
		t = n
	}
	t.end = true
}

func (t *trie) count() int {
	n := 0
	if t.end {
		n++
	}
	for _, c := range t.next {
		n += c.count()
	}
	return n
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func find(m map[string]int, k string) (v int, err error) {
	v, ok := m[k]
	if !ok {
		err = fmt.Errorf("no %q", k)
	}
	return
}

func shadow() (m map[string]int) {
	defer func() { m["deferred"] = len(m) }()
	m = map[string]int{"a": 1}
	return m
}

func main() {
	fmt.Println(names, inverse, len(squares), squares[28], squares[29], roman["M"].long, roman["u"].value, len(roman))
	if n, err := handlers["sum"](1, 2, 3); err == nil {
		fmt.Println(n)
	}
	_, err := handlers["first"]()
	fmt.Println(err, handlers["none"] == nil)
	try(func() { handlers["none"](1) })
	g := graph{}
	for _, e := range strings.Fields("ab bc cd xy yz ca") {
		g.edge(e[:1], e[1:])
	}
	fmt.Println(g.reach("a", map[string]bool{}), g.reach("z", map[string]bool{}), len(g), g)
	c := &cache{store: map[[2]int]uint64{}}
	fmt.Println(c.paths(30, 30), c.hits, c.misses, len(c.store))
	lives := 9
	zoo := map[string]animal{"d": dog{"rex"}, "c": cat{&lives}, "n": nil}
	fmt.Println(zoo["d"].sound(), zoo["c"].sound(), zoo["c"].sound(), zoo["n"] == nil)
	try(func() { zoo["q"].sound() })
	if d, ok := zoo["d"].(dog); ok {
		fmt.Println(d.name)
	}
	var t trie
	for _, w := range strings.Fields("an ant ante and añb añ") {
		t.add(w)
	}
	fmt.Println(t.count(), len(t.next), len(t.next['a'].next['ñ'].next))
	a, b := map[string]int{"x": 1}, map[string]int{}
	var ok bool
	b["y"], ok = a["x"]
	fmt.Println(b, ok)
	b["z"], ok = a["z"]
	fmt.Println(b, ok)
	var e error
	b["q"], e = find(a, "q")
	fmt.Println(b, e)
	i, arr := 0, [3]int{}
	i, arr[i], b["i"] = 2, 7, i+5
	fmt.Println(i, arr, b)
	arr[b["zero"]]++
	arr[a["x"]] += a["x"] + b["i"]
	fmt.Println(arr, len(shadow()))
	var boxed any = a
	switch m := boxed.(type) {
	case map[string]string:
		fmt.Println("strings", m)
	case map[string]int:
		m["via"] = 2
		fmt.Println("ints", m)
	}
	_, isMap := boxed.(map[string]any)
	fmt.Println(isMap, boxed.(map[string]int)["via"])
	try(func() { fmt.Println(boxed == boxed) })
	try(func() { fmt.Println(any(struct{ m map[int]int }{}) == any(struct{ m map[int]int }{})) })
	switch {
	case a["x"] > 5:
		fmt.Println("big")
	case a["x"] == 1 && len(a) > 1:
		fmt.Println("one")
	}
	switch names[green] {
	case names[red]:
		fmt.Println("red?")
	case "gre" + "en":
		fmt.Println("green")
	}
	rows := []map[string][]*int{{}, nil}
	rows[0]["p"] = append(rows[0]["p"], &i, &arr[2])
	*rows[0]["p"][1] = 42
	fmt.Println(arr, len(rows[1]["p"]), *rows[0]["p"][0])
	grid := map[int]map[int]rune{}
	for y := range 3 {
		grid[y] = map[int]rune{}
		for x := range 4 {
			grid[y][x] = rune('a' + 4*y + x)
		}
	}
	grid[1][2]++
	grid[2][3] -= 'a' - 'A'
	fmt.Println(string(grid[1][2]), string(grid[2][3]), string(grid[0][0]), grid[9][9])
	fs := map[int]func() int{}
	for i := range 3 {
		fs[i] = func() int { i *= 10; return i }
	}
	fmt.Println(fs[0](), fs[1](), fs[2](), fs[2]())
	counts := map[string]int{}
	for _, w := range strings.FieldsFunc("The cat. the dog! The END", func(r rune) bool { return r == ' ' || r == '.' || r == '!' }) {
		counts[strings.ToLower(w)]++
	}
	fmt.Println(counts, counts["the"] == 3)
	p := &counts
	(*p)["the"] *= 2
	q := *p
	q["cat"] = min(q["cat"], q["nothing"], len(q))
	fmt.Println(counts, len(*p), max(counts["the"], 3))
	for k := range counts {
		if len(k) == 3 {
			delete(counts, k)
		}
	}
	fmt.Println(counts)
	type key struct {
		a [2]string
		b *int
		c bool
	}
	odd := map[key]float32{{[2]string{"x", "y"}, &i, true}: 1.5, {}: 2}
	odd[key{b: &lives}] = odd[key{}] / 4
	fmt.Println(odd[key{a: [...]string{"x", "y"}, b: &i, c: true}], odd[key{}], odd[key{b: &lives}], len(odd))
	s := "k"
	m := map[string]string{s: s + s, s + s: s}
	for range 3 {
		m[m[s]] += m[s]
		s = m[s]
	}
	fmt.Println(len(m), len(s), m["kk"])
}
