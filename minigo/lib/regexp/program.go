package regexp

import (
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

// endOfText stands for the character after the last, and before the first.
const endOfText rune = -1

// kind tells what an instruction does.
type kind uint8

const (
	kindFail     kind = iota
	kindMatch         // the text matches
	kindAlt           // goes on at out, or else at arg
	kindCapture       // notes the position as number arg
	kindEmpty         // goes on where one of the conditions arg holds
	kindRune          // takes the character r
	kindSet           // takes a character of the set
	kindAny           // takes a character
	kindAnyNotNL      // takes a character, not \n
)

// inst is an instruction as it is executed.
type inst struct {
	kind  kind
	out   uint32
	arg   uint32
	visit uint32 // number among the instructions that choose
	r     rune
	set   *runeSet
}

// runeSet is a set of characters: bits for ASCII, pairs of first and last character for the others.
type runeSet struct {
	ascii  [2]uint64
	ranges []rune
}

// program is what an expression is compiled to.
type program struct {
	insts    []inst
	start    uint32
	choices  int            // instructions that choose
	captures int            // positions that are noted, with those of the whole
	begin    syntax.EmptyOp // what holds where each match begins
	emptyOps uint32         // all conditions
	first    *[256]bool     // bytes that matches begin with; nil when they may be empty or begin with any
}

func newProgram(code *syntax.Prog) *program {
	p := &program{insts: make([]inst, len(code.Inst)), captures: code.NumCap, begin: code.StartCond()}
	through := func(pc uint32) uint32 {
		for code.Inst[pc].Op == syntax.InstNop {
			pc = code.Inst[pc].Out
		}
		return pc
	}
	p.start = through(uint32(code.Start))
	for pc := range code.Inst {
		from := &code.Inst[pc]
		to := &p.insts[pc]
		to.out, to.arg = through(from.Out), from.Arg
		switch from.Op {
		case syntax.InstFail, syntax.InstNop:
			to.kind = kindFail
		case syntax.InstMatch:
			to.kind = kindMatch
		case syntax.InstAlt, syntax.InstAltMatch:
			to.kind, to.arg, to.visit = kindAlt, through(from.Arg), uint32(p.choices)
			p.choices++
		case syntax.InstCapture:
			to.kind = kindCapture
		case syntax.InstEmptyWidth:
			to.kind = kindEmpty
			p.emptyOps |= from.Arg
		case syntax.InstRuneAny:
			to.kind = kindAny
		case syntax.InstRuneAnyNotNL:
			to.kind = kindAnyNotNL
		case syntax.InstRune1:
			to.kind, to.r = kindRune, from.Rune[0]
		case syntax.InstRune:
			to.kind, to.set = kindSet, newRuneSet(from)
		}
	}
	p.first = p.firstBytes()
	return p
}

// newRuneSet makes the set of an instruction.
func newRuneSet(code *syntax.Inst) *runeSet {
	ranges := code.Rune
	if len(ranges) == 1 {
		one := ranges[0]
		all := []rune{one}
		if syntax.Flags(code.Arg)&syntax.FoldCase != 0 {
			for f := unicode.SimpleFold(one); f != one; f = unicode.SimpleFold(f) {
				all = append(all, f)
			}
		}
		slices.Sort(all)
		ranges = nil
		for _, r := range all {
			ranges = append(ranges, r, r)
		}
	}
	set := &runeSet{}
	for i := 0; i < len(ranges); i += 2 {
		low, high := ranges[i], ranges[i+1]
		for r := low; r <= min(high, unicode.MaxASCII); r++ {
			set.ascii[r>>6] |= 1 << (r & 63)
		}
		if high > unicode.MaxASCII {
			set.ranges = append(set.ranges, max(low, utf8.RuneSelf), high)
		}
	}
	return set
}

// has reports whether the character, or none, is in the set.
func (set *runeSet) has(r rune) bool {
	if uint32(r) < utf8.RuneSelf {
		return set.ascii[r>>6&1]>>(r&63)&1 != 0
	}
	low, high := 0, len(set.ranges)/2
	for low < high {
		mid := (low + high) / 2
		if set.ranges[2*mid+1] < r {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return 2*low < len(set.ranges) && set.ranges[2*low] <= r
}

// takes reports whether the instruction takes the character; never the end of the text.
func (i *inst) takes(r rune) bool {
	switch i.kind {
	case kindRune:
		return r == i.r
	case kindSet:
		return i.set.has(r)
	case kindAny:
		return r >= 0
	case kindAnyNotNL:
		return r >= 0 && r != '\n'
	}
	return false
}

// firstBytes finds the bytes that matches begin with.
func (p *program) firstBytes() *[256]bool {
	var first [256]bool
	seen := make([]bool, len(p.insts))
	todo := []uint32{p.start}
	for len(todo) > 0 {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[pc] {
			continue
		}
		seen[pc] = true
		i := &p.insts[pc]
		switch i.kind {
		case kindMatch, kindAny, kindAnyNotNL:
			return nil
		case kindAlt:
			todo = append(todo, i.arg, i.out)
		case kindCapture, kindEmpty:
			todo = append(todo, i.out)
		case kindRune, kindSet:
			for c := rune(0); c < utf8.RuneSelf; c++ {
				if i.takes(c) {
					first[c] = true
				}
			}
			if i.kind == kindRune && i.r >= utf8.RuneSelf || i.kind == kindSet && len(i.set.ranges) > 0 {
				for c := utf8.RuneSelf; c < 256; c++ {
					first[c] = true
				}
			}
		}
	}
	return &first
}

// literalPrefix returns what LiteralPrefix does. After ^, if there is no choice to make and the end is no condition but $, it is the string
// after that.
func (p *program) literalPrefix(code *syntax.Prog) (prefix string, complete bool) {
	i := &code.Inst[code.Start]
	if p.choices != 0 || i.Op != syntax.InstEmptyWidth || syntax.EmptyOp(i.Arg)&syntax.EmptyBeginText == 0 {
		return code.Prefix()
	}
	for _, last := range code.Inst {
		if last.Op == syntax.InstEmptyWidth && code.Inst[last.Out].Op == syntax.InstMatch && syntax.EmptyOp(last.Arg)&syntax.EmptyEndText == 0 {
			return code.Prefix()
		}
	}
	i = &code.Inst[i.Out]
	for i.Op == syntax.InstNop {
		i = &code.Inst[i.Out]
	}
	var out []byte
	for i.Op >= syntax.InstRune && len(i.Rune) == 1 && syntax.Flags(i.Arg)&syntax.FoldCase == 0 && i.Rune[0] != utf8.RuneError {
		out = utf8.AppendRune(out, i.Rune[0])
		i = &code.Inst[i.Out]
	}
	if len(out) == 0 {
		return "", i.Op == syntax.InstMatch
	}
	end := i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&syntax.EmptyEndText != 0 && code.Inst[i.Out].Op == syntax.InstMatch
	return string(out), end
}

// leastBytes returns a number of bytes that every match has.
func leastBytes(re *syntax.Regexp) int {
	switch re.Op {
	case syntax.OpLiteral:
		n := 0
		for _, r := range re.Rune {
			if re.Flags&syntax.FoldCase != 0 || r == utf8.RuneError {
				n++ // another case may be shorter, and a byte that is no UTF-8 is taken for RuneError
			} else {
				n += utf8.RuneLen(r)
			}
		}
		return n
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1
	case syntax.OpCapture, syntax.OpPlus:
		return leastBytes(re.Sub[0])
	case syntax.OpConcat:
		n := 0
		for _, sub := range re.Sub {
			n += leastBytes(sub)
		}
		return n
	case syntax.OpAlternate:
		n := leastBytes(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			n = min(n, leastBytes(sub))
		}
		return n
	}
	return 0
}
