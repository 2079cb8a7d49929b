// Package datum holds the values that tables hold, with SQL's comparison and three-valued logic.
package datum

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Kind of a datum.
type Kind uint8

// The kinds, in the order in which values of different kinds are sorted.
const (
	Null Kind = iota
	Bool
	Int
	Float
	Text
	Date
)

var kindNames = [...]string{"NULL", "BOOLEAN", "INTEGER", "REAL", "TEXT", "DATE"}

func (k Kind) String() string { return kindNames[k] }

// KindOf finds a kind by one of the names that column definitions use.
func KindOf(name string) (Kind, bool) {
	switch strings.ToUpper(name) {
	case "BOOL", "BOOLEAN":
		return Bool, true
	case "INT", "INTEGER", "BIGINT":
		return Int, true
	case "REAL", "FLOAT", "DOUBLE":
		return Float, true
	case "TEXT", "VARCHAR", "CHAR":
		return Text, true
	case "DATE":
		return Date, true
	}
	return Null, false
}

// Datum is one value; the zero Datum is NULL.
type Datum struct {
	kind Kind
	n    int64 // Bool, Int, Date (days since 1970)
	f    float64
	s    string
}

// Make data.
func OfInt(n int64) Datum     { return Datum{kind: Int, n: n} }
func OfFloat(f float64) Datum { return Datum{kind: Float, f: f} }
func OfText(s string) Datum   { return Datum{kind: Text, s: s} }
func OfBool(b bool) Datum {
	d := Datum{kind: Bool}
	if b {
		d.n = 1
	}
	return d
}

// OfDate reads a date like 2024-02-29.
func OfDate(text string) (Datum, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Datum{}, fmt.Errorf("bad date %q", text)
	}
	return Datum{kind: Date, n: t.Unix() / 86400}, nil
}

// Kind of the datum.
func (d Datum) Kind() Kind { return d.kind }

// IsNull tells whether it is NULL.
func (d Datum) IsNull() bool { return d.kind == Null }

// Int value of Bool, Int and Date.
func (d Datum) Int() int64 { return d.n }

// Text value of Text.
func (d Datum) Text() string { return d.s }

// Float value of numbers.
func (d Datum) Float() float64 {
	if d.kind == Float {
		return d.f
	}
	return float64(d.n)
}

// Numeric tells whether it can be computed with.
func (d Datum) Numeric() bool { return d.kind == Int || d.kind == Float }

// True tells whether it holds: neither false nor unknown.
func (d Datum) True() bool { return d.kind == Bool && d.n != 0 }

func (d Datum) time() time.Time { return time.Unix(d.n*86400, 0).UTC() }

func (d Datum) String() string {
	switch d.kind {
	case Null:
		return "NULL"
	case Bool:
		return strconv.FormatBool(d.n != 0)
	case Int:
		return strconv.FormatInt(d.n, 10)
	case Float:
		return strconv.FormatFloat(d.f, 'g', 10, 64)
	case Text:
		return d.s
	case Date:
		return d.time().Format(time.DateOnly)
	}
	panic(fmt.Sprintf("datum of kind %d", d.kind))
}

// MarshalJSON writes the value as JSON knows it.
func (d Datum) MarshalJSON() ([]byte, error) {
	switch d.kind {
	case Null:
		return []byte("null"), nil
	case Bool, Int:
		return []byte(d.String()), nil
	case Float:
		return json.Marshal(d.f)
	}
	return json.Marshal(d.String())
}

// Compare orders any two data: NULL first, numbers by value, others by kind and value.
func Compare(a, b Datum) int {
	if a.Numeric() && b.Numeric() {
		if a.kind == Int && b.kind == Int {
			return cmp.Compare(a.n, b.n)
		}
		return cmp.Compare(a.Float(), b.Float())
	}
	if a.kind != b.kind {
		return cmp.Compare(a.kind, b.kind)
	}
	if a.kind == Text {
		return strings.Compare(a.s, b.s)
	}
	return cmp.Compare(a.n, b.n)
}

// A TypeError tells that an operator does not take such values.
type TypeError struct {
	Op   string
	Args []Kind
}

func (e *TypeError) Error() string {
	names := make([]string, len(e.Args))
	for i, k := range e.Args {
		names[i] = k.String()
	}
	return fmt.Sprintf("%s cannot be applied to %s", e.Op, strings.Join(names, " and "))
}

// Convert to what a column holds.
func Convert(d Datum, to Kind) (Datum, error) {
	switch {
	case d.kind == Null || d.kind == to:
		return d, nil
	case to == Float && d.kind == Int:
		return OfFloat(float64(d.n)), nil
	case to == Int && d.kind == Float && d.f == float64(int64(d.f)):
		return OfInt(int64(d.f)), nil
	case to == Text:
		return OfText(d.String()), nil
	case to == Date && d.kind == Text:
		return OfDate(d.s)
	case to == Int && d.kind == Text:
		n, err := strconv.ParseInt(d.s, 10, 64)
		if err != nil {
			return Datum{}, fmt.Errorf("bad integer %q", d.s)
		}
		return OfInt(n), nil
	}
	return Datum{}, &TypeError{"conversion to " + to.String(), []Kind{d.kind}}
}

// Row of data.
type Row []Datum

// Key writes the row so that equal rows have equal keys.
func (r Row) Key() string {
	var b strings.Builder
	for _, d := range r {
		if d.kind == Float && d.f == float64(int64(d.f)) {
			d = OfInt(int64(d.f))
		}
		fmt.Fprintf(&b, "%d:%s\x00", d.kind, d)
	}
	return b.String()
}
