// Package eval turns programs into trees of nodes and runs those.
package eval

import (
	"fmt"

	"scheme/value"
)

// Global variable: a cell that nodes hold.
type Global struct {
	Name  *value.Symbol
	Value value.Value // nil: not defined
	macro Macro
}

// Macro makes another form of a form.
type Macro interface {
	Expand(form *value.Pair, in *Interpreter) value.Value
}

// Interpreter is a world of global variables.
type Interpreter struct {
	globals map[*value.Symbol]*Global
	winders []winder
	depth   int
	Steps   int64
	Out     func(text string)
}

// New world with the special forms and nothing else.
func New(out func(string)) *Interpreter {
	return &Interpreter{globals: map[*value.Symbol]*Global{}, Out: out}
}

// Global finds or makes the cell of a name.
func (in *Interpreter) Global(name *value.Symbol) *Global {
	g, ok := in.globals[name]
	if !ok {
		g = &Global{Name: name}
		in.globals[name] = g
	}
	return g
}

// Define a primitive.
func (in *Interpreter) Define(name string, min, max int, fn func(args []value.Value) value.Value) {
	in.Global(value.Intern(name)).Value = &value.Primitive{Name: name, Min: min, Max: max, Fn: fn}
}

// frame holds the variables of one call.
type frame struct {
	slots []value.Value
	outer *frame
}

// scope is what the compiler knows of frames.
type scope struct {
	names  []*value.Symbol
	macros map[*value.Symbol]Macro
	outer  *scope
}

func (s *scope) find(name *value.Symbol) (depth, index int, macro Macro, found bool) {
	for ; s != nil; s = s.outer {
		for i := len(s.names) - 1; i >= 0; i-- {
			if s.names[i] == name {
				return depth, i, nil, true
			}
		}
		if m, ok := s.macros[name]; ok {
			return 0, 0, m, true
		}
		depth++
	}
	return 0, 0, nil, false
}

func (s *scope) add(name *value.Symbol) int {
	for i, n := range s.names {
		if n == name {
			return i
		}
	}
	s.names = append(s.names, name)
	return len(s.names) - 1
}

// Closure is a procedure of the program.
type Closure struct {
	code *lambda
	env  *frame
}

// ProcedureName is its name, or where none is known a placeholder.
func (c *Closure) ProcedureName() string {
	if c.code.name == "" {
		return "lambda"
	}
	return c.code.name
}

// Continuation leaves everything up to the call that made it.
type Continuation struct {
	in     *Interpreter
	winds  int
	values value.Value
	valid  bool
}

// ProcedureName of every continuation.
func (c *Continuation) ProcedureName() string { return "continuation" }

// Parameter is a variable with dynamic extent.
type Parameter struct {
	value     value.Value
	converter value.Value
}

// ProcedureName of every parameter.
func (p *Parameter) ProcedureName() string { return "parameter" }

// A SyntaxError says which form is wrong.
type SyntaxError struct {
	Message string
	Form    value.Value
}

func (e *SyntaxError) Error() string {
	text := value.Write(e.Form)
	if len(text) > 60 {
		text = text[:57] + "..."
	}
	return fmt.Sprintf("syntax: %s in %s", e.Message, text)
}

// Raised is an object that the program raised.
type Raised struct {
	Object      value.Value
	Continuable bool
}

func (r *Raised) Error() string { return "raised " + value.Write(r.Object) }
