// Package exec plans and runs statements.
package exec

import (
	"fmt"
	"strings"

	"sqlengine/datum"
	"sqlengine/parse"
)

// column that an expression can name.
type column struct{ table, name string }

// scope of an expression: the columns of its row, and the rows around it.
type scope struct {
	columns []column
	outer   *scope
}

// env holds the rows of a scope while it runs.
type env struct {
	row   datum.Row
	outer *env
}

// A NameError tells that a name means nothing, or too much.
type NameError struct {
	Name  string
	Which string
}

func (e *NameError) Error() string { return fmt.Sprintf("%s %s", e.Which, e.Name) }

func (s *scope) find(table, name string) (depth, index int, err error) {
	full := name
	if table != "" {
		full = table + "." + name
	}
	for ; s != nil; s = s.outer {
		found := -1
		for i, c := range s.columns {
			if c.name == name && (table == "" || c.table == table) {
				if found >= 0 {
					return 0, 0, &NameError{full, "ambiguous column"}
				}
				found = i
			}
		}
		if found >= 0 {
			return depth, found, nil
		}
		depth++
	}
	return 0, 0, &NameError{full, "no column"}
}

// eval computes a value of the rows in an env.
type eval func(*env) (datum.Datum, error)

func constant(d datum.Datum) eval { return func(*env) (datum.Datum, error) { return d, nil } }

// compiler of expressions in a scope.
type compiler struct {
	engine *Engine
	scope  *scope
	// grouped maps the text of expressions to the columns of grouped rows where they stand.
	grouped map[string]int
}

func (c *compiler) all(exprs []parse.Expr) ([]eval, error) {
	list := make([]eval, len(exprs))
	for i, e := range exprs {
		var err error
		if list[i], err = c.compile(e); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (c *compiler) compile(e parse.Expr) (eval, error) {
	if at, ok := c.grouped[e.String()]; ok {
		return func(env *env) (datum.Datum, error) { return env.row[at], nil }, nil
	}
	switch e := e.(type) {
	case *parse.Literal:
		return constant(e.Value), nil
	case *parse.Column:
		return c.column(e)
	case *parse.Unary:
		return c.unary(e)
	case *parse.Binary:
		return c.binary(e)
	case *parse.IsNull:
		x, err := c.compile(e.X)
		return func(env *env) (datum.Datum, error) {
			d, err := x(env)
			return datum.OfBool(d.IsNull() != e.Not), err
		}, err
	case *parse.Between:
		low := &parse.Binary{Op: ">=", X: e.X, Y: e.Low}
		high := &parse.Binary{Op: "<=", X: e.X, Y: e.High}
		return c.compile(negate(&parse.Binary{Op: "AND", X: low, Y: high}, e.Not))
	case *parse.In:
		return c.in(e)
	case *parse.Exists:
		return c.exists(e)
	case *parse.Subquery:
		return c.subquery(e)
	case *parse.Case:
		return c.cases(e)
	case *parse.Cast:
		x, err := c.compile(e.X)
		return func(env *env) (datum.Datum, error) {
			d, err := x(env)
			if err != nil {
				return d, err
			}
			return datum.Convert(d, e.To)
		}, err
	case *parse.Call:
		return c.call(e)
	}
	return nil, fmt.Errorf("cannot compute %T", e)
}

func negate(e parse.Expr, not bool) parse.Expr {
	if not {
		return &parse.Unary{Op: "NOT", X: e}
	}
	return e
}

func (c *compiler) column(e *parse.Column) (eval, error) {
	depth, index, err := c.scope.find(e.Table, e.Name)
	if err != nil {
		return nil, err
	}
	if depth == 0 && c.grouped != nil {
		return nil, fmt.Errorf("column %v must be grouped by or in an aggregate", e)
	}
	return func(env *env) (datum.Datum, error) {
		for range depth {
			env = env.outer
		}
		return env.row[index], nil
	}, nil
}

func (c *compiler) unary(e *parse.Unary) (eval, error) {
	x, err := c.compile(e.X)
	if err != nil {
		return nil, err
	}
	if e.Op == "NOT" {
		return func(env *env) (datum.Datum, error) {
			d, err := x(env)
			return datum.Not(d), err
		}, nil
	}
	return func(env *env) (datum.Datum, error) {
		d, err := x(env)
		if err != nil {
			return d, err
		}
		return datum.Arithmetic("-", datum.OfInt(0), d)
	}, nil
}

func (c *compiler) binary(e *parse.Binary) (eval, error) {
	x, err := c.compile(e.X)
	if err != nil {
		return nil, err
	}
	y, err := c.compile(e.Y)
	if err != nil {
		return nil, err
	}
	if e.Op == "AND" || e.Op == "OR" {
		stop := e.Op == "OR"
		return func(env *env) (datum.Datum, error) {
			a, err := x(env)
			if err != nil || !a.IsNull() && a.True() == stop {
				return a, err
			}
			b, err := y(env)
			if stop {
				return datum.Or(a, b), err
			}
			return datum.And(a, b), err
		}, nil
	}
	op, err := operator(e.Op)
	if err != nil {
		return nil, err
	}
	return func(env *env) (datum.Datum, error) {
		a, err := x(env)
		if err != nil {
			return a, err
		}
		b, err := y(env)
		if err != nil {
			return b, err
		}
		return op(a, b)
	}, nil
}

func operator(op string) (func(a, b datum.Datum) (datum.Datum, error), error) {
	switch op {
	case "+", "-", "*", "/", "%":
		return func(a, b datum.Datum) (datum.Datum, error) { return datum.Arithmetic(op, a, b) }, nil
	case "=", "<>", "<", "<=", ">", ">=":
		return func(a, b datum.Datum) (datum.Datum, error) { return datum.Relation(op, a, b) }, nil
	case "||":
		return func(a, b datum.Datum) (datum.Datum, error) {
			if a.IsNull() || b.IsNull() {
				return datum.Datum{}, nil
			}
			return datum.OfText(a.String() + b.String()), nil
		}, nil
	case "LIKE":
		return func(a, b datum.Datum) (datum.Datum, error) {
			if a.IsNull() || b.IsNull() {
				return datum.Datum{}, nil
			}
			return datum.OfBool(datum.Like(a.String(), b.String())), nil
		}, nil
	}
	return nil, fmt.Errorf("no operator %s", op)
}

func (c *compiler) in(e *parse.In) (eval, error) {
	x, err := c.compile(e.X)
	if err != nil {
		return nil, err
	}
	if e.Query == nil {
		list, err := c.all(e.List)
		return func(env *env) (datum.Datum, error) {
			d, err := x(env)
			if err != nil {
				return d, err
			}
			found := datum.OfBool(false)
			for _, item := range list {
				y, err := item(env)
				if err != nil {
					return y, err
				}
				same, err := datum.Relation("=", d, y)
				if err != nil {
					return same, err
				}
				found = datum.Or(found, same)
			}
			if e.Not {
				found = datum.Not(found)
			}
			return found, nil
		}, err
	}
	q, err := c.engine.plan(e.Query, c.scope)
	if err != nil {
		return nil, err
	}
	if len(q.columns) != 1 {
		return nil, fmt.Errorf("the query of IN has %d columns", len(q.columns))
	}
	return func(env *env) (datum.Datum, error) {
		d, err := x(env)
		if err != nil {
			return d, err
		}
		found := datum.OfBool(false)
		for row, err := range q.run(env) {
			if err != nil {
				return d, err
			}
			same, err := datum.Relation("=", d, row[0])
			if err != nil {
				return same, err
			}
			if found = datum.Or(found, same); found.True() {
				break
			}
		}
		if e.Not {
			found = datum.Not(found)
		}
		return found, nil
	}, nil
}

func (c *compiler) exists(e *parse.Exists) (eval, error) {
	q, err := c.engine.plan(e.Query, c.scope)
	if err != nil {
		return nil, err
	}
	return func(env *env) (datum.Datum, error) {
		for _, err := range q.run(env) {
			return datum.OfBool(true), err
		}
		return datum.OfBool(false), nil
	}, nil
}

func (c *compiler) subquery(e *parse.Subquery) (eval, error) {
	q, err := c.engine.plan(e.Query, c.scope)
	if err != nil {
		return nil, err
	}
	if len(q.columns) != 1 {
		return nil, fmt.Errorf("a query for one value has %d columns", len(q.columns))
	}
	return func(env *env) (value datum.Datum, err error) {
		n := 0
		for row, err := range q.run(env) {
			if err != nil {
				return value, err
			}
			if n++; n > 1 {
				return value, fmt.Errorf("a query for one value has several rows")
			}
			value = row[0]
		}
		return value, nil
	}, nil
}

func (c *compiler) cases(e *parse.Case) (eval, error) {
	type arm struct{ when, then eval }
	var arms []arm
	for _, w := range e.Whens {
		condition := w[0]
		if e.Operand != nil {
			condition = &parse.Binary{Op: "=", X: e.Operand, Y: w[0]}
		}
		when, err := c.compile(condition)
		if err != nil {
			return nil, err
		}
		then, err := c.compile(w[1])
		if err != nil {
			return nil, err
		}
		arms = append(arms, arm{when, then})
	}
	otherwise := constant(datum.Datum{})
	if e.Else != nil {
		var err error
		if otherwise, err = c.compile(e.Else); err != nil {
			return nil, err
		}
	}
	return func(env *env) (datum.Datum, error) {
		for _, a := range arms {
			if d, err := a.when(env); err != nil {
				return d, err
			} else if d.True() {
				return a.then(env)
			}
		}
		return otherwise(env)
	}, nil
}

func (c *compiler) call(e *parse.Call) (eval, error) {
	if _, ok := aggregates[e.Name]; ok {
		return nil, fmt.Errorf("aggregate %v is not allowed here", e)
	}
	f, ok := functions[e.Name]
	if !ok {
		return nil, &NameError{strings.ToLower(e.Name), "no function"}
	}
	if n := len(e.Args); n < f.min || f.max >= 0 && n > f.max {
		return nil, fmt.Errorf("%d arguments for %s", n, e.Name)
	}
	args, err := c.all(e.Args)
	if err != nil {
		return nil, err
	}
	return func(env *env) (datum.Datum, error) {
		values := make([]datum.Datum, len(args))
		for i, a := range args {
			d, err := a(env)
			if err != nil {
				return d, err
			}
			if d.IsNull() && !f.nulls {
				return d, nil
			}
			values[i] = d
		}
		return f.apply(values)
	}, nil
}
