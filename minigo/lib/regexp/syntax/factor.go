package syntax

import "unicode"

// factor makes alternatives with a common beginning one: ab|ac becomes a(?:b|c). Those that are next to one another only,
// because their order tells which is preferred.
func factor(alts []*Regexp, l *limits) []*Regexp {
	if len(alts) < 2 {
		return alts
	}
	alts = factorStrings(alts, l)
	alts = factorNodes(alts, l)
	alts = mergeRuns(alts)
	out := alts[:0]
	for i, re := range alts {
		if re.Op == OpEmptyMatch && i+1 < len(alts) && alts[i+1].Op == OpEmptyMatch {
			continue
		}
		out = append(out, re)
	}
	return out
}

// factorStrings factors common strings at the beginning.
func factorStrings(alts []*Regexp, l *limits) []*Regexp {
	out := make([]*Regexp, 0, len(alts))
	for start := 0; start < len(alts); {
		common, flags := firstString(alts[start])
		end := start + 1
		for ; end < len(alts); end++ {
			next, nextFlags := firstString(alts[end])
			same := 0
			for flags == nextFlags && same < len(common) && same < len(next) && common[same] == next[same] {
				same++
			}
			if same == 0 {
				break
			}
			common = common[:same]
		}
		if end == start+1 {
			out = append(out, alts[start])
		} else {
			prefix := &Regexp{Op: OpLiteral, Flags: flags, Rune: append([]rune(nil), common...)}
			out = append(out, factored(prefix, alts[start:end], func(re *Regexp) *Regexp { return withoutString(re, len(common)) }, l))
		}
		start = end
	}
	return out
}

// factorNodes factors nodes at the beginning that are equal, and each a character or a fixed number of them: what matches
// in several ways must not be tried in another order.
func factorNodes(alts []*Regexp, l *limits) []*Regexp {
	out := make([]*Regexp, 0, len(alts))
	for start := 0; start < len(alts); {
		first := firstNode(alts[start])
		end := start + 1
		if first != nil && (first.isOneChar() || first.Op == OpRepeat && first.Min == first.Max && first.Sub[0].isOneChar()) {
			for end < len(alts) && first.Equal(firstNode(alts[end])) {
				end++
			}
		}
		if end == start+1 {
			out = append(out, alts[start])
		} else {
			out = append(out, factored(first, alts[start:end], withoutNode, l))
		}
		start = end
	}
	return out
}

// factored makes a node of a common beginning and what remains of each.
func factored(prefix *Regexp, alts []*Regexp, without func(*Regexp) *Regexp, l *limits) *Regexp {
	for i, re := range alts {
		alts[i] = without(re)
		l.check(alts[i])
	}
	return &Regexp{Op: OpConcat, Sub: []*Regexp{prefix, combine(OpAlternate, alts, l)}}
}

// firstString returns the characters that the node begins with.
func firstString(re *Regexp) ([]rune, Flags) {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags & FoldCase
}

func firstNode(re *Regexp) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op == OpEmptyMatch {
		return nil
	}
	return re
}

// withoutString takes n characters from the beginning.
func withoutString(re *Regexp, n int) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re.Sub[0] = withoutString(re.Sub[0], n)
		if re.Sub[0].Op == OpEmptyMatch {
			return withoutNode(re)
		}
		return re
	}
	if re.Op == OpLiteral {
		re.Rune = re.Rune[n:]
		if len(re.Rune) == 0 {
			re.Op = OpEmptyMatch
		}
	}
	return re
}

// withoutNode takes the first node away.
func withoutNode(re *Regexp) *Regexp {
	if re.Op != OpConcat || len(re.Sub) < 2 {
		return &Regexp{Op: OpEmptyMatch}
	}
	re.Sub = re.Sub[1:]
	if len(re.Sub) == 1 {
		return re.Sub[0]
	}
	return re
}

// mergeRuns makes one class of alternatives next to one another that are characters or classes.
func mergeRuns(alts []*Regexp) []*Regexp {
	out := alts[:0]
	for start := 0; start < len(alts); {
		end := start
		for end < len(alts) && alts[end].isOneChar() {
			end++
		}
		switch end - start {
		case 0:
			end++
			out = append(out, alts[start])
		case 1:
			out = append(out, alts[start])
		default:
			// The most general takes in the others.
			most := start
			for i := start + 1; i < end; i++ {
				if alts[most].Op < alts[i].Op || alts[most].Op == alts[i].Op && len(alts[most].Rune) < len(alts[i].Rune) {
					most = i
				}
			}
			alts[start], alts[most] = alts[most], alts[start]
			into := alts[start]
			for _, re := range alts[start+1 : end] {
				takeIn(into, re)
			}
			tidy(into)
			out = append(out, into)
		}
		start = end
	}
	return out
}

// mergeChars makes one node of two that match a character each.
func mergeChars(a, b *Regexp) *Regexp {
	if b.Op > a.Op {
		a, b = b, a
	}
	takeIn(a, b)
	return a
}

// takeIn adds to a node what another, not more general, matches.
func takeIn(into, re *Regexp) {
	switch into.Op {
	case OpAnyCharNotNL:
		if re.matchesNewline() {
			into.Op = OpAnyChar
		}
	case OpCharClass:
		if re.Op == OpLiteral {
			into.Rune = addLiteral(into.Rune, re)
		} else {
			into.Rune = addRanges(into.Rune, re.Rune, false)
		}
	case OpLiteral:
		if re.Rune[0] == into.Rune[0] && re.Flags == into.Flags {
			return
		}
		into.Rune = addLiteral(addLiteral(nil, into), re)
		into.Op = OpCharClass
	}
}

func (re *Regexp) matchesNewline() bool {
	switch re.Op {
	case OpLiteral:
		return re.Rune[0] == '\n'
	case OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			if re.Rune[i] <= '\n' && '\n' <= re.Rune[i+1] {
				return true
			}
		}
	case OpAnyChar:
		return true
	}
	return false
}

func addLiteral(class []rune, re *Regexp) []rune {
	r := re.Rune[0]
	if re.Flags&FoldCase != 0 {
		return addFolded(class, r, r)
	}
	return addRange(class, r, r)
}

// tidy cleans a class that alternatives were merged to, and gives one that is everything its own operator.
func tidy(re *Regexp) {
	if re.Op != OpCharClass {
		return
	}
	re.Rune = clean(re.Rune)
	r := re.Rune
	switch {
	case len(r) == 2 && r[0] == 0 && r[1] == unicode.MaxRune:
		re.Op, re.Rune = OpAnyChar, nil
	case len(r) == 4 && r[0] == 0 && r[1] == '\n'-1 && r[2] == '\n'+1 && r[3] == unicode.MaxRune:
		re.Op, re.Rune = OpAnyCharNotNL, nil
	}
}
