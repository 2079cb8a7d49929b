// Package store keeps tables and their indexes in memory, and what it takes to undo changes.
package store

import (
	"fmt"
	"slices"
	"sync"

	"sqlengine/btree"
	"sqlengine/datum"
)

// Column of a table.
type Column struct {
	Name    string
	Kind    datum.Kind
	NotNull bool
	Default func() (datum.Datum, error)
}

// RowID tells rows of a table apart.
type RowID int64

// Table of rows.
type Table struct {
	Name    string
	Columns []Column
	Indexes []*Index
	rows    *btree.Tree[RowID, datum.Row]
	nextID  RowID
	store   *Store
}

// Index finds rows by the values of columns.
type Index struct {
	Name    string
	Columns []int
	Unique  bool
	entries *btree.Tree[entryKey, RowID]
}

type entryKey struct {
	values datum.Row
	id     RowID
}

func compareKeys(a, b entryKey) int {
	for i := range min(len(a.values), len(b.values)) {
		if c := datum.Compare(a.values[i], b.values[i]); c != 0 {
			return c
		}
	}
	if c := len(a.values) - len(b.values); c != 0 {
		return c
	}
	return int(a.id - b.id)
}

func compareIDs(a, b RowID) int { return int(a - b) }

// A ConstraintError tells which rule a row breaks.
type ConstraintError struct {
	Table, Rule string
	Value       datum.Row
}

func (e *ConstraintError) Error() string {
	return fmt.Sprintf("table %s: %s is violated by %v", e.Table, e.Rule, []datum.Datum(e.Value))
}

// Store of tables.
type Store struct {
	sync.RWMutex
	tables map[string]*Table
	undo   []func()
	open   bool
}

// New store, empty.
func New() *Store { return &Store{tables: map[string]*Table{}} }

// Table of a name.
func (s *Store) Table(name string) (*Table, error) {
	if t, ok := s.tables[name]; ok {
		return t, nil
	}
	return nil, fmt.Errorf("no table %s", name)
}

// Create a table.
func (s *Store) Create(name string, columns []Column) (*Table, error) {
	if _, ok := s.tables[name]; ok {
		return nil, fmt.Errorf("table %s exists", name)
	}
	t := &Table{Name: name, Columns: columns, rows: btree.New[RowID, datum.Row](compareIDs), store: s}
	s.tables[name] = t
	s.note(func() { delete(s.tables, name) })
	return t, nil
}

// Drop a table.
func (s *Store) Drop(name string) error {
	t, err := s.Table(name)
	if err != nil {
		return err
	}
	delete(s.tables, name)
	s.note(func() { s.tables[name] = t })
	return nil
}

// note how to undo a change.
func (s *Store) note(undo func()) { s.undo = append(s.undo, undo) }

// Mark is a moment to which Revert goes back.
func (s *Store) Mark() int { return len(s.undo) }

// Revert all changes since the mark.
func (s *Store) Revert(mark int) {
	changes := s.undo[mark:]
	s.undo = s.undo[:mark]
	for _, undo := range slices.Backward(changes) {
		undo()
	}
	s.undo = s.undo[:mark]
}

// Begin a transaction.
func (s *Store) Begin() error {
	if s.open {
		return fmt.Errorf("a transaction is open")
	}
	s.open = true
	s.undo = nil
	return nil
}

// End the transaction; keep its changes or undo them.
func (s *Store) End(keep bool) error {
	if !s.open {
		return fmt.Errorf("no transaction is open")
	}
	if !keep {
		s.Revert(0)
	}
	s.undo, s.open = nil, false
	return nil
}

// Forget what is not needed to undo: outside of transactions all of it.
func (s *Store) Forget() {
	if !s.open {
		s.undo = nil
	}
}

// Find a column by name.
func (t *Table) Find(name string) (int, bool) {
	i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
	return i, i >= 0
}

// Len counts the rows.
func (t *Table) Len() int { return t.rows.Len() }

// AddIndex makes an index and fills it.
func (t *Table) AddIndex(name string, columns []int, unique bool) error {
	x := &Index{name, columns, unique, btree.New[entryKey, RowID](compareKeys)}
	for id, row := range t.rows.All() {
		if err := x.check(t, row, id); err != nil {
			return err
		}
		x.add(row, id)
	}
	t.Indexes = append(t.Indexes, x)
	t.store.note(func() { t.Indexes = slices.DeleteFunc(t.Indexes, func(y *Index) bool { return x == y }) })
	return nil
}

func (x *Index) key(row datum.Row) datum.Row {
	key := make(datum.Row, len(x.Columns))
	for i, c := range x.Columns {
		key[i] = row[c]
	}
	return key
}

func (x *Index) add(row datum.Row, id RowID)    { x.entries.Put(entryKey{x.key(row), id}, id) }
func (x *Index) remove(row datum.Row, id RowID) { x.entries.Delete(entryKey{x.key(row), id}) }

func (x *Index) check(t *Table, row datum.Row, own RowID) error {
	key := x.key(row)
	if !x.Unique || slices.ContainsFunc(key, datum.Datum.IsNull) {
		return nil
	}
	for id := range x.Lookup(key) {
		if id != own {
			return &ConstraintError{t.Name, "unique " + x.Name, key}
		}
	}
	return nil
}

// Lookup the rows whose first columns of the index have the values.
func (x *Index) Lookup(values datum.Row) func(yield func(RowID) bool) {
	return func(yield func(RowID) bool) {
		for key, id := range x.entries.From(entryKey{values, 0}) {
			for i, v := range values {
				if datum.Compare(v, key.values[i]) != 0 {
					return
				}
			}
			if !yield(id) {
				return
			}
		}
	}
}

// Row of an id.
func (t *Table) Row(id RowID) datum.Row {
	row, _ := t.rows.Get(id)
	return row
}

// All rows in the order of their making.
func (t *Table) All() func(yield func(RowID, datum.Row) bool) { return t.rows.All() }

func (t *Table) check(row datum.Row, id RowID) error {
	for i, c := range t.Columns {
		d, err := datum.Convert(row[i], c.Kind)
		if err != nil {
			return fmt.Errorf("column %s: %w", c.Name, err)
		}
		row[i] = d
		if c.NotNull && d.IsNull() {
			return &ConstraintError{t.Name, "not null " + c.Name, row}
		}
	}
	for _, x := range t.Indexes {
		if err := x.check(t, row, id); err != nil {
			return err
		}
	}
	return nil
}

// Insert a row, which belongs to the table then.
func (t *Table) Insert(row datum.Row) error {
	id := t.nextID + 1
	if err := t.check(row, id); err != nil {
		return err
	}
	t.nextID = id
	t.put(id, row)
	t.store.note(func() { t.take(id) })
	return nil
}

// Update a row.
func (t *Table) Update(id RowID, row datum.Row) error {
	if err := t.check(row, id); err != nil {
		return err
	}
	old := t.take(id)
	t.put(id, row)
	t.store.note(func() { t.take(id); t.put(id, old) })
	return nil
}

// Delete a row.
func (t *Table) Delete(id RowID) {
	old := t.take(id)
	t.store.note(func() { t.put(id, old) })
}

func (t *Table) put(id RowID, row datum.Row) {
	t.rows.Put(id, row)
	for _, x := range t.Indexes {
		x.add(row, id)
	}
}

func (t *Table) take(id RowID) datum.Row {
	row := t.Row(id)
	t.rows.Delete(id)
	for _, x := range t.Indexes {
		x.remove(row, id)
	}
	return row
}
