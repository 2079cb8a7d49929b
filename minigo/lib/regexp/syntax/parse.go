package syntax

import (
	"strings"
	"unicode/utf8"
)

// largestCount bounds the counts of a repetition, and their product when repetitions nest.
const largestCount = 1000

// parser reads an expression from left to right.
//
// A level is what is between two parentheses: the alternatives that are complete and the items of the one being read. The
// items of all levels stand in one list, which costs fewer allocations than one per level.
type parser struct {
	whole  string
	rest   string
	flags  Flags
	groups int
	levels []level
	items  []*Regexp
	limits limits
}

// level is an open parenthesis, or the whole expression.
type level struct {
	flags    Flags // to return to at its end
	group    int   // its number; 0 for one that is not numbered
	name     string
	branches []*Regexp
	first    int // index of its first item
	barred   bool
}

// Parse reads an expression.
func Parse(s string, flags Flags) (*Regexp, error) {
	if flags&Literal != 0 {
		if err := checkUTF8(s); err != nil {
			return nil, err
		}
		return &Regexp{Op: OpLiteral, Flags: flags, Rune: []rune(s)}, nil
	}
	p := &parser{whole: s, rest: s, flags: flags}
	p.limits.prepare(len(s))
	p.levels = append(p.levels, level{})
	if err := p.parse(); err != nil {
		return nil, err
	}
	if len(p.levels) != 1 {
		return nil, &Error{ErrMissingParen, s}
	}
	re := p.closeLevel()
	if p.limits.exceeded != "" {
		return nil, &Error{p.limits.exceeded, s}
	}
	return re, nil
}

func (p *parser) parse() (err error) {
	lastRepeat := "" // from the repetition just read
	for p.rest != "" && err == nil {
		before := p.rest
		repeated := false
		switch c := before[0]; c {
		case '(':
			if p.flags&PerlX != 0 && len(before) >= 2 && before[1] == '?' {
				err = p.parseFlags()
				break
			}
			p.rest = before[1:]
			p.groups++
			p.openLevel(p.groups, "")
		case '|':
			p.rest = before[1:]
			p.closeBranch()
			p.levels[len(p.levels)-1].barred = true
		case ')':
			if len(p.levels) == 1 {
				return p.limitOr(&Error{ErrUnexpectedParen, p.whole})
			}
			p.rest = before[1:]
			p.closeGroup()
		case '^', '$', '.':
			p.rest = before[1:]
			p.push(p.anchor(c))
		case '[':
			err = p.parseClass()
		case '*', '+', '?':
			p.rest = before[1:]
			op := OpStar
			if c == '+' {
				op = OpPlus
			} else if c == '?' {
				op = OpQuest
			}
			err = p.repeat(op, 0, 0, before, lastRepeat)
			repeated = true
		case '{':
			low, high, after, ok := parseCounts(before)
			if !ok {
				p.rest = before[1:]
				p.pushLiteral('{')
				break
			}
			p.rest = after
			if low < 0 || low > largestCount || high > largestCount || high >= 0 && low > high {
				return p.limitOr(&Error{ErrInvalidRepeatSize, before[:len(before)-len(after)]})
			}
			err = p.repeat(OpRepeat, low, high, before, lastRepeat)
			repeated = true
		case '\\':
			err = p.parseBackslash()
		default:
			var r rune
			if r, p.rest, err = nextRune(before); err == nil {
				p.pushLiteral(r)
			}
		}
		if p.limits.exceeded != "" {
			return &Error{p.limits.exceeded, p.whole}
		}
		lastRepeat = ""
		if repeated {
			lastRepeat = before
		}
	}
	return err
}

// limitOr returns err unless a limit was exceeded before.
func (p *parser) limitOr(err *Error) error {
	if p.limits.exceeded != "" {
		return &Error{p.limits.exceeded, p.whole}
	}
	return err
}

// anchor makes the node of ^, $ or the dot under the flags.
func (p *parser) anchor(c byte) *Regexp {
	re := &Regexp{Flags: p.flags}
	oneLine := p.flags&OneLine != 0
	switch {
	case c == '^' && oneLine:
		re.Op = OpBeginText
	case c == '^':
		re.Op = OpBeginLine
	case c == '$' && oneLine:
		re.Op = OpEndText
		re.Flags |= WasDollar
	case c == '$':
		re.Op = OpEndLine
	case p.flags&DotNL != 0:
		re.Op = OpAnyChar
	default:
		re.Op = OpAnyCharNotNL
	}
	return re
}

// push adds an item to the alternative being read.
func (p *parser) push(re *Regexp) {
	re = p.plain(re)
	p.items = append(p.items, re)
	p.limits.check(re)
}

// plain makes a literal of a class that is one character, or one in both cases.
func (p *parser) plain(re *Regexp) *Regexp {
	if re.Op == OpCharClass {
		r := re.Rune
		switch {
		case len(r) == 2 && r[0] == r[1]:
			return literal(r[0], p.flags&^FoldCase)
		case len(r) == 4 && r[0] == r[1] && r[2] == r[3] && foldPair(r[0], r[2]), len(r) == 2 && r[0]+1 == r[1] && foldPair(r[0], r[1]):
			return literal(r[0], p.flags|FoldCase)
		}
	}
	return re
}

func (p *parser) pushLiteral(r rune) {
	if p.flags&FoldCase != 0 {
		r = smallestFold(r)
	}
	p.push(literal(r, p.flags))
}

func (p *parser) openLevel(group int, name string) {
	p.levels = append(p.levels, level{flags: p.flags, group: group, name: name, first: len(p.items)})
}

// closeBranch ends an alternative: its items become one node.
func (p *parser) closeBranch() {
	l := &p.levels[len(p.levels)-1]
	items := joinLiterals(p.items[l.first:])
	re := combine(OpConcat, items, &p.limits)
	p.items = p.items[:l.first]
	p.limits.check(re)
	if n := len(l.branches); n > 0 && re.isOneChar() && l.branches[n-1].isOneChar() {
		l.branches[n-1] = mergeChars(l.branches[n-1], re)
		return
	}
	if n := len(l.branches); n > 0 {
		tidy(l.branches[n-1])
	}
	l.branches = append(l.branches, re)
}

// closeLevel ends a level: its alternatives become one node.
func (p *parser) closeLevel() *Regexp {
	p.closeBranch()
	l := p.levels[len(p.levels)-1]
	p.levels = p.levels[:len(p.levels)-1]
	tidy(l.branches[len(l.branches)-1])
	re := p.plain(combine(OpAlternate, l.branches, &p.limits))
	p.limits.check(re)
	return re
}

func (p *parser) closeGroup() {
	l := p.levels[len(p.levels)-1]
	re := p.closeLevel()
	p.flags = l.flags
	if l.group != 0 {
		re = with(OpCapture, l.flags, re)
		re.Cap, re.Name = l.group, l.name
	}
	p.push(re)
}

// combine makes one node of several; those that are of the same kind give their operands.
func combine(op Op, parts []*Regexp, limits *limits) *Regexp {
	switch len(parts) {
	case 0:
		return &Regexp{Op: OpEmptyMatch}
	case 1:
		return parts[0]
	}
	re := &Regexp{Op: op, Sub: make([]*Regexp, 0, len(parts))}
	for _, part := range parts {
		if part.Op == op {
			re.Sub = append(re.Sub, part.Sub...)
		} else {
			re.Sub = append(re.Sub, part)
		}
	}
	if op == OpAlternate {
		re.Sub = factor(re.Sub, limits)
		if len(re.Sub) == 1 {
			return re.Sub[0]
		}
	}
	return re
}

// joinLiterals makes one literal of those that follow one another.
func joinLiterals(items []*Regexp) []*Regexp {
	out := items[:0]
	joined := false // the last of out was made here, so that its characters may be appended to
	for _, re := range items {
		if len(out) > 0 && re.Op == OpLiteral {
			if last := out[len(out)-1]; last.Op == OpLiteral && (last.Flags^re.Flags)&FoldCase == 0 {
				if !joined {
					last = &Regexp{Op: OpLiteral, Flags: last.Flags, Rune: append(make([]rune, 0, len(items)+len(last.Rune)), last.Rune...)}
					out[len(out)-1] = last
					joined = true
				}
				last.Rune = append(last.Rune, re.Rune...)
				continue
			}
		}
		out = append(out, re)
		joined = false
	}
	return out
}

// repeat makes the last item repeated. before: the expression from the operator on; lastRepeat: from the one right before it.
func (p *parser) repeat(op Op, low, high int, before, lastRepeat string) error {
	flags := p.flags
	if p.flags&PerlX != 0 {
		if p.rest != "" && p.rest[0] == '?' {
			p.rest = p.rest[1:]
			flags ^= NonGreedy
		}
		if lastRepeat != "" {
			return &Error{ErrInvalidRepeatOp, lastRepeat[:len(lastRepeat)-len(p.rest)]}
		}
	}
	operator := before[:len(before)-len(p.rest)]
	if len(p.items) == p.levels[len(p.levels)-1].first {
		return &Error{ErrMissingRepeatArgument, operator}
	}
	last := len(p.items) - 1
	re := with(op, flags, p.items[last])
	re.Min, re.Max = low, high
	p.items[last] = re
	p.limits.check(re)
	if op == OpRepeat && (low >= 2 || high >= 2) && !countsFit(re, largestCount) {
		return p.limitOr(&Error{ErrInvalidRepeatSize, operator})
	}
	return nil
}

// countsFit reports whether the product of nested counts is at most n.
func countsFit(re *Regexp, n int) bool {
	if re.Op == OpRepeat {
		count := re.Max
		if count == 0 {
			return true
		}
		if count < 0 {
			count = re.Min
		}
		if count > n {
			return false
		}
		if count > 0 {
			n /= count
		}
	}
	for _, sub := range re.Sub {
		if !countsFit(sub, n) {
			return false
		}
	}
	return true
}

// parseCounts reads {n}, {n,} or {n,m}; a count that is too large by far is -1, no m too.
func parseCounts(s string) (low, high int, rest string, ok bool) {
	low, rest, ok = parseCount(s[1:])
	if !ok || rest == "" {
		return 0, 0, "", false
	}
	high = low
	if rest[0] == ',' {
		rest = rest[1:]
		if rest != "" && rest[0] == '}' {
			high = -1
		} else if high, rest, ok = parseCount(rest); ok && high < 0 {
			low = -1
		}
	}
	if !ok || rest == "" || rest[0] != '}' {
		return 0, 0, "", false
	}
	return low, high, rest[1:], true
}

// parseCount reads digits without a zero in front.
func parseCount(s string) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		if n >= 1e8 {
			n = -1
		}
		if n >= 0 {
			n = 10*n + int(s[i]-'0')
		}
		i++
	}
	if i == 0 || i > 1 && s[0] == '0' {
		return 0, "", false
	}
	return n, s[i:], true
}

// parseFlags reads what begins with (?: flags, a group without number or with a name.
func (p *parser) parseFlags() error {
	s := p.rest
	if strings.HasPrefix(s, "(?<") && len(s) > 3 || strings.HasPrefix(s, "(?P<") && len(s) > 4 {
		return p.parseName(s)
	}
	t := s[2:]
	flags, negative, any := p.flags, false, false
	for t != "" {
		r, rest, err := nextRune(t)
		if err != nil {
			return err
		}
		t = rest
		var set, clear Flags
		switch r {
		case 'i':
			set = FoldCase
		case 'm':
			clear = OneLine
		case 's':
			set = DotNL
		case 'U':
			set = NonGreedy
		case '-':
			if negative {
				return &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
			}
			negative, any = true, false
			continue
		case ':', ')':
			if negative && !any {
				return &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
			}
			p.rest = t
			if r == ':' {
				p.openLevel(0, "")
			}
			p.flags = flags
			return nil
		default:
			return &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
		}
		any = true
		if negative {
			set, clear = clear, set
		}
		flags = flags&^clear | set
	}
	return &Error{ErrInvalidPerlOp, s}
}

// parseName reads the beginning of a group with a name.
func (p *parser) parseName(s string) error {
	start := strings.IndexByte(s, '<') + 1
	end := strings.IndexByte(s, '>')
	if end < 0 {
		if err := checkUTF8(s); err != nil {
			return err
		}
		return &Error{ErrInvalidNamedCapture, s}
	}
	name := s[start:end]
	if err := checkUTF8(name); err != nil {
		return err
	}
	valid := name != ""
	for i := 0; i < len(name); i++ {
		valid = valid && (name[i] == '_' || isAlphanumeric(rune(name[i])))
	}
	if !valid {
		return &Error{ErrInvalidNamedCapture, s[:end+1]}
	}
	p.rest = s[end+1:]
	p.groups++
	p.openLevel(p.groups, name)
	return nil
}

// parseBackslash reads what begins with a backslash outside of brackets.
func (p *parser) parseBackslash() error {
	s := p.rest
	if p.flags&PerlX != 0 && len(s) >= 2 {
		op := Op(0)
		switch s[1] {
		case 'A':
			op = OpBeginText
		case 'z':
			op = OpEndText
		case 'b':
			op = OpWordBoundary
		case 'B':
			op = OpNoWordBoundary
		case 'C':
			return &Error{ErrInvalidEscape, s[:2]}
		case 'Q':
			quoted, rest, _ := strings.Cut(s[2:], `\E`)
			for quoted != "" {
				r, more, err := nextRune(quoted)
				if err != nil {
					return err
				}
				p.pushLiteral(r)
				quoted = more
			}
			p.rest = rest
			return nil
		}
		if op != 0 {
			p.rest = s[2:]
			p.push(&Regexp{Op: op, Flags: p.flags})
			return nil
		}
	}
	class, rest, ok, err := p.parseNamedSet(s, nil)
	if err != nil {
		return err
	}
	if ok {
		p.rest = rest
		p.push(&Regexp{Op: OpCharClass, Flags: p.flags, Rune: class})
		return nil
	}
	r, rest, err := parseEscape(s)
	if err != nil {
		return err
	}
	p.rest = rest
	p.pushLiteral(r)
	return nil
}

// parseEscape reads a backslash and what stands for a character after it.
func parseEscape(s string) (rune, string, error) {
	t := s[1:]
	if t == "" {
		return 0, "", &Error{ErrTrailingBackslash, ""}
	}
	c, t, err := nextRune(t)
	if err != nil {
		return 0, "", err
	}
	switch {
	case c == '0' || '1' <= c && c <= '7' && t != "" && '0' <= t[0] && t[0] <= '7':
		r := c - '0'
		for i := 0; i < 2 && t != "" && '0' <= t[0] && t[0] <= '7'; i++ {
			r = 8*r + rune(t[0]-'0')
			t = t[1:]
		}
		return r, t, nil
	case c == 'x' && t != "":
		r, rest, ok, err := parseHex(t)
		if err != nil || ok {
			return r, rest, err
		}
		t = rest
	case c < utf8.RuneSelf && !isAlphanumeric(c):
		return c, t, nil
	default:
		if i := strings.IndexRune("aftnrv", c); i >= 0 {
			return rune("\a\f\t\n\r\v"[i]), t, nil
		}
	}
	return 0, "", &Error{ErrInvalidEscape, s[:len(s)-len(t)]}
}

// parseHex reads two hexadecimal digits, or any number of them in braces; rest is after what made it fail, too.
func parseHex(s string) (r rune, rest string, ok bool, err error) {
	c, t, err := nextRune(s)
	if err != nil {
		return 0, "", false, err
	}
	if c != '{' {
		high := hexDigit(c)
		if c, t, err = nextRune(t); err != nil {
			return 0, "", false, err
		}
		low := hexDigit(c)
		return 16*high + low, t, high >= 0 && low >= 0, nil
	}
	for digits := 0; t != ""; digits++ {
		if c, t, err = nextRune(t); err != nil {
			return 0, "", false, err
		}
		if c == '}' {
			return r, t, digits > 0, nil
		}
		digit := hexDigit(c)
		if digit < 0 {
			break
		}
		if r = 16*r + digit; r > utf8.MaxRune {
			break
		}
	}
	return 0, t, false, nil
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return -1
}

func isAlphanumeric(c rune) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// checkUTF8 returns an error that shows s from where it is no UTF-8 on.
func checkUTF8(s string) error {
	for s != "" {
		_, rest, err := nextRune(s)
		if err != nil {
			return err
		}
		s = rest
	}
	return nil
}

func nextRune(s string) (rune, string, error) {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 {
		return 0, "", &Error{ErrInvalidUTF8, s}
	}
	return r, s[size:], nil
}
