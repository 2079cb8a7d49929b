package main

import (
	"fmt"
	"strings"
)

type board struct {
	n         int
	rows      []int
	cols      []bool
	up, down  []bool
	solutions int
	first     []int
	tries     int
}

func newBoard(n int) *board {
	return &board{
		n:    n,
		rows: make([]int, n),
		cols: make([]bool, n),
		up:   make([]bool, 2*n-1),
		down: make([]bool, 2*n-1),
	}
}

func (b *board) free(row, col int) bool {
	return !b.cols[col] && !b.up[row+col] && !b.down[row-col+b.n-1]
}

func (b *board) set(row, col int, used bool) {
	b.cols[col], b.up[row+col], b.down[row-col+b.n-1] = used, used, used
}

func (b *board) place(row int) {
	if row == b.n {
		b.solutions++
		if b.first == nil {
			b.first = append([]int(nil), b.rows...)
		}
		return
	}
	for col := 0; col < b.n; col++ {
		b.tries++
		if !b.free(row, col) {
			continue
		}
		b.rows[row] = col
		b.set(row, col, true)
		b.place(row + 1)
		b.set(row, col, false)
	}
}

func (b *board) String() string {
	var s strings.Builder
	for _, q := range b.first {
		for col := range b.n {
			if col == q {
				s.WriteByte('Q')
			} else {
				s.WriteByte('.')
			}
		}
		s.WriteByte('\n')
	}
	return s.String()
}

// bits counts the solutions with one machine word per diagonal direction.
func bits(all, cols, left, right uint) int {
	if cols == all {
		return 1
	}
	count := 0
	for free := all &^ (cols | left | right); free != 0; {
		bit := free & -free
		free ^= bit
		count += bits(all, cols|bit, (left|bit)<<1, (right|bit)>>1)
	}
	return count
}

func main() {
	for n := 1; n <= 7; n++ {
		b := newBoard(n)
		b.place(0)
		fast := bits(1<<uint(n)-1, 0, 0, 0)
		fmt.Printf("%d queens: %3d solutions (%3d by bits), %5d tries\n", n, b.solutions, fast, b.tries)
		if n == 6 {
			fmt.Print(b)
		}
		if b.first == nil {
			fmt.Println("  no solution")
		}
	}
}
