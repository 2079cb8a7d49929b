package parse

import (
	"fmt"
	"strings"

	"sqlengine/datum"
)

// Statement is one of the types below.
type Statement interface{ statement() }

type (
	// CreateTable makes a table.
	CreateTable struct {
		Name    string
		Columns []ColumnDef
	}
	// ColumnDef describes a column.
	ColumnDef struct {
		Name            string
		Kind            datum.Kind
		NotNull, Unique bool
		Primary         bool
		Default         Expr
	}
	// CreateIndex makes an index over columns.
	CreateIndex struct {
		Name, Table string
		Columns     []string
		Unique      bool
	}
	// DropTable removes one.
	DropTable struct{ Name string }
	// Insert rows.
	Insert struct {
		Table   string
		Columns []string
		Rows    [][]Expr
		Query   *Select
	}
	// Update rows.
	Update struct {
		Table string
		Set   []Assignment
		Where Expr
	}
	// Assignment of a column.
	Assignment struct {
		Column string
		Value  Expr
	}
	// Delete rows.
	Delete struct {
		Table string
		Where Expr
	}
	// Transaction is BEGIN, COMMIT or ROLLBACK.
	Transaction struct{ What string }
	// Explain shows how a query would run.
	Explain struct{ Query *Select }
	// Select rows.
	Select struct {
		Distinct bool
		Items    []Item
		From     []Source
		Where    Expr
		GroupBy  []Expr
		Having   Expr
		OrderBy  []Order
		Limit    Expr
		Offset   Expr
		Union    *Select
		UnionAll bool
	}
	// Item of a select list; nil Expr: all columns (of Table).
	Item struct {
		Expr  Expr
		Alias string
		Table string
	}
	// Source of rows: a table or a query, and how it is joined to those before.
	Source struct {
		Table string
		Query *Select
		Alias string
		Left  bool
		On    Expr
	}
	// Order of the result.
	Order struct {
		Expr Expr
		Desc bool
	}
)

func (*CreateTable) statement() {}
func (*CreateIndex) statement() {}
func (*DropTable) statement()   {}
func (*Insert) statement()      {}
func (*Update) statement()      {}
func (*Delete) statement()      {}
func (*Transaction) statement() {}
func (*Explain) statement()     {}
func (*Select) statement()      {}

// Expr is an expression; String writes it as SQL.
type Expr interface{ fmt.Stringer }

type (
	// Literal value.
	Literal struct{ Value datum.Datum }
	// Column by name, maybe of a certain table.
	Column struct{ Table, Name string }
	// Unary operator: - or NOT.
	Unary struct {
		Op string
		X  Expr
	}
	// Binary operator.
	Binary struct {
		Op   string
		X, Y Expr
	}
	// IsNull asks for NULL.
	IsNull struct {
		X   Expr
		Not bool
	}
	// In asks whether a value is among others.
	In struct {
		X     Expr
		List  []Expr
		Query *Select
		Not   bool
	}
	// Between asks for a range.
	Between struct {
		X, Low, High Expr
		Not          bool
	}
	// Exists asks whether a query has rows.
	Exists struct{ Query *Select }
	// Subquery is the one value of a query.
	Subquery struct{ Query *Select }
	// Case chooses.
	Case struct {
		Operand Expr
		Whens   [][2]Expr
		Else    Expr
	}
	// Cast converts.
	Cast struct {
		X  Expr
		To datum.Kind
	}
	// Call of a function; Star: COUNT(*).
	Call struct {
		Name     string
		Args     []Expr
		Distinct bool
		Star     bool
	}
)

func (e *Literal) String() string {
	if k := e.Value.Kind(); k == datum.Text || k == datum.Date {
		return "'" + e.Value.String() + "'"
	}
	return e.Value.String()
}

func (e *Column) String() string {
	if e.Table != "" {
		return e.Table + "." + e.Name
	}
	return e.Name
}

func (e *Unary) String() string  { return fmt.Sprintf("(%s %v)", e.Op, e.X) }
func (e *Binary) String() string { return fmt.Sprintf("(%v %s %v)", e.X, e.Op, e.Y) }

func not(n bool) string {
	if n {
		return "NOT "
	}
	return ""
}

func (e *IsNull) String() string { return fmt.Sprintf("(%v IS %sNULL)", e.X, not(e.Not)) }

func list(exprs []Expr) string {
	texts := make([]string, len(exprs))
	for i, e := range exprs {
		texts[i] = e.String()
	}
	return strings.Join(texts, ", ")
}

func (e *In) String() string {
	if e.Query != nil {
		return fmt.Sprintf("(%v %sIN (SELECT ...))", e.X, not(e.Not))
	}
	return fmt.Sprintf("(%v %sIN (%s))", e.X, not(e.Not), list(e.List))
}

func (e *Between) String() string { return fmt.Sprintf("(%v %sBETWEEN %v AND %v)", e.X, not(e.Not), e.Low, e.High) }
func (e *Exists) String() string  { return "EXISTS (SELECT ...)" }
func (e *Subquery) String() string { return "(SELECT ...)" }
func (e *Cast) String() string    { return fmt.Sprintf("CAST(%v AS %v)", e.X, e.To) }

func (e *Case) String() string {
	var b strings.Builder
	b.WriteString("CASE")
	if e.Operand != nil {
		fmt.Fprintf(&b, " %v", e.Operand)
	}
	for _, w := range e.Whens {
		fmt.Fprintf(&b, " WHEN %v THEN %v", w[0], w[1])
	}
	if e.Else != nil {
		fmt.Fprintf(&b, " ELSE %v", e.Else)
	}
	return b.String() + " END"
}

func (e *Call) String() string {
	switch {
	case e.Star:
		return e.Name + "(*)"
	case e.Distinct:
		return e.Name + "(DISTINCT " + list(e.Args) + ")"
	}
	return e.Name + "(" + list(e.Args) + ")"
}
