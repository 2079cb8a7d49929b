package search

import (
	"fmt"
	"sort"
	"strings"

	"chess/board"
)

const maxPly = 64

// Searcher looks for moves; it keeps what it has learned from one move to the next.
type Searcher struct {
	table   *Table
	history [2][64][64]int32
	killers [maxPly][2]board.Move
	lines   [maxPly + 1]line
	nodes   int64
	limit   int64
	Report  func(Info)
}

type line struct {
	moves [maxPly]board.Move
	n     int
}

// Info about one depth that is searched to its end.
type Info struct {
	Depth int
	Score Score
	Nodes int64
	Line  []board.Move
}

func (i Info) String() string {
	var line strings.Builder
	for n, m := range i.Line {
		if n > 0 {
			line.WriteByte(' ')
		}
		line.WriteString(m.String())
	}
	return fmt.Sprintf("depth %2d score %7v nodes %8d  %s", i.Depth, i.Score, i.Nodes, line.String())
}

// String tells the score in pawns, or mates in moves.
func (s Score) String() string {
	switch {
	case s > mateZone:
		return fmt.Sprintf("#%d", (Mate-s+1)/2)
	case s < -mateZone:
		return fmt.Sprintf("#-%d", (Mate+s)/2)
	}
	return fmt.Sprintf("%+.2f", float64(s)/100)
}

// New makes a searcher with a table of 1<<bits positions.
func New(bits int) *Searcher { return &Searcher{table: NewTable(bits)} }

// Nodes that were searched since New.
func (s *Searcher) Nodes() int64 { return s.nodes }

type stopped struct{}

// Best move of p at the given depth, or the best until about limit nodes are searched (0: no limit).
func (s *Searcher) Best(p *board.Position, depth int, limit int64) (info Info) {
	s.table.next()
	s.killers = [maxPly][2]board.Move{}
	for c := range s.history {
		for from := range s.history[c] {
			for to := range s.history[c][from] {
				s.history[c][from][to] /= 8
			}
		}
	}
	begun := s.nodes
	s.limit = 0
	if limit > 0 {
		s.limit = begun + limit
	}
	kept := p.Clone()
	defer func() {
		switch r := recover().(type) {
		case nil:
		case stopped:
			*p = *kept
		default:
			panic(r)
		}
	}()
	var score Score
	for d := 1; d <= depth; d++ {
		score = s.aspire(p, d, score)
		info = Info{d, score, s.nodes - begun, append([]board.Move(nil), s.lines[0].moves[:s.lines[0].n]...)}
		if s.Report != nil {
			s.Report(info)
		}
		if score > mateZone || score < -mateZone {
			break
		}
	}
	return info
}

// aspire searches with a narrow window about the last score, and a wider one if that fails.
func (s *Searcher) aspire(p *board.Position, depth int, last Score) Score {
	alpha, beta := -Infinite, Infinite
	if depth >= 4 {
		alpha, beta = last-40, last+40
	}
	for width := Score(80); ; width *= 4 {
		score := s.search(p, depth, 0, alpha, beta, true)
		switch {
		case score <= alpha:
			alpha = max(score-width, -Infinite)
		case score >= beta:
			beta = min(score+width, Infinite)
		default:
			return score
		}
	}
}

func (s *Searcher) count() {
	s.nodes++
	if s.limit > 0 && s.nodes >= s.limit {
		panic(stopped{})
	}
}

func (s *Searcher) search(p *board.Position, depth, ply int, alpha, beta Score, mayPass bool) Score {
	s.lines[ply].n = 0
	if ply > 0 && (p.Repetitions() > 0 || p.Tired()) {
		return 0
	}
	inCheck := p.InCheck()
	if inCheck {
		depth++
	}
	if depth <= 0 || ply >= maxPly-1 {
		return s.quiesce(p, ply, alpha, beta)
	}
	s.count()
	hint := board.NoMove
	if e := s.table.find(p.Hash()); e != nil {
		hint = e.move
		if ply > 0 && int(e.depth) >= depth {
			score := fromTable(e.score, ply)
			if e.bound == exact || e.bound == atLeast && score >= beta || e.bound == atMost && score <= alpha {
				return score
			}
		}
	}
	pieces := p.Of(p.Turn()) &^ p.Pieces(p.Turn(), board.Pawn) &^ p.Pieces(p.Turn(), board.King)
	if mayPass && !inCheck && ply > 0 && depth >= 3 && pieces != 0 && Evaluate(p) >= beta {
		p.DoNothing()
		score := -s.search(p, depth-3, ply+1, -beta, 1-beta, false)
		p.UndoNothing()
		if score >= beta && score < mateZone {
			return score
		}
	}
	var list board.List
	p.Moves(&list)
	if list.Len() == 0 {
		if inCheck {
			return -Mate + Score(ply)
		}
		return 0
	}
	moves := list.Slice()
	s.order(p, moves, hint, ply)
	best, bestMove, found := -Infinite, board.NoMove, atMost
	for i, m := range moves {
		quiet := p.At(m.To()) == board.NoPiece && m.Promotion() == board.NoKind
		p.Do(m)
		var score Score
		switch {
		case i == 0:
			score = -s.search(p, depth-1, ply+1, -beta, -alpha, true)
		default:
			less := 0
			if i >= 4 && depth >= 3 && quiet && !inCheck && !p.InCheck() {
				less = 1 + i/12
			}
			score = -s.search(p, depth-1-less, ply+1, -alpha-1, -alpha, true)
			if score > alpha && less > 0 {
				score = -s.search(p, depth-1, ply+1, -alpha-1, -alpha, true)
			}
			if score > alpha && score < beta {
				score = -s.search(p, depth-1, ply+1, -beta, -alpha, true)
			}
		}
		p.Undo()
		if score <= best {
			continue
		}
		best, bestMove = score, m
		if score <= alpha {
			continue
		}
		alpha, found = score, exact
		s.extend(ply, m)
		if alpha >= beta {
			found = atLeast
			if quiet {
				s.praise(p, m, ply, depth)
			}
			break
		}
	}
	s.table.keep(p.Hash(), bestMove, best, depth, found, ply)
	return best
}

// extend makes the line of this ply: m and what followed.
func (s *Searcher) extend(ply int, m board.Move) {
	here, below := &s.lines[ply], &s.lines[ply+1]
	here.moves[0] = m
	n := copy(here.moves[1:], below.moves[:below.n])
	here.n = n + 1
}

// praise remembers a quiet move that refuted the one before.
func (s *Searcher) praise(p *board.Position, m board.Move, ply, depth int) {
	if s.killers[ply][0] != m {
		s.killers[ply][1] = s.killers[ply][0]
		s.killers[ply][0] = m
	}
	s.history[p.Turn()][m.From()][m.To()] += int32(depth * depth)
}

// quiesce looks at captures only, until nothing hangs.
func (s *Searcher) quiesce(p *board.Position, ply int, alpha, beta Score) Score {
	s.count()
	s.lines[ply].n = 0
	stand := Evaluate(p)
	if stand >= beta || ply >= maxPly-1 {
		return stand
	}
	best := stand
	alpha = max(alpha, stand)
	var list board.List
	p.Captures(&list)
	moves := list.Slice()
	s.order(p, moves, board.NoMove, ply)
	for _, m := range moves {
		victim := p.At(m.To())
		if stand+values[max(victim.Kind(), board.Pawn)]+200 < alpha && m.Promotion() == board.NoKind {
			continue
		}
		p.Do(m)
		score := -s.quiesce(p, ply+1, -beta, -alpha)
		p.Undo()
		if score <= best {
			continue
		}
		best = score
		if score > alpha {
			alpha = score
			s.extend(ply, m)
			if alpha >= beta {
				break
			}
		}
	}
	return best
}

// ranked sorts moves by how promising they are.
type ranked struct {
	moves []board.Move
	ranks []int32
}

func (r *ranked) Len() int           { return len(r.moves) }
func (r *ranked) Less(i, j int) bool { return r.ranks[i] > r.ranks[j] }
func (r *ranked) Swap(i, j int) {
	r.moves[i], r.moves[j] = r.moves[j], r.moves[i]
	r.ranks[i], r.ranks[j] = r.ranks[j], r.ranks[i]
}

func (s *Searcher) order(p *board.Position, moves []board.Move, hint board.Move, ply int) {
	var room [256]int32
	r := ranked{moves, room[:len(moves)]}
	for i, m := range moves {
		victim := p.At(m.To())
		switch {
		case m == hint:
			r.ranks[i] = 1 << 30
		case victim != board.NoPiece:
			r.ranks[i] = 1<<28 + int32(victim.Kind())*16 - int32(p.At(m.From()).Kind())
		case m.Promotion() == board.Queen:
			r.ranks[i] = 1 << 27
		case m == s.killers[ply][0]:
			r.ranks[i] = 1 << 26
		case m == s.killers[ply][1]:
			r.ranks[i] = 1<<26 - 1
		default:
			r.ranks[i] = s.history[p.Turn()][m.From()][m.To()]
		}
	}
	sort.Stable(&r)
}
