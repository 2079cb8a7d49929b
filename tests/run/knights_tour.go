package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

type square struct{ file, rank int }

func (s square) String() string { return fmt.Sprintf("%c%d", 'a'+s.file, s.rank+1) }

func parseSquare(s string) (sq square, err error) {
	var f rune
	if _, err = fmt.Sscanf(s, "%c%d", &f, &sq.rank); err != nil {
		return sq, fmt.Errorf("square %q: %w", s, err)
	}
	sq.file = int(f - 'a')
	sq.rank--
	return
}

var jumps = [8]square{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}

type board struct {
	w, h    int
	visited map[square]int
}

func (b *board) inside(s square) bool {
	return s.file >= 0 && s.rank >= 0 && s.file < b.w && s.rank < b.h
}

func (b *board) from(s square) (out []square) {
	for _, j := range jumps {
		if t := (square{s.file + j.file, s.rank + j.rank}); b.inside(t) {
			if _, seen := b.visited[t]; !seen {
				out = append(out, t)
			}
		}
	}
	return
}

// tour prefers the square with the fewest ways on.
func (b *board) tour(s square, step int) bool {
	b.visited[s] = step
	if step == b.w*b.h {
		return true
	}
	next := b.from(s)
	ways := make(map[square]int, len(next))
	for _, t := range next {
		ways[t] = len(b.from(t))
	}
	sort.SliceStable(next, func(i, j int) bool { return ways[next[i]] < ways[next[j]] })
	for _, t := range next {
		if b.tour(t, step+1) {
			return true
		}
	}
	delete(b.visited, s)
	return false
}

func (b *board) print() {
	for r := b.h - 1; r >= 0; r-- {
		for f := range b.w {
			fmt.Fprintf(os.Stdout, "%3d", b.visited[square{f, r}])
		}
		fmt.Println()
	}
}

func shortest(w, h int, a, b square) []square {
	bd := &board{w, h, map[square]int{a: 0}}
	parent := map[square]square{}
	queue := []square{a}
	for len(queue) > 0 {
		s := queue[0]
		queue = queue[1:]
		if s == b {
			path := []square{b}
			for p, ok := parent[b]; ok; p, ok = parent[p] {
				path = append([]square{p}, path...)
			}
			return path
		}
		for _, t := range bd.from(s) {
			bd.visited[t] = bd.visited[s] + 1
			parent[t] = s
			queue = append(queue, t)
		}
	}
	return nil
}

func distances(from square) (grid [8][8]int) {
	bd := &board{8, 8, map[square]int{from: 0}}
	level := map[square]bool{from: true}
	for d := 1; len(level) > 0; d++ {
		next := map[square]bool{}
		for s := range level {
			for _, t := range bd.from(s) {
				next[t] = true
			}
		}
		for s := range next {
			bd.visited[s] = d
		}
		level = next
	}
	for s, d := range bd.visited {
		grid[7-s.rank][s.file] = d
	}
	return
}

// attacks prints the squares of some pieces as bits.
func attacks(pieces map[square]rune) (bits uint64) {
	slide := func(from square, dirs ...square) {
		for _, d := range dirs {
			for s := (square{from.file + d.file, from.rank + d.rank}); s.file >= 0 && s.file < 8 && s.rank >= 0 && s.rank < 8; s.file, s.rank = s.file+d.file, s.rank+d.rank {
				bits |= 1 << (s.rank*8 + s.file)
				if _, blocked := pieces[s]; blocked {
					break
				}
			}
		}
	}
	rook := []square{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}
	bishop := []square{{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}
	for s, p := range pieces {
		switch p {
		case 'Q':
			slide(s, append(rook, bishop...)...)
		case 'R':
			slide(s, rook...)
		case 'B':
			slide(s, bishop...)
		case 'N':
			b := board{8, 8, nil}
			for _, t := range b.from(s) {
				bits |= 1 << (t.rank*8 + t.file)
			}
		}
	}
	return
}

func main() {
	for _, size := range []square{{5, 5}, {8, 8}, {6, 5}, {3, 4}, {3, 3}} {
		b := &board{size.file, size.rank, map[square]int{}}
		ok := b.tour(square{}, 1)
		fmt.Printf("%dx%d %t\n", size.file, size.rank, ok)
		if ok {
			b.print()
		}
	}
	for _, p := range strings.Split("a1-h8 a1-b2 d4-d5 e4-e4 a1-c1", " ") {
		x, y, _ := strings.Cut(p, "-")
		a, _ := parseSquare(x)
		b, err := parseSquare(y)
		if err != nil {
			panic(err)
		}
		path := shortest(8, 8, a, b)
		fmt.Println(p, len(path)-1, path)
	}
	fmt.Println(shortest(3, 3, square{0, 0}, square{1, 1}))
	for _, row := range distances(square{0, 0}) {
		fmt.Println(row)
	}
	fmt.Printf("%016x\n", attacks(map[square]rune{{3, 3}: 'Q', {3, 6}: 'N', {0, 0}: 'R', {7, 0}: 'B'}))
	_, err := parseSquare("e")
	fmt.Println(err)
}
