package main

import (
	"bytes"
	"container/list"
	"fmt"
	"strings"
)

type dir uint8

const (
	north dir = 1 << iota
	east
	south
	west
)

var dirs = []dir{north, east, south, west}

func (d dir) opposite() dir { return (d<<2 | d>>2) & 15 }
func (d dir) delta() (dx, dy int) {
	switch d {
	case north:
		return 0, -1
	case east:
		return 1, 0
	case south:
		return 0, 1
	case west:
		return -1, 0
	default:
		panic(fmt.Sprint("no direction: ", uint8(d)))
	}
}
func (d dir) String() string {
	if d == 0 {
		return "none"
	}
	var parts []string
	for i, name := range []string{"N", "E", "S", "W"} {
		if d&(1<<i) != 0 {
			parts = append(parts, name)
		}
	}
	return strings.Join(parts, "|")
}

type cell struct{ x, y int }

func (c cell) move(d dir) cell {
	dx, dy := d.delta()
	return cell{c.x + dx, c.y + dy}
}

type maze struct {
	w, h  int
	cells [][]dir
	rnd   func(n int) int
}

func newMaze(w, h int, seed uint32) *maze {
	m := &maze{w: w, h: h, cells: make([][]dir, h)}
	for y := range m.cells {
		m.cells[y] = make([]dir, w)
	}
	m.rnd = func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>16) % n
	}
	return m
}

func (m *maze) in(c cell) bool { return c.x >= 0 && c.y >= 0 && c.x < m.w && c.y < m.h }
func (m *maze) at(c cell) *dir { return &m.cells[c.y][c.x] }

func (m *maze) join(c cell, d dir) {
	*m.at(c) |= d
	*m.at(c.move(d)) |= d.opposite()
}

// carve goes as deep as it can; without recursion.
func (m *maze) carve() {
	stack := list.New()
	stack.PushBack(cell{0, 0})
	for stack.Len() > 0 {
		c := stack.Back().Value.(cell)
		var options []dir
		for _, d := range dirs {
			if n := c.move(d); m.in(n) && *m.at(n) == 0 {
				options = append(options, d)
			}
		}
		if len(options) == 0 {
			stack.Remove(stack.Back())
			continue
		}
		d := options[m.rnd(len(options))]
		m.join(c, d)
		stack.PushBack(c.move(d))
	}
}

func (m *maze) solve(from, to cell) (path map[cell]bool, length int) {
	prev := map[cell]dir{from: 0}
	queue := list.New()
	queue.PushFront(from)
	for e := queue.Front(); e != nil; e = e.Next() {
		c := e.Value.(cell)
		if c == to {
			break
		}
		for _, d := range dirs {
			if *m.at(c)&d == 0 {
				continue
			}
			n := c.move(d)
			if _, seen := prev[n]; !seen {
				prev[n] = d
				queue.PushBack(n)
			}
		}
	}
	path = map[cell]bool{from: true}
	for c := to; c != from; c = c.move(prev[c].opposite()) {
		path[c] = true
		length++
	}
	return
}

func (m *maze) render(path map[cell]bool) string {
	canvas := make([][]byte, 2*m.h+1)
	for y := range canvas {
		canvas[y] = bytes.Repeat([]byte{'#'}, 2*m.w+1)
	}
	for y, row := range m.cells {
		for x, open := range row {
			mark := byte(' ')
			if path[cell{x, y}] {
				mark = '.'
			}
			canvas[2*y+1][2*x+1] = mark
			for _, d := range []dir{east, south} {
				if open&d != 0 {
					dx, dy := d.delta()
					if !path[cell{x, y}.move(d)] {
						mark = ' '
					}
					canvas[2*y+1+dy][2*x+1+dx] = mark
					if path[cell{x, y}] {
						mark = '.'
					}
				}
			}
		}
	}
	return string(bytes.Join(canvas, []byte("\n")))
}

func (m *maze) deadEnds() (n int, kinds map[dir]int) {
	kinds = make(map[dir]int)
	for _, row := range m.cells {
		for _, c := range row {
			kinds[c]++
			if c&(c-1) == 0 {
				n++
			}
		}
	}
	return
}

func floodFill(img []string, x, y int, with byte) ([]string, int) {
	rows := make([][]byte, len(img))
	for i, r := range img {
		rows[i] = []byte(r)
	}
	old := rows[y][x]
	count := 0
	var fill func(x, y int)
	fill = func(x, y int) {
		if y < 0 || y >= len(rows) || x < 0 || x >= len(rows[y]) || rows[y][x] != old || old == with {
			return
		}
		rows[y][x] = with
		count++
		fill(x+1, y)
		fill(x-1, y)
		fill(x, y+1)
		fill(x, y-1)
	}
	fill(x, y)
	out := make([]string, len(rows))
	for i := range rows {
		out[i] = string(rows[i])
	}
	return out, count
}

func main() {
	m := newMaze(16, 7, 2024)
	m.carve()
	path, n := m.solve(cell{0, 0}, cell{15, 6})
	picture := m.render(path)
	fmt.Println(picture)
	ends, kinds := m.deadEnds()
	fmt.Println(n, len(path), ends, kinds)
	fmt.Println(dir(0), dir(15), north|west, east.opposite())
	rows := strings.Split(strings.ReplaceAll(picture, ".", " "), "\n")
	filled, count := floodFill(rows, 1, 1, '~')
	fmt.Println(count, strings.Count(strings.Join(filled, ""), " "))
	filled, count = floodFill([]string{"..##..", ".#..#.", "..##.."}, 2, 1, '*')
	fmt.Println(strings.Join(filled, "\n"), count)
	_, count = floodFill([]string{"aa"}, 0, 0, 'a')
	big := strings.Split(strings.TrimSuffix(strings.Repeat(strings.Repeat(".", 200)+"\n", 200), "\n"), "\n")
	_, bigCount := floodFill(big, 100, 100, 'x')
	fmt.Println(count, bigCount)
	defer func() { fmt.Println("recovered:", recover()) }()
	cell{}.move(3)
}
