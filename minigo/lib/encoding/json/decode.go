package json

import (
	"encoding"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
	"unsafe"
)

// decoder reads text that has been checked. Its functions begin with pos at a value and leave it behind that.
type decoder struct {
	data      []byte
	pos       int
	verbatim  bool // strings are valid UTF-8
	useNumber bool // numbers become Numbers in interfaces
	strict    bool // unknown members are errors
	root      reflect.Type
	err       error // the first
	scratch   []byte
	names     [256]string // of members read before, by hash
}

// fail keeps the first error.
func (d *decoder) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

// kindName returns what values that begin with c are called.
func kindName(c byte) string {
	switch c {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	case '[':
		return "array"
	case '{':
		return "object"
	}
	return "number"
}

// mismatch reports the value at pos, which does not fit, and goes on behind it.
func (d *decoder) mismatch(t reflect.Type, reason error) {
	start := d.pos
	d.pos = skip(d.data, start)
	offset := d.pos
	if c := d.data[start]; c == '{' || c == '[' {
		offset = start + 1
	}
	d.misfit(t, start, offset, "", reason)
}

// misfit reports the value at start. value: what it is called, if not by its kind.
func (d *decoder) misfit(t reflect.Type, start, offset int, value string, reason error) {
	if d.err != nil {
		return
	}
	if value == "" {
		value = kindName(d.data[start])
	}
	field := strings.ReplaceAll(strings.TrimPrefix(pathIn(d.data, start), "/"), "/", ".")
	err := &UnmarshalTypeError{Value: value, Type: t, Offset: int64(offset), Field: field, Err: reason}
	if field != "" {
		err.Struct = d.root.Name()
	}
	d.err = err
}

// pathIn returns the way to what begins at an offset: names and numbers with a slash before each. The text before it is well formed.
func pathIn(data []byte, target int) string {
	type level struct {
		name   string
		index  int
		object bool
	}
	var levels []level
	key := false
	for i := 0; i < target; {
		switch c := data[i]; c {
		case '{', '[':
			levels = append(levels, level{"", 0, c == '{'})
			key = c == '{'
		case '}', ']':
			levels = levels[:len(levels)-1]
			key = false
		case ',':
			top := &levels[len(levels)-1]
			top.index++
			key = top.object
		case '"':
			end := skipString(data, i)
			if key {
				levels[len(levels)-1].name = string(appendUnquoted(nil, data[i:end]))
				key = false
			}
			i = end
			continue
		}
		i++
	}
	if key && target < len(data) && data[target] == '"' { // the name itself
		levels[len(levels)-1].name = string(appendUnquoted(nil, data[target:skipString(data, target)]))
		key = false
	}
	if key {
		levels = levels[:len(levels)-1]
	}
	path := ""
	for _, l := range levels {
		if l.object {
			path += "/" + strings.ReplaceAll(strings.ReplaceAll(l.name, "~", "~0"), "/", "~1")
		} else {
			path += "/" + strconv.Itoa(l.index)
		}
	}
	return path
}

// bytes reads the string at pos; what it returns is valid until the next is read.
func (d *decoder) bytes() []byte {
	data, start := d.data, d.pos
	i, _ := plain(data, start+1)
	if data[i] == '"' && d.verbatim {
		d.pos = i + 1
		return data[start+1 : i]
	}
	d.pos = skipString(data, start)
	d.scratch = appendUnquoted(d.scratch[:0], data[start:d.pos])
	return d.scratch
}

// null reads the value null, if it is that.
func (d *decoder) null() bool {
	if d.data[d.pos] != 'n' {
		return false
	}
	d.pos += len("null")
	return true
}

// badNumber reports a number, or a string that should contain one.
func (d *decoder) badNumber(t reflect.Type, start int) {
	value := d.data[start:d.pos]
	if value[0] == '"' {
		value = appendUnquoted(nil, value)
	}
	d.misfit(t, start, d.pos, "number "+string(value), nil)
}

func decNothing(d *decoder, c *codec, _ unsafe.Pointer, _ mode) {
	if !d.null() {
		d.mismatch(c.t, nil)
	}
}

func decBool(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	switch first := d.data[start]; {
	case first == 'n':
		d.pos += len("null")
	case first == 't' && m&quoted == 0:
		d.pos += len("true")
		*(*bool)(p) = true
	case first == 'f' && m&quoted == 0:
		d.pos += len("false")
		*(*bool)(p) = false
	case first == '"' && m&quoted != 0:
		switch text(d.bytes()) {
		case "true":
			*(*bool)(p) = true
		case "false":
			*(*bool)(p) = false
		case "null":
		default:
			d.misfit(c.t, start, d.pos, "string "+string(d.data[start:d.pos]), strconv.ErrSyntax)
		}
	default:
		d.mismatch(c.t, nil)
	}
}

func decString(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	switch {
	case d.data[start] == '"' && m&quoted == 0:
		*(*string)(p) = string(d.bytes())
	case d.data[start] == '"':
		b := d.bytes()
		if text(b) == "null" {
			return
		}
		s, err := unquoteAgain(b)
		if err != nil {
			d.misfit(c.t, start, d.pos, "", err)
			return
		}
		*(*string)(p) = s
	case !d.null():
		d.mismatch(c.t, nil)
	}
}

// unquoteAgain returns what the string in a string stands for.
func unquoteAgain(b []byte) (string, error) {
	s := scanner{data: b}
	end := len(b)
	switch {
	case end == 0:
		s.end(0)
	case b[0] != '"':
		s.character(0, "looking for beginning of object key string")
	default:
		if end = s.string(0); end < 0 {
			break
		}
		if end < len(b) {
			s.character(end, "after string value")
		} else if !utf8.Valid(b) {
			s.err.text = "invalid UTF-8"
		} else if s.err.text = loneSurrogate(b); s.err.text == "" {
			return string(appendUnquoted(nil, b)), nil
		}
	}
	err := s.err.error(0).(*SyntaxError)
	err.Offset = 0
	return "", err
}

// loneSurrogate says which escape in a well-formed string is half a character.
func loneSurrogate(b []byte) string {
	for i := 0; i < len(b); i++ {
		if b[i] != '\\' {
			continue
		}
		if b[i+1] != 'u' {
			i++
			continue
		}
		r, n := escapedRune(b[i : len(b)-1])
		if r == utf8.RuneError && n == 6 && text(b[i+2:i+6]) != "fffd" && text(b[i+2:i+6]) != "FFFD" {
			what := b[i:min(i+12, len(b))]
			if len(what) > 6 {
				return "invalid surrogate pair " + showSequence(string(what)) + " in string"
			}
			return "invalid escape sequence " + showSequence(string(what)) + " in string"
		}
		i += n - 1
	}
	return ""
}

// number returns the number at pos, or the content of the string that must stand for it; ok: it was one of these.
func (d *decoder) number(c *codec, m mode) (s []byte, ok bool) {
	switch first := d.data[d.pos]; {
	case first == '"' && m&quoted != 0:
		return d.bytes(), true
	case first == '-' || first-'0' <= 9:
		if m&quoted == 0 {
			start := d.pos
			i := start + 1
			for i < len(d.data) && numeric(d.data[i]) {
				i++
			}
			d.pos = i
			return d.data[start:i], true
		}
	case first == 'n':
		d.pos += len("null")
		return nil, false
	}
	d.mismatch(c.t, nil)
	return nil, false
}

// numeric tells whether a number may contain the character.
func numeric(c byte) bool { return c-'0' <= 9 || c|0x20 == 'e' || c == '.' || c == '-' || c == '+' }

// digits returns the number with these digits only.
func digits(s []byte) (x uint64, ok bool) {
	if len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	for _, c := range s {
		if c -= '0'; c > 9 {
			return 0, false
		}
		x = x*10 + uint64(c)
	}
	return x, true
}

func (c *codec) setSigned(p unsafe.Pointer, x int64) {
	switch c.bits {
	case 8:
		*(*int8)(p) = int8(x)
	case 16:
		*(*int16)(p) = int16(x)
	case 32:
		*(*int32)(p) = int32(x)
	default:
		*(*int64)(p) = x
	}
}

func (c *codec) setUnsigned(p unsafe.Pointer, x uint64) {
	switch c.bits {
	case 8:
		*(*uint8)(p) = uint8(x)
	case 16:
		*(*uint16)(p) = uint16(x)
	case 32:
		*(*uint32)(p) = uint32(x)
	default:
		*(*uint64)(p) = x
	}
}

func decInt(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	s, ok := d.number(c, m)
	if !ok {
		return
	}
	negative := len(s) > 0 && s[0] == '-'
	unsigned := s
	if negative {
		unsigned = s[1:]
	}
	x, ok := digits(unsigned)
	if n := int64(x); ok {
		if negative {
			n = -n
		}
		if shift := 64 - c.bits; n<<shift>>shift == n {
			c.setSigned(p, n)
			return
		}
	}
	n, err := strconv.ParseInt(text(s), 10, c.bits)
	switch {
	case err == nil:
		c.setSigned(p, n)
	case m&quoted == 0 || text(s) != "null":
		d.badNumber(c.t, start)
	}
}

func decUint(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	s, ok := d.number(c, m)
	if !ok {
		return
	}
	x, ok := digits(s)
	if shift := 64 - c.bits; ok && x<<shift>>shift == x {
		c.setUnsigned(p, x)
		return
	}
	x, err := strconv.ParseUint(text(s), 10, c.bits)
	switch {
	case err == nil:
		c.setUnsigned(p, x)
	case m&quoted == 0 || text(s) != "null":
		d.badNumber(c.t, start)
	}
}

func decFloat(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	s, ok := d.number(c, m)
	if !ok {
		return
	}
	x, err := parseFloat(s, c.bits)
	switch {
	case err != nil && m&quoted != 0 && text(s) == "null":
	case err != nil:
		d.badNumber(c.t, start)
	case c.bits == 32:
		*(*float32)(p) = float32(x)
	default:
		*(*float64)(p) = x
	}
}

// parseFloat returns the number; short integers are exact.
func parseFloat(s []byte, bits int) (float64, error) {
	if len(s) <= 7 {
		if x, ok := digits(s); ok {
			return float64(x), nil
		}
	}
	return strconv.ParseFloat(text(s), bits)
}

func decUnmarshaler(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	start := d.pos
	d.pos = skip(d.data, start)
	if err := c.pointer(p).(Unmarshaler).UnmarshalJSON(d.data[start:d.pos:d.pos]); err != nil {
		d.fail(supported(err, "UnmarshalJSON"))
	}
}

var errNotString = errors.New("JSON value must be string type")

func decTextUnmarshaler(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	switch {
	case d.null():
	case d.data[d.pos] != '"':
		d.mismatch(c.t, errNotString)
	default:
		if err := c.pointer(p).(encoding.TextUnmarshaler).UnmarshalText(d.bytes()); err != nil {
			d.fail(supported(err, "UnmarshalText"))
		}
	}
}

func decTime(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	switch {
	case d.null():
	case d.data[d.pos] != '"':
		d.mismatch(c.t, nil)
	default:
		var t time.Time
		if err := t.UnmarshalText(d.bytes()); err != nil {
			d.fail(err)
			return
		}
		*(*time.Time)(p) = t
	}
}
