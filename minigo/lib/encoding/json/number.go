package json

import (
	"fmt"
	"reflect"
	"strconv"
	"unsafe"
)

// Number is a number in JSON text.
type Number string

// String returns the text.
func (n Number) String() string { return string(n) }

// Float64 returns the number.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// isNumber tells whether all of s is a number.
func isNumber(s string) bool {
	if s == "" || s[0] != '-' && s[0]-'0' > 9 {
		return false
	}
	scan := scanner{data: []byte(s)}
	return scan.number(0) == len(s)
}

func encNumber(e *encoder, c *codec, p unsafe.Pointer, m mode) error {
	n := *(*string)(p)
	if n == "" {
		n = "0"
	}
	if !isNumber(n) {
		shown := n
		if m&quoted != 0 {
			shown = `"` + n + `"`
		}
		return &MarshalerError{reflect.PointerTo(c.t), fmt.Errorf("cannot parse %q as JSON number: %w", shown, strconv.ErrSyntax), "MarshalJSONTo"}
	}
	e.quote(m)
	e.buf = append(e.buf, n...)
	e.quote(m)
	return nil
}

func decNumber(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	start := d.pos
	kind := d.data[start]
	d.pos = skip(d.data, start)
	value := d.data[start:d.pos]
	switch {
	case kind == 'n':
		return
	case kind == '"':
		if s := string(appendUnquoted(nil, value)); isNumber(s) {
			*(*string)(p) = s
			return
		}
		d.fail(&UnmarshalTypeError{Value: "string " + string(value), Type: c.t, Err: strconv.ErrSyntax})
		return
	case m&quoted == 0 && (kind == '-' || kind-'0' <= 9):
		*(*string)(p) = string(value)
		return
	}
	d.fail(&UnmarshalTypeError{Value: kindName(kind), Type: c.t})
}
