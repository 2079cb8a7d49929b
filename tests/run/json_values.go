// JSON read into maps and slices, queried by path, merged, and printed again with sorted keys.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

type SyntaxError struct {
	Offset int
	Msg    string
}

func (e *SyntaxError) Error() string { return e.Msg + " at offset " + strconv.Itoa(e.Offset) }

type decoder struct {
	src string
	pos int
}

func Parse(src string) (v any, err error) {
	d := &decoder{src: src}
	defer func() {
		if e, ok := recover().(*SyntaxError); ok {
			v, err = nil, fmt.Errorf("json: %w", e)
		}
	}()
	v = d.value()
	if d.space(); d.pos < len(src) {
		d.fail("trailing data")
	}
	return v, nil
}

func (d *decoder) fail(msg string) { panic(&SyntaxError{d.pos, msg}) }

func (d *decoder) space() {
	for d.pos < len(d.src) && strings.IndexByte(" \t\r\n", d.src[d.pos]) >= 0 {
		d.pos++
	}
}

func (d *decoder) peek() byte {
	d.space()
	if d.pos == len(d.src) {
		d.fail("unexpected end")
	}
	return d.src[d.pos]
}

func (d *decoder) want(c byte) {
	if d.peek() != c {
		d.fail(fmt.Sprintf("want %q, have %q", c, d.src[d.pos]))
	}
	d.pos++
}

func (d *decoder) value() any {
	switch c := d.peek(); {
	case c == '{':
		return d.object()
	case c == '[':
		d.pos++
		list := []any{}
		for d.peek() != ']' {
			if len(list) > 0 {
				d.want(',')
			}
			list = append(list, d.value())
		}
		d.pos++
		return list
	case c == '"':
		return d.text()
	case c == '-' || '0' <= c && c <= '9':
		start := d.pos
		for d.pos < len(d.src) && strings.IndexByte("+-.eE0123456789", d.src[d.pos]) >= 0 {
			d.pos++
		}
		f, err := strconv.ParseFloat(d.src[start:d.pos], 64)
		if err != nil {
			d.pos = start
			d.fail("bad number")
		}
		return f
	}
	for word, v := range map[string]any{"true": true, "false": false, "null": nil} {
		if strings.HasPrefix(d.src[d.pos:], word) {
			d.pos += len(word)
			return v
		}
	}
	d.fail("bad value")
	return nil
}

func (d *decoder) object() map[string]any {
	m := map[string]any{}
	d.want('{')
	for d.peek() != '}' {
		if len(m) > 0 {
			d.want(',')
			d.peek()
		}
		k := d.text()
		if _, dup := m[k]; dup {
			d.fail("duplicate key " + k)
		}
		d.want(':')
		m[k] = d.value()
	}
	d.pos++
	return m
}

func (d *decoder) hex4() rune {
	if d.pos+4 > len(d.src) {
		d.fail("short escape")
	}
	n, err := strconv.ParseUint(d.src[d.pos:d.pos+4], 16, 16)
	if err != nil {
		d.fail("bad escape")
	}
	d.pos += 4
	return rune(n)
}

func (d *decoder) text() string {
	d.want('"')
	var b []byte
	for {
		if d.pos == len(d.src) {
			d.fail("open string")
		}
		c := d.src[d.pos]
		d.pos++
		switch {
		case c == '"':
			return string(b)
		case c < ' ':
			d.fail("control character")
		case c != '\\':
			b = append(b, c)
			continue
		}
		e := d.peek()
		d.pos++
		if i := strings.IndexByte(`"\/bfnrt`, e); i >= 0 {
			b = append(b, "\"\\/\b\f\n\r\t"[i])
		} else if e == 'u' {
			r := d.hex4()
			if utf16.IsSurrogate(r) && strings.HasPrefix(d.src[d.pos:], `\u`) {
				d.pos += 2
				r = utf16.DecodeRune(r, d.hex4())
			}
			b = utf8.AppendRune(b, r)
		} else {
			d.fail("bad escape")
		}
	}
}

func write(b *strings.Builder, v any, indent string) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case bool, float64:
		fmt.Fprint(b, v)
	case string:
		fmt.Fprintf(b, "%q", v)
	case []any:
		b.WriteByte('[')
		for i, x := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			write(b, x, indent+"  ")
		}
		b.WriteByte(']')
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		b.WriteString("{")
		for i, k := range keys {
			if i > 0 {
				b.WriteString(",")
			}
			fmt.Fprintf(b, "\n%s  %q: ", indent, k)
			write(b, v[k], indent+"  ")
		}
		if len(keys) > 0 {
			b.WriteString("\n" + indent)
		}
		b.WriteString("}")
	default:
		panic(fmt.Sprintf("cannot write %T", v))
	}
}

func get(v any, path string) (any, error) {
	for _, step := range strings.Split(path, ".") {
		switch x := v.(type) {
		case map[string]any:
			next, ok := x[step]
			if !ok {
				return nil, fmt.Errorf("no %q in %s", step, path)
			}
			v = next
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(x) {
				return nil, fmt.Errorf("bad index %q: %v", step, err)
			}
			v = x[i]
		default:
			return nil, fmt.Errorf("%T has no %q", v, step)
		}
	}
	return v, nil
}

func merge(a, b any) any {
	ma, ok1 := a.(map[string]any)
	mb, ok2 := b.(map[string]any)
	if !ok1 || !ok2 {
		return b
	}
	for k, v := range mb {
		if v == nil {
			delete(ma, k)
			continue
		}
		ma[k] = merge(ma[k], v)
	}
	return ma
}

const sample = `{"name": "Gopher \u00e9\ud83d\ude00", "age": 13, "tags": ["a", "b\tc", [], {}],
 "nested": {"x": -1.5e3, "ok": true, "none": null, "deep": {"list": [1, 2, {"z": 26}]}}}`

func main() {
	v, err := Parse(sample)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	var b strings.Builder
	write(&b, v, "")
	fmt.Println(b.String())
	for _, p := range []string{"age", "nested.deep.list.2.z", "tags.1", "tags.x", "tags.9", "nested.q", "age.b"} {
		x, err := get(v, p)
		fmt.Printf("%-22s %#v %v\n", p, x, err)
	}
	patch, _ := Parse(`{"age": null, "nested": {"deep": {"new": [false]}, "x": 0.1}}`)
	b.Reset()
	write(&b, merge(v, patch), "")
	fmt.Println(b.String())
	again, err := Parse(b.String())
	fmt.Println(fmt.Sprint(again) == fmt.Sprint(v), err)
	fmt.Println(again)
	for _, bad := range []string{``, `[1,`, `{"a" 1}`, `"abc`, `[1] 2`, `{"a":1,"a":2}`, `nul`, `"\x"`, `-`, "\"\n\"", `"\u12"`} {
		_, err := Parse(bad)
		var se *SyntaxError
		fmt.Printf("%-15q %v | %t\n", bad, err, errors.As(err, &se))
	}
}
