// Shortest roads with container/heap, A* on a grid, and Floyd-Warshall to check both.
package main

import (
	"container/heap"
	"fmt"
	"math"
	"os"
	"strings"
)

type city string

type road struct {
	to city
	km int
}

type network map[city][]road

func (n network) connect(a, b city, km int) network {
	n[a] = append(n[a], road{b, km})
	n[b] = append(n[b], road{a, km})
	return n
}

type item struct {
	city
	dist  int
	index int
}

type queue []*item

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].dist < q[j].dist || q[i].dist == q[j].dist && q[i].city < q[j].city
}
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].index, q[j].index = i, j }
func (q *queue) Push(x interface{}) { it := x.(*item); it.index = len(*q); *q = append(*q, it) }
func (q *queue) Pop() interface{} {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	it.index = -1
	return it
}

func (n network) from(start city) (dist map[city]int, prev map[city]city) {
	dist, prev = map[city]int{start: 0}, map[city]city{}
	items := map[city]*item{}
	q := &queue{}
	push := func(c city, d int) {
		if it, ok := items[c]; ok && it.index >= 0 {
			it.dist = d
			heap.Fix(q, it.index)
			return
		}
		items[c] = &item{city: c, dist: d}
		heap.Push(q, items[c])
	}
	push(start, 0)
	for q.Len() > 0 {
		at := heap.Pop(q).(*item)
		for _, r := range n[at.city] {
			d := at.dist + r.km
			if old, ok := dist[r.to]; !ok || d < old {
				dist[r.to], prev[r.to] = d, at.city
				push(r.to, d)
			}
		}
	}
	return
}

func path(prev map[city]city, to city) string {
	names := []string{string(to)}
	for {
		p, ok := prev[to]
		if !ok {
			break
		}
		names = append([]string{string(p)}, names...)
		to = p
	}
	return strings.Join(names, " > ")
}

func (n network) all() map[[2]city]int {
	d := map[[2]city]int{}
	for a, rs := range n {
		d[[2]city{a, a}] = 0
		for _, r := range rs {
			d[[2]city{a, r.to}] = r.km
		}
	}
	for k := range n {
		for i := range n {
			ik, ok := d[[2]city{i, k}]
			if !ok {
				continue
			}
			for j := range n {
				if kj, ok := d[[2]city{k, j}]; ok {
					if ij, ok := d[[2]city{i, j}]; !ok || ik+kj < ij {
						d[[2]city{i, j}] = ik + kj
					}
				}
			}
		}
	}
	return d
}

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }

type state struct {
	point
	cost, guess int
}
type open []state

func (o open) Len() int           { return len(o) }
func (o open) Less(i, j int) bool { return o[i].cost+o[i].guess < o[j].cost+o[j].guess }
func (o open) Swap(i, j int)      { o[i], o[j] = o[j], o[i] }
func (o *open) Push(x any)        { *o = append(*o, x.(state)) }
func (o *open) Pop() (x any) {
	x, *o = (*o)[len(*o)-1], (*o)[:len(*o)-1]
	return
}

var grid = strings.Fields(`
S..#......
.#.#.####.
.#...#..#.
.#####.##.
.......#.E
.#######..
..........`)

func astar(grid []string) (int, map[point]int) {
	var start, end point
	for y, row := range grid {
		if x := strings.IndexByte(row, 'S'); x >= 0 {
			start = point{x, y}
		}
		if x := strings.IndexByte(row, 'E'); x >= 0 {
			end = point{x, y}
		}
	}
	guess := func(p point) int {
		return int(math.Abs(float64(p.x-end.x)) + math.Abs(float64(p.y-end.y)))
	}
	best := map[point]int{start: 0}
	o := open{{start, 0, guess(start)}}
	for len(o) > 0 {
		s := heap.Pop(&o).(state)
		if s.point == end {
			return s.cost, best
		}
		for _, d := range []point{{1, 0}, {0, 1}, {-1, 0}, {0, -1}} {
			p := s.add(d)
			if p.y < 0 || p.y >= len(grid) || p.x < 0 || p.x >= len(grid[0]) || grid[p.y][p.x] == '#' {
				continue
			}
			if old, ok := best[p]; ok && old <= s.cost+1 {
				continue
			}
			best[p] = s.cost + 1
			heap.Push(&o, state{p, s.cost + 1, guess(p)})
		}
	}
	return -1, best
}

func main() {
	n := network{}
	n.connect("Bern", "Basel", 100).connect("Bern", "Zug", 140).connect("Basel", "Zurich", 88).
		connect("Zug", "Zurich", 30).connect("Zurich", "Chur", 120).connect("Zug", "Chur", 145).
		connect("Bern", "Sion", 160).connect("Sion", "Chur", 300)
	n["Malta"] = nil
	all := n.all()
	for _, start := range []city{"Bern", "Chur", "Malta"} {
		dist, prev := n.from(start)
		for _, to := range []city{"Basel", "Bern", "Chur", "Sion", "Zug", "Zurich", "Malta"} {
			d, ok := dist[to]
			if !ok {
				fmt.Fprintf(os.Stdout, "%6s  -\n", to)
				continue
			}
			fmt.Printf("%6s %4d %s\n", to, d, path(prev, to))
			if all[[2]city{start, to}] != d {
				panic("they differ")
			}
		}
	}
	cost, seen := astar(grid)
	fmt.Println(cost, seen[point{9, 4}])
	blocked := append([]string(nil), grid...)
	blocked[4] = "#########E"
	blocked[5] = "##########"
	blocked[3] = "##########"
	cost, seen = astar(blocked)
	fmt.Println(cost, len(seen))
}
