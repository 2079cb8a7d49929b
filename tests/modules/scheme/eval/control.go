package eval

import (
	"fmt"
	"runtime"

	"scheme/value"
)

// winder is a pair of thunks around a dynamic extent.
type winder struct{ before, after value.Value }

// jumped is thrown by a continuation.
type jumped struct{ to *Continuation }

func (c *Continuation) jump(args []value.Value) {
	if !c.valid {
		value.Raise("continuation is used after its extent")
	}
	c.values = value.Unspecified
	switch len(args) {
	case 1:
		c.values = args[0]
	case 0:
	default:
		c.values = &value.Values{Items: args}
	}
	panic(jumped{c})
}

// CallCC calls fn with a way out.
func (in *Interpreter) CallCC(fn value.Value) (result value.Value) {
	c := &Continuation{in: in, winds: len(in.winders), valid: true}
	depth := in.depth
	defer func() {
		c.valid = false
		if r := recover(); r != nil {
			j, ok := r.(jumped)
			if !ok || j.to != c {
				panic(r)
			}
			in.depth = depth
			in.unwind(c.winds)
			result = c.values
		}
	}()
	return in.Apply(fn, []value.Value{c})
}

// unwind runs what is to run on the way out.
func (in *Interpreter) unwind(to int) {
	for len(in.winders) > to {
		w := in.winders[len(in.winders)-1]
		in.winders = in.winders[:len(in.winders)-1]
		in.Apply(w.after, nil)
	}
}

// DynamicWind calls before, thunk and after.
func (in *Interpreter) DynamicWind(before, thunk, after value.Value) value.Value {
	in.Apply(before, nil)
	in.winders = append(in.winders, winder{before, after})
	v := in.Apply(thunk, nil)
	in.winders = in.winders[:len(in.winders)-1]
	in.Apply(after, nil)
	return v
}

// Catch runs fn; what is raised in it is handed to handle, after everything is unwound.
func (in *Interpreter) Catch(fn func() value.Value, handle func(object value.Value) value.Value) (result value.Value) {
	depth, winds := in.depth, len(in.winders)
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		object, ok := Object(r)
		if !ok {
			panic(r)
		}
		in.depth = depth
		in.unwind(winds)
		result = handle(object)
	}()
	return fn()
}

// Object that was raised with a panic, if it was one of the program's.
func Object(r any) (value.Value, bool) {
	switch r := r.(type) {
	case *Raised:
		return r.Object, true
	case *value.Error:
		return r, true
	case *SyntaxError:
		return &value.Error{Message: r.Error()}, true
	case runtime.Error:
		return nil, false
	}
	return nil, false
}

type guarded struct {
	scope   *scope
	body    node
	clauses node
}

type reraise struct{}

// (guard (e clause …) body …)
func (c *compiler) guard(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 3 {
		fail("guard needs clauses and a body", f)
	}
	head := slice(items[1], 1)
	inner := &scope{names: []*value.Symbol{symbol(head[0], f)}, outer: s}
	clauses := head[1:]
	if n := len(clauses); n == 0 || slice(clauses[n-1], 1)[0] != symElse {
		clauses = append(clauses[:n:n], value.List(symElse, constantForm(reraise{})))
	}
	n := &guarded{scope: inner}
	n.body = c.lambda(f, append([]value.Value{symLambda, value.Empty}, items[2:]...), s, false)
	n.clauses = c.cond(f, append([]value.Value{name("cond")}, clauses...), inner, false)
	return n
}

// constantForm compiles to the value itself.
func constantForm(v value.Value) value.Value { return v }

func (n *guarded) eval(in *Interpreter, f *frame) value.Value {
	body := in.value(n.body, f)
	return in.Catch(
		func() value.Value { return in.Apply(body, nil) },
		func(object value.Value) value.Value {
			slots := make([]value.Value, len(n.scope.names))
			slots[0] = object
			v := in.value(n.clauses, &frame{slots, f})
			if _, none := v.(reraise); none {
				panic(&Raised{Object: object})
			}
			return v
		})
}

type parameterized struct {
	params, values []node
	body           node
}

func (c *compiler) parameterize(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 3 {
		fail("parameterize needs bindings and a body", f)
	}
	n := &parameterized{}
	for _, b := range slice(items[1], 0) {
		pair := slice(b, 2)
		n.params = append(n.params, c.compile(pair[0], s, false))
		n.values = append(n.values, c.compile(pair[1], s, false))
	}
	n.body = c.lambda(f, append([]value.Value{symLambda, value.Empty}, items[2:]...), s, false)
	return n
}

func (n *parameterized) eval(in *Interpreter, f *frame) value.Value {
	type saved struct {
		p   *Parameter
		old value.Value
	}
	var all []saved
	for i := range n.params {
		p, ok := in.value(n.params[i], f).(*Parameter)
		if !ok {
			return value.Raise("not a parameter")
		}
		v := in.value(n.values[i], f)
		if p.converter != nil {
			v = in.Apply(p.converter, []value.Value{v})
		}
		all = append(all, saved{p, v})
	}
	swap := func() {
		for i := range all {
			all[i].p.value, all[i].old = all[i].old, all[i].p.value
		}
	}
	swap()
	defer swap()
	return in.Apply(in.value(n.body, f), nil)
}

// MakeParameter with a first value.
func (in *Interpreter) MakeParameter(v, converter value.Value) *Parameter {
	if converter != nil {
		v = in.Apply(converter, []value.Value{v})
	}
	return &Parameter{v, converter}
}

func (c *compiler) letValues(f *value.Pair, items []value.Value, s *scope, tail bool) node {
	if len(items) < 3 {
		fail("let-values needs bindings and a body", f)
	}
	body := value.ListWithTail(value.List(items[2:]...), name("let"), value.Empty)
	bindings := slice(items[1], 0)
	for i := len(bindings) - 1; i >= 0; i-- {
		b := slice(bindings[i], 2)
		body = value.List(name("call-with-values"), value.List(symLambda, value.Empty, b[1]), value.List(symLambda, b[0], body))
	}
	return c.compile(body, s, tail)
}

// Force a promise.
func Force(v value.Value) value.Value {
	p, ok := v.(*value.Promise)
	if !ok {
		return v
	}
	for !p.Done {
		v := p.Force()
		if p.Done {
			break
		}
		if next, ok := v.(*value.Promise); ok && !next.Done {
			p.Force = next.Force
			continue
		} else if ok {
			v = next.Value
		}
		p.Done, p.Value, p.Force = true, v, nil
	}
	return p.Value
}

// Record is a value of a type that the program defined.
type Record struct {
	kind   *recordType
	fields []value.Value
}

type recordType struct {
	name   string
	fields []*value.Symbol
}

func (r *Record) String() string {
	text := "#[" + r.kind.name
	for i, f := range r.fields {
		text += fmt.Sprintf(" %s=%s", r.kind.fields[i].Name, value.Write(f))
	}
	return text + "]"
}

func (t *recordType) index(field *value.Symbol, form value.Value) int {
	for i, f := range t.fields {
		if f == field {
			return i
		}
	}
	fail("no field "+field.Name, form)
	return -1
}

// (define-record-type name (constructor field …) predicate (field accessor modifier?) …)
func (c *compiler) record(f *value.Pair, items []value.Value, s *scope, _ bool) node {
	if len(items) < 4 || s != nil {
		fail("bad record type", f)
	}
	t := &recordType{name: symbol(items[1], f).Name}
	specs := items[4:]
	for _, spec := range specs {
		t.fields = append(t.fields, symbol(slice(spec, 1)[0], f))
	}
	make_ := slice(items[2], 1)
	var order []int
	for _, field := range make_[1:] {
		order = append(order, t.index(symbol(field, f), f))
	}
	c.in.Define(symbol(make_[0], f).Name, len(order), len(order), func(args []value.Value) value.Value {
		r := &Record{t, make([]value.Value, len(t.fields))}
		for i := range r.fields {
			r.fields[i] = value.Bool(false)
		}
		for i, at := range order {
			r.fields[at] = args[i]
		}
		return r
	})
	c.in.Define(symbol(items[3], f).Name, 1, 1, func(args []value.Value) value.Value {
		r, ok := args[0].(*Record)
		return value.Bool(ok && r.kind == t)
	})
	for i, spec := range specs {
		parts := slice(spec, 1)
		own := func(who value.Value, v value.Value) *Record {
			r, ok := v.(*Record)
			if !ok || r.kind != t {
				value.Raise(value.Write(who)+": not a "+t.name+":", v)
			}
			return r
		}
		if len(parts) > 1 {
			c.in.Define(symbol(parts[1], f).Name, 1, 1, func(args []value.Value) value.Value { return own(parts[1], args[0]).fields[i] })
		}
		if len(parts) > 2 {
			c.in.Define(symbol(parts[2], f).Name, 2, 2, func(args []value.Value) value.Value {
				own(parts[2], args[0]).fields[i] = args[1]
				return value.Unspecified
			})
		}
	}
	return constant{value.Unspecified}
}

// Eval a form in the world.
func (in *Interpreter) Eval(form value.Value) value.Value {
	c := compiler{in}
	return in.value(c.compile(form, nil, false), nil)
}

// Run a form; what it raises becomes an error.
func (in *Interpreter) Run(form value.Value) (v value.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			switch r := r.(type) {
			case *value.Error, *SyntaxError, *Raised:
				err = r.(error)
			default:
				panic(r)
			}
			in.depth = 0
			in.winders = nil
		}
	}()
	return in.Eval(form), nil
}
