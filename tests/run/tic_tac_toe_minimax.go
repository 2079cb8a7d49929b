package main

import (
	"fmt"
	"sort"
	"strings"
)

type Mark byte

const (
	Empty Mark = '.'
	X     Mark = 'X'
	O     Mark = 'O'
)

func (m Mark) Other() Mark    { return X + O - m }
func (m Mark) String() string { return string(rune(m)) }

// Board is an array, so it is copied by assignment and is a key of a map.
type Board [9]Mark

var lines = [...][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func NewBoard() (b Board) {
	for i := range b {
		b[i] = Empty
	}
	return
}

func (b Board) Winner() (Mark, bool) {
	for _, l := range lines {
		if m := b[l[0]]; m != Empty && m == b[l[1]] && m == b[l[2]] {
			return m, true
		}
	}
	return Empty, b.Free() == nil
}

func (b Board) Free() (free []int) {
	for i, m := range b {
		if m == Empty {
			free = append(free, i)
		}
	}
	return
}

func (b Board) With(i int, m Mark) Board { b[i] = m; return b }

func (b Board) String() string {
	var sb strings.Builder
	for i, m := range b {
		sb.WriteString(m.String())
		if i%3 == 2 && i < 8 {
			sb.WriteByte('/')
		}
	}
	return sb.String()
}

var symmetries = [][9]int{
	{0, 1, 2, 3, 4, 5, 6, 7, 8}, {6, 3, 0, 7, 4, 1, 8, 5, 2}, {8, 7, 6, 5, 4, 3, 2, 1, 0}, {2, 5, 8, 1, 4, 7, 0, 3, 6},
	{2, 1, 0, 5, 4, 3, 8, 7, 6}, {0, 3, 6, 1, 4, 7, 2, 5, 8}, {6, 7, 8, 3, 4, 5, 0, 1, 2}, {8, 5, 2, 7, 4, 1, 6, 3, 0},
}

func (b Board) Canonical() Board {
	best := b
	for _, s := range symmetries {
		var t Board
		for i, from := range s {
			t[i] = b[from]
		}
		if string2(t) < string2(best) {
			best = t
		}
	}
	return best
}

func string2(b Board) string {
	s := make([]byte, 0, 9)
	for _, m := range b {
		s = append(s, byte(m))
	}
	return string(s)
}

type position struct {
	Board
	turn Mark
}

type Player interface {
	Move(position) int
}

type perfect struct {
	memo  map[position]int
	nodes int
}

func (p *perfect) value(pos position) (v int) {
	pos.Board = pos.Canonical()
	if v, ok := p.memo[pos]; ok {
		return v
	}
	defer func() { p.memo[pos] = v }()
	p.nodes++
	if w, over := pos.Winner(); over {
		switch w {
		case pos.turn:
			return 10
		case Empty:
			return 0
		}
		return -10
	}
	v = -100
	for _, i := range pos.Free() {
		next := -p.value(position{pos.With(i, pos.turn), pos.turn.Other()})
		if next > 0 {
			next--
		} else if next < 0 {
			next++
		}
		v = max(v, next)
	}
	return
}

func (p *perfect) Move(pos position) int {
	type choice struct{ at, value int }
	var choices []choice
	for _, i := range pos.Free() {
		choices = append(choices, choice{i, -p.value(position{pos.With(i, pos.turn), pos.turn.Other()})})
	}
	sort.SliceStable(choices, func(i, j int) bool { return choices[i].value > choices[j].value })
	return choices[0].at
}

type greedy func([]int) int

func (g greedy) Move(pos position) int { return g(pos.Free()) }

func play(x, o Player, show bool) (Mark, []int) {
	pos := position{NewBoard(), X}
	players := map[Mark]Player{X: x, O: o}
	var moves []int
	for {
		if w, over := pos.Winner(); over {
			return w, moves
		}
		i := players[pos.turn].Move(pos)
		if pos.Board[i] != Empty {
			panic(fmt.Sprintf("%v moves to %d which is taken", pos.turn, i))
		}
		moves = append(moves, i)
		pos = position{pos.With(i, pos.turn), pos.turn.Other()}
		if show {
			fmt.Println(" ", pos.Board, pos.turn)
		}
	}
}

func countGames(pos position, seen map[Board]bool, results map[Mark]int) {
	seen[pos.Canonical()] = true
	if w, over := pos.Winner(); over {
		results[w]++
		return
	}
	for _, i := range pos.Free() {
		countGames(position{pos.With(i, pos.turn), pos.turn.Other()}, seen, results)
	}
}

func main() {
	p := &perfect{memo: map[position]int{}}
	first := greedy(func(free []int) int { return free[0] })
	last := greedy(func(free []int) int { return free[len(free)-1] })
	w, moves := play(p, p, true)
	fmt.Printf("perfect against perfect: %v %v\n", w, moves)
	for name, opponent := range map[string]Player{"only": first} {
		w, moves = play(p, opponent, false)
		fmt.Println(name, w, moves)
	}
	w, moves = play(last, p, false)
	fmt.Println(w, moves)
	w, moves = play(first, last, false)
	fmt.Println(w, moves, p.nodes, len(p.memo))

	start := position{NewBoard().With(0, X).With(1, O).With(4, X).With(8, O).With(3, X), O}
	fmt.Println(start.Board, p.value(position{start.Board, O}), p.Move(start), p.value(position{NewBoard(), X}))
	seen, results := map[Board]bool{}, map[Mark]int{}
	countGames(position{NewBoard().With(4, X).With(0, O).With(1, X), O}, seen, results)
	fmt.Println(len(seen), results)
	defer func() { fmt.Println(recover()) }()
	play(greedy(func([]int) int { return 4 }), first, false)
}
