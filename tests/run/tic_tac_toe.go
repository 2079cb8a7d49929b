package main

import (
	"fmt"
	"os"
)

type player int8

const (
	none player = iota
	X
	O
)

func (p player) String() string { return string(".XO"[p]) }
func (p player) other() player  { return X + O - p }

type board [9]player

var lines = [8][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func (b board) winner() player {
	for _, l := range lines {
		if p := b[l[0]]; p != none && p == b[l[1]] && p == b[l[2]] {
			return p
		}
	}
	return none
}

func (b board) full() bool {
	for _, p := range b {
		if p == none {
			return false
		}
	}
	return true
}

func (b board) String() (s string) {
	for i, p := range b {
		s += p.String()
		if i%3 == 2 && i < 8 {
			s += "/"
		}
	}
	return
}

func (b *board) play(at int, p player) error {
	switch {
	case at < 0 || at >= len(b):
		return fmt.Errorf("no field %d", at)
	case b[at] != none:
		return fmt.Errorf("field %d is taken by %v", at, b[at])
	}
	b[at] = p
	return nil
}

type search struct {
	nodes, cuts int
}

func (s *search) best(b board, p player, alpha, beta int) (score, move int) {
	s.nodes++
	if w := b.winner(); w != none {
		if w == p {
			return 10, -1
		}
		return -10, -1
	}
	if b.full() {
		return 0, -1
	}
	move = -1
	for i, f := range b {
		if f != none {
			continue
		}
		next := b
		next[i] = p
		v, _ := s.best(next, p.other(), -beta, -alpha)
		if v = -v; v > alpha || move < 0 {
			alpha, move = max(alpha, v), i
		}
		if alpha >= beta {
			s.cuts++
			break
		}
	}
	return alpha, move
}

type strategy func(b board, p player) int

func perfect(s *search) strategy {
	return func(b board, p player) int {
		_, m := s.best(b, p, -100, 100)
		return m
	}
}

func firstFree(b board, _ player) int {
	for i, f := range b {
		if f == none {
			return i
		}
	}
	return -1
}

func scripted(moves ...int) strategy {
	return func(board, player) int {
		if len(moves) == 0 {
			return 99
		}
		m := moves[0]
		moves = moves[1:]
		return m
	}
}

func game(x, o strategy) (b board, err error) {
	turn := turns{X: x, O: o}
	for p := X; b.winner() == none && !b.full(); p = p.other() {
		if err = b.play(turn[p](b, p), p); err != nil {
			return b, fmt.Errorf("%v: %w", p, err)
		}
	}
	return b, nil
}

type turns [3]strategy

func main() {
	var s search
	results := 0
	for i, pair := range [][2]strategy{
		{firstFree, firstFree},
		{perfect(&s), firstFree},
		{firstFree, perfect(&s)},
		{scripted(4, 0, 2), scripted(8, 1, 6, 3)},
		{scripted(0, 1), scripted(0)},
		{scripted(42), nil},
	} {
		b, err := game(pair[0], pair[1])
		fmt.Println(i, b, b.winner(), b.full(), err)
		if err != nil {
			results++
		}
	}
	fmt.Println(s.nodes > 100, s.cuts > 10, s.cuts < s.nodes)
	start := board{4: X, 0: O}
	score, move := new(search).best(start, X, -100, 100)
	fmt.Println(score, move, start)
	os.Exit(results)
}
