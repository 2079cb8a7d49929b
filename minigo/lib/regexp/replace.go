package regexp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// replace returns s with what repl appends in place of each match. An empty match right after another is left alone.
func (re *Regexp) replace(s string, places []int, repl func(out []byte, places []int) []byte) []byte {
	var out []byte
	last := 0
	for pos := 0; pos <= len(s) && re.search(s, pos, places); {
		from, to := places[0], places[1]
		out = append(out, s[last:from]...)
		if to > last || from == 0 {
			out = repl(out, places)
		}
		last = to
		pos = max(to, pos+max(1, width(s, pos)))
	}
	return append(out, s[last:]...)
}

// placesFor returns a slice for the positions that a template needs.
func (re *Regexp) placesFor(template string) []int {
	if strings.IndexByte(template, '$') >= 0 {
		return re.places()
	}
	return make([]int, 2)
}

// ReplaceAllString returns src with repl, expanded as Expand does, in place of each match.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return string(re.replace(src, re.placesFor(repl), func(out []byte, m []int) []byte { return re.ExpandString(out, repl, src, m) }))
}

// ReplaceAllLiteralString returns src with repl in place of each match.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	var places [2]int
	return string(re.replace(src, places[:], func(out []byte, m []int) []byte { return append(out, repl...) }))
}

// ReplaceAllStringFunc returns src with the result of repl in place of each match.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	var places [2]int
	return string(re.replace(src, places[:], func(out []byte, m []int) []byte { return append(out, repl(src[m[0]:m[1]])...) }))
}

// ReplaceAll is ReplaceAllString for bytes.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	s, template := textOf(src), string(repl)
	return re.replace(s, re.placesFor(template), func(out []byte, m []int) []byte { return re.ExpandString(out, template, s, m) })
}

// ReplaceAllLiteral is ReplaceAllLiteralString for bytes.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	var places [2]int
	return re.replace(textOf(src), places[:], func(out []byte, m []int) []byte { return append(out, repl...) })
}

// ReplaceAllFunc is ReplaceAllStringFunc for bytes.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	var places [2]int
	return re.replace(textOf(src), places[:], func(out []byte, m []int) []byte { return append(out, repl(src[m[0]:m[1]])...) })
}

// Expand appends the template to dst: $1, $name, ${1} and ${name} stand for groups of the match in src, $$ for $.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.ExpandString(dst, textOf(template), textOf(src), match)
}

// ExpandString is Expand for strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	for template != "" {
		i := strings.IndexByte(template, '$')
		if i < 0 {
			break
		}
		dst = append(dst, template[:i]...)
		template = template[i+1:]
		if template != "" && template[0] == '$' {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, rest := groupName(template)
		if name == "" {
			dst = append(dst, '$')
			continue
		}
		template = rest
		group := groupNumber(name)
		if group < 0 {
			group = re.namedGroup(name, match)
		}
		if group >= 0 && 2*group+1 < len(match) && match[2*group] >= 0 {
			dst = append(dst, src[match[2*group]:match[2*group+1]]...)
		}
	}
	return append(dst, template...)
}

// namedGroup returns the first group of the name that took part in the match, or -1.
func (re *Regexp) namedGroup(name string, match []int) int {
	for i, s := range re.names {
		if s == name && 2*i+1 < len(match) && match[2*i] >= 0 {
			return i
		}
	}
	return -1
}

// groupName reads the name after a dollar sign; "" when there is none.
func groupName(s string) (name, rest string) {
	braced := s != "" && s[0] == '{'
	if braced {
		s = s[1:]
	}
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	if end < 0 {
		end = len(s)
	}
	if !braced {
		return s[:end], s[end:]
	}
	if end == len(s) || s[end] != '}' {
		return "", s
	}
	return s[:end], s[end+1:]
}

// groupNumber returns the number that a name is, or -1.
func groupNumber(name string) int {
	if name[0] == '0' && len(name) > 1 {
		return -1
	}
	n := 0
	for i := 0; i < len(name); i++ {
		if name[i] < '0' || '9' < name[i] || n >= 1e8 {
			return -1
		}
		n = 10*n + int(name[i]-'0')
	}
	return n
}

// decode returns the character at pos and its width: endOfText and 0 at the end.
func decode(s string, pos int) (rune, int) {
	if pos >= len(s) {
		return endOfText, 0
	}
	if c := s[pos]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[pos:])
}
