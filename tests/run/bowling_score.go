package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Game struct {
	rolls []int
	frame int
	balls []int
	over  bool
}

var (
	ErrOver     = errors.New("game is over")
	ErrTooMany  = errors.New("too many pins")
	ErrNotReady = errors.New("game is not over")
)

type RollError struct {
	Frame, Pins int
	Err         error
}

func (e *RollError) Error() string {
	return fmt.Sprintf("frame %d, %d pins: %v", e.Frame, e.Pins, e.Err)
}
func (e *RollError) Unwrap() error { return e.Err }

func (g *Game) Roll(pins int) (err error) {
	defer func() {
		if err != nil {
			err = &RollError{g.frame + 1, pins, err}
		}
	}()
	if g.over {
		return ErrOver
	}
	if pins < 0 || pins > 10 {
		return ErrTooMany
	}
	standing := 10
	for _, b := range g.balls {
		if standing -= b; standing == 0 {
			standing = 10
		}
	}
	if pins > standing {
		return ErrTooMany
	}
	g.rolls = append(g.rolls, pins)
	g.balls = append(g.balls, pins)
	switch last := g.frame == 9; {
	case !last && (pins == 10 || len(g.balls) == 2):
		g.frame++
		g.balls = nil
	case last && len(g.balls) == 3, last && len(g.balls) == 2 && g.balls[0]+g.balls[1] < 10:
		g.over = true
	}
	return nil
}

func (g *Game) Frames() (scores []int) {
	at := func(i int) int {
		if i < len(g.rolls) {
			return g.rolls[i]
		}
		return 0
	}
	total, i := 0, 0
	for f := 0; f < 10 && i < len(g.rolls); f++ {
		switch {
		case at(i) == 10:
			total += 10 + at(i+1) + at(i+2)
			i++
		case at(i)+at(i+1) == 10:
			total += 10 + at(i+2)
			i += 2
		default:
			total += at(i) + at(i+1)
			i += 2
		}
		scores = append(scores, total)
	}
	return
}

func (g Game) Score() (int, error) {
	if !g.over {
		return 0, ErrNotReady
	}
	f := g.Frames()
	return f[len(f)-1], nil
}

func parse(s string) (*Game, error) {
	g := &Game{}
	last := 0
	for i, r := range s {
		var n int
		switch r {
		case ' ', '|':
			continue
		case 'X', 'x':
			n = 10
		case '/':
			n = 10 - last
		case '-':
		default:
			v, err := strconv.Atoi(string(r))
			if err != nil {
				return g, fmt.Errorf("character %d: %w", i, err)
			}
			n = v
		}
		if err := g.Roll(n); err != nil {
			return g, err
		}
		last = n
	}
	return g, nil
}

func (g *Game) Card() string {
	var top, bottom strings.Builder
	marks := []string{}
	i := 0
	for f := 0; f < 10 && i < len(g.rolls); f++ {
		n := 2
		if f == 9 {
			n = len(g.rolls) - i
		} else if g.rolls[i] == 10 {
			n = 1
		}
		n = min(n, len(g.rolls)-i)
		cell, left := "", 10
		for _, p := range g.rolls[i : i+n] {
			switch left -= p; {
			case p == 10 && left == 0 && (cell == "" || strings.HasSuffix(cell, "X") || strings.HasSuffix(cell, "/")):
				cell, left = cell+"X", 10
			case left == 0:
				cell, left = cell+"/", 10
			case p == 0:
				cell += "-"
			default:
				cell += strconv.Itoa(p)
			}
		}
		marks = append(marks, cell)
		i += n
	}
	for f, s := range g.Frames() {
		fmt.Fprintf(&top, "|%4s", marks[f])
		fmt.Fprintf(&bottom, "|%4d", s)
	}
	return top.String() + "|\n" + bottom.String() + "|"
}

func main() {
	for _, s := range []string{
		"XXXXXXXXXXXX", "9-9-9-9-9-9-9-9-9-9-", "5/5/5/5/5/5/5/5/5/5/5", "X 7/ 9- X -8 8/ -6 X X X81",
		"-- 12 34 5/ 6- X", "X X 55", "99", "X X X X X X X X X 12 3", "1a", "------------------X9/", "------------------8/X",
	} {
		g, err := parse(s)
		total, serr := g.Score()
		fmt.Printf("%q: %d %v %v\n", s, total, serr, err)
		var re *RollError
		if errors.As(err, &re) {
			fmt.Println("  roll error in frame", re.Frame, errors.Is(err, ErrOver), errors.Is(err, ErrTooMany), re.Unwrap() == ErrTooMany)
		}
		fmt.Println(g.Card())
	}
}
