package syntax

const (
	highest     = 1000                // levels of a tree
	largestProg = 128 << 20 / (5 * 8) // instructions
	mostRunes   = 128 << 20 / 4       // characters of literals and classes
)

// limits watches that a tree and the program made of it stay of a size that can be handled.
//
// A short expression cannot exceed them: a level takes a character, and repetitions multiply by largestCount at most. For
// those, nothing is counted.
type limits struct {
	exceeded ErrorCode
	runes    int
	height   map[*Regexp]int
	size     map[*Regexp]int
}

func (l *limits) prepare(length int) {
	if length >= highest-8 {
		l.height = map[*Regexp]int{}
	}
	if length >= largestProg/largestCount-8 {
		l.size = map[*Regexp]int{}
	}
}

// check looks at a new or changed node whose operands were looked at.
func (l *limits) check(re *Regexp) {
	l.runes += len(re.Rune)
	if l.exceeded != "" {
		return
	}
	if l.runes > mostRunes {
		l.exceeded = ErrLarge
		return
	}
	if l.size != nil {
		l.size[re] = l.sizeOf(re)
		if l.size[re] > largestProg {
			l.exceeded = ErrLarge
			return
		}
	}
	if l.height != nil {
		l.height[re] = l.heightOf(re)
		if l.height[re] > highest {
			l.exceeded = ErrNestingDepth
		}
	}
}

func (l *limits) heightOf(re *Regexp) int {
	tallest := 0
	for _, sub := range re.Sub {
		h, known := l.height[sub]
		if !known {
			h = l.heightOf(sub)
			l.height[sub] = h
		}
		tallest = max(tallest, h)
	}
	return tallest + 1
}

// sizeOf returns how many instructions the node becomes.
func (l *limits) sizeOf(re *Regexp) int {
	subs := 0
	for _, sub := range re.Sub {
		n, known := l.size[sub]
		if !known {
			n = l.sizeOf(sub)
			l.size[sub] = n
		}
		subs += n
	}
	size := subs
	switch re.Op {
	case OpLiteral:
		size = len(re.Rune)
	case OpCapture, OpStar:
		size += 2
	case OpPlus, OpQuest:
		size++
	case OpAlternate:
		size += max(0, len(re.Sub)-1)
	case OpRepeat:
		switch {
		case re.Max >= 0:
			size = re.Max*subs + re.Max - re.Min
		case re.Min == 0:
			size += 2
		default:
			size = 1 + re.Min*subs
		}
	}
	return max(1, size)
}
