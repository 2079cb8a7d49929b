package regexp

import (
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

const (
	mostClasses = 200     // of characters; with more, automatons would be large
	mostLookups = 1 << 18 // of characters in sets, to find the classes
)

// classes are sets of characters between which no instruction of a program tells a difference. The last class is that of the text's end.
type classes struct {
	ascii   [utf8.RuneSelf]uint8
	starts  []rune  // where ranges of other characters begin, from utf8.RuneSelf on
	of      []uint8 // the class of each range
	members []rune  // a character of each class
}

// newClasses finds the classes of the program; nil if there are too many.
func newClasses(p *program) *classes {
	cuts := []rune{0, utf8.RuneSelf}
	cut := func(low, high rune) { cuts = append(cuts, low, high+1) }
	takers := 0
	for i := range p.insts {
		in := &p.insts[i]
		switch in.kind {
		case kindRune:
			takers++
			cut(in.r, in.r)
		case kindAnyNotNL:
			takers++
			cut('\n', '\n')
		case kindSet:
			takers++
			for c := rune(0); c < utf8.RuneSelf; c++ {
				if in.set.has(c) {
					cut(c, c)
				}
			}
			for j := 0; j < len(in.set.ranges); j += 2 {
				cut(in.set.ranges[j], in.set.ranges[j+1])
			}
		}
	}
	if p.emptyOps != 0 {
		cut('\n', '\n')
		for _, r := range [][2]rune{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}} {
			cut(r[0], r[1])
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	if len(cuts)*takers > mostLookups {
		return nil
	}
	k := &classes{}
	known := map[string]uint8{}
	var key []byte
	for i, low := range cuts {
		if low > unicode.MaxRune {
			break
		}
		key = p.takers(key[:0], low)
		class, found := known[string(key)]
		if !found {
			if len(k.members) == mostClasses {
				return nil
			}
			class = uint8(len(k.members))
			known[string(key)] = class
			k.members = append(k.members, low)
		}
		if low >= utf8.RuneSelf {
			k.starts, k.of = append(k.starts, low), append(k.of, class)
			continue
		}
		for c := low; c < min(cuts[i+1], utf8.RuneSelf); c++ {
			k.ascii[c] = class
		}
	}
	k.members = append(k.members, endOfText)
	return k
}

// takers appends which instructions take the character, and what it is to conditions.
func (p *program) takers(key []byte, r rune) []byte {
	if p.emptyOps != 0 {
		key = append(key, contextOf(p.emptyOps, r))
	}
	for i := range p.insts {
		in := &p.insts[i]
		if in.kind >= kindRune {
			taken := byte(0)
			if in.takes(r) {
				taken = 1
			}
			key = append(key, taken)
		}
	}
	return key
}

// find returns the class of a character that is not ASCII.
func (k *classes) find(r rune) uint8 {
	low, high := 0, len(k.starts)
	for high-low > 1 {
		mid := (low + high) / 2
		if k.starts[mid] <= r {
			low = mid
		} else {
			high = mid
		}
	}
	return k.of[low]
}

// end returns the class of the text's end.
func (k *classes) end() uint8 { return uint8(len(k.members) - 1) }

// class returns the class of a character or of the text's end.
func (k *classes) class(r rune) uint8 {
	switch {
	case r < 0:
		return k.end()
	case r < utf8.RuneSelf:
		return k.ascii[r]
	}
	return k.find(r)
}

// What conditions see of the character before a place.
const (
	contextOther byte = iota
	contextWord
	contextNewline
	contextBegin
	contexts
)

// contextRunes are characters of the contexts.
var contextRunes = [contexts]rune{' ', 'a', '\n', endOfText}

// contextOf returns the context after a character, as far as it matters to the conditions.
func contextOf(ops uint32, r rune) byte {
	const lines = uint32(syntax.EmptyBeginLine | syntax.EmptyEndLine)
	const words = uint32(syntax.EmptyWordBoundary | syntax.EmptyNoWordBoundary)
	switch {
	case ops == 0:
		return contextOther
	case r < 0:
		return contextBegin
	case r == '\n' && ops&lines != 0:
		return contextNewline
	case ops&words != 0 && syntax.IsWordChar(r):
		return contextWord
	}
	return contextOther
}
