package exec

import (
	"fmt"
	"math"
	"strings"

	"sqlengine/datum"
)

type function struct {
	min, max int
	nulls    bool // NULL arguments are handed on
	apply    func(args []datum.Datum) (datum.Datum, error)
}

func textual(f func(string) string) function {
	return function{1, 1, false, func(a []datum.Datum) (datum.Datum, error) { return datum.OfText(f(a[0].String())), nil }}
}

func extreme(better func(c int) bool) function {
	return function{1, -1, false, func(a []datum.Datum) (datum.Datum, error) {
		best := a[0]
		for _, d := range a[1:] {
			if better(datum.Compare(d, best)) {
				best = d
			}
		}
		return best, nil
	}}
}

var functions = map[string]function{
	"UPPER":    textual(strings.ToUpper),
	"LOWER":    textual(strings.ToLower),
	"TRIM":     textual(strings.TrimSpace),
	"GREATEST": extreme(func(c int) bool { return c > 0 }),
	"LEAST":    extreme(func(c int) bool { return c < 0 }),
	"LENGTH": {1, 1, false, func(a []datum.Datum) (datum.Datum, error) {
		return datum.OfInt(int64(len([]rune(a[0].String())))), nil
	}},
	"SUBSTR": {2, 3, false, func(a []datum.Datum) (datum.Datum, error) {
		runes := []rune(a[0].String())
		from := min(max(a[1].Int()-1, 0), int64(len(runes)))
		to := int64(len(runes))
		if len(a) == 3 {
			to = min(max(from+a[2].Int(), from), to)
		}
		return datum.OfText(string(runes[from:to])), nil
	}},
	"REPLACE": {3, 3, false, func(a []datum.Datum) (datum.Datum, error) {
		return datum.OfText(strings.ReplaceAll(a[0].String(), a[1].String(), a[2].String())), nil
	}},
	"ABS": {1, 1, false, func(a []datum.Datum) (datum.Datum, error) {
		if datum.Compare(a[0], datum.OfInt(0)) >= 0 {
			return a[0], nil
		}
		return datum.Arithmetic("-", datum.OfInt(0), a[0])
	}},
	"ROUND": {1, 2, false, func(a []datum.Datum) (datum.Datum, error) {
		if !a[0].Numeric() {
			return datum.Datum{}, &datum.TypeError{Op: "ROUND", Args: []datum.Kind{a[0].Kind()}}
		}
		scale := 1.0
		if len(a) == 2 {
			scale = math.Pow10(int(a[1].Int()))
		}
		return datum.OfFloat(math.Round(a[0].Float()*scale) / scale), nil
	}},
	"COALESCE": {1, -1, true, func(a []datum.Datum) (datum.Datum, error) {
		for _, d := range a {
			if !d.IsNull() {
				return d, nil
			}
		}
		return datum.Datum{}, nil
	}},
	"NULLIF": {2, 2, true, func(a []datum.Datum) (datum.Datum, error) {
		if same, err := datum.Relation("=", a[0], a[1]); err != nil || same.True() {
			return datum.Datum{}, err
		}
		return a[0], nil
	}},
}

// aggregate of the values of a group.
type aggregate interface {
	add(d datum.Datum) error
	result() datum.Datum
}

var aggregates = map[string]func() aggregate{
	"COUNT":        func() aggregate { return new(count) },
	"SUM":          func() aggregate { return new(sum) },
	"AVG":          func() aggregate { return new(average) },
	"MIN":          func() aggregate { return &best{sign: -1} },
	"MAX":          func() aggregate { return &best{sign: 1} },
	"GROUP_CONCAT": func() aggregate { return new(concat) },
}

type count int64

func (c *count) add(datum.Datum) error { *c++; return nil }
func (c *count) result() datum.Datum   { return datum.OfInt(int64(*c)) }

type sum struct{ total datum.Datum }

func (s *sum) add(d datum.Datum) (err error) {
	if !d.Numeric() {
		return &datum.TypeError{Op: "SUM", Args: []datum.Kind{d.Kind()}}
	}
	if s.total.IsNull() {
		s.total = d
		return nil
	}
	s.total, err = datum.Arithmetic("+", s.total, d)
	return err
}

func (s *sum) result() datum.Datum { return s.total }

type average struct {
	sum
	n int64
}

func (a *average) add(d datum.Datum) error {
	a.n++
	return a.sum.add(d)
}

func (a *average) result() datum.Datum {
	if a.n == 0 {
		return datum.Datum{}
	}
	return datum.OfFloat(a.total.Float() / float64(a.n))
}

type best struct {
	sign int
	d    datum.Datum
}

func (b *best) add(d datum.Datum) error {
	if b.d.IsNull() || datum.Compare(d, b.d)*b.sign > 0 {
		b.d = d
	}
	return nil
}

func (b *best) result() datum.Datum { return b.d }

type concat struct{ texts []string }

func (c *concat) add(d datum.Datum) error { c.texts = append(c.texts, d.String()); return nil }
func (c *concat) result() datum.Datum     { return datum.OfText(strings.Join(c.texts, ",")) }

// distinct hands each value on only once.
type distinct struct {
	aggregate
	seen map[string]bool
}

func (d *distinct) add(x datum.Datum) error {
	key := datum.Row{x}.Key()
	if d.seen[key] {
		return nil
	}
	d.seen[key] = true
	return d.aggregate.add(x)
}

func newAggregate(name string, once bool) (aggregate, error) {
	make_, ok := aggregates[name]
	if !ok {
		return nil, fmt.Errorf("no aggregate %s", name)
	}
	if once {
		return &distinct{make_(), map[string]bool{}}, nil
	}
	return make_(), nil
}
