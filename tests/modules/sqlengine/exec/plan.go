package exec

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"sqlengine/datum"
	"sqlengine/parse"
	"sqlengine/store"
)

type rows = iter.Seq2[datum.Row, error]

// node of a plan: it makes rows, given the rows around it.
type node interface {
	run(outer *env) rows
	explain(indent string, out *strings.Builder)
}

// query is a plan with names for its columns.
type query struct {
	node
	columns []column
}

func line(out *strings.Builder, indent, format string, args ...any) {
	fmt.Fprintf(out, indent+format+"\n", args...)
}

func fail(err error) rows {
	return func(yield func(datum.Row, error) bool) { yield(nil, err) }
}

// ---- Nodes ----

// single row without columns: what a query without FROM reads.
type single struct{}

func (single) run(*env) rows                             { return func(yield func(datum.Row, error) bool) { yield(nil, nil) } }
func (single) explain(indent string, out *strings.Builder) { line(out, indent, "one row") }

type scan struct{ table *store.Table }

func (n *scan) run(*env) rows {
	return func(yield func(datum.Row, error) bool) {
		for _, row := range n.table.All() {
			if !yield(row, nil) {
				return
			}
		}
	}
}

func (n *scan) explain(indent string, out *strings.Builder) { line(out, indent, "scan %s", n.table.Name) }

// lookup reads the rows that an index finds; the values may depend on the rows around it.
type lookup struct {
	table  *store.Table
	index  *store.Index
	values []eval
	texts  []string
}

func (n *lookup) run(outer *env) rows {
	key := make(datum.Row, len(n.values))
	for i, v := range n.values {
		d, err := v(outer)
		if err == nil {
			d, err = datum.Convert(d, n.table.Columns[n.index.Columns[i]].Kind)
		}
		if err != nil {
			return fail(err)
		}
		if d.IsNull() {
			return func(func(datum.Row, error) bool) {}
		}
		key[i] = d
	}
	return func(yield func(datum.Row, error) bool) {
		var ids []store.RowID
		for id := range n.index.Lookup(key) {
			ids = append(ids, id)
		}
		for _, id := range ids {
			if !yield(n.table.Row(id), nil) {
				return
			}
		}
	}
}

func (n *lookup) explain(indent string, out *strings.Builder) {
	line(out, indent, "look up %s by %s = %s", n.table.Name, n.index.Name, strings.Join(n.texts, ", "))
}

type filter struct {
	from      node
	condition eval
	text      string
}

func (n *filter) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		for row, err := range n.from.run(outer) {
			var d datum.Datum
			if err == nil {
				d, err = n.condition(&env{row, outer})
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if d.True() && !yield(row, nil) {
				return
			}
		}
	}
}

func (n *filter) explain(indent string, out *strings.Builder) {
	line(out, indent, "filter %s", n.text)
	n.from.explain(indent+"  ", out)
}

// join runs its right side for each row of the left one, which it sees as a row around it.
type join struct {
	left, right node
	on          eval
	outer       bool
	width       int
	text        string
}

func (n *join) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		for l, err := range n.left.run(outer) {
			if err != nil {
				yield(nil, err)
				return
			}
			matched := false
			for r, err := range n.right.run(&env{l, outer}) {
				both := append(append(make(datum.Row, 0, len(l)+n.width), l...), r...)
				holds := datum.OfBool(true)
				if err == nil && n.on != nil {
					holds, err = n.on(&env{both, outer})
				}
				if err != nil {
					yield(nil, err)
					return
				}
				if holds.True() {
					matched = true
					if !yield(both, nil) {
						return
					}
				}
			}
			if n.outer && !matched && !yield(append(slices.Clone(l), make(datum.Row, n.width)...), nil) {
				return
			}
		}
	}
}

func (n *join) explain(indent string, out *strings.Builder) {
	kind := "join"
	if n.outer {
		kind = "left join"
	}
	line(out, indent, "%s on %s", kind, n.text)
	n.left.explain(indent+"  ", out)
	n.right.explain(indent+"  ", out)
}

// hidden puts one more row around a node that does not look at it.
type hidden struct{ node }

func (n hidden) run(outer *env) rows { return n.node.run(outer.outer) }

type project struct {
	from  node
	exprs []eval
	names []string
}

func (n *project) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		for row, err := range n.from.run(outer) {
			made := make(datum.Row, len(n.exprs))
			for i := 0; err == nil && i < len(n.exprs); i++ {
				made[i], err = n.exprs[i](&env{row, outer})
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(made, nil) {
				return
			}
		}
	}
}

func (n *project) explain(indent string, out *strings.Builder) {
	line(out, indent, "columns %s", strings.Join(n.names, ", "))
	n.from.explain(indent+"  ", out)
}

// group makes one row of each group: the keys, then the aggregates.
type group struct {
	from  node
	keys  []eval
	calls []*parse.Call
	args  []eval
	text  string
}

func (n *group) run(outer *env) rows {
	type state struct {
		keys datum.Row
		aggs []aggregate
	}
	begin := func(keys datum.Row) (*state, error) {
		s := &state{keys: keys}
		for _, c := range n.calls {
			a, err := newAggregate(c.Name, c.Distinct)
			if err != nil {
				return nil, err
			}
			s.aggs = append(s.aggs, a)
		}
		return s, nil
	}
	collect := func() ([]*state, error) {
		var order []*state
		groups := map[string]*state{}
		for row, err := range n.from.run(outer) {
			if err != nil {
				return nil, err
			}
			e := &env{row, outer}
			keys := make(datum.Row, len(n.keys))
			for i, k := range n.keys {
				if keys[i], err = k(e); err != nil {
					return nil, err
				}
			}
			name := keys.Key()
			s, ok := groups[name]
			if !ok {
				if s, err = begin(keys); err != nil {
					return nil, err
				}
				groups[name] = s
				order = append(order, s)
			}
			for i, a := range s.aggs {
				d := datum.OfBool(true)
				if n.args[i] != nil {
					if d, err = n.args[i](e); err != nil {
						return nil, err
					}
				}
				if d.IsNull() {
					continue
				}
				if err := a.add(d); err != nil {
					return nil, err
				}
			}
		}
		if len(order) == 0 && len(n.keys) == 0 {
			s, err := begin(nil)
			return []*state{s}, err
		}
		return order, nil
	}
	return func(yield func(datum.Row, error) bool) {
		all, err := collect()
		if err != nil {
			yield(nil, err)
			return
		}
		for _, s := range all {
			row := s.keys
			for _, a := range s.aggs {
				row = append(row, a.result())
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

func (n *group) explain(indent string, out *strings.Builder) {
	line(out, indent, "group by %s", n.text)
	n.from.explain(indent+"  ", out)
}

// order sorts; the values to sort by follow the columns of the result in each row.
type order struct {
	from  node
	width int
	desc  []bool
	text  string
}

func (n *order) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		var all []datum.Row
		for row, err := range n.from.run(outer) {
			if err != nil {
				yield(nil, err)
				return
			}
			all = append(all, row)
		}
		slices.SortStableFunc(all, func(a, b datum.Row) int {
			for i, desc := range n.desc {
				c := datum.Compare(a[n.width+i], b[n.width+i])
				if desc {
					c = -c
				}
				if c != 0 {
					return c
				}
			}
			return 0
		})
		for _, row := range all {
			if !yield(row[:n.width], nil) {
				return
			}
		}
	}
}

func (n *order) explain(indent string, out *strings.Builder) {
	line(out, indent, "order by %s", n.text)
	n.from.explain(indent+"  ", out)
}

// unique drops rows that came before; width columns count.
type unique struct {
	from  node
	width int
}

func (n *unique) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		seen := map[string]struct{}{}
		for row, err := range n.from.run(outer) {
			if err == nil {
				key := row[:n.width].Key()
				if _, again := seen[key]; again {
					continue
				}
				seen[key] = struct{}{}
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

func (n *unique) explain(indent string, out *strings.Builder) {
	line(out, indent, "distinct")
	n.from.explain(indent+"  ", out)
}

type limit struct {
	from        node
	count, skip eval
}

func (n *limit) run(outer *env) rows {
	number := func(e eval, none int64) (int64, error) {
		if e == nil {
			return none, nil
		}
		d, err := e(outer)
		if err == nil && (d.Kind() != datum.Int || d.Int() < 0) {
			err = fmt.Errorf("bad limit %v", d)
		}
		return d.Int(), err
	}
	count, err := number(n.count, 1<<62)
	if err != nil {
		return fail(err)
	}
	skip, err := number(n.skip, 0)
	if err != nil {
		return fail(err)
	}
	return func(yield func(datum.Row, error) bool) {
		if count == 0 {
			return
		}
		for row, err := range n.from.run(outer) {
			if skip > 0 && err == nil {
				skip--
				continue
			}
			if !yield(row, err) || err != nil {
				return
			}
			if count--; count == 0 {
				return
			}
		}
	}
}

func (n *limit) explain(indent string, out *strings.Builder) {
	line(out, indent, "limit")
	n.from.explain(indent+"  ", out)
}

type union struct{ first, second node }

func (n *union) run(outer *env) rows {
	return func(yield func(datum.Row, error) bool) {
		for _, part := range [...]node{n.first, n.second} {
			for row, err := range part.run(outer) {
				if !yield(row, err) || err != nil {
					return
				}
			}
		}
	}
}

func (n *union) explain(indent string, out *strings.Builder) {
	line(out, indent, "union")
	n.first.explain(indent+"  ", out)
	n.second.explain(indent+"  ", out)
}
