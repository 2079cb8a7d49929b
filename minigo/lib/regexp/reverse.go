package regexp

import "regexp/syntax"

// reversed returns the program for the text read backwards; nil if there is none.
func (re *Regexp) reversed() *program {
	code, err := syntax.Compile(reverse(re.tree))
	if err != nil {
		return nil
	}
	return newProgram(code)
}

// reverse returns the tree for the text read backwards, without groups.
func reverse(tree *syntax.Regexp) *syntax.Regexp {
	if tree.Op == syntax.OpCapture {
		return reverse(tree.Sub[0])
	}
	back := &syntax.Regexp{Op: tree.Op, Flags: tree.Flags, Rune: tree.Rune, Min: tree.Min, Max: tree.Max}
	for _, sub := range tree.Sub {
		back.Sub = append(back.Sub, reverse(sub))
	}
	switch tree.Op {
	case syntax.OpConcat:
		reverseOrder(back.Sub)
	case syntax.OpLiteral:
		back.Rune = append([]rune(nil), tree.Rune...)
		reverseOrder(back.Rune)
	case syntax.OpBeginText:
		back.Op = syntax.OpEndText
	case syntax.OpEndText:
		back.Op = syntax.OpBeginText
	case syntax.OpBeginLine:
		back.Op = syntax.OpEndLine
	case syntax.OpEndLine:
		back.Op = syntax.OpBeginLine
	}
	return back
}

func reverseOrder[T any](s []T) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}
