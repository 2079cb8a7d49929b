package eval

import (
	"scheme/value"
)

type special func(c *compiler, form *value.Pair, items []value.Value, s *scope, tail bool) node

var specials map[*value.Symbol]special

type compiler struct{ in *Interpreter }

func name(text string) *value.Symbol { return value.Intern(text) }

var (
	symElse   = name("else")
	symArrow  = name("=>")
	symDefine = name("define")
	symBegin  = name("begin")
	symLambda = name("lambda")
	symDots   = name("...")
	symUnder  = name("_")
)

func init() {
	specials = map[*value.Symbol]special{
		name("quote"): (*compiler).quote, name("if"): (*compiler).cond2, symDefine: (*compiler).define, name("set!"): (*compiler).set,
		symLambda: (*compiler).lambda, symBegin: (*compiler).begin, name("let"): (*compiler).let, name("let*"): (*compiler).letStar,
		name("letrec"): (*compiler).letrec, name("letrec*"): (*compiler).letrec, name("cond"): (*compiler).cond, name("case"): (*compiler).cases,
		name("and"): (*compiler).and, name("or"): (*compiler).or, name("when"): (*compiler).when, name("unless"): (*compiler).when,
		name("do"): (*compiler).do, name("delay"): (*compiler).delay, name("cons-stream"): (*compiler).stream,
		name("quasiquote"): (*compiler).quasiquote, name("define-syntax"): (*compiler).defineSyntax, name("define-macro"): (*compiler).defineMacro,
		name("define-record-type"): (*compiler).record, name("guard"): (*compiler).guard, name("parameterize"): (*compiler).parameterize,
		name("let-values"): (*compiler).letValues, name("assert"): (*compiler).assert,
	}
}

func fail(message string, form value.Value) { panic(&SyntaxError{message, form}) }

// slice of a form that must be a proper list of at least n items.
func slice(form value.Value, n int) []value.Value {
	items, proper := value.Slice(form)
	if !proper || len(items) < n {
		fail("bad form", form)
	}
	return items
}

func symbol(v, form value.Value) *value.Symbol {
	s, ok := v.(*value.Symbol)
	if !ok {
		fail("a name is expected", form)
	}
	return s
}

func (c *compiler) compile(form value.Value, s *scope, tail bool) node {
	switch f := form.(type) {
	case *value.Symbol:
		return c.variable(f, s)
	case *value.Pair:
		return c.form(f, s, tail)
	}
	if form == value.Empty {
		fail("empty combination", form)
	}
	return constant{form}
}

func (c *compiler) variable(n *value.Symbol, s *scope) node {
	depth, index, macro, found := s.find(n)
	switch {
	case macro != nil:
		fail("a macro is not a value", n)
	case found && depth == 0:
		return local{index}
	case found:
		return outer{depth, index, n}
	case specials[n] != nil:
		fail("a keyword is not a value", n)
	}
	return global{c.in.Global(n)}
}

func (c *compiler) form(f *value.Pair, s *scope, tail bool) node {
	head, isName := f.Car.(*value.Symbol)
	if isName {
		_, _, macro, found := s.find(head)
		if !found {
			if macro = c.in.Global(head).macro; macro == nil {
				if sp, ok := specials[head]; ok {
					return sp(c, f, slice(f, 1), s, tail)
				}
			}
		}
		if macro != nil {
			return c.compile(macro.Expand(f, c.in), s, tail)
		}
		if !found {
			items := slice(f, 1)
			switch len(items) {
			case 2:
				return &call1{c.in.Global(head), c.compile(items[1], s, false), tail}
			case 3:
				return &call2{c.in.Global(head), c.compile(items[1], s, false), c.compile(items[2], s, false), tail}
			}
		}
	}
	items := slice(f, 1)
	n := &call{fn: c.compile(items[0], s, false), tail: tail}
	for _, a := range items[1:] {
		n.args = append(n.args, c.compile(a, s, false))
	}
	return n
}

func (c *compiler) quote(f *value.Pair, items []value.Value, _ *scope, _ bool) node {
	if len(items) != 2 {
		fail("one value is quoted", f)
	}
	return constant{items[1]}
}

func (c *compiler) cond2(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	n := branch{otherwise: constant{value.Unspecified}}
	switch len(items) {
	case 4:
		n.otherwise = c.compile(items[3], s, tail)
	case 3:
	default:
		fail("if needs two or three parts", f)
	}
	n.test, n.then = c.compile(items[1], s, false), c.compile(items[2], s, tail)
	return n
}

func (c *compiler) define(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 2 {
		fail("nothing to define", f)
	}
	target, body := items[1], items[2:]
	// (define ((curried a) b) …)
	for {
		p, ok := target.(*value.Pair)
		if !ok {
			break
		}
		body = []value.Value{value.ListWithTail(value.List(body...), symLambda, p.Cdr)}
		target = p.Car
	}
	n := symbol(target, f)
	var v node = constant{value.Unspecified}
	switch len(body) {
	case 0:
	case 1:
		if s != nil {
			s.add(n)
		}
		v = c.compile(body[0], s, false)
	default:
		fail("more than one value", f)
	}
	if l, ok := v.(*lambda); ok && l.name == "" {
		l.name = n.Name
	}
	if s == nil {
		c.in.Global(n).macro = nil
		return setGlobal{c.in.Global(n), v, true}
	}
	return setLocal{0, s.add(n), v}
}

func (c *compiler) set(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) != 3 {
		fail("set! needs a name and a value", f)
	}
	n := symbol(items[1], f)
	v := c.compile(items[2], s, false)
	if depth, index, macro, found := s.find(n); found && macro == nil {
		return setLocal{depth, index, v}
	}
	return setGlobal{c.in.Global(n), v, false}
}

func (c *compiler) lambda(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 3 {
		fail("a procedure needs parameters and a body", f)
	}
	l := &lambda{scope: &scope{outer: s}}
	params := items[1]
	for {
		p, ok := params.(*value.Pair)
		if !ok {
			break
		}
		l.scope.names = append(l.scope.names, symbol(p.Car, f))
		l.params++
		params = p.Cdr
	}
	for i, n := range l.scope.names {
		for _, m := range l.scope.names[:i] {
			if n == m {
				fail("two parameters of one name", f)
			}
		}
	}
	if params != value.Empty {
		l.scope.names = append(l.scope.names, symbol(params, f))
		l.rest = true
	}
	l.body = c.body(items[2:], l.scope)
	return l
}

// body of a procedure: names that are defined in it are known from its beginning.
func (c *compiler) body(forms []value.Value, s *scope) node {
	for _, f := range forms {
		if p, ok := f.(*value.Pair); ok && p.Car == symDefine {
			if _, _, _, shadowed := s.find(symDefine); shadowed {
				continue
			}
			if rest, ok := p.Cdr.(*value.Pair); ok {
				target := rest.Car
				for {
					q, ok := target.(*value.Pair)
					if !ok {
						break
					}
					target = q.Car
				}
				s.add(symbol(target, f))
			}
		}
	}
	return c.sequence(forms, s, true)
}

func (c *compiler) sequence(forms []value.Value, s *scope, tail bool) node {
	if len(forms) == 0 {
		return constant{value.Unspecified}
	}
	if len(forms) == 1 {
		return c.compile(forms[0], s, tail)
	}
	n := sequence{}
	for i, f := range forms {
		n.nodes = append(n.nodes, c.compile(f, s, tail && i == len(forms)-1))
	}
	return n
}

func (c *compiler) begin(_ *value.Pair, items []value.Value, s *scope, tail bool) node {
	return c.sequence(items[1:], s, tail)
}

// immediate calls a procedure where it is written.
func (c *compiler) immediate(names []value.Value, inits []node, body []value.Value, f *value.Pair, s *scope, tail bool) node {
	l := c.lambda(f, append([]value.Value{symLambda, value.List(names...)}, body...), s, false)
	return &call{l, inits, tail}
}

// bindings of a let: ((name init) …)
func bindings(list value.Value, f *value.Pair) (names, inits []value.Value) {
	for _, b := range slice(list, 0) {
		pair, _ := value.Slice(b)
		switch len(pair) {
		case 1:
			pair = append(pair, value.Unspecified)
		case 2:
		default:
			fail("bad binding", f)
		}
		names = append(names, symbol(pair[0], f))
		inits = append(inits, pair[1])
	}
	return names, inits
}

func (c *compiler) all(forms []value.Value, s *scope) []node {
	nodes := make([]node, 0, len(forms))
	for _, f := range forms {
		nodes = append(nodes, c.compile(f, s, false))
	}
	return nodes
}

func (c *compiler) let(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("let needs bindings and a body", f)
	}
	if loop, ok := items[1].(*value.Symbol); ok {
		names, inits := bindings(items[2], f)
		around := &scope{names: []*value.Symbol{loop}, outer: s}
		l := c.lambda(f, append([]value.Value{symLambda, value.List(names...)}, items[3:]...), around, false).(*lambda)
		l.name = loop.Name
		maker := &lambda{name: loop.Name, scope: around, body: sequence{[]node{setLocal{0, 0, l}, local{0}}}}
		return &call{&call{fn: maker}, c.all(inits, s), tail}
	}
	names, inits := bindings(items[1], f)
	return c.immediate(names, c.all(inits, s), items[2:], f, s, tail)
}

func (c *compiler) letStar(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("let* needs bindings and a body", f)
	}
	names, inits := bindings(items[1], f)
	if len(names) <= 1 {
		return c.immediate(names, c.all(inits, s), items[2:], f, s, tail)
	}
	var rest []value.Value
	for i := range names[1:] {
		rest = append(rest, value.List(names[i+1], inits[i+1]))
	}
	inner := value.ListWithTail(value.List(items[2:]...), name("let*"), value.List(rest...))
	return c.immediate(names[:1], c.all(inits[:1], s), []value.Value{inner}, f, s, tail)
}

func (c *compiler) letrec(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("letrec needs bindings and a body", f)
	}
	names, inits := bindings(items[1], f)
	var body []value.Value
	for i := range names {
		body = append(body, value.List(symDefine, names[i], inits[i]))
	}
	inner := value.ListWithTail(value.List(items[2:]...), name("let"), value.Empty)
	return c.immediate(nil, nil, append(body, inner), f, s, tail)
}

func (c *compiler) cond(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	var n when
	for _, clause := range items[1:] {
		parts := slice(clause, 1)
		a := arm{test: constant{value.Bool(true)}}
		if parts[0] != symElse {
			a.test = c.compile(parts[0], s, false)
		}
		switch {
		case len(parts) == 1:
		case parts[1] == symArrow:
			if len(parts) != 3 {
				fail("bad clause", f)
			}
			a.pass, a.body = true, c.compile(parts[2], s, false)
		default:
			a.body = c.sequence(parts[1:], s, tail)
		}
		n.arms = append(n.arms, a)
	}
	return n
}

type choice struct {
	key     node
	table   map[value.Value]int
	clauses []node
	other   node
}

func (n *choice) eval(in *Interpreter, f *frame) value.Value {
	if i, ok := n.table[in.value(n.key, f)]; ok {
		return n.clauses[i].eval(in, f)
	}
	return n.other.eval(in, f)
}

func (c *compiler) cases(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 2 {
		fail("case needs a key", f)
	}
	n := &choice{key: c.compile(items[1], s, false), table: map[value.Value]int{}, other: constant{value.Unspecified}}
	for _, clause := range items[2:] {
		parts := slice(clause, 2)
		body := c.sequence(parts[1:], s, tail)
		if parts[0] == symElse {
			n.other = body
			continue
		}
		for _, datum := range slice(parts[0], 0) {
			if _, twice := n.table[datum]; !twice {
				n.table[datum] = len(n.clauses)
			}
		}
		n.clauses = append(n.clauses, body)
	}
	return n
}

// last of a sequence of conditions may be in tail position.
func (c *compiler) conditions(forms []value.Value, s *scope, tail bool) []node {
	var nodes []node
	for i, f := range forms {
		nodes = append(nodes, c.compile(f, s, tail && i == len(forms)-1))
	}
	return nodes
}

func (c *compiler) and(_ *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) == 1 {
		return constant{value.Bool(true)}
	}
	return both{c.conditions(items[1:], s, tail)}
}

func (c *compiler) or(_ *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) == 1 {
		return constant{value.Bool(false)}
	}
	return either{c.conditions(items[1:], s, tail)}
}

func (c *compiler) when(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("a condition and a body are needed", f)
	}
	n := branch{c.compile(items[1], s, false), c.sequence(items[2:], s, tail), constant{value.Unspecified}}
	if items[0] == name("unless") {
		n.then, n.otherwise = n.otherwise, n.then
	}
	return n
}

// do loops become named lets.
func (c *compiler) do(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("do needs variables and an end", f)
	}
	loop := value.Gensym("do")
	var binds, steps []value.Value
	for _, b := range slice(items[1], 0) {
		parts := slice(b, 2)
		binds = append(binds, value.List(parts[0], parts[1]))
		if len(parts) > 2 {
			steps = append(steps, parts[2])
		} else {
			steps = append(steps, parts[0])
		}
	}
	end := slice(items[2], 1)
	again := value.ListWithTail(value.List(steps...), loop)
	body := append(append([]value.Value{symBegin}, items[3:]...), again)
	done := value.ListWithTail(value.List(end[1:]...), symBegin)
	test := value.List(name("if"), end[0], done, value.List(body...))
	return c.compile(value.List(name("let"), loop, value.List(binds...), test), s, tail)
}

func (c *compiler) delay(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) != 2 {
		fail("one expression is delayed", f)
	}
	return makeThunk{c.compile(items[1], s, false)}
}

func (c *compiler) stream(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) != 3 {
		fail("a stream has a head and a rest", f)
	}
	return c.compile(value.List(name("cons"), items[1], value.List(name("delay"), items[2])), s, tail)
}

func (c *compiler) quasiquote(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) != 2 {
		fail("one template is expected", f)
	}
	return c.compile(template(items[1], 1), s, tail)
}

func template(v value.Value, depth int) value.Value {
	switch t := v.(type) {
	case *value.Vector:
		return value.List(name("list->vector"), template(value.List(t.Items...), depth))
	case *value.Pair:
		switch t.Car {
		case name("unquote"):
			if depth == 1 {
				return slice(t, 2)[1]
			}
			return value.List(name("list"), quoted(t.Car), template(slice(t, 2)[1], depth-1))
		case name("quasiquote"):
			return value.List(name("list"), quoted(t.Car), template(slice(t, 2)[1], depth+1))
		}
		if first, ok := t.Car.(*value.Pair); ok && first.Car == name("unquote-splicing") && depth == 1 {
			return value.List(name("append"), slice(first, 2)[1], template(t.Cdr, depth))
		}
		return value.List(name("cons"), template(t.Car, depth), template(t.Cdr, depth))
	}
	return quoted(v)
}

func quoted(v value.Value) value.Value { return value.List(name("quote"), v) }

func (c *compiler) assert(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) != 2 {
		fail("one condition is asserted", f)
	}
	failed := value.List(name("error"), value.NewString("assertion failed:"), quoted(items[1]))
	return c.compile(value.List(name("if"), items[1], value.Bool(true), failed), s, false)
}
