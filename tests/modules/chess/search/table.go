package search

import "chess/board"

// What an entry's score is.
type bound uint8

const (
	exact bound = iota + 1
	atLeast
	atMost
)

type entry struct {
	hash  uint64
	move  board.Move
	score Score
	depth int8
	bound bound
	age   uint8
}

// Table remembers positions that were searched.
type Table struct {
	entries []entry
	mask    uint64
	age     uint8
	hits    int
}

// NewTable has room for 1<<bits positions.
func NewTable(bits int) *Table {
	return &Table{entries: make([]entry, 1<<bits), mask: 1<<bits - 1}
}

// next search begins: what earlier ones left may be overwritten.
func (t *Table) next() { t.age++ }

func (t *Table) find(hash uint64) *entry {
	e := &t.entries[hash&t.mask]
	if e.hash != hash || e.bound == 0 {
		return nil
	}
	t.hits++
	return e
}

func (t *Table) keep(hash uint64, m board.Move, s Score, depth int, b bound, ply int) {
	e := &t.entries[hash&t.mask]
	if e.hash != hash && e.age == t.age && int(e.depth) > depth {
		return
	}
	if m == board.NoMove && e.hash == hash {
		m = e.move
	}
	*e = entry{hash: hash, move: m, score: toTable(s, ply), depth: int8(depth), bound: b, age: t.age}
}

// Mates are counted from the position in the table, not from the root.
func toTable(s Score, ply int) Score {
	switch {
	case s > mateZone:
		return s + Score(ply)
	case s < -mateZone:
		return s - Score(ply)
	}
	return s
}

func fromTable(s Score, ply int) Score {
	switch {
	case s > mateZone:
		return s - Score(ply)
	case s < -mateZone:
		return s + Score(ply)
	}
	return s
}
