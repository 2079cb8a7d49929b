package template

import (
	"fmt"
	"reflect"
	"strings"
	"text/template/parse"
)

// pipeline evaluates a pipeline and sets the variables that it declares.
func (s *state) pipeline(dot reflect.Value, p *parse.PipeNode) (v reflect.Value) {
	if p == nil {
		return
	}
	s.at(p)
	v = none
	for _, c := range p.Cmds {
		v = s.command(dot, c, v)
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			v = v.Elem()
		}
	}
	for _, d := range p.Decl {
		if p.IsAssign {
			s.set(d.Ident[0], v)
		} else {
			s.vars = append(s.vars, variable{d.Ident[0], v})
		}
	}
	return v
}

// command evaluates a stage of a pipeline. last is what the stage before has made.
func (s *state) command(dot reflect.Value, c *parse.CommandNode, last reflect.Value) reflect.Value {
	first := c.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.fieldNode(dot, n, c.Args, last)
	case *parse.ChainNode:
		return s.chainNode(dot, n, c.Args, last)
	case *parse.IdentifierNode:
		return s.function(dot, n, c, c.Args, last)
	case *parse.PipeNode:
		s.takesNoArguments(c.Args, last)
		return s.pipeline(dot, n)
	case *parse.VariableNode:
		return s.variableNode(dot, n, c.Args, last)
	}
	s.at(first)
	s.takesNoArguments(c.Args, last)
	switch first.(type) {
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	}
	value, ok := s.literal(first)
	if !ok {
		s.errorf("can't evaluate command %q", first)
	}
	return value
}

func (s *state) takesNoArguments(args []parse.Node, last reflect.Value) {
	if len(args) > 1 || !isNone(last) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

// constant returns the value that a number has where no type is asked for.
func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	text := n.Text
	isHexInt := len(text) > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X') && !strings.ContainsAny(text, "pP")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !isHexInt && text[0] != '\'' && strings.ContainsAny(text, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		s.errorf("%s overflows int", text)
	}
	return reflect.Value{}
}

func (s *state) fieldNode(dot reflect.Value, n *parse.FieldNode, args []parse.Node, last reflect.Value) reflect.Value {
	s.at(n)
	return s.fields(dot, dot, n, n.Ident, args, last)
}

func (s *state) chainNode(dot reflect.Value, n *parse.ChainNode, args []parse.Node, last reflect.Value) reflect.Value {
	s.at(n)
	if len(n.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	return s.fields(dot, s.argument(dot, nil, n.Node), n, n.Field, args, last)
}

func (s *state) variableNode(dot reflect.Value, n *parse.VariableNode, args []parse.Node, last reflect.Value) reflect.Value {
	s.at(n)
	v := s.get(n.Ident[0])
	if len(n.Ident) == 1 {
		s.takesNoArguments(args, last)
		return v
	}
	return s.fields(dot, v, n, n.Ident[1:], args, last)
}

// fields evaluates a chain of fields; the last one gets the arguments.
func (s *state) fields(dot, v reflect.Value, n parse.Node, names []string, args []parse.Node, last reflect.Value) reflect.Value {
	end := len(names) - 1
	for _, name := range names[:end] {
		v = s.field(dot, name, n, nil, none, v)
	}
	return s.field(dot, names[end], n, args, last, v)
}

// function evaluates a call of a function by name.
func (s *state) function(dot reflect.Value, n *parse.IdentifierNode, cmd parse.Node, args []parse.Node, last reflect.Value) reflect.Value {
	s.at(n)
	f, builtin, ok := s.tmpl.findFunction(n.Ident)
	if !ok {
		s.errorf("%q is not a defined function", n.Ident)
	}
	return s.callFunction(dot, f, builtin, cmd, n.Ident, args, last)
}

// field evaluates a field, method or map entry of v.
func (s *state) field(dot reflect.Value, name string, n parse.Node, args []parse.Node, last, v reflect.Value) reflect.Value {
	missing := missingInvalid
	if s.tmpl.group != nil {
		missing = s.tmpl.group.missingKey
	}
	if !v.IsValid() {
		if missing == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := v.Type()
	v, isNil := indirect(v)
	if v.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", typ, name)
	}
	receiver := v
	if v.Kind() != reflect.Interface && v.Kind() != reflect.Pointer && v.CanAddr() {
		receiver = v.Addr()
	}
	if method := receiver.MethodByName(name); method.IsValid() {
		return s.callFunction(dot, method, false, n, name, args, last)
	}
	hasArguments := len(args) > 1 || !isNone(last)
	switch v.Kind() {
	case reflect.Struct:
		f, ok := v.Type().FieldByName(name)
		if !ok {
			break
		}
		field, err := v.FieldByIndexErr(f.Index)
		if !f.IsExported() {
			s.errorf("%s is an unexported field of struct type %s", name, typ)
		}
		if err != nil {
			s.errorf("%v", err)
		}
		if hasArguments {
			s.errorf("%s has arguments but cannot be invoked as function", name)
		}
		return field
	case reflect.Map:
		key := reflect.ValueOf(name)
		if !key.Type().AssignableTo(v.Type().Key()) {
			break
		}
		if hasArguments {
			s.errorf("%s is not a method but has arguments", name)
		}
		entry := v.MapIndex(key)
		if !entry.IsValid() && missing == missingZero {
			entry = reflect.Zero(v.Type().Elem())
		} else if !entry.IsValid() && missing == missingError {
			s.errorf("map has no entry for key %q", name)
		}
		return entry
	case reflect.Pointer:
		if pointed := v.Type().Elem(); pointed.Kind() == reflect.Struct {
			if _, ok := pointed.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	return reflect.Value{}
}

// callFunction calls a function or method. args begins with the function itself; last, if there is one, is the last argument.
func (s *state) callFunction(dot, f reflect.Value, builtin bool, n parse.Node, name string, args []parse.Node, last reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := f.Type()
	has := len(args)
	if !isNone(last) {
		has++
	}
	fixed := len(args)
	if typ.IsVariadic() {
		fixed = typ.NumIn() - 1
		if has < fixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if has != typ.NumIn() {
		s.errorf("wrong number of args for %s: want %d got %d", name, typ.NumIn(), has)
	}
	if err := checkFunction(name, typ); err != nil {
		s.errorf("%v", err)
	}
	if builtin && (name == "and" || name == "or") {
		return s.choose(dot, typ.In(0), name == "or", args, last)
	}
	values := make([]reflect.Value, 0, has+1)
	for i, arg := range args {
		values = append(values, s.argument(dot, parameter(typ, i), arg))
	}
	if !isNone(last) {
		t := typ.In(typ.NumIn() - 1)
		if typ.IsVariadic() {
			t = parameter(typ, has-1)
		}
		values = append(values, s.fitted(last, t))
	}
	if builtin && name == "call" {
		callee := "call"
		if len(args) > 0 {
			callee = args[0].String()
		}
		values = append([]reflect.Value{reflect.ValueOf(callee)}, values...)
		f = reflect.ValueOf(callNamed)
	}
	v, err := safely(f, values)
	if err != nil {
		s.at(n)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrapped(v)
}

// unwrapped returns the value that a function has returned as a reflect.Value.
func unwrapped(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		v = v.Interface().(reflect.Value)
	}
	return v
}

// parameter returns the type of the i'th argument.
func parameter(f reflect.Type, i int) reflect.Type {
	if n := f.NumIn() - 1; f.IsVariadic() && i >= n {
		return f.In(n).Elem()
	}
	return f.In(i)
}

// choose evaluates the arguments of and, or up to the one that decides.
func (s *state) choose(dot reflect.Value, typ reflect.Type, decides bool, args []parse.Node, last reflect.Value) (v reflect.Value) {
	for _, arg := range args {
		v = unwrapped(s.argument(dot, typ, arg))
		if truth(v) == decides {
			return v
		}
	}
	if !isNone(last) {
		v = unwrapped(s.fitted(last, typ))
	}
	return v
}

func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	case reflect.Struct:
		return t == valueType
	}
	return false
}

// fitted returns the value as one that can be assigned to a variable of the type; nil: to any.
func (s *state) fitted(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return reflect.ValueOf(nil)
		}
		if !canBeNil(t) {
			s.errorf("invalid value; expected %s", t)
		}
		return reflect.Zero(t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t == nil || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(t) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
		v = v.Elem()
		if !v.IsValid() {
			s.errorf("dereference of nil pointer of type %s", t)
		}
	case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
		v = v.Addr()
	default:
		s.errorf("wrong type for value; expected %s; got %s", t, v.Type())
	}
	return v
}

// argument evaluates an argument for a parameter of the type; nil: of any.
func (s *state) argument(dot reflect.Value, t reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch n := n.(type) {
	case *parse.DotNode:
		return s.fitted(dot, t)
	case *parse.NilNode:
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("cannot assign nil to %s", t)
	case *parse.FieldNode:
		return s.fitted(s.fieldNode(dot, n, []parse.Node{n}, none), t)
	case *parse.VariableNode:
		return s.fitted(s.variableNode(dot, n, nil, none), t)
	case *parse.PipeNode:
		return s.fitted(s.pipeline(dot, n), t)
	case *parse.IdentifierNode:
		return s.fitted(s.function(dot, n, n, nil, none), t)
	case *parse.ChainNode:
		return s.fitted(s.chainNode(dot, n, nil, none), t)
	}
	if t == valueType || t.Kind() == reflect.Interface && t.NumMethod() == 0 {
		v := s.anyConstant(n)
		if t == valueType {
			return reflect.ValueOf(v)
		}
		return v
	}
	return s.typedConstant(n, t)
}

// anyConstant evaluates a constant for a parameter that takes any value.
func (s *state) anyConstant(n parse.Node) reflect.Value {
	value, ok := s.literal(n)
	if !ok {
		s.errorf("can't handle assignment of %s to empty interface argument", n)
	}
	return value
}

// literal evaluates a boolean, a number or a text.
func (s *state) literal(n parse.Node) (value reflect.Value, ok bool) {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True), true
	case *parse.NumberNode:
		return s.constant(n), true
	case *parse.StringNode:
		return reflect.ValueOf(n.Text), true
	}
	return reflect.Value{}, false
}

// typedConstant evaluates a constant for a parameter of a basic type.
func (s *state) typedConstant(n parse.Node, t reflect.Type) reflect.Value {
	number, isNumber := n.(*parse.NumberNode)
	v := reflect.New(t).Elem()
	wanted := ""
	switch t.Kind() {
	case reflect.Bool:
		if b, ok := n.(*parse.BoolNode); ok {
			v.SetBool(b.True)
			return v
		}
		wanted = "bool"
	case reflect.String:
		if str, ok := n.(*parse.StringNode); ok {
			v.SetString(str.Text)
			return v
		}
		wanted = "string"
	case reflect.Complex64, reflect.Complex128:
		if isNumber && number.IsComplex {
			v.SetComplex(number.Complex128)
			return v
		}
		wanted = "complex"
	default:
		switch {
		case v.CanInt():
			if isNumber && number.IsInt {
				v.SetInt(number.Int64)
				return v
			}
			wanted = "integer"
		case v.CanUint():
			if isNumber && number.IsUint {
				v.SetUint(number.Uint64)
				return v
			}
			wanted = "unsigned integer"
		case v.CanFloat():
			if isNumber && number.IsFloat {
				v.SetFloat(number.Float64)
				return v
			}
			wanted = "float"
		default:
			s.errorf("can't handle %s for arg of type %s", n, t)
		}
	}
	s.errorf("expected %s; found %s", wanted, n)
	return v
}

// checkFunction checks that a function has one result, or a second that is an error.
func checkFunction(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1:
		return nil
	case n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}
