package main

import (
	"fmt"
	"strings"
)

const maze = `
#########################
#S..#.......#.....#.....#
###.#.#####.#.###.#.###.#
#...#.....#...#.#...#...#
#.#######.#####.#####.###
#.......#.......~~~.....#
#.#####.#######.~#######
#.....#..........~.....E#
#########################`

type point struct{ r, c int }

type item struct {
	at   point
	cost int
}

type queue []item

func (q *queue) push(x item) {
	*q = append(*q, x)
	for i := len(*q) - 1; i > 0; {
		p := (i - 1) / 2
		if (*q)[p].cost <= (*q)[i].cost {
			break
		}
		(*q)[p], (*q)[i] = (*q)[i], (*q)[p]
		i = p
	}
}

func (q *queue) pop() item {
	h := *q
	top := h[0]
	n := len(h) - 1
	h[0] = h[n]
	h = h[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && h[c+1].cost < h[c].cost {
			c++
		}
		if h[i].cost <= h[c].cost {
			break
		}
		h[i], h[c] = h[c], h[i]
		i = c
	}
	*q = h
	return top
}

type grid struct {
	rows       []string
	start, end point
}

func read(s string) (g grid) {
	g.rows = strings.Split(strings.Trim(s, "\n"), "\n")
	for r, row := range g.rows {
		if c := strings.IndexByte(row, 'S'); c >= 0 {
			g.start = point{r, c}
		}
		if c := strings.IndexByte(row, 'E'); c >= 0 {
			g.end = point{r, c}
		}
	}
	return g
}

func (g *grid) cost(p point) (int, bool) {
	if p.r < 0 || p.r >= len(g.rows) || p.c < 0 || p.c >= len(g.rows[p.r]) {
		return 0, false
	}
	switch g.rows[p.r][p.c] {
	case '#':
		return 0, false
	case '~':
		return 5, true
	}
	return 1, true
}

func (g *grid) solve() (cost int, path []point, visited int) {
	dist := make([][]int, len(g.rows))
	from := make([][]point, len(g.rows))
	for r := range dist {
		dist[r] = make([]int, len(g.rows[r]))
		from[r] = make([]point, len(g.rows[r]))
		for c := range dist[r] {
			dist[r][c] = -1
		}
	}
	q := &queue{{g.start, 0}}
	dist[g.start.r][g.start.c] = 0
	for len(*q) > 0 {
		cur := q.pop()
		if cur.cost > dist[cur.at.r][cur.at.c] {
			continue
		}
		visited++
		if cur.at == g.end {
			for p := g.end; p != g.start; p = from[p.r][p.c] {
				path = append(path, p)
			}
			return cur.cost, path, visited
		}
		for _, d := range [4]point{{-1, 0}, {0, 1}, {1, 0}, {0, -1}} {
			next := point{cur.at.r + d.r, cur.at.c + d.c}
			step, ok := g.cost(next)
			if !ok {
				continue
			}
			total := cur.cost + step
			if old := dist[next.r][next.c]; old < 0 || total < old {
				dist[next.r][next.c] = total
				from[next.r][next.c] = cur.at
				q.push(item{next, total})
			}
		}
	}
	return -1, nil, visited
}

func (g *grid) draw(path []point) string {
	canvas := make([][]byte, len(g.rows))
	for i, row := range g.rows {
		canvas[i] = []byte(row)
	}
	for _, p := range path[min(1, len(path)):] {
		canvas[p.r][p.c] = '*'
	}
	var b strings.Builder
	for _, row := range canvas {
		b.Write(row)
		b.WriteByte('\n')
	}
	return b.String()
}

func floyd(edges [][3]int, n int) [][]int {
	const inf = 1 << 30
	d := make([][]int, n)
	for i := range d {
		d[i] = make([]int, n)
		for j := range d[i] {
			if i != j {
				d[i][j] = inf
			}
		}
	}
	for _, e := range edges {
		d[e[0]][e[1]] = e[2]
	}
	for k := range n {
		for i := range n {
			for j := range n {
				d[i][j] = min(d[i][j], d[i][k]+d[k][j])
			}
		}
	}
	return d
}

func main() {
	g := read(maze)
	cost, path, visited := g.solve()
	fmt.Println(cost, len(path), visited)
	fmt.Print(g.draw(path))
	g.rows[7] = strings.Replace(g.rows[7], ".E", "#E", 1)
	cost, path, _ = g.solve()
	fmt.Println(cost, path == nil)
	for _, row := range floyd([][3]int{{0, 1, 4}, {0, 2, 1}, {2, 1, 2}, {1, 3, 5}, {3, 0, 7}}, 4) {
		fmt.Println(row)
	}
}
