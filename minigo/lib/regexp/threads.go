package regexp

import "regexp/syntax"

// threads follows all alternatives at once, character by character, in the order of preference: it needs memory for the program only.
//
// Source: R. Cox, "Regular expression matching: the virtual machine approach", 2009, after R. Pike.
type threads struct {
	lists [2]threadList
	stack []job
	noted []int
}

// threadList is a set of instructions in order, with the positions that each thread noted. sparse tells where in dense an instruction
// stands; it is valid if dense says the same.
//
// Source: P. Briggs, L. Torczon, "An efficient representation for sparse sets", 1993.
type threadList struct {
	sparse, dense []uint32
	places        []int
}

func (l *threadList) has(pc uint32) bool {
	at := l.sparse[pc]
	return int(at) < len(l.dense) && l.dense[at] == pc
}

func (t *threads) prepare(instructions, places int) {
	for i := range t.lists {
		l := &t.lists[i]
		if len(l.sparse) < instructions {
			l.sparse, l.dense = make([]uint32, instructions), make([]uint32, 0, instructions)
		}
		if len(l.places) < instructions*places {
			l.places = make([]int, instructions*places)
		}
		l.dense = l.dense[:0]
	}
	if cap(t.noted) < places {
		t.noted = make([]int, places)
	}
	t.noted = t.noted[:places]
}

// searchThreads finds the first match at pos or after it, or only at pos.
func (m *machine) searchThreads(src *source, re *Regexp, pos int, onlyHere bool, places []int) bool {
	p := m.prog
	t := &m.threads
	n := min(len(places), p.captures)
	if re.longest && n == 0 {
		n = 2 // to know which match is longer
	}
	t.prepare(len(p.insts), n)
	current, next := &t.lists[0], &t.lists[1]
	matched := false
	var best [2]int
	last := endOfText
	if src.reader == nil {
		last = before(src.text, pos)
	}
	r, width := src.step(pos)
	following, followingWidth := endOfText, 0
	if r != endOfText {
		following, followingWidth = src.step(pos + width)
	}
	start := pos
	for {
		if len(current.dense) == 0 {
			if matched || p.begin&syntax.EmptyBeginText != 0 && pos != 0 || onlyHere && pos != start {
				break
			}
			if src.reader == nil && !onlyHere {
				at := re.candidate(src.text, pos)
				if at < 0 {
					break
				}
				if at > pos {
					pos = at
					last = before(src.text, pos)
					r, width = src.step(pos)
					following, followingWidth = src.step(pos + width)
				}
			}
		}
		if !matched && !(onlyHere && pos != start) {
			for i := range t.noted {
				t.noted[i] = -1
			}
			if n > 0 {
				t.noted[0] = pos
			}
			t.add(p, current, p.start, pos, uint32(syntax.EmptyOpContext(last, r)))
		}
		nextOps := uint32(syntax.EmptyOpContext(r, following))
		next.dense = next.dense[:0]
		for _, pc := range current.dense {
			i := &p.insts[pc]
			noted := current.places[int(pc)*n : int(pc)*n+n]
			if re.longest && matched && noted[0] > best[0] {
				continue
			}
			if i.kind == kindMatch {
				if !re.longest || !matched || pos > best[1] {
					if n > 0 {
						best = [2]int{noted[0], pos}
					}
					copy(places, noted)
				}
				matched = true
				if !re.longest {
					break
				}
			} else if i.takes(r) {
				copy(t.noted, noted)
				t.add(p, next, i.out, pos+width, nextOps)
			}
		}
		current.dense = current.dense[:0]
		if width == 0 || matched && len(places) == 0 {
			break
		}
		pos += width
		last = r
		r, width = following, followingWidth
		if r != endOfText {
			following, followingWidth = src.step(pos + width)
		}
		current, next = next, current
	}
	if matched && len(places) > 0 {
		places[0], places[1] = best[0], best[1]
		for i := max(n, 2); i < len(places); i++ {
			places[i] = -1
		}
	}
	return matched
}

// add adds the threads that go on at pc without taking a character, in the order of preference.
func (t *threads) add(p *program, l *threadList, pc uint32, pos int, ops uint32) {
	n := len(t.noted)
	stack := append(t.stack[:0], job{pc, -1, 0})
next:
	for len(stack) > 0 {
		last := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if last.place >= 0 {
			t.noted[last.place] = last.pos
			continue
		}
		for pc := last.pc; ; {
			if l.has(pc) {
				continue next
			}
			l.sparse[pc] = uint32(len(l.dense))
			l.dense = append(l.dense, pc)
			i := &p.insts[pc]
			switch i.kind {
			case kindAlt:
				stack = append(stack, job{i.arg, -1, 0})
			case kindCapture:
				if at := int(i.arg); at < n {
					stack = append(stack, job{0, int32(at), t.noted[at]})
					t.noted[at] = pos
				}
			case kindEmpty:
				if ops&i.arg == 0 {
					continue next
				}
			default:
				copy(l.places[int(pc)*n:], t.noted)
				continue next
			}
			pc = i.out
		}
	}
	t.stack = stack
}
