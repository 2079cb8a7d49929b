package eval

import "scheme/value"

// rules is a macro by patterns, without hygiene but for names that its templates bind.
type rules struct {
	literals map[*value.Symbol]bool
	clauses  [][2]value.Value
}

// procedural is a macro by a procedure.
type procedural struct{ fn value.Value }

func (m procedural) Expand(form *value.Pair, in *Interpreter) value.Value {
	args, _ := value.Slice(form.Cdr)
	return in.Apply(m.fn, args)
}

func (c *compiler) defineMacro(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 3 || s != nil {
		fail("bad macro", f)
	}
	var fn node
	target := items[1]
	if p, ok := target.(*value.Pair); ok {
		target = p.Car
		fn = c.lambda(f, append([]value.Value{symLambda, p.Cdr}, items[2:]...), s, false)
	} else {
		fn = c.compile(items[2], s, false)
	}
	c.in.Global(symbol(target, f)).macro = procedural{c.in.value(fn, nil)}
	return constant{value.Unspecified}
}

func (c *compiler) defineSyntax(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) != 3 {
		fail("a name and rules are needed", f)
	}
	parts := slice(items[2], 2)
	if parts[0] != name("syntax-rules") {
		fail("syntax-rules expected", f)
	}
	m := &rules{literals: map[*value.Symbol]bool{}}
	for _, l := range slice(parts[1], 0) {
		m.literals[symbol(l, f)] = true
	}
	for _, clause := range parts[2:] {
		two := slice(clause, 2)
		m.clauses = append(m.clauses, [2]value.Value{two[0], two[1]})
	}
	n := symbol(items[1], f)
	if s == nil {
		c.in.Global(n).macro = m
	} else {
		if s.macros == nil {
			s.macros = map[*value.Symbol]Macro{}
		}
		s.macros[n] = m
	}
	return constant{value.Unspecified}
}

// matches of pattern variables; those before dots have one set for each repetition.
type matches map[*value.Symbol]any

func (m *rules) Expand(form *value.Pair, _ *Interpreter) value.Value {
	for _, clause := range m.clauses {
		found := matches{}
		pattern, ok := clause[0].(*value.Pair)
		if ok && m.match(pattern.Cdr, form.Cdr, found) {
			return m.fill(clause[1], found, map[*value.Symbol]*value.Symbol{})
		}
	}
	fail("no rule fits", form)
	return nil
}

func (m *rules) match(pattern, form value.Value, found matches) bool {
	switch p := pattern.(type) {
	case *value.Symbol:
		if m.literals[p] {
			return form == pattern
		}
		if p != symUnder {
			found[p] = form
		}
		return true
	case *value.Pair:
		if rest, ok := p.Cdr.(*value.Pair); ok && rest.Car == symDots {
			return m.matchMany(p.Car, rest.Cdr, form, found)
		}
		f, ok := form.(*value.Pair)
		return ok && m.match(p.Car, f.Car, found) && m.match(p.Cdr, f.Cdr, found)
	}
	return value.Equal(pattern, form)
}

func length(list value.Value) int {
	n := 0
	for {
		p, ok := list.(*value.Pair)
		if !ok {
			return n
		}
		n++
		list = p.Cdr
	}
}

func (m *rules) matchMany(each, after, form value.Value, found matches) bool {
	var sets []matches
	for n := length(form) - length(after); n > 0; n-- {
		f := form.(*value.Pair)
		one := matches{}
		if !m.match(each, f.Car, one) {
			return false
		}
		sets = append(sets, one)
		form = f.Cdr
	}
	for _, variable := range variables(each, nil) {
		all := make([]any, len(sets))
		for i, one := range sets {
			all[i] = one[variable]
		}
		found[variable] = all
	}
	return m.match(after, form, found)
}

func variables(pattern value.Value, into []*value.Symbol) []*value.Symbol {
	switch p := pattern.(type) {
	case *value.Symbol:
		if p != symDots && p != symUnder {
			into = append(into, p)
		}
	case *value.Pair:
		into = variables(p.Cdr, variables(p.Car, into))
	}
	return into
}

// binders are forms whose names a template may bind: those get new names, so that they capture nothing of the user's.
var binders = map[*value.Symbol]bool{name("let"): true, name("let*"): true, name("letrec"): true, name("do"): true}

func (m *rules) fill(t value.Value, found matches, renamed map[*value.Symbol]*value.Symbol) value.Value {
	switch t := t.(type) {
	case *value.Symbol:
		if v, ok := found[t]; ok {
			return v
		}
		if r, ok := renamed[t]; ok {
			return r
		}
		return t
	case *value.Pair:
		if head, ok := t.Car.(*value.Symbol); ok && binders[head] {
			if rest, ok := t.Cdr.(*value.Pair); ok {
				renamed = m.rename(rest.Car, found, renamed)
			}
		}
		rest, ok := t.Cdr.(*value.Pair)
		if !ok || rest.Car != symDots {
			return value.Cons(m.fill(t.Car, found, renamed), m.fill(t.Cdr, found, renamed))
		}
		if t.Car == symDots {
			return m.fill(rest.Car, found, renamed)
		}
		var made []value.Value
		used := variables(t.Car, nil)
		n := -1
		for _, v := range used {
			if many, ok := found[v].([]any); ok {
				n = max(n, len(many))
			}
		}
		if n < 0 {
			fail("nothing repeats", t)
		}
		for i := range n {
			one := matches{}
			for k, v := range found {
				one[k] = v
			}
			for _, v := range used {
				if many, ok := found[v].([]any); ok && i < len(many) {
					one[v] = many[i]
				}
			}
			made = append(made, m.fill(t.Car, one, renamed))
		}
		return value.ListWithTail(m.fill(rest.Cdr, found, renamed), made...)
	}
	return t
}

func (m *rules) rename(binds value.Value, found matches, renamed map[*value.Symbol]*value.Symbol) map[*value.Symbol]*value.Symbol {
	more := make(map[*value.Symbol]*value.Symbol, len(renamed))
	for k, v := range renamed {
		more[k] = v
	}
	list, _ := value.Slice(binds)
	for _, b := range list {
		if p, ok := b.(*value.Pair); ok {
			if s, ok := p.Car.(*value.Symbol); ok && found[s] == nil {
				more[s] = value.Gensym(s.Name)
			}
		}
	}
	return more
}
