package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Prog is a program that matches text.
type Prog struct {
	Inst   []Inst
	Start  int // where it begins
	NumCap int // number of positions that captures set
}

// Inst is an instruction.
type Inst struct {
	Op   InstOp
	Out  uint32 // the next instruction
	Arg  uint32 // the second choice, the number of a position, an EmptyOp, or FoldCase
	Rune []rune // one character, or pairs of first and last ones
}

// InstOp tells what an instruction does.
type InstOp uint8

const (
	InstAlt          InstOp = iota // goes on at Out, or else at Arg
	InstAltMatch                   // the same, where one of the two matches all that is left
	InstCapture                    // notes the position
	InstEmptyWidth                 // goes on where Arg holds
	InstMatch                      // the text matches
	InstFail                       // it does not
	InstNop                        // goes on
	InstRune                       // takes a character of Rune
	InstRune1                      // takes the character Rune[0]
	InstRuneAny                    // takes a character
	InstRuneAnyNotNL               // takes a character, not \n
)

var instNames = [...]string{"Alt", "AltMatch", "Capture", "EmptyWidth", "Match", "Fail", "Nop", "Rune", "Rune1", "RuneAny", "RuneAnyNotNL"}

func (i InstOp) String() string {
	if int(i) >= len(instNames) {
		return ""
	}
	return "Inst" + instNames[i]
}

// EmptyOp is a set of conditions on a place between characters.
type EmptyOp uint8

const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// EmptyOpContext returns the conditions that hold between two characters; -1 is none.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyOp(0)
	if r1 < 0 {
		op |= EmptyBeginText | EmptyBeginLine
	} else if r1 == '\n' {
		op |= EmptyBeginLine
	}
	if r2 < 0 {
		op |= EmptyEndText | EmptyEndLine
	} else if r2 == '\n' {
		op |= EmptyEndLine
	}
	if IsWordChar(r1) != IsWordChar(r2) {
		return op | EmptyWordBoundary
	}
	return op | EmptyNoWordBoundary
}

// IsWordChar reports whether \w matches the character.
func IsWordChar(r rune) bool { return isAlphanumeric(r) || r == '_' }

// MatchEmptyWidth reports whether the condition of an InstEmptyWidth holds between the characters.
func (i *Inst) MatchEmptyWidth(before rune, after rune) bool {
	return EmptyOp(i.Arg)&EmptyOpContext(before, after) != 0
}

// MatchRune reports whether an InstRune takes the character.
func (i *Inst) MatchRune(r rune) bool { return i.MatchRunePos(r) >= 0 }

// MatchRunePos returns the number of the range that has the character, or -1.
func (i *Inst) MatchRunePos(r rune) int {
	ranges := i.Rune
	if len(ranges) == 1 {
		one := ranges[0]
		if r == one {
			return 0
		}
		if Flags(i.Arg)&FoldCase != 0 {
			for f := unicode.SimpleFold(one); f != one; f = unicode.SimpleFold(f) {
				if r == f {
					return 0
				}
			}
		}
		return -1
	}
	low, high := 0, len(ranges)/2
	for low < high {
		mid := (low + high) / 2
		if ranges[2*mid+1] < r {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if 2*low < len(ranges) && ranges[2*low] <= r {
		return low
	}
	return -1
}

// takesOne reports whether the instruction takes one certain character.
func (i *Inst) takesOne() bool { return i.Op >= InstRune && len(i.Rune) == 1 }

// skip returns the first instruction from pc on that does more than noting a position.
func (p *Prog) skip(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// Prefix returns the string that each match begins with, and whether it is all of the match.
func (p *Prog) Prefix() (prefix string, complete bool) {
	var out []byte
	i := p.skip(uint32(p.Start))
	for i.takesOne() && Flags(i.Arg)&FoldCase == 0 && i.Rune[0] != utf8.RuneError {
		out = utf8.AppendRune(out, i.Rune[0])
		i = p.skip(i.Out)
	}
	return string(out), i.Op == InstMatch
}

// StartCond returns the conditions that hold where each match begins; all bits when there is no match.
func (p *Prog) StartCond() EmptyOp {
	var all EmptyOp
	for i := &p.Inst[p.Start]; ; i = &p.Inst[i.Out] {
		switch i.Op {
		case InstEmptyWidth:
			all |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return all
		}
	}
}

func (p *Prog) String() string {
	var b strings.Builder
	for n := range p.Inst {
		number := decimal(n)
		b.WriteString("   "[min(3, len(number)):])
		b.WriteString(number)
		if n == p.Start {
			b.WriteByte('*')
		}
		b.WriteByte('\t')
		b.WriteString(p.Inst[n].String())
		b.WriteByte('\n')
	}
	return b.String()
}

func (i *Inst) String() string {
	out := " -> " + decimal(int(i.Out))
	arg := decimal(int(i.Arg))
	switch i.Op {
	case InstAlt:
		return "alt" + out + ", " + arg
	case InstAltMatch:
		return "altmatch" + out + ", " + arg
	case InstCapture:
		return "cap " + arg + out
	case InstEmptyWidth:
		return "empty " + arg + out
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop" + out
	case InstRune:
		name := "rune "
		if i.Rune == nil {
			name = "rune <nil>rune "
		}
		name += strconv.QuoteToASCII(string(i.Rune))
		if Flags(i.Arg)&FoldCase != 0 {
			name += "/i"
		}
		return name + out
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + out
	case InstRuneAny:
		return "any" + out
	case InstRuneAnyNotNL:
		return "anynotnl" + out
	}
	return ""
}

func decimal(n int) string { return strconv.Itoa(n) }
