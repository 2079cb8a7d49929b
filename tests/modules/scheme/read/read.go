// Package read makes values of texts.
package read

import (
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"unicode"

	"scheme/value"
)

// An Error says where a text is not what it should be.
type Error struct {
	Name         string
	Line, Column int
	Message      string
	Incomplete   bool
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.Name, e.Line, e.Column, e.Message)
}

// Reader of the values in a text.
type Reader struct {
	name         string
	text         []rune
	at           int
	line, column int
	Fold         bool // symbols in upper case mean those in lower case
}

// New reads text; name is for messages.
func New(name, text string) *Reader {
	return &Reader{name: name, text: []rune(text), line: 1, column: 1}
}

const end rune = -1

func (r *Reader) peek() rune {
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return end
}

func (r *Reader) next() rune {
	c := r.peek()
	if c == end {
		return c
	}
	r.at++
	if c == '\n' {
		r.line++
		r.column = 1
	} else {
		r.column++
	}
	return c
}

func (r *Reader) fail(format string, args ...any) {
	panic(&Error{r.name, r.line, r.column, fmt.Sprintf(format, args...), r.peek() == end})
}

// skip blanks and comments.
func (r *Reader) skip() {
	for {
		switch c := r.peek(); {
		case unicode.IsSpace(c):
			r.next()
		case c == ';':
			for r.peek() != '\n' && r.peek() != end {
				r.next()
			}
		case c == '#' && r.at+1 < len(r.text) && r.text[r.at+1] == '|':
			r.block()
		case c == '#' && r.at+1 < len(r.text) && r.text[r.at+1] == ';':
			r.next()
			r.next()
			r.value()
		default:
			return
		}
	}
}

func (r *Reader) block() {
	depth := 0
	for {
		switch c := r.next(); {
		case c == '#' && r.peek() == '|':
			r.next()
			depth++
		case c == '|' && r.peek() == '#':
			r.next()
			if depth--; depth == 0 {
				return
			}
		case c == end:
			r.fail("comment without end")
		}
	}
}

// Next value; io.EOF when there is none.
func (r *Reader) Next() (v value.Value, err error) {
	defer func() {
		if e, ok := recover().(*Error); ok {
			err = e
		}
	}()
	r.skip()
	if r.peek() == end {
		return nil, io.EOF
	}
	return r.value(), nil
}

// All values to the end.
func (r *Reader) All() ([]value.Value, error) {
	var all []value.Value
	for {
		v, err := r.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, v)
	}
}

var quotes = map[rune]string{'\'': "quote", '`': "quasiquote", ',': "unquote"}

func (r *Reader) value() value.Value {
	r.skip()
	switch c := r.peek(); c {
	case end:
		r.fail("unexpected end")
	case '(', '[':
		r.next()
		return r.list(map[rune]rune{'(': ')', '[': ']'}[c])
	case ')', ']':
		r.fail("unexpected %c", c)
	case '\'', '`', ',':
		r.next()
		name := quotes[c]
		if c == ',' && r.peek() == '@' {
			r.next()
			name = "unquote-splicing"
		}
		return value.List(value.Intern(name), r.value())
	case '"':
		r.next()
		return r.string()
	case '#':
		return r.hash()
	}
	return r.atom(r.word())
}

func (r *Reader) list(closing rune) value.Value {
	var items []value.Value
	for {
		r.skip()
		switch c := r.peek(); {
		case c == end:
			r.fail("missing %c", closing)
		case c == closing:
			r.next()
			return value.List(items...)
		case c == '.' && r.dot():
			if len(items) == 0 {
				r.fail("nothing before the dot")
			}
			r.next()
			tail := r.value()
			r.skip()
			if r.next() != closing {
				r.fail("more than one value after the dot")
			}
			return value.ListWithTail(tail, items...)
		default:
			items = append(items, r.value())
		}
	}
}

func (r *Reader) dot() bool { return r.at+1 < len(r.text) && delimits(r.text[r.at+1]) }

func delimits(c rune) bool { return c == end || unicode.IsSpace(c) || strings.ContainsRune("()[]\";'", c) }

func (r *Reader) word() string {
	begin := r.at
	for !delimits(r.peek()) {
		r.next()
	}
	return string(r.text[begin:r.at])
}

func (r *Reader) string() value.Value {
	var out []rune
	for {
		switch c := r.next(); c {
		case '"':
			return &value.String{Runes: out}
		case end:
			r.fail("string without end")
		case '\\':
			e := r.next()
			plain, ok := map[rune]rune{'n': '\n', 't': '\t', 'r': '\r', '\\': '\\', '"': '"', 'a': 7, '0': 0}[e]
			if !ok {
				r.fail("unknown escape \\%c", e)
			}
			out = append(out, plain)
		default:
			out = append(out, c)
		}
	}
}

func (r *Reader) hash() value.Value {
	r.next()
	switch c := r.peek(); c {
	case '(':
		r.next()
		items, _ := value.Slice(r.list(')'))
		return &value.Vector{Items: items}
	case '\\':
		r.next()
		first := r.next()
		if first == end {
			r.fail("character expected")
		}
		rest := r.word()
		if rest == "" {
			return value.Char(first)
		}
		name := string(first) + rest
		for c, known := range value.CharNames() {
			if known == name {
				return value.Char(c)
			}
		}
		r.fail("unknown character %s", name)
	}
	switch word := r.word(); word {
	case "t", "true":
		return value.Bool(true)
	case "f", "false":
		return value.Bool(false)
	default:
		if len(word) > 1 {
			base, ok := map[byte]int{'x': 16, 'b': 2, 'o': 8, 'd': 10}[word[0]]
			if z, fine := new(big.Int).SetString(word[1:], max(base, 2)); ok && fine {
				return value.Normal(z)
			}
		}
		r.fail("unknown #%s", word)
	}
	return nil
}

func (r *Reader) atom(word string) value.Value {
	if v := Number(word); v != nil {
		return v
	}
	if r.Fold {
		word = strings.ToLower(word)
	}
	return value.Intern(word)
}

// Number of a text, or nil.
func Number(word string) value.Value {
	if n, err := strconv.ParseInt(word, 10, 64); err == nil {
		return value.Int(n)
	}
	switch c := strings.TrimLeft(word, "+-"); {
	case c == "":
		return nil
	case c[0] == '.' || c[0] >= '0' && c[0] <= '9':
	default:
		return nil
	}
	if z, ok := new(big.Int).SetString(word, 10); ok {
		return value.Normal(z)
	}
	if f, err := strconv.ParseFloat(word, 64); err == nil && !strings.ContainsAny(word, "xXpP_") {
		return value.Float(f)
	}
	return nil
}
