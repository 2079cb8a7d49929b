// Chess counts moves of known positions, solves puzzles, and plays a game against itself.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"chess/board"
	"chess/notation"
	"chess/search"
)

// Positions whose numbers of moves are well known.
var counted = []struct {
	name, fen string
	depth     int
	leaves    []int64
}{
	{"start", board.Start, 3, []int64{20, 400, 8902}},
	{"kiwipete", "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1", 2, []int64{48, 2039}},
	{"endgame", "8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1", 3, []int64{14, 191, 2812}},
	{"promotions", "r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 w kq - 0 1", 2, []int64{6, 264}},
	{"discovered", "rnbq1k1r/pp1Pbppp/2p5/8/2B5/8/PPP1NnPP/RNBQK2R w KQ - 1 8", 2, []int64{44, 1486}},
	{"symmetric", "r4rk1/1pp1qppp/p1np1n2/2b1p1B1/2B1P1b1/P1NP1N2/1PP1QPPP/R4RK1 w - - 0 10", 2, []int64{46, 2079}},
}

func perft() {
	fmt.Println("== Leaves of move trees")
	results := make([][]int64, len(counted))
	var wait sync.WaitGroup
	for i, c := range counted {
		wait.Go(func() {
			p := board.MustParse(c.fen)
			for depth := 1; depth <= c.depth; depth++ {
				results[i] = append(results[i], p.Perft(depth))
			}
			if p.FEN() != c.fen {
				panic("position changed: " + p.FEN())
			}
		})
	}
	wait.Wait()
	for i, c := range counted {
		for depth, n := range results[i] {
			verdict := "right"
			if n != c.leaves[depth] {
				verdict = fmt.Sprintf("WRONG, %d expected", c.leaves[depth])
			}
			fmt.Printf("%-11s depth %d: %8d %s\n", c.name, depth+1, n, verdict)
		}
	}
}

var puzzles = []struct{ name, fen string }{
	{"back rank", "6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1"},
	{"smothered", "6rk/6pp/7N/8/8/1Q6/6PP/6K1 w - - 0 1"},
	{"two rooks", "7k/8/8/8/8/8/R7/1R5K w - - 0 1"},
	{"queen and king", "8/8/8/3k4/8/8/1Q6/K7 b - - 0 1"},
	{"legal", "r2qkbnr/ppp2ppp/2np4/4N3/2B1P3/2N5/PPPP1PPP/R1BbK2R w KQkq - 0 6"},
	{"promote", "8/P6k/8/8/8/8/7K/8 w - - 0 1"},
	{"fork", "4k3/8/8/8/3N4/8/8/r3K2q w - - 0 1"},
}

func solve() {
	fmt.Println("== Puzzles")
	for _, puzzle := range puzzles {
		p := board.MustParse(puzzle.fen)
		s := search.New(14)
		info := s.Best(p, 4, 0)
		fmt.Printf("%-15s %v:", puzzle.name, info.Score)
		for _, m := range info.Line {
			fmt.Print(" ", notation.SAN(p, m))
			p.Do(m)
		}
		fmt.Printf(" (%v)\n", p.Outcome())
	}
}

func play(start string, moves, depth int, limit int64) *notation.Game {
	p := board.MustParse(start)
	g := notation.NewGame(p.Clone())
	g.Tags["White"], g.Tags["Black"], g.Tags["Event"] = "minimax", "alphabeta", `the "quick" game`
	players := [2]*search.Searcher{search.New(15), search.New(15)}
	for range moves {
		if p.Outcome() != board.Open {
			break
		}
		info := players[p.Turn()].Best(p, depth, limit)
		if len(info.Line) == 0 {
			fmt.Println("no line at", p.FEN())
			break
		}
		g.Moves = append(g.Moves, info.Line[0])
		if len(g.Moves)%10 == 0 {
			g.Notes[len(g.Moves)] = fmt.Sprintf("%v, depth %d", info.Score, info.Depth)
		}
		p.Do(info.Line[0])
	}
	switch o := p.Outcome(); {
	case o == board.Checkmate:
		g.Result = [...]string{"0-1", "1-0"}[p.Turn()]
	case o.Drawn():
		g.Result = "1/2-1/2"
	}
	return g
}

func games() {
	fmt.Println("== A game")
	g := play(board.Start, 24, 3, 2000)
	var out strings.Builder
	if err := g.Write(&out, 72); err != nil {
		fmt.Println(err)
	}
	fmt.Print(out.String())
	fmt.Print(g.Final())
	again, err := notation.Read(strings.NewReader(out.String()))
	if err != nil {
		fmt.Println("cannot read it back:", err)
		return
	}
	same := again.Final().FEN() == g.Final().FEN() && again.Result == g.Result && len(again.Notes) == len(g.Notes)
	fmt.Println("read back:", len(again.Moves), "half moves, same:", same, again.Tags["Event"])

	fmt.Println("== An ending")
	g = play("8/8/8/4k3/8/8/3QK3/8 w - - 0 1", 60, 5, 3000)
	if err := g.Write(os.Stdout, 72); err != nil {
		fmt.Println(err)
	}
	fmt.Println(g.Final().Outcome())
}

func mistakes() {
	fmt.Println("== Mistakes")
	for _, fen := range []string{"", "8/8/8/8/8/8/8/8 w - - 0 1", "9/8/8/8/8/8/8/8 w - -", "k7/8/8/8/8/8/8/K6 w - -", "k7/8/8/8/8/8/8/K7 x - -",
		"k7/8/8/8/8/8/8/K7 w KX - 0 1", "k7/8/8/8/8/8/8/K7 w - e9 0 1", "k7/8/8/8/8/8/8/K7 w - - x 1", "k7/8/8/8/8/8/K7 w - - 0 1"} {
		_, err := board.Parse(fen)
		var bad *board.FENError
		fmt.Println(err, "|", errors.As(err, &bad), errors.Is(err, board.ErrKings), errors.Is(err, board.ErrWidth))
	}
	p := board.MustParse("4k3/8/8/8/8/8/8/R3K2R w KQ - 0 1")
	for _, text := range []string{"O-O", "O-O-O", "Rf1", "Rd1", "Rad1", "Rhg1", "Ke2", "e4", "Qd1", "Kx", "Rz9", "e8=K", "Raa1b1", "R1a2"} {
		m, err := notation.ParseSAN(p, text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(text, "is", m, "is", notation.SAN(p, m))
	}
	_, err := notation.Read(strings.NewReader("[White \"me\"]\n\n1. e4 e5 2. Ke3 *\n"))
	var wrong notation.MoveError
	fmt.Println(err, "|", errors.As(err, &wrong), wrong.Why)
	_, err = notation.Read(strings.NewReader("[White me]\n"))
	fmt.Println(err)
	_, err = notation.Read(strings.NewReader("1. e4 {a note\nover lines} 1... c5 7 *"))
	fmt.Println(err)
}

func outcomes() {
	fmt.Println("== Outcomes")
	for _, fen := range []string{
		"7k/5Q2/6K1/8/8/8/8/8 b - - 0 1", "7k/6Q1/6K1/8/8/8/8/8 b - - 0 1", "7k/8/8/8/8/8/8/KB6 w - - 0 1", "7k/8/8/8/8/8/8/KR6 w - - 100 90",
		"5b1k/8/8/8/8/8/8/K1B5 w - - 0 1", "6bk/8/8/8/8/8/8/K1B5 w - - 0 1", "6nk/8/8/8/8/8/8/K1B5 w - - 0 1"} {
		p := board.MustParse(fen)
		fmt.Printf("%-45s %v, %+d for %v\n", fen, p.Outcome(), search.Evaluate(p), p.Turn())
	}
	p := board.MustParse(board.Start)
	for i, text := range strings.Fields("Nf3 Nf6 Ng1 Ng8 Nf3 Nf6 Ng1 Ng8") {
		m, err := notation.ParseSAN(p, text)
		if err != nil {
			fmt.Println(err)
			return
		}
		p.Do(m)
		fmt.Println(i+1, text, p.Repetitions(), p.Outcome())
	}
}

// measure plays and counts for a while, and tells how long that took.
func measure() {
	begun := time.Now()
	leaves := board.MustParse(counted[1].fen).Perft(4)
	s := search.New(16)
	info := s.Best(board.MustParse(counted[1].fen), 7, 0)
	fmt.Println(leaves, info)
	fmt.Fprintln(os.Stderr, time.Since(begun).Nanoseconds())
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "measure" || os.Getenv("MEASURE") != "" {
		measure()
		return
	}
	perft()
	solve()
	games()
	outcomes()
	mistakes()
	s := search.New(12)
	s.Report = func(i search.Info) { fmt.Println(i) }
	s.Best(board.MustParse(counted[1].fen), 3, 0)
	fmt.Print(board.PawnAttacks(board.Black, board.At(3, 3)), s.Nodes(), "\n")
}
