package main

import (
	"fmt"
	"sort"
	"strings"
)

type UnionFind struct {
	parent, size []int
	count        int
}

func NewUnionFind(n int) *UnionFind {
	uf := &UnionFind{parent: make([]int, n), size: make([]int, n), count: n}
	for i := range uf.parent {
		uf.parent[i], uf.size[i] = i, 1
	}
	return uf
}

func (uf *UnionFind) Find(x int) int {
	for uf.parent[x] != x {
		uf.parent[x] = uf.parent[uf.parent[x]]
		x = uf.parent[x]
	}
	return x
}

func (uf *UnionFind) Union(a, b int) bool {
	a, b = uf.Find(a), uf.Find(b)
	if a == b {
		return false
	}
	if uf.size[a] < uf.size[b] {
		a, b = b, a
	}
	uf.parent[b] = a
	uf.size[a] += uf.size[b]
	uf.count--
	return true
}

// Named wraps the numbers in names, by embedding.
type Named struct {
	*UnionFind
	ids   map[string]int
	names []string
}

func NewNamed(names ...string) *Named {
	n := &Named{UnionFind: NewUnionFind(len(names)), ids: make(map[string]int), names: names}
	for i, s := range names {
		n.ids[s] = i
	}
	return n
}

func (n *Named) Union(a, b string) bool { return n.UnionFind.Union(n.ids[a], n.ids[b]) }
func (n *Named) Same(a, b string) bool  { return n.Find(n.ids[a]) == n.Find(n.ids[b]) }
func (n *Named) Groups() (groups [][]string) {
	by := map[int][]string{}
	for i, s := range n.names {
		root := n.Find(i)
		by[root] = append(by[root], s)
	}
	for _, g := range by {
		sort.Strings(g)
		groups = append(groups, g)
	}
	sort.Slice(groups, func(i, j int) bool { return groups[i][0] < groups[j][0] })
	return
}

type edge struct {
	a, b   string
	weight float64
}

type byWeight []edge

func (e byWeight) Len() int           { return len(e) }
func (e byWeight) Less(i, j int) bool { return e[i].weight < e[j].weight }
func (e byWeight) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }

func kruskal(names []string, edges []edge) (tree []edge, total float64) {
	sort.Stable(byWeight(edges))
	uf := NewNamed(names...)
	for _, e := range edges {
		if uf.Union(e.a, e.b) {
			tree = append(tree, e)
			total += e.weight
		}
	}
	return
}

// islands counts regions of '#' and gives each a letter.
func islands(rows []string) (int, string) {
	w, h := len(rows[0]), len(rows)
	uf := NewUnionFind(w * h)
	water := 0
	for y := range h {
		for x := range w {
			if rows[y][x] != '#' {
				water++
				continue
			}
			if x+1 < w && rows[y][x+1] == '#' {
				uf.Union(y*w+x, y*w+x+1)
			}
			if y+1 < h && rows[y+1][x] == '#' {
				uf.Union(y*w+x, y*w+x+w)
			}
		}
	}
	letters := map[int]byte{}
	var b strings.Builder
	for y := range h {
		for x := range w {
			c := byte('.')
			if rows[y][x] == '#' {
				root := uf.Find(y*w + x)
				if letters[root] == 0 {
					letters[root] = 'A' + byte(len(letters))
				}
				c = letters[root]
			}
			b.WriteByte(c)
		}
		b.WriteByte('\n')
	}
	return uf.count - water, b.String()
}

// percolate opens cells until top and bottom meet.
func percolate(n int, seed uint64) int {
	uf := NewUnionFind(n*n + 2)
	open := make(map[[2]int]bool, n*n)
	top, bottom := n*n, n*n+1
	for uf.Find(top) != uf.Find(bottom) {
		seed ^= seed << 13
		seed ^= seed >> 7
		seed ^= seed << 17
		c := [...]int{int(seed % uint64(n)), int(seed >> 20 % uint64(n))}
		if open[c] {
			continue
		}
		open[c] = true
		at := c[1]*n + c[0]
		switch c[1] {
		case 0:
			uf.Union(at, top)
		case n - 1:
			uf.Union(at, bottom)
		}
		for _, d := range [4][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			if o := [2]int{c[0] + d[0], c[1] + d[1]}; open[o] {
				uf.Union(at, o[1]*n+o[0])
			}
		}
	}
	return len(open)
}

func main() {
	people := NewNamed("ann", "bob", "cy", "dee", "eli", "flo")
	for _, p := range []string{"ann bob", "cy dee", "bob ann", "eli flo", "dee eli"} {
		a, b, _ := strings.Cut(p, " ")
		fmt.Println(p, people.Union(a, b), people.count)
	}
	fmt.Println(people.Same("cy", "flo"), people.Same("ann", "flo"), people.Groups())

	tree, total := kruskal(strings.Split("ABCDEFG", ""), []edge{
		{"A", "B", 7}, {"A", "D", 5}, {"B", "C", 8}, {"B", "D", 9}, {"B", "E", 7}, {"C", "E", 5},
		{"D", "E", 15}, {"D", "F", 6}, {"E", "F", 8}, {"E", "G", 9}, {"F", "G", 11},
	})
	fmt.Println(tree, total)

	n, picture := islands([]string{"##..#..#", "#...##..", "..#....#", ".##..###"})
	fmt.Print(n, " islands\n", picture)
	for _, size := range []int{5, 20, 50} {
		k := percolate(size, uint64(size)*2654435761)
		fmt.Printf("%d: %d opened, %.3f\n", size, k, float64(k)/float64(size*size))
	}
	defer func() {
		fmt.Println(recover())
	}()
	var none *Named
	none.Same("a", "b")
}
