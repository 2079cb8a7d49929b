package main

import (
	"fmt"
	"strings"
)

type Grid [9][9]int8

type Solver struct {
	grid              Grid
	rows, cols, boxes [9]uint16
	guesses, limit    int
}

type tooHard struct{ guesses int }

func (t tooHard) Error() string { return fmt.Sprintf("gave up after %d guesses", t.guesses) }

func Parse(s string) (g Grid, err error) {
	if len(s) != 81 {
		return g, fmt.Errorf("a puzzle has 81 cells, not %d", len(s))
	}
	for i, c := range s {
		switch {
		case c >= '1' && c <= '9':
			g[i/9][i%9] = int8(c - '0')
		case c != '.':
			return Grid{}, fmt.Errorf("cell %d: %q is not a digit", i, c)
		}
	}
	return
}

func (s *Solver) put(r, c int, d int8) bool {
	bit := uint16(1) << d
	b := r/3*3 + c/3
	if (s.rows[r]|s.cols[c]|s.boxes[b])&bit != 0 {
		return false
	}
	s.rows[r] |= bit
	s.cols[c] |= bit
	s.boxes[b] |= bit
	s.grid[r][c] = d
	return true
}

func (s *Solver) take(r, c int) {
	bit := uint16(1) << s.grid[r][c]
	s.rows[r] &^= bit
	s.cols[c] &^= bit
	s.boxes[r/3*3+c/3] &^= bit
	s.grid[r][c] = 0
}

// best finds the empty cell with the fewest candidates.
func (s *Solver) best() (row, col int, free uint16, full bool) {
	fewest := 10
	for r := range s.grid {
		for c, d := range s.grid[r] {
			if d != 0 {
				continue
			}
			f := ^(s.rows[r] | s.cols[c] | s.boxes[r/3*3+c/3]) & 0x3fe
			n := 0
			for x := f; x != 0; x &= x - 1 {
				n++
			}
			if n < fewest {
				fewest, row, col, free = n, r, c, f
			}
		}
	}
	return row, col, free, fewest == 10
}

func (s *Solver) search() bool {
	r, c, free, full := s.best()
	if full {
		return true
	}
	for d := int8(1); d <= 9; d++ {
		if free>>d&1 == 0 {
			continue
		}
		if s.guesses++; s.guesses > s.limit {
			panic(tooHard{s.limit})
		}
		s.put(r, c, d)
		if s.search() {
			return true
		}
		s.take(r, c)
	}
	return false
}

func Solve(g Grid, limit int) (solved Grid, guesses int, err error) {
	s := Solver{limit: limit}
	for r, row := range g {
		for c, d := range row {
			if d != 0 && !s.put(r, c, d) {
				return g, 0, fmt.Errorf("row %d, column %d: %d twice", r+1, c+1, d)
			}
		}
	}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case tooHard:
			solved, guesses, err = g, e.guesses, e
		default:
			panic(e)
		}
	}()
	if !s.search() {
		return g, s.guesses, fmt.Errorf("no solution")
	}
	return s.grid, s.guesses, nil
}

func (g Grid) String() string {
	var b strings.Builder
	for r, row := range g {
		if r == 3 || r == 6 {
			b.WriteString("------+-------+------\n")
		}
		for c, d := range row {
			sep := " "
			if c == 2 || c == 5 {
				sep = " | "
			} else if c == 8 {
				sep = "\n"
			}
			b.WriteString(fmt.Sprint(d) + sep)
		}
	}
	return b.String()
}

func main() {
	easy := "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	for _, p := range []string{
		easy,
		"1" + easy[1:],
		"5" + easy[:80],
		"12345678.........9" + strings.Repeat(".", 63),
		"4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
		"53..",
		strings.Replace(easy, "7", "x", 1),
	} {
		g, err := Parse(p)
		if err != nil {
			fmt.Println("cannot read:", err)
			continue
		}
		done, guesses, err := Solve(g, 100)
		if err != nil {
			fmt.Println("cannot solve:", err, "- unchanged:", done == g)
			continue
		}
		fmt.Printf("%v%d guesses\n", done, guesses)
	}
	seen := 0
	defer func() { fmt.Println("checked", seen, "cells") }()
	var g Grid
	for i := 0; ; i++ {
		seen++
		g[i/9][i%9] = int8(i)
	}
}
