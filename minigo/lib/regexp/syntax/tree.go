// Package syntax reads regular expressions and compiles them to programs; package regexp runs those.
package syntax

import "slices"

// Regexp is a node of an expression.
type Regexp struct {
	Op       Op
	Flags    Flags
	Sub      []*Regexp  // operands
	Sub0     [1]*Regexp // room for a single operand
	Rune     []rune     // of a literal its characters, of a class pairs of first and last characters
	Rune0    [2]rune    // room for a short Rune
	Min, Max int        // of a repetition; no Max is -1
	Cap      int        // number of a group
	Name     string     // name of a group
}

// Op tells what a node matches.
type Op uint8

const (
	OpNoMatch        Op = 1 + iota // nothing
	OpEmptyMatch                   // the empty string
	OpLiteral                      // the characters of Rune
	OpCharClass                    // a character of a range of Rune
	OpAnyCharNotNL                 // a character, not \n
	OpAnyChar                      // a character
	OpBeginLine                    // the empty string where a line begins
	OpEndLine                      // where a line ends
	OpBeginText                    // where the text begins
	OpEndText                      // where the text ends
	OpWordBoundary                 // between a word character and another or none
	OpNoWordBoundary               // elsewhere
	OpCapture                      // what Sub[0] does, as a group
	OpStar                         // Sub[0] any number of times
	OpPlus                         // Sub[0] once or more
	OpQuest                        // Sub[0] or the empty string
	OpRepeat                       // Sub[0] from Min to Max times
	OpConcat                       // all of Sub one after another
	OpAlternate                    // one of Sub
)

// Flags change how an expression is read, or tell how a node was.
type Flags uint16

const (
	FoldCase      Flags = 1 << iota // upper and lower case are the same
	Literal                         // the expression is the text to find
	ClassNL                         // negated classes have \n
	DotNL                           // the dot has \n
	OneLine                         // ^ and $ are for the whole text
	NonGreedy                       // repetitions prefer few, those with ? many
	PerlX                           // Perl's additions
	UnicodeGroups                   // \p{Name}
	WasDollar                       // this OpEndText was written $
	Simple                          // nothing is counted in this node

	MatchNL = ClassNL | DotNL

	Perl        = ClassNL | OneLine | PerlX | UnicodeGroups
	POSIX Flags = 0
)

// opNames are the names of the operators in order.
var opNames = [...]string{"NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar", "BeginLine", "EndLine",
	"BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus", "Quest", "Repeat", "Concat", "Alternate"}

// opGroup is the operator of an open parenthesis, while the rest is read; it is not seen outside.
const opGroup Op = 128

func (i Op) String() string {
	if i >= 1 && int(i) <= len(opNames) {
		return opNames[i-1]
	}
	if i == opGroup {
		return "opPseudo"
	}
	return "Op(" + decimal(int(i)) + ")"
}

// Equal reports whether two trees are the same.
func (x *Regexp) Equal(y *Regexp) bool {
	if x == nil || y == nil {
		return x == y
	}
	if x.Op != y.Op {
		return false
	}
	differ := x.Flags ^ y.Flags
	switch x.Op {
	case OpEndText:
		return differ&WasDollar == 0
	case OpLiteral, OpCharClass:
		return differ&FoldCase == 0 && slices.Equal(x.Rune, y.Rune)
	case OpConcat, OpAlternate:
		return slices.EqualFunc(x.Sub, y.Sub, (*Regexp).Equal)
	case OpStar, OpPlus, OpQuest:
		return differ&NonGreedy == 0 && x.Sub[0].Equal(y.Sub[0])
	case OpRepeat:
		return differ&NonGreedy == 0 && x.Min == y.Min && x.Max == y.Max && x.Sub[0].Equal(y.Sub[0])
	case OpCapture:
		return x.Cap == y.Cap && x.Name == y.Name && x.Sub[0].Equal(y.Sub[0])
	}
	return true
}

// MaxCap returns the largest number of a group.
func (re *Regexp) MaxCap() int {
	largest := 0
	if re.Op == OpCapture {
		largest = re.Cap
	}
	for _, sub := range re.Sub {
		largest = max(largest, sub.MaxCap())
	}
	return largest
}

// CapNames returns the names of the groups by their numbers.
func (re *Regexp) CapNames() []string {
	names := make([]string, re.MaxCap()+1)
	re.nameGroups(names)
	return names
}

func (re *Regexp) nameGroups(names []string) {
	if re.Op == OpCapture {
		names[re.Cap] = re.Name
	}
	for _, sub := range re.Sub {
		sub.nameGroups(names)
	}
}

// isOneChar reports whether the node matches exactly one character.
func (re *Regexp) isOneChar() bool {
	switch re.Op {
	case OpLiteral:
		return len(re.Rune) == 1
	case OpCharClass, OpAnyChar, OpAnyCharNotNL:
		return true
	}
	return false
}

// with makes a node with one operand.
func with(op Op, flags Flags, sub *Regexp) *Regexp {
	re := &Regexp{Op: op, Flags: flags}
	re.Sub0[0] = sub
	re.Sub = re.Sub0[:1]
	return re
}

// literal makes a node for one character.
func literal(r rune, flags Flags) *Regexp {
	re := &Regexp{Op: OpLiteral, Flags: flags}
	re.Rune0[0] = r
	re.Rune = re.Rune0[:1]
	return re
}
