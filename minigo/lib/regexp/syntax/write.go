package syntax

import (
	"strconv"
	"strings"
	"unicode"
)

// marks are flags that an expression must be written under, by parentheses around it.
type marks uint8

const (
	markI      marks = 1 << iota // (?i: …
	markM                        // (?m: …
	markS                        // (?s: …
	markEnd                      // the parenthesis that marks opened closes after this node
	markGroup                    // (?: …
	clearShift = 5               // marks that are to be cleared, (?-s: …, stand higher by this
)

// String returns an expression for the tree, in Perl's syntax.
func (re *Regexp) String() string {
	w := writer{spans: map[*Regexp]marks{}}
	must, cannot := w.flagsOf(re)
	must |= (cannot &^ markI) << clearShift
	if must != 0 {
		must |= markEnd
	}
	w.write(re, must)
	return w.text.String()
}

// writer writes an expression. spans: the marks of nodes that flags begin or end at.
type writer struct {
	text  strings.Builder
	spans map[*Regexp]marks
}

// flagsOf returns the flags that must be set around the node and those that must not. Parts of a node for which both is true of a
// flag get parentheses of their own, from the first to the last that needs it.
func (w *writer) flagsOf(re *Regexp) (must, cannot marks) {
	switch re.Op {
	case OpLiteral:
		for _, r := range re.Rune {
			if firstFold <= r && r <= lastFold && unicode.SimpleFold(r) != r {
				if re.Flags&FoldCase != 0 {
					return markI, 0
				}
				return 0, markI
			}
		}
	case OpCharClass:
		if !closedUnderFolding(re.Rune) {
			return 0, markI
		}
	case OpAnyCharNotNL:
		return 0, markS
	case OpAnyChar:
		return markS, 0
	case OpBeginLine, OpEndLine:
		return markM, 0
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			return 0, markM
		}
	case OpCapture, OpStar, OpPlus, OpQuest, OpRepeat:
		return w.flagsOf(re.Sub[0])
	case OpConcat, OpAlternate:
		return w.flagsOfAll(re.Sub)
	}
	return 0, 0
}

func (w *writer) flagsOfAll(subs []*Regexp) (must, cannot marks) {
	var allCannot marks
	first, last, split := 0, 0, false
	span := func() {
		if must != 0 {
			w.spans[subs[first]] = must
			w.spans[subs[last]] |= markEnd
		}
	}
	for i, sub := range subs {
		subMust, subCannot := w.flagsOf(sub)
		if must&subCannot != 0 || subMust&cannot != 0 {
			span()
			must, cannot = 0, 0
			first, split = i, true
		}
		must |= subMust
		cannot |= subCannot
		allCannot |= subCannot
		if subMust != 0 {
			last = i
		}
		if must == 0 && first == i {
			first++
		}
	}
	if !split {
		return must, cannot
	}
	span()
	return 0, allCannot
}

// closedUnderFolding reports whether the class has with a character all that are the same but for the case.
func closedUnderFolding(class []rune) bool {
	if n := len(class); n > 0 && class[0] == 0 && class[n-1] == unicode.MaxRune {
		class = negate(class) // of which the same is true, and which is small
	}
	for i := 0; i < len(class); i += 2 {
		for r := max(firstFold, class[i]); r <= min(lastFold, class[i+1]); r++ {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				if !contains(class, f) {
					return false
				}
			}
		}
	}
	return true
}

func (w *writer) write(re *Regexp, m marks) {
	m |= w.spans[re]
	flags := m &^ (markEnd | markGroup)
	if m&markGroup != 0 && flags != 0 && m&markEnd != 0 {
		m &^= markGroup // the parentheses for the flags do
	}
	if flags != 0 {
		w.openFlags(flags)
	}
	if m&markGroup != 0 {
		w.text.WriteString("(?:")
	}
	w.writeNode(re)
	if m&markGroup != 0 {
		w.text.WriteByte(')')
	}
	if m&markEnd != 0 {
		w.text.WriteByte(')')
	}
}

func (w *writer) openFlags(flags marks) {
	w.text.WriteString("(?")
	for i, letter := range "ims" {
		if flags>>i&1 != 0 {
			w.text.WriteRune(letter)
		}
	}
	if flags>>clearShift != 0 {
		w.text.WriteByte('-')
		if flags&(markM<<clearShift) != 0 {
			w.text.WriteByte('m')
		}
		if flags&(markS<<clearShift) != 0 {
			w.text.WriteByte('s')
		}
	}
	w.text.WriteByte(':')
}

func (w *writer) writeNode(re *Regexp) {
	b := &w.text
	switch re.Op {
	case OpNoMatch:
		b.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		b.WriteString(`(?:)`)
	case OpLiteral:
		for _, r := range re.Rune {
			w.writeRune(r, false)
		}
	case OpCharClass:
		w.writeClass(re.Rune)
	case OpAnyCharNotNL, OpAnyChar:
		b.WriteByte('.')
	case OpBeginLine:
		b.WriteByte('^')
	case OpEndLine:
		b.WriteByte('$')
	case OpBeginText:
		b.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			b.WriteByte('$')
		} else {
			b.WriteString(`\z`)
		}
	case OpWordBoundary:
		b.WriteString(`\b`)
	case OpNoWordBoundary:
		b.WriteString(`\B`)
	case OpCapture:
		b.WriteByte('(')
		if re.Name != "" {
			b.WriteString("?P<" + re.Name + ">")
		}
		if sub := re.Sub[0]; sub.Op != OpEmptyMatch {
			w.write(sub, 0)
		}
		b.WriteByte(')')
	case OpStar, OpPlus, OpQuest, OpRepeat:
		w.writeRepeated(re)
	case OpConcat:
		for _, sub := range re.Sub {
			if sub.Op == OpAlternate {
				w.write(sub, markGroup)
			} else {
				w.write(sub, 0)
			}
		}
	case OpAlternate:
		for i, sub := range re.Sub {
			if i > 0 {
				b.WriteByte('|')
			}
			w.write(sub, 0)
		}
	default:
		b.WriteString("<invalid op" + decimal(int(re.Op)) + ">")
	}
}

func (w *writer) writeRepeated(re *Regexp) {
	sub := re.Sub[0]
	m := marks(0)
	if sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1 {
		m = markGroup
	}
	w.write(sub, m)
	b := &w.text
	switch re.Op {
	case OpStar:
		b.WriteByte('*')
	case OpPlus:
		b.WriteByte('+')
	case OpQuest:
		b.WriteByte('?')
	case OpRepeat:
		b.WriteString("{" + decimal(re.Min))
		if re.Max != re.Min {
			b.WriteByte(',')
			if re.Max >= 0 {
				b.WriteString(decimal(re.Max))
			}
		}
		b.WriteByte('}')
	}
	if re.Flags&NonGreedy != 0 {
		b.WriteByte('?')
	}
}

func (w *writer) writeClass(class []rune) {
	b := &w.text
	n := len(class)
	switch {
	case n%2 != 0:
		b.WriteString("[invalid char class]")
		return
	case n == 0:
		b.WriteString(`[^\x00-\x{10FFFF}]`)
		return
	case n > 2 && class[0] == 0 && class[n-1] == unicode.MaxRune:
		b.WriteString("[^")
		class = negate(class)
	default:
		b.WriteByte('[')
	}
	for i := 0; i < len(class); i += 2 {
		low, high := class[i], class[i+1]
		w.writeRune(low, low == '-')
		if low != high {
			if high != low+1 {
				b.WriteByte('-')
			}
			w.writeRune(high, high == '-')
		}
	}
	b.WriteByte(']')
}

// writeRune writes a character so that it stands for itself.
func (w *writer) writeRune(r rune, quote bool) {
	b := &w.text
	if unicode.IsPrint(r) {
		if quote || strings.ContainsRune(`\.+*?()|[]{}^$`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		return
	}
	if i := strings.IndexRune("\a\f\n\r\t\v", r); i >= 0 {
		b.WriteByte('\\')
		b.WriteByte("afnrtv"[i])
		return
	}
	digits := strconv.FormatInt(int64(r), 16)
	switch {
	case r < 0x10:
		b.WriteString(`\x0` + digits)
	case r < 0x100:
		b.WriteString(`\x` + digits)
	default:
		b.WriteString(`\x{` + digits + `}`)
	}
}
