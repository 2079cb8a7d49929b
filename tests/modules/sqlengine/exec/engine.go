package exec

import (
	"fmt"
	"slices"
	"strings"

	"sqlengine/datum"
	"sqlengine/parse"
	"sqlengine/store"
)

// Engine runs statements on a store.
type Engine struct{ Store *store.Store }

// New engine with an empty store.
func New() *Engine { return &Engine{store.New()} }

// Result of a statement: rows with columns, or how many rows it changed.
type Result struct {
	Columns []string
	Rows    []datum.Row
	Changed int
	Text    string
}

// Run a statement. What it changed is undone if it fails.
func (e *Engine) Run(s parse.Statement) (r *Result, err error) {
	if q, ok := s.(*parse.Select); ok {
		e.Store.RLock()
		defer e.Store.RUnlock()
		return e.query(q)
	}
	e.Store.Lock()
	defer e.Store.Unlock()
	mark := e.Store.Mark()
	defer func() {
		if err != nil {
			e.Store.Revert(mark)
		}
		e.Store.Forget()
	}()
	return e.change(s)
}

func (e *Engine) query(s *parse.Select) (*Result, error) {
	q, err := e.plan(s, nil)
	if err != nil {
		return nil, err
	}
	r := &Result{}
	for _, c := range q.columns {
		r.Columns = append(r.Columns, c.name)
	}
	for row, err := range q.run(nil) {
		if err != nil {
			return nil, err
		}
		r.Rows = append(r.Rows, slices.Clone(row))
	}
	return r, nil
}

func (e *Engine) change(s parse.Statement) (*Result, error) {
	switch s := s.(type) {
	case *parse.CreateTable:
		return &Result{Text: "table " + s.Name}, e.createTable(s)
	case *parse.CreateIndex:
		t, err := e.Store.Table(s.Table)
		if err != nil {
			return nil, err
		}
		columns, err := find(t, s.Columns)
		if err != nil {
			return nil, err
		}
		return &Result{Text: "index " + s.Name}, t.AddIndex(s.Name, columns, s.Unique)
	case *parse.DropTable:
		return &Result{Text: "dropped " + s.Name}, e.Store.Drop(s.Name)
	case *parse.Insert:
		return e.insert(s)
	case *parse.Update:
		return e.update(s)
	case *parse.Delete:
		return e.delete(s)
	case *parse.Explain:
		q, err := e.plan(s.Query, nil)
		if err != nil {
			return nil, err
		}
		var out strings.Builder
		q.explain("", &out)
		return &Result{Text: strings.TrimSuffix(out.String(), "\n")}, nil
	case *parse.Transaction:
		switch s.What {
		case "BEGIN":
			return &Result{Text: "begun"}, e.Store.Begin()
		case "COMMIT":
			return &Result{Text: "committed"}, e.Store.End(true)
		default:
			return &Result{Text: "rolled back"}, e.Store.End(false)
		}
	}
	return nil, fmt.Errorf("cannot run %T", s)
}

func find(t *store.Table, names []string) ([]int, error) {
	var columns []int
	for _, name := range names {
		i, ok := t.Find(name)
		if !ok {
			return nil, &NameError{t.Name + "." + name, "no column"}
		}
		if slices.Contains(columns, i) {
			return nil, &NameError{name, "column named twice"}
		}
		columns = append(columns, i)
	}
	return columns, nil
}

func (e *Engine) createTable(s *parse.CreateTable) error {
	var columns []store.Column
	for _, def := range s.Columns {
		if slices.ContainsFunc(columns, func(c store.Column) bool { return c.Name == def.Name }) {
			return &NameError{def.Name, "column named twice"}
		}
		c := store.Column{Name: def.Name, Kind: def.Kind, NotNull: def.NotNull}
		if def.Default != nil {
			x, err := (&compiler{e, nil, nil}).compile(def.Default)
			if err != nil {
				return err
			}
			c.Default = func() (datum.Datum, error) { return x(nil) }
		}
		columns = append(columns, c)
	}
	t, err := e.Store.Create(s.Name, columns)
	if err != nil {
		return err
	}
	for i, def := range s.Columns {
		switch {
		case def.Primary:
			err = t.AddIndex("primary", []int{i}, true)
		case def.Unique:
			err = t.AddIndex(def.Name, []int{i}, true)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (e *Engine) insert(s *parse.Insert) (*Result, error) {
	t, err := e.Store.Table(s.Table)
	if err != nil {
		return nil, err
	}
	names := s.Columns
	if names == nil {
		for _, c := range t.Columns {
			names = append(names, c.Name)
		}
	}
	columns, err := find(t, names)
	if err != nil {
		return nil, err
	}
	var given []datum.Row
	if s.Query != nil {
		r, err := e.query(s.Query)
		if err != nil {
			return nil, err
		}
		given = r.Rows
	}
	c := &compiler{e, nil, nil}
	for _, exprs := range s.Rows {
		values, err := c.all(exprs)
		if err != nil {
			return nil, err
		}
		row := make(datum.Row, len(values))
		for i, v := range values {
			if row[i], err = v(nil); err != nil {
				return nil, err
			}
		}
		given = append(given, row)
	}
	for _, values := range given {
		if len(values) != len(columns) {
			return nil, fmt.Errorf("%d values for %d columns", len(values), len(columns))
		}
		row := make(datum.Row, len(t.Columns))
		for i, c := range t.Columns {
			if at := slices.Index(columns, i); at >= 0 {
				row[i] = values[at]
			} else if c.Default != nil {
				if row[i], err = c.Default(); err != nil {
					return nil, err
				}
			}
		}
		if err := t.Insert(row); err != nil {
			return nil, err
		}
	}
	return &Result{Changed: len(given)}, nil
}

// matching rows of a table.
func (e *Engine) matching(t *store.Table, where parse.Expr) (*compiler, []store.RowID, error) {
	var columns []column
	for _, c := range t.Columns {
		columns = append(columns, column{t.Name, c.Name})
	}
	c := &compiler{e, &scope{columns: columns}, nil}
	condition := constant(datum.OfBool(true))
	if where != nil {
		var err error
		if condition, err = c.compile(where); err != nil {
			return nil, nil, err
		}
	}
	var ids []store.RowID
	for id, row := range t.All() {
		d, err := condition(&env{row: row})
		if err != nil {
			return nil, nil, err
		}
		if d.True() {
			ids = append(ids, id)
		}
	}
	return c, ids, nil
}

func (e *Engine) update(s *parse.Update) (*Result, error) {
	t, err := e.Store.Table(s.Table)
	if err != nil {
		return nil, err
	}
	c, ids, err := e.matching(t, s.Where)
	if err != nil {
		return nil, err
	}
	var names []string
	var values []eval
	for _, a := range s.Set {
		x, err := c.compile(a.Value)
		if err != nil {
			return nil, err
		}
		names, values = append(names, a.Column), append(values, x)
	}
	columns, err := find(t, names)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		old := t.Row(id)
		row := slices.Clone(old)
		for i, x := range values {
			if row[columns[i]], err = x(&env{row: old}); err != nil {
				return nil, err
			}
		}
		if err := t.Update(id, row); err != nil {
			return nil, err
		}
	}
	return &Result{Changed: len(ids)}, nil
}

func (e *Engine) delete(s *parse.Delete) (*Result, error) {
	t, err := e.Store.Table(s.Table)
	if err != nil {
		return nil, err
	}
	_, ids, err := e.matching(t, s.Where)
	for _, id := range ids {
		t.Delete(id)
	}
	return &Result{Changed: len(ids)}, err
}
