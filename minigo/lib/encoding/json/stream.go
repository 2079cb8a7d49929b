package json

import (
	"bytes"
	"errors"
	"io"
	"reflect"

	"internal/jsontext"
)

// RawMessage is JSON text that is kept as it is.
type RawMessage = jsontext.Value

// Encoder writes values to a stream, each on a line.
type Encoder struct {
	w              io.Writer
	err            error
	raw            bool // HTML is not regarded
	prefix, indent string
}

// NewEncoder returns an encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// SetIndent makes further values be written in lines, as Indent does; without prefix and indent they are not.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML tells whether characters that mean something in HTML are escaped.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.raw = !on }

// Encode writes the text of v and the end of a line.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := newEncoder(!enc.raw)
	defer encoders.Put(e)
	if err := e.marshal(v); err != nil {
		return err
	}
	if enc.prefix != "" || enc.indent != "" {
		at := len(e.buf)
		e.buf = appendIndented(e.buf, e.buf, enc.prefix, enc.indent)
		e.buf = e.buf[:copy(e.buf, e.buf[at:])]
	}
	e.buf = append(e.buf, '\n')
	_, enc.err = enc.w.Write(e.buf)
	return enc.err
}

// Decoder reads values, or their parts, from a stream.
type Decoder struct {
	r       io.Reader
	buf     []byte // what is read; what lies before pos is used up
	pos     int
	base    int64 // offset of buf in the stream
	readErr error
	err     error // of the text: nothing can be read any more
	levels  []nesting
	options decoder
	peeked  bool // More was called: blank before the next token counts as read
	ended   bool // the stream ended inside
}

// nesting is an object or a list whose parts are being read. count: of values and names that have been.
type nesting struct {
	object bool
	count  int
}

// NewDecoder returns a decoder that reads from r, also beyond the values asked for.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes numbers in interfaces be of type Number.
func (dec *Decoder) UseNumber() { dec.options.useNumber = true }

// DisallowUnknownFields makes members an error that a struct has no field for.
func (dec *Decoder) DisallowUnknownFields() { dec.options.strict = true }

// Buffered returns a reader of what has been read but not used, valid until the next call of Decode.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.pos:]) }

// Decode reads the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	start, s, err := dec.value()
	if err != nil {
		var syntax *SyntaxError
		if errors.As(err, &syntax) && syntax.msg == errEnd.Error() {
			err = io.ErrUnexpectedEOF
		}
		dec.err = err
		return err
	}
	pointer, err := target(v)
	if err != nil {
		return err
	}
	s.data = dec.buf[start:dec.pos:dec.pos]
	d := decoders.Get().(*decoder)
	d.useNumber, d.strict = dec.options.useNumber, dec.options.strict
	return d.unmarshal(s, pointer)
}

// value goes on behind the next value and returns where it begins; s has checked it.
func (dec *Decoder) value() (start int, s *scanner, err error) {
	if start, err = dec.start(); err == nil {
		var end int
		if start, end, s, err = dec.whole(start); err == nil {
			if err = dec.count(dec.buf[start], start); err == nil {
				dec.used(end)
			}
		}
	}
	return start, s, err
}

// whole reads all of the value at start, which may move in the buffer.
func (dec *Decoder) whole(start int) (begin, end int, s *scanner, err error) {
	s = &scanner{}
	var ends ender
	looked := 0 // how much of the value has been looked through
	for checked := 0; ; {
		rest := dec.buf[start:]
		complete := ends.find(rest[looked:])
		looked = len(rest)
		if complete || len(rest) >= 2*checked || dec.readErr != nil {
			checked = len(rest)
			*s = scanner{data: rest, more: dec.readErr == nil}
			if end = s.value(0, 1+len(dec.levels)); end >= 0 {
				return start, start + end, s, nil
			}
			if s.err.text != "" || dec.readErr == io.EOF {
				if c := rest[0]; s.err.offset == 0 && (c == ']' || c == '}') {
					return start, start, s, dec.mismatched(start)
				}
				return start, start, s, s.err.error(dec.base + int64(start))
			}
			if dec.readErr != nil {
				return start, start, s, dec.readErr
			}
		}
		start -= dec.pos
		dec.drop()
		dec.fill()
	}
}

// ender looks for the place where a value seems to end.
type ender struct {
	depth           int
	inside, escaped bool // of a string
	some            bool
}

// find looks through further bytes.
func (e *ender) find(b []byte) bool {
	for _, c := range b {
		switch {
		case e.escaped:
			e.escaped = false
		case e.inside && c == '\\':
			e.escaped = true
		case c == '"':
			e.inside = !e.inside
			if !e.inside && e.depth == 0 {
				return true
			}
		case e.inside:
		case c == '{' || c == '[':
			e.depth++
		case c == '}' || c == ']':
			if e.depth--; e.depth <= 0 {
				return true
			}
		case e.depth == 0 && (c <= ' ' || c == ',' || c == ':' || c == 'e' || c == 'l'):
			return true // perhaps the end of a number or word
		}
	}
	return false
}

// used goes on behind something that was read.
func (dec *Decoder) used(end int) { dec.pos, dec.peeked, dec.ended = end, false, false }

// drop forgets what is used up.
func (dec *Decoder) drop() {
	dec.buf = dec.buf[:copy(dec.buf, dec.buf[dec.pos:])]
	dec.base += int64(dec.pos)
	dec.pos = 0
}

// fill reads more, if only an error.
func (dec *Decoder) fill() {
	if dec.readErr != nil {
		return
	}
	if cap(dec.buf)-len(dec.buf) < 512 {
		dec.buf = append(make([]byte, 0, 2*cap(dec.buf)+1024), dec.buf...)
	}
	for range 100 {
		n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
		dec.buf = dec.buf[:len(dec.buf)+n]
		dec.readErr = err
		if n > 0 || err != nil {
			return
		}
	}
	dec.readErr = io.ErrNoProgress
}

// blank goes from i on to the next byte that is not blank, reading more if needed; dec.pos stays, though it may move.
func (dec *Decoder) blank(i int) (int, error) {
	for {
		if i = space(dec.buf, i); i < len(dec.buf) {
			return i, nil
		}
		if dec.readErr != nil {
			return i, dec.readErr
		}
		i -= dec.pos
		dec.drop()
		dec.fill()
	}
}

// syntax returns the error for the text at i.
func (dec *Decoder) syntax(i int, where string) error {
	s := scanner{data: dec.buf[i:]}
	s.character(0, where)
	return s.err.error(dec.base + int64(i))
}

// delimiter returns what must stand before a value that begins with c, or 0.
func (dec *Decoder) delimiter(c byte) byte {
	if len(dec.levels) == 0 {
		return 0
	}
	switch top := dec.levels[len(dec.levels)-1]; {
	case top.object && top.count%2 == 1:
		return ':'
	case top.count > 0 && c != '}' && c != ']':
		return ','
	}
	return 0
}

// start returns where the next token begins, behind a comma or colon. dec.pos stays.
func (dec *Decoder) start() (int, error) {
	i, err := dec.blank(dec.pos)
	if err != nil {
		if err == io.EOF && len(dec.levels) > 0 {
			err = &SyntaxError{errEnd.Error(), dec.base + int64(i)}
		}
		return i, err
	}
	found := byte(0)
	if c := dec.buf[i]; c == ',' || c == ':' {
		found = c
		before, moved := i, dec.base
		i, err = dec.blank(i + 1)
		before -= int(dec.base - moved)
		if err != nil {
			if dec.delimiter('"') != found {
				return before, dec.misplaced(before, '"')
			}
			if err == io.EOF {
				err = &SyntaxError{errEnd.Error(), dec.base + int64(i)}
			}
			return i, err
		}
	}
	if c := dec.buf[i]; dec.delimiter(c) != found {
		return i, dec.misplaced(space(dec.buf, dec.pos), c)
	}
	return i, nil
}

// misplaced returns the error for a delimiter that is wrong or missing before c.
func (dec *Decoder) misplaced(i int, c byte) error {
	switch dec.delimiter(c) {
	case ':':
		return dec.syntax(i, "after object key")
	case ',':
		return dec.syntax(i, dec.after())
	}
	return dec.syntax(i, "looking for beginning of value")
}

// after says where something stands that should be a comma.
func (dec *Decoder) after() string {
	if dec.levels[len(dec.levels)-1].object {
		return "after object key:value pair"
	}
	return "after array element"
}

// mismatched returns the error for a bracket that closes nothing.
func (dec *Decoder) mismatched(i int) error {
	where := "looking for beginning of value"
	if n := len(dec.levels); n > 0 && dec.levels[n-1].count > 0 && dec.levels[n-1].object == (dec.buf[i] == ']') {
		where = dec.after()
	}
	return dec.syntax(i, where)
}

// count counts what begins with c as a value or name.
func (dec *Decoder) count(c byte, start int) error {
	if len(dec.levels) == 0 {
		return nil
	}
	top := &dec.levels[len(dec.levels)-1]
	if top.object && top.count%2 == 0 && c != '"' {
		return &SyntaxError{"object member name must be a string", dec.base + int64(start) + 1}
	}
	top.count++
	return nil
}

// Token is a Delim, bool, float64, Number, string or nil.
type Token any

// Delim is a bracket: [ ] { or }.
type Delim rune

// String returns the bracket.
func (d Delim) String() string { return string(d) }

// Token returns the next token, without commas and colons; at the end of the stream the error is io.EOF.
func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	token, err := dec.token()
	if err == nil {
		return token, nil
	}
	var syntax *SyntaxError
	if errors.As(err, &syntax) && syntax.msg == errEnd.Error() {
		if len(bytes.Trim(dec.buf[dec.pos:], blank+",:")) == 0 {
			dec.ended = true
			return nil, io.EOF
		}
		return nil, io.ErrUnexpectedEOF
	}
	return nil, err
}

func (dec *Decoder) token() (Token, error) {
	start, err := dec.start()
	if err != nil {
		return nil, err
	}
	c := dec.buf[start]
	switch c {
	case '{', '[':
		if err := dec.count(c, start); err != nil {
			return nil, err
		}
		if len(dec.levels) == maxDepth {
			return nil, &SyntaxError{"exceeded max depth", dec.base + int64(start) + 1}
		}
		dec.levels = append(dec.levels, nesting{object: c == '{'})
		dec.used(start + 1)
		return Delim(c), nil
	case '}', ']':
		n := len(dec.levels)
		if n == 0 || dec.levels[n-1].object != (c == '}') {
			return nil, dec.mismatched(start)
		}
		if dec.levels[n-1].object && dec.levels[n-1].count%2 == 1 {
			return nil, &SyntaxError{"missing value after object key", dec.base + int64(start) + 1}
		}
		dec.levels = dec.levels[:n-1]
		dec.used(start + 1)
		return Delim(c), nil
	}
	start, s, err := dec.value()
	if err != nil {
		return nil, err
	}
	value := dec.buf[start:dec.pos]
	if c != '-' && c-'0' > 9 {
		d := decoder{data: value, verbatim: s.verbatim()}
		return d.any(), nil
	}
	if dec.options.useNumber {
		return Number(value), nil
	}
	x, err := parseFloat(value, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + string(value), Type: reflect.TypeFor[float64](), Offset: dec.base + int64(dec.pos)}
	}
	return x, nil
}

// More tells whether the list or object that is being read has another part.
func (dec *Decoder) More() bool {
	dec.peeked = true
	i, err := dec.start()
	if err != nil {
		if dec.err == nil {
			dec.err = err
		}
		return dec.err != io.EOF
	}
	c := dec.buf[i]
	return c != ']' && c != '}'
}

// InputOffset returns how much of the stream the tokens and values make up that have been read.
func (dec *Decoder) InputOffset() int64 {
	i := dec.pos
	if dec.peeked || dec.ended {
		if next := space(dec.buf, i); next < len(dec.buf) {
			i = next
			if c := dec.buf[i]; dec.ended && (c == ',' || c == ':') {
				i++
			}
		}
	}
	return dec.base + int64(i)
}
