package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Value interface {
	write(b *strings.Builder, indent int)
}

type (
	Null   struct{}
	Bool   bool
	Number float64
	Text   string
	Array  []Value
	Field  struct {
		Name  string
		Value Value
	}
	Object []Field
)

type SyntaxError struct {
	Offset int
	Msg    string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("offset %d: %s", e.Offset, e.Msg) }

type reader struct {
	src   string
	pos   int
	depth int
}

var ErrDepth = errors.New("nested too deeply")

func (r *reader) fail(format string, args ...any) {
	panic(&SyntaxError{r.pos, fmt.Sprintf(format, args...)})
}

func (r *reader) space() {
	for r.pos < len(r.src) && strings.IndexByte(" \t\r\n", r.src[r.pos]) >= 0 {
		r.pos++
	}
}

func (r *reader) peek() byte {
	r.space()
	if r.pos == len(r.src) {
		r.fail("unexpected end")
	}
	return r.src[r.pos]
}

func (r *reader) expect(c byte) {
	if got := r.peek(); got != c {
		r.fail("expected %q, found %q", c, got)
	}
	r.pos++
}

func (r *reader) literal(word string, v Value) Value {
	if !strings.HasPrefix(r.src[r.pos:], word) {
		r.fail("bad literal")
	}
	r.pos += len(word)
	return v
}

func (r *reader) value() Value {
	if r.depth++; r.depth > 20 {
		panic(ErrDepth)
	}
	defer func() { r.depth-- }()
	switch c := r.peek(); {
	case c == 'n':
		return r.literal("null", Null{})
	case c == 't':
		return r.literal("true", Bool(true))
	case c == 'f':
		return r.literal("false", Bool(false))
	case c == '"':
		return Text(r.text())
	case c == '[':
		r.pos++
		list := Array{}
		for r.peek() != ']' {
			if len(list) > 0 {
				r.expect(',')
			}
			list = append(list, r.value())
		}
		r.pos++
		return list
	case c == '{':
		r.pos++
		var o Object
		for r.peek() != '}' {
			if len(o) > 0 {
				r.expect(',')
			}
			r.peek()
			name := r.text()
			r.expect(':')
			o = append(o, Field{name, r.value()})
		}
		r.pos++
		return o
	case c == '-' || '0' <= c && c <= '9':
		start := r.pos
		for r.pos < len(r.src) && strings.IndexByte("+-.eE0123456789", r.src[r.pos]) >= 0 {
			r.pos++
		}
		n, err := strconv.ParseFloat(r.src[start:r.pos], 64)
		if err != nil {
			r.pos = start
			r.fail("bad number %s", r.src[start:r.pos+1])
		}
		return Number(n)
	default:
		r.fail("unexpected %q", c)
	}
	return nil
}

func (r *reader) text() string {
	r.expect('"')
	var b strings.Builder
	for r.pos < len(r.src) {
		c := r.src[r.pos]
		r.pos++
		switch c {
		case '"':
			return b.String()
		case '\\':
			if r.pos == len(r.src) {
				continue
			}
			e := r.src[r.pos]
			r.pos++
			switch e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'u':
				if r.pos+4 > len(r.src) {
					r.fail("short escape")
				}
				n, err := strconv.ParseUint(r.src[r.pos:r.pos+4], 16, 32)
				if err != nil {
					r.fail("bad escape")
				}
				r.pos += 4
				b.WriteRune(rune(n))
			default:
				b.WriteByte(e)
			}
		default:
			b.WriteByte(c)
		}
	}
	r.fail("unterminated string")
	return ""
}

func Parse(src string) (v Value, err error) {
	r := &reader{src: src}
	defer func() {
		switch p := recover().(type) {
		case nil:
		case *SyntaxError:
			v, err = nil, p
		case error:
			if !errors.Is(p, ErrDepth) {
				panic(p)
			}
			v, err = nil, fmt.Errorf("parse: %w", p)
		}
	}()
	v = r.value()
	r.space()
	if r.pos != len(src) {
		r.fail("more after the value")
	}
	return
}

func pad(b *strings.Builder, n int) { b.WriteString("\n" + strings.Repeat("  ", n)) }

func (Null) write(b *strings.Builder, _ int)     { b.WriteString("null") }
func (x Bool) write(b *strings.Builder, _ int)   { b.WriteString(strconv.FormatBool(bool(x))) }
func (x Number) write(b *strings.Builder, _ int) { b.WriteString(fmt.Sprint(float64(x))) }
func (x Text) write(b *strings.Builder, _ int)   { b.WriteString(strconv.Quote(string(x))) }

func (x Array) write(b *strings.Builder, indent int) {
	b.WriteByte('[')
	for i, v := range x {
		if i > 0 {
			b.WriteString(", ")
		}
		v.write(b, indent)
	}
	b.WriteByte(']')
}

func (x Object) write(b *strings.Builder, indent int) {
	b.WriteByte('{')
	for _, f := range x {
		pad(b, indent+1)
		b.WriteString(f.Name + ": ")
		f.Value.write(b, indent+1)
	}
	pad(b, indent)
	b.WriteByte('}')
}

func depth(v Value) int {
	d := 0
	switch v := v.(type) {
	case Array:
		for _, x := range v {
			d = max(d, depth(x))
		}
	case Object:
		for _, f := range v {
			d = max(d, depth(f.Value))
		}
	}
	return d + 1
}

func main() {
	bad := 0
	for _, src := range []string{
		`{"name": "Gopher", "age": 14.5, "tags": ["a\n\u00e9", null, true, [], {}], "in": {"x": -1e3}}`,
		` [1, 2, [3, [4]]] `,
		`"just text"`,
		`[1, 2`,
		`{"a" 1}`,
		`[1 2]`,
		`nul`,
		`[1.2.3]`,
		`"open`,
		`{} {}`,
		strings.Repeat("[", 30),
		``,
	} {
		v, err := Parse(src)
		if err != nil {
			var se *SyntaxError
			fmt.Println("error:", err, errors.As(err, &se), errors.Is(err, ErrDepth))
			bad++
			continue
		}
		var b strings.Builder
		v.write(&b, 0)
		fmt.Println(b.String(), depth(v))
	}
	if bad != 9 {
		os.Exit(1)
	}
}
