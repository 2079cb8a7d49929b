package eval

import "scheme/value"

// node is a compiled expression. A node in tail position may return a *tailCall instead of a value.
type node interface {
	eval(in *Interpreter, f *frame) value.Value
}

type tailCall struct {
	fn   value.Value
	args []value.Value
}

type (
	constant struct{ value value.Value }
	local    struct{ index int }
	outer    struct {
		depth, index int
		name         *value.Symbol
	}
	global   struct{ cell *Global }
	setLocal struct {
		depth, index int
		value        node
	}
	setGlobal struct {
		cell   *Global
		value  node
		define bool
	}
	branch     struct{ test, then, otherwise node }
	sequence   struct{ nodes []node }
	both       struct{ nodes []node }
	either     struct{ nodes []node }
	when       struct{ arms []arm }
	makeThunk  struct{ body node }
	lambda     struct {
		name   string
		params int
		rest   bool
		scope  *scope
		body   node
	}
	call struct {
		fn   node
		args []node
		tail bool
	}
	// primitive calls of one and two arguments need no slice that lives on
	call1 struct {
		cell *Global
		arg  node
		tail bool
	}
	call2 struct {
		cell *Global
		a, b node
		tail bool
	}
)

type arm struct {
	test node
	pass bool // the value of the test is handed to a procedure
	body node // nil: the value of the test itself
}

func (n constant) eval(*Interpreter, *frame) value.Value  { return n.value }
func (n local) eval(_ *Interpreter, f *frame) value.Value { return checked(f.slots[n.index], nil) }

func checked(v value.Value, name *value.Symbol) value.Value {
	if v == nil {
		if name == nil {
			return value.Raise("variable used before its definition")
		}
		return value.Raise("variable used before its definition:", name)
	}
	return v
}

func (n outer) eval(_ *Interpreter, f *frame) value.Value {
	for range n.depth {
		f = f.outer
	}
	return checked(f.slots[n.index], n.name)
}

func (n global) eval(*Interpreter, *frame) value.Value {
	if n.cell.Value == nil {
		return value.Raise("unbound variable:", n.cell.Name)
	}
	return n.cell.Value
}

func (n setLocal) eval(in *Interpreter, f *frame) value.Value {
	v := in.value(n.value, f)
	for range n.depth {
		f = f.outer
	}
	f.slots[n.index] = v
	return value.Unspecified
}

func (n setGlobal) eval(in *Interpreter, f *frame) value.Value {
	v := in.value(n.value, f)
	if !n.define && n.cell.Value == nil {
		return value.Raise("unbound variable:", n.cell.Name)
	}
	n.cell.Value = v
	return value.Unspecified
}

func (n branch) eval(in *Interpreter, f *frame) value.Value {
	if value.True(in.value(n.test, f)) {
		return n.then.eval(in, f)
	}
	return n.otherwise.eval(in, f)
}

func (n sequence) eval(in *Interpreter, f *frame) value.Value {
	last := len(n.nodes) - 1
	for _, each := range n.nodes[:last] {
		in.value(each, f)
	}
	return n.nodes[last].eval(in, f)
}

func (n both) eval(in *Interpreter, f *frame) value.Value {
	last := len(n.nodes) - 1
	for _, each := range n.nodes[:last] {
		if v := in.value(each, f); !value.True(v) {
			return v
		}
	}
	return n.nodes[last].eval(in, f)
}

func (n either) eval(in *Interpreter, f *frame) value.Value {
	last := len(n.nodes) - 1
	for _, each := range n.nodes[:last] {
		if v := in.value(each, f); value.True(v) {
			return v
		}
	}
	return n.nodes[last].eval(in, f)
}

func (n when) eval(in *Interpreter, f *frame) value.Value {
	for _, a := range n.arms {
		v := in.value(a.test, f)
		switch {
		case !value.True(v):
			continue
		case a.body == nil:
			return v
		case a.pass:
			return &tailCall{in.value(a.body, f), []value.Value{v}}
		}
		return a.body.eval(in, f)
	}
	return value.Unspecified
}

func (n makeThunk) eval(in *Interpreter, f *frame) value.Value {
	p := &value.Promise{}
	p.Force = func() value.Value { return in.value(n.body, f) }
	return p
}

func (n *lambda) eval(_ *Interpreter, f *frame) value.Value { return &Closure{n, f} }

func (n *call) eval(in *Interpreter, f *frame) value.Value {
	fn := in.value(n.fn, f)
	args := make([]value.Value, len(n.args))
	for i, a := range n.args {
		args[i] = in.value(a, f)
	}
	if n.tail {
		return &tailCall{fn, args}
	}
	return in.Apply(fn, args)
}

func (n *call1) eval(in *Interpreter, f *frame) value.Value {
	arg := in.value(n.arg, f)
	if p, ok := n.cell.Value.(*value.Primitive); ok && p.Min <= 1 && (p.Max >= 1 || p.Max < 0) {
		return p.Fn([]value.Value{arg})
	}
	fn := global{n.cell}.eval(in, f)
	if n.tail {
		return &tailCall{fn, []value.Value{arg}}
	}
	return in.Apply(fn, []value.Value{arg})
}

func (n *call2) eval(in *Interpreter, f *frame) value.Value {
	a := in.value(n.a, f)
	b := in.value(n.b, f)
	if p, ok := n.cell.Value.(*value.Primitive); ok && p.Min <= 2 && (p.Max >= 2 || p.Max < 0) {
		return p.Fn([]value.Value{a, b})
	}
	fn := global{n.cell}.eval(in, f)
	if n.tail {
		return &tailCall{fn, []value.Value{a, b}}
	}
	return in.Apply(fn, []value.Value{a, b})
}

// value of a node: never a tail call.
func (in *Interpreter) value(n node, f *frame) value.Value {
	v := n.eval(in, f)
	if t, ok := v.(*tailCall); ok {
		return in.Apply(t.fn, t.args)
	}
	return v
}

const maxDepth = 100000

// Apply a procedure to arguments; tail calls are followed here, in constant space.
func (in *Interpreter) Apply(fn value.Value, args []value.Value) value.Value {
	in.depth++
	if in.depth > maxDepth {
		in.depth = 0
		return value.Raise("recursion too deep")
	}
	v := in.loop(fn, args)
	in.depth--
	return v
}

func (in *Interpreter) loop(fn value.Value, args []value.Value) value.Value {
	for {
		in.Steps++
		var v value.Value
		switch p := fn.(type) {
		case *value.Primitive:
			if len(args) < p.Min || p.Max >= 0 && len(args) > p.Max {
				return in.wrongCount(fn, len(args))
			}
			v = p.Fn(args)
		case *Closure:
			v = p.code.body.eval(in, in.bind(p, args))
		case *Continuation:
			p.jump(args)
		case *Parameter:
			return p.value
		default:
			return value.Raise("not a procedure:", fn)
		}
		t, ok := v.(*tailCall)
		if !ok {
			return v
		}
		fn, args = t.fn, t.args
	}
}

func (in *Interpreter) bind(c *Closure, args []value.Value) *frame {
	code := c.code
	if len(args) < code.params || len(args) > code.params && !code.rest {
		in.wrongCount(c, len(args))
	}
	slots := args
	if room := len(code.scope.names); room != len(args) || code.rest {
		slots = make([]value.Value, room)
		copy(slots, args[:code.params])
		if code.rest {
			slots[code.params] = value.List(args[code.params:]...)
		}
	}
	return &frame{slots, c.env}
}

func (in *Interpreter) wrongCount(fn value.Value, n int) value.Value {
	return value.Raise("wrong number of arguments:", fn, value.Int(n))
}
