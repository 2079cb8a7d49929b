package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type graph map[string][]string

type cycleError struct{ path []string }

func (c *cycleError) Error() string { return "cycle: " + strings.Join(c.path, " -> ") }

func parse(s string) graph {
	g := graph{}
	for _, line := range strings.Split(strings.TrimSpace(s), "\n") {
		target, deps, _ := strings.Cut(line, ":")
		target = strings.TrimSpace(target)
		g[target] = append(g[target], strings.Fields(deps)...)
		for _, d := range strings.Fields(deps) {
			if _, ok := g[d]; !ok {
				g[d] = nil
			}
		}
	}
	return g
}

func (g graph) nodes() []string {
	ns := make([]string, 0, len(g))
	for n := range g {
		ns = append(ns, n)
	}
	sort.Strings(ns)
	return ns
}

// depthFirst visits after all that a node needs.
func (g graph) depthFirst() (order []string, err error) {
	const (
		unseen = iota
		active
		done
	)
	state := make(map[string]int)
	var path []string
	var visit func(n string) error
	visit = func(n string) error {
		switch state[n] {
		case done:
			return nil
		case active:
			i := 0
			for path[i] != n {
				i++
			}
			return &cycleError{append(append([]string{}, path[i:]...), n)}
		}
		state[n] = active
		path = append(path, n)
		for _, d := range g[n] {
			if err := visit(d); err != nil {
				return err
			}
		}
		path = path[:len(path)-1]
		state[n] = done
		order = append(order, n)
		return nil
	}
	for _, n := range g.nodes() {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	return order, nil
}

// levels groups what could be built at the same time.
func (g graph) levels() (levels [][]string, rest []string) {
	needs := map[string]int{}
	users := map[string][]string{}
	for n, deps := range g {
		needs[n] = len(deps)
		for _, d := range deps {
			users[d] = append(users[d], n)
		}
	}
	for len(needs) > 0 {
		var ready []string
		for n, k := range needs {
			if k == 0 {
				ready = append(ready, n)
			}
		}
		if ready == nil {
			break
		}
		sort.Strings(ready)
		for _, n := range ready {
			delete(needs, n)
			for _, u := range users[n] {
				needs[u]--
			}
		}
		levels = append(levels, ready)
	}
	for n := range needs {
		rest = append(rest, n)
	}
	sort.Strings(rest)
	return
}

// components finds the strongly connected ones.
func (g graph) components() [][]string {
	index := map[string]int{}
	low := map[string]int{}
	onStack := map[string]bool{}
	var stack []string
	var out [][]string
	var connect func(string)
	connect = func(v string) {
		index[v] = len(index) + 1
		low[v] = index[v]
		stack = append(stack, v)
		onStack[v] = true
		for _, w := range g[v] {
			if index[w] == 0 {
				connect(w)
				low[v] = min(low[v], low[w])
			} else if onStack[w] {
				low[v] = min(low[v], index[w])
			}
		}
		if low[v] != index[v] {
			return
		}
		var c []string
		for {
			w := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			delete(onStack, w)
			c = append(c, w)
			if w == v {
				break
			}
		}
		sort.Strings(c)
		out = append(out, c)
	}
	for _, n := range g.nodes() {
		if index[n] == 0 {
			connect(n)
		}
	}
	return out
}

func (g graph) closure() map[string]map[string]bool {
	reach := map[string]map[string]bool{}
	var walk func(from, at string)
	walk = func(from, at string) {
		for _, next := range g[at] {
			if !reach[from][next] {
				if reach[from] == nil {
					reach[from] = map[string]bool{}
				}
				reach[from][next] = true
				walk(from, next)
			}
		}
	}
	for n := range g {
		walk(n, n)
	}
	return reach
}

func main() {
	inputs := []string{`
app: ui net db
ui: fonts draw
draw: math
net: tls
tls: math rand
db: io
rand: math`, `
a: b
b: c d
c: a
d: e
e: d
f: f g`, "lonely:"}
	for i, in := range inputs {
		g := parse(in)
		fmt.Println("graph", i, g)
		order, err := g.depthFirst()
		var ce *cycleError
		if errors.As(err, &ce) {
			fmt.Println("  error:", err, len(ce.path))
		} else {
			fmt.Println("  order:", order)
		}
		levels, rest := g.levels()
		fmt.Println("  levels:", levels, "rest:", rest)
		fmt.Println("  components:", g.components())
		fmt.Println("  closure:", g.closure())
	}
}
