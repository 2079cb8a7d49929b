package p

type node struct {
	next *node
	name string
}

var sink any

func stays(n int) int {
	m := make(map[string]int)
	m["a"] = n
	h := make(map[int]*node, n)
	h[1] = nil
	l := map[string]int{"x": 1}
	e := map[int]int{}
	return len(m) + len(h) + l["x"] + e[1]
}

func returned() map[string]int {
	m := map[string]int{"a": 1}
	return m
}

func made(n int) map[int]bool { return make(map[int]bool, n+1) }

func keysAndValues(p *node, k string) {
	m := map[*node]*node{}
	m[p] = &node{name: k}
	q := &node{}
	m[q] = q
}

func literal(p, q *node) {
	m := map[*node][]*node{p: {q, &node{}}, &node{}: nil}
	_ = m
}

func read(m map[string]*node, k string) *node { return m[k] }

func readKey(m map[*node]*node, k *node) (*node, bool) {
	v, ok := m[k]
	return v, ok
}

func ranged(m map[*node]*node) (last *node) {
	for k, v := range m {
		last = v
		if k == nil {
			last = k
		}
	}
	return last
}

func deleted(m map[*node]int, k *node) {
	delete(m, k)
	clear(m)
}

func boxed() {
	m := map[any]any{}
	m[1] = "x"
	x := 5
	m[x] = x
	m["s"] = []int{1, 2}
	sink = m
}

func counted(words []string) map[string]int {
	counts := map[string]int{}
	for _, w := range words {
		counts[w]++
	}
	return counts
}

func appended(m map[string][]*node, n *node) {
	m["k"] = append(m["k"], n)
	m["l"] = append(m["l"], &node{})
}

func captured() func(string) int {
	m := map[string]int{}
	return func(k string) int {
		m[k]++
		return m[k]
	}
}

func moved() {
	x, y := 1, 2
	m := map[*int]*int{}
	m[&x] = &y
}

func stringKey(b []byte) int {
	m := map[string]int{}
	m[string(b)] = 1
	return m[string(b)]
}

func structs(n node) {
	m := map[string]node{"n": n}
	v := m["n"]
	v.next = &v
	m["v"] = v
}

func pointerTo() *map[string]int {
	m := map[string]int{}
	return &m
}

func addressed(n int) int {
	m := map[string]func() int{
		"f": func() int { return n },
		"g": nil,
	}
	return m["f"]()
}
