package syntax

// Simplify returns an equivalent tree without counted repetitions: x{2,3} becomes xx(?:x)?. It may share nodes with re.
func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	switch re.Op {
	case OpCapture, OpConcat, OpAlternate:
		var copied *Regexp
		for i, sub := range re.Sub {
			simple := sub.Simplify()
			if simple != sub && copied == nil {
				copied = new(Regexp)
				*copied = *re
				copied.Rune = nil
				copied.Sub = append([]*Regexp(nil), re.Sub...)
			}
			if copied != nil {
				copied.Sub[i] = simple
			}
		}
		if copied != nil {
			return copied
		}
	case OpStar, OpPlus, OpQuest:
		sub := re.Sub[0].Simplify()
		if simple := repeated(re.Op, re.Flags, sub); sub != re.Sub[0] || simple == sub {
			return simple
		}
	case OpRepeat:
		return re.unrolled()
	}
	return re
}

// unrolled writes a counted repetition out.
func (re *Regexp) unrolled() *Regexp {
	if re.Min == 0 && re.Max == 0 {
		return &Regexp{Op: OpEmptyMatch}
	}
	sub := re.Sub[0].Simplify()
	switch {
	case re.Max == -1 && re.Min == 0:
		return repeated(OpStar, re.Flags, sub)
	case re.Max == -1 && re.Min == 1:
		return repeated(OpPlus, re.Flags, sub)
	case re.Min == 1 && re.Max == 1:
		return sub
	}
	all := &Regexp{Op: OpConcat}
	must := re.Min
	if re.Max == -1 {
		must--
	}
	for i := 0; i < must; i++ {
		all.Sub = append(all.Sub, sub)
	}
	if re.Max == -1 {
		all.Sub = append(all.Sub, repeated(OpPlus, re.Flags, sub))
		return all
	}
	if re.Max > re.Min {
		// Nested, x(?:x(?:x)?)?, so that one that fails ends it.
		may := repeated(OpQuest, re.Flags, sub)
		for i := re.Min + 1; i < re.Max; i++ {
			may = repeated(OpQuest, re.Flags, &Regexp{Op: OpConcat, Sub: []*Regexp{sub, may}})
		}
		if re.Min == 0 {
			return may
		}
		all.Sub = append(all.Sub, may)
	}
	if len(all.Sub) == 0 {
		return &Regexp{Op: OpNoMatch} // a tree that Parse does not make
	}
	return all
}

// repeated applies *, + or ? to a simple node; twice is once.
func repeated(op Op, flags Flags, sub *Regexp) *Regexp {
	if sub.Op == OpEmptyMatch || sub.Op == op && (sub.Flags^flags)&NonGreedy == 0 {
		return sub
	}
	return with(op, flags, sub)
}
