package syntax

import "unicode"

// compiler makes a program of a tree, by Thompson's construction.
//
// Source: K. Thompson, "Regular expression search algorithm", 1968.
type compiler struct {
	prog *Prog
}

// piece is a part of a program; start 0, the instruction that fails, is a piece that matches nothing.
type piece struct {
	start    uint32
	exits    []exit // where the instruction after the piece is to be written
	nullable bool
}

// exit is one of the two successors of an instruction.
type exit struct {
	inst uint32
	arg  bool
}

// Compile makes a program of a simple tree.
func Compile(re *Regexp) (*Prog, error) {
	c := &compiler{&Prog{NumCap: 2}}
	c.add(InstFail, 0)
	all := c.piece(re)
	c.connect(all, c.add(InstMatch, 0))
	c.prog.Start = int(all.start)
	return c.prog, nil
}

func (c *compiler) add(op InstOp, arg uint32) uint32 {
	c.prog.Inst = append(c.prog.Inst, Inst{Op: op, Arg: arg})
	return uint32(len(c.prog.Inst) - 1)
}

// connect lets the piece go on at the instruction.
func (c *compiler) connect(p piece, at uint32) {
	for _, e := range p.exits {
		if e.arg {
			c.prog.Inst[e.inst].Arg = at
		} else {
			c.prog.Inst[e.inst].Out = at
		}
	}
}

func (c *compiler) piece(re *Regexp) piece {
	switch re.Op {
	case OpNoMatch:
		return piece{}
	case OpEmptyMatch:
		return c.single(InstNop, 0)
	case OpLiteral:
		if len(re.Rune) == 0 {
			return c.single(InstNop, 0)
		}
		all := c.runes(re.Rune[:1], re.Flags)
		for i := 1; i < len(re.Rune); i++ {
			all = c.sequence(all, c.runes(re.Rune[i:i+1], re.Flags))
		}
		return all
	case OpCharClass:
		return c.runes(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return c.runes([]rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}, 0)
	case OpAnyChar:
		return c.runes([]rune{0, unicode.MaxRune}, 0)
	case OpBeginLine, OpEndLine, OpBeginText, OpEndText, OpWordBoundary, OpNoWordBoundary:
		return c.single(InstEmptyWidth, uint32(1)<<(re.Op-OpBeginLine)) // in the order of EmptyOp
	case OpCapture:
		c.prog.NumCap = max(c.prog.NumCap, 2*re.Cap+2)
		open := c.single(InstCapture, uint32(2*re.Cap))
		sub := c.piece(re.Sub[0])
		return c.sequence(c.sequence(open, sub), c.single(InstCapture, uint32(2*re.Cap+1)))
	case OpStar:
		sub := c.piece(re.Sub[0])
		few := re.Flags&NonGreedy != 0
		if sub.nullable {
			// What may be empty is tried once before it is decided whether to go on.
			return c.option(c.loop(sub, few), few)
		}
		again := c.loop(sub, few)
		return piece{start: again.exits[0].inst, exits: again.exits, nullable: true}
	case OpPlus:
		return c.loop(c.piece(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpQuest:
		return c.option(c.piece(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpConcat:
		if len(re.Sub) == 0 {
			return c.single(InstNop, 0)
		}
		all := c.piece(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			all = c.sequence(all, c.piece(sub))
		}
		return all
	case OpAlternate:
		var all piece
		for _, sub := range re.Sub {
			all = c.either(all, c.piece(sub))
		}
		return all
	}
	panic("regexp/syntax: " + re.Op.String() + " cannot be compiled")
}

// single makes a piece of one instruction that takes no character.
func (c *compiler) single(op InstOp, arg uint32) piece {
	at := c.add(op, arg)
	return piece{at, []exit{{at, false}}, true}
}

// runes makes a piece that takes one character: of a range, or the only one.
func (c *compiler) runes(r []rune, flags Flags) piece {
	fold := uint32(flags & FoldCase)
	if len(r) != 1 || unicode.SimpleFold(r[0]) == r[0] {
		fold = 0
	}
	op := InstRune
	switch {
	case fold == 0 && (len(r) == 1 || len(r) == 2 && r[0] == r[1]):
		op = InstRune1
	case len(r) == 2 && r[0] == 0 && r[1] == unicode.MaxRune:
		op = InstRuneAny
	case len(r) == 4 && r[0] == 0 && r[1] == '\n'-1 && r[2] == '\n'+1 && r[3] == unicode.MaxRune:
		op = InstRuneAnyNotNL
	}
	at := c.add(op, fold)
	c.prog.Inst[at].Rune = r
	return piece{at, []exit{{at, false}}, false}
}

func (c *compiler) sequence(a, b piece) piece {
	if a.start == 0 || b.start == 0 {
		return piece{}
	}
	c.connect(a, b.start)
	return piece{a.start, b.exits, a.nullable && b.nullable}
}

func (c *compiler) either(a, b piece) piece {
	if a.start == 0 {
		return b
	}
	if b.start == 0 {
		return a
	}
	at := c.add(InstAlt, b.start)
	c.prog.Inst[at].Out = a.start
	return piece{at, append(a.exits, b.exits...), a.nullable || b.nullable}
}

// branch makes an instruction that prefers the piece, or to leave; its exit comes first.
func (c *compiler) branch(p piece, few bool) (uint32, exit) {
	at := c.add(InstAlt, 0)
	if few {
		c.prog.Inst[at].Arg = p.start
		return at, exit{at, false}
	}
	c.prog.Inst[at].Out = p.start
	return at, exit{at, true}
}

func (c *compiler) option(p piece, few bool) piece {
	at, leave := c.branch(p, few)
	return piece{at, append([]exit{leave}, p.exits...), true}
}

// loop makes a piece once or more; its first exit is that of the branch at its end.
func (c *compiler) loop(p piece, few bool) piece {
	at, leave := c.branch(p, few)
	c.connect(p, at)
	return piece{p.start, []exit{leave}, p.nullable}
}
