package syntax

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Characters outside of these have no other case.
const (
	firstFold = 'A'
	lastFold  = 0x1e943
)

// foldPair reports whether the characters are the same but for the case, and nothing else is.
func foldPair(a, b rune) bool { return unicode.SimpleFold(a) == b && unicode.SimpleFold(b) == a }

// smallestFold returns the smallest character that is r but for the case.
func smallestFold(r rune) rune {
	smallest := r
	if r < firstFold || r > lastFold {
		return r
	}
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		smallest = min(smallest, f)
	}
	return smallest
}

// parseClass reads a class in brackets.
func (p *parser) parseClass() error {
	s := p.rest
	t := s[1:]
	var class []rune
	negative := false
	if t != "" && t[0] == '^' {
		t = t[1:]
		negative = true
		if p.flags&ClassNL == 0 {
			class = append(class, '\n', '\n')
		}
	}
	for first := true; first || t == "" || t[0] != ']'; first = false {
		if t != "" && t[0] == '-' && p.flags&PerlX == 0 && !first && (len(t) == 1 || t[1] != ']') {
			// In POSIX, - is for ranges, or stands first or last.
			_, size := utf8.DecodeRuneInString(t[1:])
			return &Error{ErrInvalidCharRange, t[:1+size]}
		}
		more, rest, ok, err := p.parseNamedSet(t, class)
		if err != nil {
			return err
		}
		if ok {
			class, t = more, rest
			continue
		}
		low, rest, err := parseClassChar(t, s)
		if err != nil {
			return err
		}
		high := low
		if len(rest) >= 2 && rest[0] == '-' && rest[1] != ']' {
			if high, rest, err = parseClassChar(rest[1:], s); err != nil {
				return err
			}
			if high < low {
				return &Error{ErrInvalidCharRange, t[:len(t)-len(rest)]}
			}
		}
		t = rest
		if p.flags&FoldCase != 0 {
			class = addFolded(class, low, high)
		} else {
			class = addRange(class, low, high)
		}
	}
	p.rest = t[1:]
	class = clean(class)
	if negative {
		class = negate(class)
	}
	p.push(&Regexp{Op: OpCharClass, Flags: p.flags, Rune: class})
	return nil
}

// parseClassChar reads a character of the class.
func parseClassChar(s, class string) (rune, string, error) {
	if s == "" {
		return 0, "", &Error{ErrMissingBracket, class}
	}
	if s[0] == '\\' {
		return parseEscape(s)
	}
	return nextRune(s)
}

// parseNamedSet adds to the class a set that has a name: [:alpha:], \d, \pL. Not ok: there is none.
func (p *parser) parseNamedSet(s string, class []rune) (more []rune, rest string, ok bool, err error) {
	if len(s) < 2 {
		return class, s, false, nil
	}
	if strings.HasPrefix(s, "[:") {
		end := strings.Index(s[2:], ":]")
		if end < 0 {
			return class, s, false, nil
		}
		name, rest := s[:end+4], s[end+4:]
		set, negative := posixSet(name[2 : len(name)-2])
		if set == "" {
			return nil, "", false, &Error{ErrInvalidCharRange, name}
		}
		return p.addSet(class, set, negative), rest, true, nil
	}
	if s[0] != '\\' {
		return class, s, false, nil
	}
	if (s[1] == 'p' || s[1] == 'P') && p.flags&UnicodeGroups != 0 {
		return p.parseUnicodeSet(s, class)
	}
	if p.flags&PerlX != 0 {
		set := ""
		switch s[1] | 0x20 {
		case 'd':
			set = "09"
		case 's':
			set = "\t\n\f\r  "
		case 'w':
			set = "09AZ__az"
		}
		if set != "" {
			return p.addSet(class, set, s[1]&0x20 == 0), s[2:], true, nil
		}
	}
	return class, s, false, nil
}

// posixSet returns the ranges of a set of POSIX, as pairs of characters; "" when there is none of the name.
func posixSet(name string) (set string, negative bool) {
	if name != "" && name[0] == '^' {
		name = name[1:]
		negative = true
	}
	switch name {
	case "alnum":
		set = "09AZaz"
	case "alpha":
		set = "AZaz"
	case "ascii":
		set = "\x00\x7f"
	case "blank":
		set = "\t\t  "
	case "cntrl":
		set = "\x00\x1f\x7f\x7f"
	case "digit":
		set = "09"
	case "graph":
		set = "!~"
	case "lower":
		set = "az"
	case "print":
		set = " ~"
	case "punct":
		set = "!/:@[`{~"
	case "space":
		set = "\t\r  "
	case "upper":
		set = "AZ"
	case "word":
		set = "09AZ__az"
	case "xdigit":
		set = "09AFaf"
	}
	return set, negative
}

// addSet adds ranges that are given as pairs of characters, or all others.
func (p *parser) addSet(class []rune, set string, negative bool) []rune {
	ranges := []rune(set)
	if p.flags&FoldCase != 0 {
		var folded []rune
		for i := 0; i < len(ranges); i += 2 {
			folded = addFolded(folded, ranges[i], ranges[i+1])
		}
		ranges = clean(folded)
	}
	return addRanges(class, ranges, negative)
}

// parseUnicodeSet adds a set of package unicode to the class.
func (p *parser) parseUnicodeSet(s string, class []rune) (more []rune, rest string, ok bool, err error) {
	negative := s[1] == 'P'
	c, t, err := nextRune(s[2:])
	if err != nil {
		return nil, "", false, err
	}
	name := s[2 : len(s)-len(t)]
	if c == '{' {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			if err := checkUTF8(s); err != nil {
				return nil, "", false, err
			}
			return nil, "", false, &Error{ErrInvalidCharRange, s}
		}
		name, t = s[3:end], s[end+1:]
		if err := checkUTF8(name); err != nil {
			return nil, "", false, err
		}
	}
	written := s[:len(s)-len(t)]
	if name != "" && name[0] == '^' {
		name = name[1:]
		negative = !negative
	}
	ranges, found := namedSet(plainName(name))
	if !found {
		return nil, "", false, &Error{ErrInvalidCharRange, written}
	}
	if plain := plainName(name); p.flags&FoldCase != 0 && plain != "Lc" && plain != "Casedletter" { // those Go leaves as they are
		ranges = addFolds(ranges)
	}
	return addRanges(class, ranges, negative), t, true, nil
}

// namedSet returns the ranges of a set by its plain name.
func namedSet(name string) ([]rune, bool) {
	switch name {
	case "Any":
		return []rune{0, unicode.MaxRune}, true
	case "Ascii":
		return []rune{0, unicode.MaxASCII}, true
	case "Assigned":
		unassigned, _ := unicodeRanges("Cn")
		return negate(unassigned), true
	}
	return unicodeRanges(name)
}

// plainName writes a name with a capital at its beginning only, and without what separates words.
func plainName(name string) string {
	out := make([]byte, 0, len(name))
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case c == '_' || c == '-' || c == ' ':
			continue
		case len(out) == 0 && 'a' <= c && c <= 'z':
			c -= 'a' - 'A'
		case len(out) != 0 && 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		out = append(out, c)
	}
	return string(out)
}

// addRange adds a range; it often continues one of the last two.
func addRange(class []rune, low, high rune) []rune {
	n := len(class)
	for i := n - 2; i >= 0 && i >= n-4; i -= 2 {
		if low <= class[i+1]+1 && class[i] <= high+1 {
			class[i] = min(class[i], low)
			class[i+1] = max(class[i+1], high)
			return class
		}
	}
	return append(class, low, high)
}

// addFolded adds a range and what differs from it in the case only.
func addFolded(class []rune, low, high rune) []rune {
	class = addRange(class, low, high)
	if low <= firstFold && high >= lastFold {
		return class
	}
	for c := max(low, firstFold); c <= min(high, lastFold); c++ {
		for f := unicode.SimpleFold(c); f != c; f = unicode.SimpleFold(f) {
			class = addRange(class, f, f)
		}
	}
	return class
}

// addFolds adds to a clean set what differs in the case only.
func addFolds(ranges []rune) []rune {
	var folded []rune
	for i := 0; i < len(ranges); i += 2 {
		folded = addFolded(folded, ranges[i], ranges[i+1])
	}
	return clean(folded)
}

// addRanges adds a clean set, or all that is not in it.
func addRanges(class, ranges []rune, negative bool) []rune {
	if negative {
		ranges = negate(ranges)
	}
	for i := 0; i < len(ranges); i += 2 {
		class = addRange(class, ranges[i], ranges[i+1])
	}
	return class
}

// clean sorts ranges and joins those that touch.
func clean(class []rune) []rune {
	n := len(class) / 2
	for i := 2; i < len(class); i += 2 {
		if class[i] <= class[i-1]+1 {
			n = -1
			break
		}
	}
	if n >= 0 {
		return class
	}
	keys := make([]uint64, len(class)/2)
	for i := range keys {
		keys[i] = uint64(class[2*i])<<32 | uint64(class[2*i+1])
	}
	slices.Sort(keys)
	out := class[:0]
	for _, k := range keys {
		low, high := rune(k>>32), rune(uint32(k))
		if last := len(out) - 1; last > 0 && low <= out[last]+1 {
			out[last] = max(out[last], high)
		} else {
			out = append(out, low, high)
		}
	}
	return out
}

// negate returns the ranges between those of a clean set.
func negate(class []rune) []rune {
	out := make([]rune, 0, len(class)+2)
	next := rune(0)
	for i := 0; i < len(class); i += 2 {
		if next < class[i] {
			out = append(out, next, class[i]-1)
		}
		next = class[i+1] + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, next, unicode.MaxRune)
	}
	return out
}

// contains reports whether the character is in one of the ranges.
func contains(class []rune, r rune) bool {
	low, high := 0, len(class)/2
	for low < high {
		mid := (low + high) / 2
		if class[2*mid+1] < r {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return 2*low < len(class) && class[2*low] <= r
}
