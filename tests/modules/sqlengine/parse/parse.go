package parse

import (
	"strconv"
	"strings"

	"sqlengine/datum"
)

type parser struct {
	source string
	tokens []token
	at     int
}

// Script reads statements that end in semicolons, each with the text it had. It goes on after a statement that is wrong.
func Script(source string, each func(text string, s Statement, err error)) {
	for len(strings.TrimSpace(source)) > 0 {
		text, rest := cut(source)
		source = rest
		s, err := Parse(text)
		if s != nil || err != nil {
			each(strings.TrimSpace(text), s, err)
		}
	}
}

// cut off the first statement.
func cut(source string) (first, rest string) {
	quoted, comment := false, false
	for i := 0; i < len(source); i++ {
		switch c := source[i]; {
		case comment:
			comment = c != '\n'
		case c == '\'':
			quoted = !quoted
		case quoted:
		case strings.HasPrefix(source[i:], "--"):
			comment = true
		case c == ';':
			return source[:i], source[i+1:]
		}
	}
	return source, ""
}

// Parse one statement; nil if there is none.
func Parse(source string) (s Statement, err error) {
	tokens, err := scan(source)
	if err != nil {
		return nil, err
	}
	p := &parser{source: source, tokens: tokens}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Error:
			s, err = nil, r
		default:
			panic(r)
		}
	}()
	if p.peek().class == eof {
		return nil, nil
	}
	s = p.statement()
	if p.peek().class != eof {
		p.fail("unexpected %v", p.peek())
	}
	return s, nil
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.class != eof {
		p.at++
	}
	return t
}

func (p *parser) fail(format string, args ...any) {
	panic(errorAt(p.source, p.peek().offset, format, args...))
}

func (p *parser) is(texts ...string) bool {
	t := p.peek()
	if t.class != keyword && t.class != symbol {
		return false
	}
	for _, text := range texts {
		if t.text == text {
			return true
		}
	}
	return false
}

func (p *parser) accept(texts ...string) bool {
	begin := p.at
	for _, text := range texts {
		if !p.is(text) {
			p.at = begin
			return false
		}
		p.next()
	}
	return true
}

func (p *parser) expect(texts ...string) {
	for _, text := range texts {
		if !p.accept(text) {
			p.fail("%s expected, found %v", text, p.peek())
		}
	}
}

func (p *parser) name() string {
	if p.peek().class != word {
		p.fail("name expected, found %v", p.peek())
	}
	return strings.ToLower(p.next().text)
}

// commas reads things with commas between them.
func commas[T any](p *parser, each func() T) []T {
	list := []T{each()}
	for p.accept(",") {
		list = append(list, each())
	}
	return list
}

func (p *parser) names() []string {
	p.expect("(")
	list := commas(p, p.name)
	p.expect(")")
	return list
}

func (p *parser) statement() Statement {
	switch {
	case p.is("SELECT"):
		return p.query()
	case p.accept("EXPLAIN"):
		return &Explain{p.query()}
	case p.accept("CREATE", "TABLE"):
		return p.createTable()
	case p.accept("CREATE", "INDEX"):
		return p.createIndex(false)
	case p.accept("CREATE", "UNIQUE", "INDEX"):
		return p.createIndex(true)
	case p.accept("DROP", "TABLE"):
		return &DropTable{p.name()}
	case p.accept("INSERT", "INTO"):
		return p.insert()
	case p.accept("UPDATE"):
		s := &Update{Table: p.name()}
		p.expect("SET")
		s.Set = commas(p, func() Assignment {
			column := p.name()
			p.expect("=")
			return Assignment{column, p.expr()}
		})
		s.Where = p.optional("WHERE")
		return s
	case p.accept("DELETE", "FROM"):
		return &Delete{p.name(), p.optional("WHERE")}
	case p.is("BEGIN", "COMMIT", "ROLLBACK"):
		return &Transaction{p.next().text}
	}
	p.fail("statement expected, found %v", p.peek())
	return nil
}

func (p *parser) optional(clause string) Expr {
	if p.accept(clause) {
		return p.expr()
	}
	return nil
}

func (p *parser) kind() datum.Kind {
	t := p.next()
	k, ok := datum.KindOf(t.text)
	if !ok {
		p.at--
		p.fail("unknown type %v", t)
	}
	return k
}

func (p *parser) createTable() Statement {
	s := &CreateTable{Name: p.name()}
	p.expect("(")
	s.Columns = commas(p, func() ColumnDef {
		c := ColumnDef{Name: p.name(), Kind: p.kind()}
		for {
			switch {
			case p.accept("PRIMARY", "KEY"):
				c.Primary, c.NotNull = true, true
			case p.accept("NOT", "NULL"):
				c.NotNull = true
			case p.accept("UNIQUE"):
				c.Unique = true
			case p.accept("DEFAULT"):
				c.Default = p.unary()
			default:
				return c
			}
		}
	})
	p.expect(")")
	return s
}

func (p *parser) createIndex(unique bool) Statement {
	s := &CreateIndex{Name: p.name(), Unique: unique}
	p.expect("ON")
	s.Table = p.name()
	s.Columns = p.names()
	return s
}

func (p *parser) insert() Statement {
	s := &Insert{Table: p.name()}
	if p.is("(") {
		s.Columns = p.names()
	}
	if p.is("SELECT") {
		s.Query = p.query()
		return s
	}
	p.expect("VALUES")
	s.Rows = commas(p, func() []Expr {
		p.expect("(")
		row := commas(p, p.expr)
		p.expect(")")
		return row
	})
	return s
}

func (p *parser) query() *Select {
	p.expect("SELECT")
	s := &Select{Distinct: p.accept("DISTINCT")}
	s.Items = commas(p, p.item)
	if p.accept("FROM") {
		s.From = append(s.From, p.source_())
		for {
			switch {
			case p.accept(","), p.accept("CROSS", "JOIN"):
				s.From = append(s.From, p.source_())
				continue
			case p.is("LEFT", "JOIN", "INNER"):
				left := p.accept("LEFT")
				if !left {
					p.accept("INNER")
				}
				p.expect("JOIN")
				source := p.source_()
				source.Left = left
				p.expect("ON")
				source.On = p.expr()
				s.From = append(s.From, source)
				continue
			}
			break
		}
	}
	s.Where = p.optional("WHERE")
	if p.accept("GROUP", "BY") {
		s.GroupBy = commas(p, p.expr)
	}
	s.Having = p.optional("HAVING")
	if p.accept("UNION") {
		s.UnionAll = p.accept("ALL")
		s.Union = p.query()
		s.OrderBy, s.Union.OrderBy = s.Union.OrderBy, nil
		s.Limit, s.Union.Limit = s.Union.Limit, nil
		s.Offset, s.Union.Offset = s.Union.Offset, nil
		return s
	}
	if p.accept("ORDER", "BY") {
		s.OrderBy = commas(p, func() Order {
			o := Order{Expr: p.expr()}
			if o.Desc = p.accept("DESC"); !o.Desc {
				p.accept("ASC")
			}
			return o
		})
	}
	s.Limit = p.optional("LIMIT")
	s.Offset = p.optional("OFFSET")
	return s
}

func (p *parser) item() Item {
	if p.accept("*") {
		return Item{}
	}
	if p.peek().class == word && p.tokens[p.at+1].text == "." && p.tokens[p.at+2].text == "*" {
		table := p.name()
		p.expect(".", "*")
		return Item{Table: table}
	}
	i := Item{Expr: p.expr()}
	if p.accept("AS") || p.peek().class == word {
		i.Alias = p.name()
	}
	return i
}

func (p *parser) source_() Source {
	var s Source
	if p.accept("(") {
		s.Query = p.query()
		p.expect(")")
	} else {
		s.Table = p.name()
		s.Alias = s.Table
	}
	if p.accept("AS") || p.peek().class == word {
		s.Alias = p.name()
	}
	if s.Alias == "" {
		p.fail("a query needs an alias")
	}
	return s
}

// levels of binary operators, weakest first.
var levels = [][]string{{"OR"}, {"AND"}, nil, {"=", "<>", "!=", "<", "<=", ">", ">=", "IS", "IN", "LIKE", "BETWEEN", "NOT"}, {"||"}, {"+", "-"}, {"*", "/", "%"}}

func (p *parser) expr() Expr { return p.level(0) }

func (p *parser) level(n int) Expr {
	switch {
	case n == len(levels):
		return p.unary()
	case levels[n] == nil: // between AND and comparisons
		if p.accept("NOT") {
			return &Unary{"NOT", p.level(n)}
		}
		return p.level(n + 1)
	}
	x := p.level(n + 1)
	for p.is(levels[n]...) {
		if y := p.special(x, n); y != nil {
			x = y
			continue
		}
		op := p.next().text
		if op == "!=" {
			op = "<>"
		}
		x = &Binary{op, x, p.level(n + 1)}
	}
	return x
}

// special operators have their own form.
func (p *parser) special(x Expr, n int) Expr {
	if p.accept("IS") {
		not := p.accept("NOT")
		p.expect("NULL")
		return &IsNull{x, not}
	}
	negated := p.accept("NOT")
	switch {
	case p.accept("BETWEEN"):
		low := p.level(n + 1)
		p.expect("AND")
		return &Between{x, low, p.level(n + 1), negated}
	case p.accept("LIKE"):
		var e Expr = &Binary{"LIKE", x, p.level(n + 1)}
		if negated {
			e = &Unary{"NOT", e}
		}
		return e
	case p.accept("IN"):
		in := &In{X: x, Not: negated}
		p.expect("(")
		if p.is("SELECT") {
			in.Query = p.query()
		} else {
			in.List = commas(p, p.expr)
		}
		p.expect(")")
		return in
	}
	if negated {
		p.fail("IN, LIKE or BETWEEN expected, found %v", p.peek())
	}
	return nil
}

func (p *parser) unary() Expr {
	if p.accept("-") {
		return &Unary{"-", p.unary()}
	}
	return p.primary()
}

func (p *parser) primary() Expr {
	t := p.next()
	switch t.class {
	case number:
		if n, err := strconv.ParseInt(t.text, 10, 64); err == nil {
			return &Literal{datum.OfInt(n)}
		}
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			p.at--
			p.fail("bad number %s", t.text)
		}
		return &Literal{datum.OfFloat(f)}
	case text:
		return &Literal{datum.OfText(t.text)}
	case word:
		switch name := strings.ToLower(t.text); {
		case p.accept("("):
			return p.call(strings.ToUpper(name))
		case p.accept("."):
			return &Column{name, p.name()}
		default:
			return &Column{Name: name}
		}
	}
	switch t.text {
	case "NULL":
		return &Literal{}
	case "TRUE", "FALSE":
		return &Literal{datum.OfBool(t.text == "TRUE")}
	case "DATE":
		d, err := datum.OfDate(p.peek().text)
		if p.peek().class != text || err != nil {
			p.fail("date expected, found %v", p.peek())
		}
		p.next()
		return &Literal{d}
	case "EXISTS":
		p.expect("(")
		e := &Exists{p.query()}
		p.expect(")")
		return e
	case "CASE":
		return p.cases()
	case "CAST":
		p.expect("(")
		e := &Cast{X: p.expr()}
		p.expect("AS")
		e.To = p.kind()
		p.expect(")")
		return e
	case "(":
		var e Expr
		if p.is("SELECT") {
			e = &Subquery{p.query()}
		} else {
			e = p.expr()
		}
		p.expect(")")
		return e
	}
	if t.class != eof {
		p.at--
	}
	p.fail("expression expected, found %v", t)
	return nil
}

func (p *parser) call(name string) Expr {
	c := &Call{Name: name}
	if p.accept(")") {
		return c
	}
	if p.accept("*") {
		c.Star = true
	} else {
		c.Distinct = p.accept("DISTINCT")
		c.Args = commas(p, p.expr)
	}
	p.expect(")")
	return c
}

func (p *parser) cases() Expr {
	c := &Case{}
	if !p.is("WHEN") {
		c.Operand = p.expr()
	}
	for p.accept("WHEN") {
		when := p.expr()
		p.expect("THEN")
		c.Whens = append(c.Whens, [2]Expr{when, p.expr()})
	}
	if len(c.Whens) == 0 {
		p.fail("WHEN expected, found %v", p.peek())
	}
	c.Else = p.optional("ELSE")
	p.expect("END")
	return c
}
