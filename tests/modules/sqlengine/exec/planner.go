package exec

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"sqlengine/datum"
	"sqlengine/parse"
	"sqlengine/store"
)

// plan a query; its expressions may name columns of the scopes around it.
func (e *Engine) plan(s *parse.Select, outer *scope) (*query, error) {
	q, err := e.planOne(s, outer)
	if err != nil || s.Union == nil {
		return q, err
	}
	second, err := e.plan(s.Union, outer)
	if err != nil {
		return nil, err
	}
	if len(second.columns) != len(q.columns) {
		return nil, fmt.Errorf("UNION of %d and %d columns", len(q.columns), len(second.columns))
	}
	var n node = &union{q.node, second.node}
	if !s.UnionAll {
		n = &unique{n, len(q.columns)}
	}
	if len(s.OrderBy) > 0 {
		c := &compiler{e, &scope{columns: q.columns, outer: outer}, nil}
		p := &project{from: n}
		for i, col := range q.columns {
			p.exprs = append(p.exprs, func(env *env) (datum.Datum, error) { return env.row[i], nil })
			p.names = append(p.names, col.name)
		}
		if n, err = e.sort(c, p, s.OrderBy, nil); err != nil {
			return nil, err
		}
	}
	n, err = e.cut(n, s, outer)
	return &query{n, q.columns}, err
}

func (e *Engine) planOne(s *parse.Select, outer *scope) (*query, error) {
	from, columns, err := e.from(s, outer)
	if err != nil {
		return nil, err
	}
	c := &compiler{e, &scope{columns, outer}, nil}
	items := expand(s.Items, columns)
	if len(items) == 0 {
		return nil, errors.New("no columns")
	}
	exprs := make([]parse.Expr, 0, len(items)+len(s.OrderBy)+1)
	for _, it := range items {
		exprs = append(exprs, it.Expr)
	}
	for _, o := range s.OrderBy {
		exprs = append(exprs, o.Expr)
	}
	if s.Having != nil {
		exprs = append(exprs, s.Having)
	}
	var calls []*parse.Call
	for _, x := range exprs {
		calls = findCalls(x, calls)
	}
	if len(calls) > 0 || len(s.GroupBy) > 0 {
		if from, err = e.group(c, from, s.GroupBy, calls); err != nil {
			return nil, err
		}
	}
	if s.Having != nil {
		if c.grouped == nil {
			return nil, errors.New("HAVING without groups")
		}
		if from, err = e.filter(c, from, s.Having); err != nil {
			return nil, err
		}
	}
	p := &project{from: from}
	q := &query{}
	for _, it := range items {
		x, err := c.compile(it.Expr)
		if err != nil {
			return nil, err
		}
		name := it.Alias
		table := ""
		if name == "" {
			name = strings.ToLower(it.Expr.String())
			if col, ok := it.Expr.(*parse.Column); ok {
				name, table = col.Name, col.Table
			}
		}
		p.exprs = append(p.exprs, x)
		p.names = append(p.names, name)
		q.columns = append(q.columns, column{table, name})
	}
	q.node = p
	if s.Union != nil {
		if s.Distinct {
			q.node = &unique{p, len(p.exprs)}
		}
		return q, nil
	}
	width := len(p.exprs)
	n, err := e.sort(c, p, s.OrderBy, items)
	if err != nil {
		return nil, err
	}
	if s.Distinct {
		if o, ok := n.(*order); ok {
			o.from = &unique{o.from, width}
		} else {
			n = &unique{n, width}
		}
	}
	q.node, err = e.cut(n, s, outer)
	return q, err
}

// expand stars into columns.
func expand(items []parse.Item, columns []column) []parse.Item {
	var all []parse.Item
	for _, it := range items {
		if it.Expr != nil {
			all = append(all, it)
			continue
		}
		for _, c := range columns {
			if it.Table == "" || it.Table == c.table {
				all = append(all, parse.Item{Expr: &parse.Column{Table: c.table, Name: c.name}})
			}
		}
	}
	return all
}

// findCalls of aggregates in e.
func findCalls(e parse.Expr, found []*parse.Call) []*parse.Call {
	var visit func(e parse.Expr)
	visit = func(e parse.Expr) {
		switch e := e.(type) {
		case nil:
		case *parse.Call:
			if _, ok := aggregates[e.Name]; ok {
				if !slices.ContainsFunc(found, func(c *parse.Call) bool { return c.String() == e.String() }) {
					found = append(found, e)
				}
				return
			}
			for _, a := range e.Args {
				visit(a)
			}
		case *parse.Unary:
			visit(e.X)
		case *parse.Binary:
			visit(e.X)
			visit(e.Y)
		case *parse.IsNull:
			visit(e.X)
		case *parse.In:
			visit(e.X)
			for _, x := range e.List {
				visit(x)
			}
		case *parse.Between:
			visit(e.X)
			visit(e.Low)
			visit(e.High)
		case *parse.Case:
			visit(e.Operand)
			for _, w := range e.Whens {
				visit(w[0])
				visit(w[1])
			}
			visit(e.Else)
		case *parse.Cast:
			visit(e.X)
		}
	}
	visit(e)
	return found
}

func (e *Engine) filter(c *compiler, from node, condition parse.Expr) (node, error) {
	x, err := c.compile(condition)
	return &filter{from, x, condition.String()}, err
}

func (e *Engine) group(c *compiler, from node, by []parse.Expr, calls []*parse.Call) (node, error) {
	g := &group{from: from, calls: calls}
	var err error
	if g.keys, err = c.all(by); err != nil {
		return nil, err
	}
	grouped := map[string]int{}
	var texts []string
	for i, key := range by {
		grouped[key.String()] = i
		texts = append(texts, key.String())
		if col, ok := key.(*parse.Column); ok { // also with, or without, its table
			if depth, at, err := c.scope.find(col.Table, col.Name); err == nil && depth == 0 {
				full := c.scope.columns[at]
				grouped[full.table+"."+full.name] = i
				grouped[full.name] = i
			}
		}
	}
	for i, call := range calls {
		var arg eval
		if !call.Star {
			if len(call.Args) != 1 {
				return nil, fmt.Errorf("%d arguments for %s", len(call.Args), call.Name)
			}
			if arg, err = c.compile(call.Args[0]); err != nil {
				return nil, err
			}
		} else if call.Name != "COUNT" {
			return nil, fmt.Errorf("%s(*) means nothing", call.Name)
		}
		g.args = append(g.args, arg)
		grouped[call.String()] = len(by) + i
	}
	g.text = strings.Join(texts, ", ")
	c.grouped = grouped
	return g, nil
}

// sort by expressions, by names or by numbers of result columns; they are computed as further columns.
func (e *Engine) sort(c *compiler, p *project, by []parse.Order, items []parse.Item) (node, error) {
	if len(by) == 0 {
		return p, nil
	}
	o := &order{from: p, width: len(p.exprs)}
	var texts []string
	for _, key := range by {
		var x eval
		at := -1
		switch k := key.Expr.(type) {
		case *parse.Literal:
			if at = int(k.Value.Int()) - 1; k.Value.Kind() != datum.Int || at < 0 || at >= o.width {
				return nil, fmt.Errorf("no column %v to order by", k)
			}
		case *parse.Column:
			if k.Table == "" {
				at = slices.IndexFunc(items, func(it parse.Item) bool { return it.Alias == k.Name })
			}
		}
		if at >= 0 {
			x = p.exprs[at]
		} else {
			var err error
			if x, err = c.compile(key.Expr); err != nil {
				return nil, err
			}
		}
		p.exprs = append(p.exprs, x)
		o.desc = append(o.desc, key.Desc)
		text := key.Expr.String()
		if key.Desc {
			text += " DESC"
		}
		texts = append(texts, text)
	}
	o.text = strings.Join(texts, ", ")
	return o, nil
}

// cut to LIMIT and OFFSET.
func (e *Engine) cut(n node, s *parse.Select, outer *scope) (node, error) {
	if s.Limit == nil && s.Offset == nil {
		return n, nil
	}
	c := &compiler{e, outer, nil}
	l := &limit{from: n}
	for _, part := range []struct {
		expr parse.Expr
		into *eval
	}{{s.Limit, &l.count}, {s.Offset, &l.skip}} {
		if part.expr == nil {
			continue
		}
		x, err := c.compile(part.expr)
		if err != nil {
			return nil, err
		}
		*part.into = x
	}
	return l, nil
}

// ---- FROM and WHERE ----

// conjuncts of a condition.
func conjuncts(e parse.Expr) []parse.Expr {
	if b, ok := e.(*parse.Binary); ok && b.Op == "AND" {
		return append(conjuncts(b.X), conjuncts(b.Y)...)
	}
	if e == nil {
		return nil
	}
	return []parse.Expr{e}
}

func (e *Engine) from(s *parse.Select, outer *scope) (node, []column, error) {
	conditions := conjuncts(s.Where)
	if len(s.From) == 0 {
		n, err := e.filters(single{}, conditions, &scope{outer: outer})
		return n, nil, err
	}
	var whole node
	var columns []column
	aliases := map[string]bool{}
	for i, source := range s.From {
		if aliases[source.Alias] {
			return nil, nil, &NameError{source.Alias, "table named twice"}
		}
		aliases[source.Alias] = true
		around := outer
		if i > 0 {
			around = &scope{columns, outer}
		}
		usable := conjuncts(source.On)
		if !source.Left {
			usable = append(usable, conditions...)
		}
		n, added, err := e.source(source, usable, around, i > 0)
		if err != nil {
			return nil, nil, err
		}
		left := columns
		columns = append(left[:len(left):len(left)], added...)
		if i == 0 {
			whole = n
		} else {
			j := &join{left: whole, right: n, outer: source.Left, width: len(added), text: "everything"}
			if source.On != nil {
				c := &compiler{e, &scope{columns, outer}, nil}
				if j.on, err = c.compile(source.On); err != nil {
					return nil, nil, err
				}
				j.text = source.On.String()
			}
			whole = j
		}
		if rest := s.From[i+1:]; !slices.ContainsFunc(rest, func(later parse.Source) bool { return later.Left }) {
			// what can be decided now is decided now
			var later []parse.Expr
			var now []parse.Expr
			for _, condition := range conditions {
				if len(rest) > 0 && e.names(condition, &scope{columns, nil}) != nil {
					later = append(later, condition)
				} else {
					now = append(now, condition)
				}
			}
			conditions = later
			if whole, err = e.filters(whole, now, &scope{columns, outer}); err != nil {
				return nil, nil, err
			}
		}
	}
	n, err := e.filters(whole, conditions, &scope{columns, outer})
	return n, columns, err
}

// names checks that all names of an expression without queries are known in a scope.
func (e *Engine) names(x parse.Expr, s *scope) error {
	_, err := (&compiler{e, s, nil}).compile(x)
	return err
}

func (e *Engine) filters(n node, conditions []parse.Expr, s *scope) (node, error) {
	for _, condition := range conditions {
		var err error
		if n, err = e.filter(&compiler{e, s, nil}, n, condition); err != nil {
			return nil, err
		}
	}
	return n, nil
}

func (e *Engine) source(source parse.Source, conditions []parse.Expr, around *scope, inJoin bool) (node, []column, error) {
	if source.Query != nil {
		outer := around
		if inJoin {
			outer = around.outer
		}
		q, err := e.plan(source.Query, outer)
		if err != nil {
			return nil, nil, err
		}
		var columns []column
		for _, c := range q.columns {
			columns = append(columns, column{source.Alias, c.name})
		}
		if inJoin {
			return hidden{q.node}, columns, nil
		}
		return q.node, columns, nil
	}
	t, err := e.Store.Table(source.Table)
	if err != nil {
		return nil, nil, err
	}
	var columns []column
	for _, c := range t.Columns {
		columns = append(columns, column{source.Alias, c.Name})
	}
	return e.access(t, source.Alias, columns, conditions, around), columns, nil
}

// access chooses the index that decides most columns.
func (e *Engine) access(t *store.Table, alias string, columns []column, conditions []parse.Expr, around *scope) node {
	values := map[int]parse.Expr{}
	own := &scope{columns: columns}
	for _, condition := range conditions {
		b, ok := condition.(*parse.Binary)
		if !ok || b.Op != "=" {
			continue
		}
		for _, sides := range [][2]parse.Expr{{b.X, b.Y}, {b.Y, b.X}} {
			c, ok := sides[0].(*parse.Column)
			if !ok || c.Table != "" && c.Table != alias {
				continue
			}
			if c.Table == "" && e.names(c, &scope{columns: around.all()}) == nil {
				continue
			}
			_, at, err := own.find(c.Table, c.Name)
			if err != nil {
				continue
			}
			if other, isColumn := sides[1].(*parse.Column); isColumn && other.Table == "" && e.names(other, own) == nil {
				continue
			}
			if e.names(sides[1], around) == nil {
				values[at] = sides[1]
			}
		}
	}
	var best *lookup
	for _, x := range t.Indexes {
		n := &lookup{table: t, index: x}
		for _, c := range x.Columns {
			value, ok := values[c]
			if !ok {
				break
			}
			v, err := (&compiler{e, around, nil}).compile(value)
			if err != nil {
				break
			}
			n.values = append(n.values, v)
			n.texts = append(n.texts, value.String())
		}
		if len(n.values) > 0 && (best == nil || len(n.values) > len(best.values)) {
			best = n
		}
	}
	if best == nil {
		return &scan{t}
	}
	return best
}

// all columns of the scope and those around it.
func (s *scope) all() []column {
	var columns []column
	for ; s != nil; s = s.outer {
		columns = append(columns, s.columns...)
	}
	return columns
}
