package regexp

import (
	"regexp/syntax"
	"unicode/utf8"
)

// mostVisits bounds the pairs of choice and position that backtracking may note: bits, 32 KiB.
const mostVisits = 256 << 10

// backtracker tries one alternative after the other. It notes which choices it has made at which positions and makes none twice, so that
// its time is linear in the length of the text.
//
// Source: R. Cox, "Regular expression matching: the virtual machine approach", 2009.
type backtracker struct {
	visited []uint64
	jobs    []job
	current []int
}

// job is what is left to do: to go on at an instruction, or to restore a position that was noted.
type job struct {
	pc    uint32
	place int32 // number of the position to restore, or -1
	pos   int
}

// searchBacktracking finds the first match that begins at pos or after it and ends at end at the latest.
func (m *machine) searchBacktracking(re *Regexp, s string, pos, end int, places []int) bool {
	b := &m.backtracker
	p := m.prog
	columns := end - pos + 1
	words := (p.choices*columns + 63) / 64
	if cap(b.visited) < words {
		b.visited = make([]uint64, words)
	} else {
		b.visited = b.visited[:words]
		clear(b.visited)
	}
	if cap(b.current) < p.captures {
		b.current = make([]int, p.captures)
	}
	b.current = b.current[:min(len(places), p.captures)]
	for i := range b.current {
		b.current[i] = -1
	}
	anchored := p.begin&syntax.EmptyBeginText != 0
	for from := pos; from <= end; {
		if !anchored {
			if from = re.candidate(s[:end], from); from < 0 {
				return false
			}
		}
		if to := m.tryAt(s, from, pos, end, columns, re.longest, places); to >= 0 {
			if len(places) > 0 {
				places[0], places[1] = from, to
			}
			return true
		}
		if anchored {
			return false
		}
		from += max(1, width(s, from))
	}
	return false
}

// tryAt looks for a match that begins at from and returns its end, or -1. base: the first column of visited.
func (m *machine) tryAt(s string, from, base, end, columns int, longest bool, places []int) int {
	b := &m.backtracker
	insts := m.prog.insts
	jobs := append(b.jobs[:0], job{m.prog.start, -1, from})
	best := -1
next:
	for len(jobs) > 0 {
		last := jobs[len(jobs)-1]
		jobs = jobs[:len(jobs)-1]
		if last.place >= 0 {
			b.current[last.place] = last.pos
			continue
		}
		pc, pos := last.pc, last.pos
		for {
			i := &insts[pc]
			switch i.kind {
			case kindAlt:
				n := int(i.visit)*columns + pos - base
				if b.visited[n>>6]>>(n&63)&1 != 0 {
					continue next
				}
				b.visited[n>>6] |= 1 << (n & 63)
				jobs = append(jobs, job{i.arg, -1, pos})
				pc = i.out
				continue
			case kindCapture:
				if n := int(i.arg); n < len(b.current) {
					jobs = append(jobs, job{0, int32(n), b.current[n]})
					b.current[n] = pos
				}
				pc = i.out
				continue
			case kindEmpty:
				if !holds(i.arg, s, pos) {
					continue next
				}
				pc = i.out
				continue
			case kindMatch:
				if best < pos {
					best = pos
					if len(places) > 2 {
						n := copy(places, b.current)
						for ; n < len(places); n++ {
							places[n] = -1
						}
					}
				}
				if !longest || pos == end {
					b.jobs = jobs
					return best
				}
				continue next
			case kindFail:
				continue next
			}
			if pos == end {
				continue next
			}
			r, n := rune(s[pos]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(s[pos:])
			}
			if !i.takes(r) {
				continue next
			}
			pos += n
			pc = i.out
		}
	}
	b.jobs = jobs
	return best
}
