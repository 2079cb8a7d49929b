package template

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"text/template/parse"
)

// maxDepth is how deep calls of templates may be.
const maxDepth = 100000

// ExecError is an error of execution, not of the writer.
type ExecError struct {
	Name string // of the template
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }

func (e ExecError) Unwrap() error { return e.Err }

// variable is a variable of a template.
type variable struct {
	name  string
	value reflect.Value
}

// state is one execution of a template.
type state struct {
	tmpl  *Template
	w     io.Writer
	node  parse.Node // at hand, for messages
	vars  []variable
	depth int
}

// none stands for the value that no earlier stage of a pipeline has made.
var none = reflect.ValueOf(noneType{})

type noneType struct{}

func isNone(v reflect.Value) bool { return v.IsValid() && v.Type() == none.Type() }

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

// loopEnd is what break and continue panic with.
type loopEnd bool

const (
	breaks    loopEnd = true
	continues loopEnd = false
)

// writeError is an error of the writer.
type writeError struct{ err error }

func (s *state) at(n parse.Node) { s.node = n }

// errorf ends the execution.
func (s *state) errorf(format string, args ...any) {
	name := strings.ReplaceAll(s.tmpl.Name(), "%", "%%")
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", name, format)
	} else {
		location, context := s.tmpl.ErrorContext(s.node)
		escape := func(text string) string { return strings.ReplaceAll(text, "%", "%%") }
		format = fmt.Sprintf("template: %s: executing %q at <%s>: %s", escape(location), name, escape(context), format)
	}
	panic(ExecError{s.tmpl.Name(), fmt.Errorf(format, args...)})
}

// ExecuteTemplate writes the template of that name in the group with the data.
func (t *Template) ExecuteTemplate(w io.Writer, name string, data any) error {
	found := t.Lookup(name)
	if found == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return found.Execute(w, data)
}

// Execute writes the template with the data to w. What has been written before an error stays written.
func (t *Template) Execute(w io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			panic(e)
		case writeError:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, w: w, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return nil
}

// IsTrue reports whether the value is not zero in the sense of if; ok whether the question makes sense.
func IsTrue(val any) (truth, ok bool) { return isTrue(elemOf(reflect.ValueOf(val))) }

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Bool:
		return v.Bool(), true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	switch {
	case v.CanInt():
		return v.Int() != 0, true
	case v.CanUint():
		return v.Uint() != 0, true
	case v.CanFloat():
		return v.Float() != 0, true
	}
	return false, false
}

// elemOf returns what an interface holds, and other values as they are.
func elemOf(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return reflect.Value{}
	}
	return v.Elem()
}

// indirect follows pointers and interfaces up to a nil one.
func indirect(v reflect.Value) (end reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

func (s *state) write(text []byte) {
	if _, err := s.w.Write(text); err != nil {
		panic(writeError{err})
	}
}

// ---- Actions ----

func (s *state) walk(dot reflect.Value, n parse.Node) {
	s.at(n)
	switch n := n.(type) {
	case *parse.ActionNode:
		v := s.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, v)
		}
	case *parse.BreakNode:
		panic(breaks)
	case *parse.ContinueNode:
		panic(continues)
	case *parse.CommentNode:
	case *parse.IfNode:
		s.branch(dot, &n.BranchNode)
	case *parse.ListNode:
		for _, inner := range n.Nodes {
			s.walk(dot, inner)
		}
	case *parse.RangeNode:
		s.loop(dot, n)
	case *parse.TemplateNode:
		s.call(dot, n)
	case *parse.TextNode:
		s.write(n.Text)
	case *parse.WithNode:
		s.branch(dot, &n.BranchNode)
	default:
		s.errorf("unknown node: %s", n)
	}
}

// branch executes if and with.
func (s *state) branch(dot reflect.Value, n *parse.BranchNode) {
	known := len(s.vars)
	v := s.pipeline(dot, n.Pipe)
	truth, ok := isTrue(elemOf(v))
	if !ok {
		s.errorf("if/with can't use %v", v)
	}
	switch {
	case !truth:
		if n.ElseList != nil {
			s.walk(dot, n.ElseList)
		}
	case n.NodeType == parse.NodeWith:
		s.walk(v, n.List)
	default:
		s.walk(dot, n.List)
	}
	s.vars = s.vars[:known]
}

// call executes another template.
func (s *state) call(dot reflect.Value, n *parse.TemplateNode) {
	s.at(n)
	called := s.tmpl.Lookup(n.Name)
	if called == nil {
		s.errorf("template %q not defined", n.Name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.pipeline(dot, n.Pipe)
	inner := *s
	inner.depth++
	inner.tmpl = called
	inner.vars = []variable{{"$", dot}}
	inner.walk(dot, called.Root)
}

// loop executes range.
func (s *state) loop(dot reflect.Value, n *parse.RangeNode) {
	s.at(n)
	known := len(s.vars)
	v, _ := indirect(s.pipeline(dot, n.Pipe))
	if ran := s.iterate(n, v); !ran && n.ElseList != nil {
		s.walk(dot, n.ElseList)
	}
	s.vars = s.vars[:known]
}

// iterate executes the body of a range for each element; ran tells whether there was one.
func (s *state) iterate(n *parse.RangeNode, v reflect.Value) (ran bool) {
	vars := n.Pipe.Decl
	known := len(s.vars)
	defer func() {
		if e := recover(); e == breaks {
			ran = true
		} else if e != nil {
			panic(e)
		}
	}()
	body := func(index, element reflect.Value) {
		ran = true
		if len(vars) == 1 {
			s.setLoopVar(n, 0, element)
		} else if len(vars) == 2 {
			s.setLoopVar(n, 0, index)
			s.setLoopVar(n, 1, element)
		}
		s.once(element, n.List)
		s.vars = s.vars[:known]
	}
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			body(reflect.ValueOf(i), v.Index(i))
		}
	case reflect.Map:
		for _, e := range sortedEntries(v) {
			body(e.key, e.value)
		}
	case reflect.Chan:
		if v.IsNil() {
			return
		}
		if v.Type().ChanDir() == reflect.SendDir {
			s.errorf("range over send-only channel %v", v)
		}
		for i := 0; ; i++ {
			element, ok := v.Recv()
			if !ok {
				return
			}
			body(reflect.ValueOf(i), element)
		}
	case reflect.Invalid:
	case reflect.String:
		s.errorf("range can't iterate over %v", v)
	default:
		s.iterateOver(n, v, body)
	}
	return
}

// iterateOver calls body for what a range over an integer or function yields.
func (s *state) iterateOver(n *parse.RangeNode, v reflect.Value, body func(index, element reflect.Value)) {
	switch {
	case v.CanInt() || v.CanUint():
		if len(n.Pipe.Decl) > 1 {
			s.errorf("can't use %v to iterate over more than one variable", v)
		}
		for element := range v.Seq() {
			body(reflect.Value{}, element)
		}
	case v.Kind() == reflect.Func && v.Type().CanSeq():
		if len(n.Pipe.Decl) > 1 {
			s.errorf("can't use %v iterate over more than one variable", v)
		}
		for element := range v.Seq() {
			body(reflect.Value{}, element)
		}
	case v.Kind() == reflect.Func && v.Type().CanSeq2():
		for index, element := range v.Seq2() {
			if len(n.Pipe.Decl) > 1 {
				body(index, element)
			} else {
				body(reflect.Value{}, index)
			}
		}
	default:
		s.errorf("range can't iterate over %v", v)
	}
}

// setLoopVar sets a variable of a range, which exists already if the range assigns.
func (s *state) setLoopVar(n *parse.RangeNode, i int, v reflect.Value) {
	name := n.Pipe.Decl[i].Ident[0]
	if n.Pipe.IsAssign {
		s.set(name, v)
		return
	}
	// The pipeline has declared all of them.
	s.vars[len(s.vars)-len(n.Pipe.Decl)+i].value = v
}

// once executes the body of a range for one element.
func (s *state) once(dot reflect.Value, body *parse.ListNode) {
	known := len(s.vars)
	defer func() {
		if e := recover(); e == continues {
			s.vars = s.vars[:known]
		} else if e != nil {
			panic(e)
		}
	}()
	s.walk(dot, body)
}

// ---- Variables ----

func (s *state) set(name string, v reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = v
			return
		}
	}
	s.errorf("undefined variable: %s", name)
}

func (s *state) get(name string) reflect.Value {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i].value
		}
	}
	s.errorf("undefined variable: %s", name)
	return reflect.Value{}
}

// ---- Printing ----

// print writes a value as package fmt does.
func (s *state) print(n parse.Node, v reflect.Value) {
	s.at(n)
	x, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.w, x); err != nil {
		panic(writeError{err})
	}
}

// printable returns what package fmt prints for a value.
func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if t := v.Type(); !t.Implements(errorType) && !t.Implements(stringerType) {
		if p := reflect.PointerTo(t); v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

// safely calls a function; what it panics with is its error.
func safely(f reflect.Value, args []reflect.Value) (result reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	results := f.Call(args)
	if len(results) == 2 && !results[1].IsNil() {
		return results[0], results[1].Interface().(error)
	}
	return results[0], nil
}

