package json

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// maxDepth is how deep values may be nested.
const maxDepth = 10000

const blank = " \t\r\n"

var errEnd = errors.New("unexpected end of JSON input")

// scanner checks JSON text. Its functions take where something begins and return where it ends, or a negative number with err set.
type scanner struct {
	data    []byte
	raw     bool // the text is to be written again: some words and offsets of errors differ
	more    bool // data may go on: a number at its end may, too
	highest byte // bits of all bytes in strings
	err     problem
}

// problem is what is wrong: with what, beginning at an offset; no what: the text ends there.
type problem struct {
	offset int
	what   string
	text   string
}

// verbatim tells whether what stands in strings is valid UTF-8.
func (s *scanner) verbatim() bool { return s.highest < utf8.RuneSelf || utf8.Valid(s.data) }

// space returns where the blank that begins at i ends.
func space(data []byte, i int) int {
	for i < len(data) && data[i] <= ' ' && (data[i] == ' ' || data[i] == '\n' || data[i] == '\t' || data[i] == '\r') {
		i++
	}
	return i
}

// document checks that data is one value.
func (s *scanner) document() error {
	i := space(s.data, 0)
	if i = s.value(i, 1); i >= 0 {
		if i = space(s.data, i); i == len(s.data) {
			return nil
		}
		s.character(i, "after top-level value")
	}
	return s.err.error(0)
}

// error returns the error, base being the offset at which data begins.
func (p problem) error(base int64) error {
	if p.what == "" && p.text == "" {
		return &SyntaxError{errEnd.Error(), base + int64(p.offset)}
	}
	return &SyntaxError{p.text, base + int64(p.offset+max(len(p.what), 1))}
}

// end reports that the text ends at i.
func (s *scanner) end(i int) int {
	s.err = problem{offset: i}
	return -1
}

// character reports the character at i.
func (s *scanner) character(i int, where string) int {
	_, n := utf8.DecodeRune(s.data[i:])
	s.err = problem{i, string(s.data[i : i+n]), "invalid character " + quoteRune(s.data[i:]) + " " + where}
	return -1
}

func quoteRune(b []byte) string {
	r, n := utf8.DecodeRune(b)
	if r == utf8.RuneError && n == 1 {
		return `'\x` + strconv.FormatUint(uint64(b[0]), 16) + `'`
	}
	return strconv.QuoteRune(r)
}

// value checks the value at i, where no blank is.
func (s *scanner) value(i, depth int) int {
	if i >= len(s.data) {
		return s.end(i)
	}
	switch c := s.data[i]; c {
	case '"':
		return s.string(i)
	case '{':
		return s.object(i, depth)
	case '[':
		return s.array(i, depth)
	case 't':
		return s.literal(i, "true")
	case 'f':
		return s.literal(i, "false")
	case 'n':
		return s.literal(i, "null")
	default:
		if c == '-' || '0' <= c && c <= '9' {
			return s.number(i)
		}
		return s.character(i, "looking for beginning of value")
	}
}

func (s *scanner) literal(i int, word string) int {
	if len(s.data)-i >= len(word) && text(s.data[i:i+len(word)]) == word {
		return i + len(word)
	}
	for k := range len(word) {
		if i+k == len(s.data) {
			return s.end(i + k)
		}
		if s.data[i+k] != word[k] {
			return s.character(i+k, "in literal "+word+" (expecting "+strconv.QuoteRune(rune(word[k]))+")")
		}
	}
	return i + len(word)
}

func (s *scanner) array(i, depth int) int {
	if depth == maxDepth+1 {
		s.err = problem{i, "", "exceeded max depth"}
		return -1
	}
	if i = space(s.data, i+1); i < len(s.data) && s.data[i] == ']' {
		return i + 1
	}
	for {
		if i = s.value(i, depth+1); i < 0 {
			return i
		}
		if i = space(s.data, i); i == len(s.data) {
			return s.end(i)
		}
		switch s.data[i] {
		case ']':
			return i + 1
		case ',':
			i = space(s.data, i+1)
		default:
			if s.raw {
				return s.character(i, "after array value")
			}
			return s.character(i, "after array element")
		}
	}
}

func (s *scanner) object(i, depth int) int {
	if depth == maxDepth+1 {
		s.err = problem{i, "", "exceeded max depth"}
		return -1
	}
	data := s.data
	if i = space(data, i+1); i < len(data) && data[i] == '}' {
		return i + 1
	}
	for {
		switch {
		case i == len(data):
			return s.end(i)
		case data[i] != '"':
			return s.character(i, "looking for beginning of object key string")
		}
		if i = s.string(i); i < 0 {
			return i
		}
		if i >= len(data) || data[i] != ':' {
			if i = space(data, i); i == len(data) {
				return s.end(i)
			} else if data[i] != ':' {
				return s.character(i, "after object key")
			}
		}
		if i = s.value(space(data, i+1), depth+1); i < 0 {
			return i
		}
		if i = space(data, i); i == len(data) {
			return s.end(i)
		}
		switch data[i] {
		case '}':
			return i + 1
		case ',':
			i = space(data, i+1)
		default:
			return s.character(i, "after object key:value pair")
		}
	}
}

// number checks a number. It ends at the first character that cannot go on with it.
func (s *scanner) number(start int) int {
	data, i := s.data, start
	if data[i] == '-' {
		i++
	}
	part := start
	switch {
	case i < len(data) && data[i] == '0':
		i++
	default:
		if i = s.digits(i, start, part); i < 0 {
			return i
		}
	}
	if i < len(data) && data[i] == '.' {
		part = i
		if i = s.digits(i+1, start, part); i < 0 {
			return i
		}
	}
	if i < len(data) && data[i]|0x20 == 'e' {
		part = i
		i++
		if i < len(data) && (data[i] == '+' || data[i] == '-') {
			i++
		}
		if i = s.digits(i, start, part); i < 0 {
			return i
		}
	}
	if i == len(data) && s.more {
		return s.end(start)
	}
	return i
}

// digits checks one digit or more of a number that began at start, in a part of it.
func (s *scanner) digits(i, start, part int) int {
	if i == len(s.data) {
		if s.raw {
			return s.end(part)
		}
		return s.end(start)
	}
	if c := s.data[i] - '0'; c > 9 {
		return s.character(i, "in numeric literal")
	}
	for i++; i < len(s.data) && s.data[i]-'0' <= 9; i++ {
	}
	return i
}

const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
)

// special returns a word in which the lowest high bit is set where the lowest byte of x is that is below a blank, a quote or a backslash.
func special(x uint64) uint64 {
	quote, back := x^'"'*lowBits, x^'\\'*lowBits
	return ((x - ' '*lowBits) | (quote - lowBits) | (back - lowBits)) &^ x & highBits
}

// plain returns where the bytes of a string that stand for themselves end, or len(data); and bits of those passed.
func plain(data []byte, i int) (end int, bits uint64) {
	for len(data)-i >= 8 {
		x := *(*uint64)(unsafe.Pointer(&data[i]))
		if special(x) != 0 {
			break
		}
		bits |= x
		i += 8
	}
	for i < len(data) && data[i] >= ' ' && data[i] != '"' && data[i] != '\\' {
		bits |= uint64(data[i])
		i++
	}
	return i, bits
}

// string checks the string that begins at start.
func (s *scanner) string(start int) int {
	data, i := s.data, start+1
	for {
		end, bits := plain(data, i)
		if bits&highBits != 0 {
			s.highest |= 0x80
		}
		i = end
		switch {
		case i >= len(data):
			return s.end(s.wholeRunes(start, i))
		case data[i] == '"':
			return i + 1
		case data[i] != '\\':
			return s.character(i, "in string")
		}
		if i = s.escape(i); i < 0 {
			return i
		}
	}
}

// wholeRunes returns where the last rune of the text that ends in a string begins, if it is cut off.
func (s *scanner) wholeRunes(start, i int) int {
	for k := i - 1; k > start && i-k < utf8.UTFMax; k-- {
		if utf8.RuneStart(s.data[k]) {
			if !utf8.FullRune(s.data[k:i]) {
				return k
			}
			break
		}
	}
	return i
}

// escape checks what begins with a backslash at i.
func (s *scanner) escape(i int) int {
	rest := s.data[i:]
	if len(rest) < 2 {
		return s.end(i)
	}
	switch rest[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return i + 2
	case 'u':
		n := 2
		for n < len(rest) && n < 6 && hexDigit(rest[n]) < 16 {
			n++
		}
		switch {
		case n == 6:
			return i + 6
		case n == len(rest):
			return s.end(i)
		}
		return s.sequence(i, rest[:min(len(rest), 6)])
	}
	return s.sequence(i, rest[:2])
}

// sequence reports an escape sequence.
func (s *scanner) sequence(i int, what []byte) int {
	s.err = problem{i, string(what), "invalid escape sequence " + showSequence(string(what)) + " in string"}
	return -1
}

func showSequence(what string) string {
	strange := strings.ContainsFunc(what, func(r rune) bool {
		return r == '`' || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r)
	})
	if strange {
		return strconv.Quote(what)
	}
	return "`" + what + "`"
}

// hexDigit returns the value of a hexadecimal digit, or more than 15.
func hexDigit(c byte) byte {
	if c -= '0'; c <= 9 {
		return c
	}
	if c = c + '0' | 0x20 - 'a'; c <= 5 {
		return c + 10
	}
	return 16
}

// skip returns where the value that begins at i ends; the text is well formed.
func skip(data []byte, i int) int {
	depth := 0
	for {
		switch data[i] {
		case '"':
			i = skipString(data, i)
		case '{', '[':
			depth++
			i++
		case '}', ']':
			depth--
			i++
		case ' ', '\t', '\r', '\n', ',', ':':
			i++
			continue
		default:
			for i < len(data) && data[i] > ' ' && data[i] != ',' && data[i]|0x20 != '}' {
				i++
			}
		}
		if depth == 0 {
			return i
		}
	}
}

// skipString returns where the string that begins at i ends.
func skipString(data []byte, i int) int {
	i, _ = plain(data, i+1)
	for data[i] != '"' {
		if data[i] == '\\' {
			i++
		}
		i, _ = plain(data, i+1)
	}
	return i + 1
}
