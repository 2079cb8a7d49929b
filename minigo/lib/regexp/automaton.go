package regexp

import (
	"regexp/syntax"
	"unicode/utf8"
)

// automaton is a deterministic automaton for a program, whose states are made when they are reached. It finds where a match ends, without
// groups: one look into a table per character.
//
// A state is the list of the instructions that threads stand at after a character, in the order of preference, and the context that the
// character leaves. What follows without a character is found when the next one is known, as conditions depend on it; so a match is
// noticed one character late, and the end of the text counts as a character.
//
// Source: R. Cox, "Regular expression matching in the wild", 2010.
type automaton struct {
	prog    *program
	classes *classes
	longest bool // of the matches from one place, else the preferred
	seeking bool // matches may begin anywhere
	stride  int  // transitions of a state
	table   []transition
	states  []stateSet
	known   map[string]transition
	begins  [contexts]transition // the states to begin with
	closure threadList
	next    threadList
	stack   []uint32
	key     []byte
	resets  int
}

// stateSet is what a state stands for.
type stateSet struct {
	pcs     []uint32
	context byte
}

// transition is where a character leads: the index of the state's first transition in the table, doubled; with 1 added if a match ended
// before the character.
type transition int32

const (
	unknown transition = -1
	dead    transition = 0 // the state from which there is no match
)

const (
	mostTransitions = 1 << 18 // in the table, else all states are forgotten
	mostResets      = 8       // in one search, else automatons do not pay
)

func newAutomaton(p *program, k *classes, longest, seeking bool) *automaton {
	a := &automaton{prog: p, classes: k, longest: longest, seeking: seeking, stride: len(k.members)}
	n := len(p.insts) + 1
	for _, l := range []*threadList{&a.closure, &a.next} {
		l.sparse, l.dense = make([]uint32, n), make([]uint32, 0, n)
	}
	a.forget()
	return a
}

// forget starts with the dead state only.
func (a *automaton) forget() {
	a.table = a.table[:0]
	a.states = a.states[:0]
	a.known = map[string]transition{}
	for i := range a.begins {
		a.begins[i] = unknown
	}
	a.addState(nil, contextOther)
	for i := range a.table {
		a.table[i] = dead
	}
}

// addState makes a state without transitions.
func (a *automaton) addState(pcs []uint32, context byte) transition {
	t := transition(len(a.table)) << 1
	for range a.stride {
		a.table = append(a.table, unknown)
	}
	a.states = append(a.states, stateSet{append([]uint32(nil), pcs...), context})
	return t
}

// state returns the state of a list of instructions.
func (a *automaton) state(pcs []uint32, context byte) transition {
	if len(pcs) == 0 {
		return dead
	}
	key := append(a.key[:0], context)
	for _, pc := range pcs {
		key = append(key, byte(pc), byte(pc>>8), byte(pc>>16), byte(pc>>24))
	}
	a.key = key
	t, found := a.known[string(key)]
	if !found {
		t = a.addState(pcs, context)
		a.known[string(key)] = t
	}
	return t
}

// seek is the instruction, after those of the program, that begins a match here or goes on to the next character.
func (a *automaton) seek() uint32 { return uint32(len(a.prog.insts)) }

// begin returns the state at a place after a character of the context.
func (a *automaton) begin(context byte) transition {
	if a.begins[context] == unknown {
		pc := a.prog.start
		if a.seeking {
			pc = a.seek()
		}
		a.begins[context] = a.state([]uint32{pc}, context)
	}
	return a.begins[context]
}

// follow makes the transition of a state for a class. It returns unknown if all states had to be forgotten too often.
func (a *automaton) follow(from transition, class uint8) transition {
	at := int(from>>1) + int(class)
	set := &a.states[int(from>>1)/a.stride]
	r := a.classes.members[class]
	ops := uint32(syntax.EmptyOpContext(contextRunes[set.context], r))
	a.closure.dense = a.closure.dense[:0]
	for _, pc := range set.pcs {
		a.close(pc, ops)
	}
	matched := transition(0)
	a.next.dense = a.next.dense[:0]
	for _, pc := range a.closure.dense {
		if pc == a.seek() {
			if r >= 0 {
				a.next.insert(pc)
			}
			continue
		}
		i := &a.prog.insts[pc]
		if i.kind == kindMatch {
			matched = 1
			if !a.longest {
				break
			}
		} else if i.takes(r) {
			a.next.insert(i.out)
		}
	}
	to := dead
	if len(a.next.dense) > 0 {
		if len(a.table)+a.stride > mostTransitions {
			a.forget()
			if a.resets++; a.resets > mostResets {
				return unknown
			}
			at = -1
		}
		to = a.state(a.next.dense, contextOf(a.prog.emptyOps, r))
	}
	to |= matched
	if at >= 0 {
		a.table[at] = to
	}
	return to
}

// insert adds an instruction at the end, if it is not there.
func (l *threadList) insert(pc uint32) {
	if !l.has(pc) {
		l.sparse[pc] = uint32(len(l.dense))
		l.dense = append(l.dense, pc)
	}
}

// close adds to the closure what is reached from pc without a character.
func (a *automaton) close(pc uint32, ops uint32) {
	l := &a.closure
	stack := append(a.stack[:0], pc)
	for len(stack) > 0 {
		pc := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for {
			if pc == a.seek() {
				// After all that begins here.
				stack = stack[:0]
				a.stack = stack
				a.close(a.prog.start, ops)
				l.insert(pc)
				return
			}
			if l.has(pc) {
				break
			}
			l.insert(pc)
			i := &a.prog.insts[pc]
			if i.kind == kindAlt {
				stack = append(stack, i.arg)
			} else if i.kind == kindEmpty && ops&i.arg == 0 || i.kind != kindEmpty && i.kind != kindCapture {
				break
			}
			pc = i.out
		}
	}
	a.stack = stack
}

// The results of a search besides positions.
const (
	noMatch = -1
	givenUp = -2
)

// forward searches s from pos on and returns where the match ends; if any match will do, where one may.
func (a *automaton) forward(re *Regexp, s string, pos int, anyMatch bool) int {
	a.resets = 0
	end := noMatch
	begin := a.begin(contextOf(a.prog.emptyOps, before(s, pos)))
	skip := a.seeking && a.prog.emptyOps == 0 && (re.prefix != "" || a.prog.first != nil)
	at := begin
	k := a.classes
	table := a.table
	for pos < len(s) {
		if at == begin && skip {
			// Nothing has begun.
			if pos = re.candidate(s, pos); pos < 0 {
				return end
			}
		}
		c := s[pos]
		var class uint8
		width := 1
		if c < utf8.RuneSelf {
			class = k.ascii[c]
		} else {
			var r rune
			r, width = utf8.DecodeRuneInString(s[pos:])
			class = k.find(r)
		}
		to := table[int(at>>1)+int(class)]
		if to == unknown {
			resets := a.resets
			if to = a.follow(at, class); to == unknown {
				return givenUp
			}
			table = a.table
			if resets != a.resets {
				begin = unknown
			}
		}
		if to&1 != 0 {
			end = pos
			if anyMatch {
				return end
			}
			to &^= 1
		}
		if to == dead {
			return end
		}
		at = to
		pos += width
	}
	if a.final(at, k.end()) {
		end = pos
	}
	return end
}

// final reports whether a match ends in the state before a character of the class, or the end of the text.
func (a *automaton) final(at transition, class uint8) bool {
	to := a.table[int(at>>1)+int(class)]
	if to == unknown {
		to = a.follow(at, class)
	}
	return to != unknown && to&1 != 0
}

// backward searches s from end down to low and returns the first place from which a match goes to end. The automaton is that of the
// reversed program.
func (a *automaton) backward(s string, low, end int) int {
	a.resets = 0
	k := a.classes
	after, _ := decode(s, end)
	at := a.begin(contextOf(a.prog.emptyOps, after))
	table := a.table
	start := noMatch
	pos := end
	for pos > low {
		c := s[pos-1]
		var class uint8
		width := 1
		if c < utf8.RuneSelf {
			class = k.ascii[c]
		} else {
			var r rune
			r, width = utf8.DecodeLastRuneInString(s[:pos])
			class = k.find(r)
		}
		to := table[int(at>>1)+int(class)]
		if to == unknown {
			if to = a.follow(at, class); to == unknown {
				return givenUp
			}
			table = a.table
		}
		if to&1 != 0 {
			start = pos
			to &^= 1
		}
		if to == dead {
			return start
		}
		at = to
		pos -= width
	}
	if a.final(at, k.class(before(s, low))) {
		start = low
	}
	return start
}
