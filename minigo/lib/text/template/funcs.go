package template

import (
	"errors"
	"fmt"
	"net/url"
	"reflect"
	"sync"
	"unicode"
)

// FuncMap has functions by the names that templates call them by. Each has one result, or a second one of type error.
type FuncMap map[string]any

// builtinFuncs are the functions that every template has.
var builtinFuncs = FuncMap{
	"and": and, "call": call, "html": HTMLEscaper, "index": index, "slice": slice, "js": JSEscaper, "len": length, "not": not, "or": or,
	"print": fmt.Sprint, "printf": fmt.Sprintf, "println": fmt.Sprintln, "urlquery": URLQueryEscaper,
	"eq": eq, "ge": ge, "gt": gt, "le": le, "lt": lt, "ne": ne,
}

var builtinValues = sync.OnceValue(func() map[string]reflect.Value {
	values := map[string]reflect.Value{}
	for name, f := range builtinFuncs {
		values[name] = reflect.ValueOf(f)
	}
	return values
})

// findFunction returns a function of the group, or a builtin one.
func (t *Template) findFunction(name string) (f reflect.Value, builtin, ok bool) {
	if g := t.group; g != nil {
		g.mu.RLock()
		f, ok = g.values[name]
		g.mu.RUnlock()
		if ok {
			return f, false, true
		}
	}
	f, ok = builtinValues()[name]
	return f, true, ok
}

func isName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

func truth(v reflect.Value) bool {
	t, _ := isTrue(elemOf(v))
	return t
}

// and and or are never called: only as many arguments are evaluated as matter.
func and(first reflect.Value, rest ...reflect.Value) reflect.Value { panic("unreachable") }
func or(first reflect.Value, rest ...reflect.Value) reflect.Value  { panic("unreachable") }

func not(v reflect.Value) bool { return !truth(v) }

// call is never called, but callNamed, which knows what to call the function in messages.
func call(f reflect.Value, args ...reflect.Value) reflect.Value { panic("unreachable") }

func callNamed(name string, f reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	f = elemOf(f)
	if !f.IsValid() {
		return reflect.Value{}, errors.New("call of nil")
	}
	t := f.Type()
	if t.Kind() != reflect.Func {
		return reflect.Value{}, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := checkFunction(name, t); err != nil {
		return reflect.Value{}, err
	}
	if n := t.NumIn(); t.IsVariadic() {
		if len(args) < n-1 {
			return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), n-1)
		}
	} else if len(args) != n {
		return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), n)
	}
	values := make([]reflect.Value, len(args))
	for i, arg := range args {
		v, err := converted(elemOf(arg), parameter(t, i))
		if err != nil {
			return reflect.Value{}, fmt.Errorf("arg %d: %w", i, err)
		}
		values[i] = v
	}
	return safely(f, values)
}

// converted returns the value as one of the type; integers are converted to other integer types.
func converted(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		return reflect.Zero(t), nil
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	isInteger := func(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }
	if isInteger(v.Kind()) && isInteger(t.Kind()) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return v, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

// indirectOrError follows a pointer to something.
func indirectOrError(v reflect.Value, untyped, null string) (reflect.Value, error) {
	v = elemOf(v)
	if !v.IsValid() {
		return v, errors.New(untyped)
	}
	v, isNil := indirect(v)
	if isNil {
		return v, errors.New(null)
	}
	return v, nil
}

// position returns an index as a number; at most limit.
func position(v reflect.Value, limit int) (int, error) {
	var x int64
	switch {
	case !v.IsValid():
		return 0, errors.New("cannot index slice/array with nil")
	case v.CanInt():
		x = v.Int()
	case v.CanUint():
		x = int64(v.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || int(x) < 0 || int(x) > limit {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = elemOf(item)
	if !item.IsValid() {
		return item, errors.New("index of untyped nil")
	}
	for _, at := range indexes {
		at = elemOf(at)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return reflect.Value{}, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			i, err := position(at, item.Len())
			if err != nil {
				return reflect.Value{}, err
			}
			item = item.Index(i)
		case reflect.Map:
			key, err := converted(at, item.Type().Key())
			if err != nil {
				return reflect.Value{}, err
			}
			if entry := item.MapIndex(key); entry.IsValid() {
				item = entry
			} else {
				item = reflect.Zero(item.Type().Elem())
			}
		case reflect.Invalid:
			panic("unreachable")
		default:
			return reflect.Value{}, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = elemOf(item)
	if !item.IsValid() {
		return item, errors.New("slice of untyped nil")
	}
	if len(indexes) > 3 {
		return reflect.Value{}, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	var limit int
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return reflect.Value{}, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return reflect.Value{}, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len(), limit}
	for i, v := range indexes {
		x, err := position(elemOf(v), limit)
		if err != nil {
			return reflect.Value{}, err
		}
		at[i] = x
	}
	if at[0] > at[1] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(v reflect.Value) (int, error) {
	v, isNil := indirect(v)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return v.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", v.Type())
}

// joined returns the text of arguments as fmt.Sprint makes it, of what pointers lead to.
func joined(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	shown := make([]any, len(args))
	for i, arg := range args {
		shown[i] = arg
		if x, ok := printable(reflect.ValueOf(arg)); ok {
			shown[i] = x
		}
	}
	return fmt.Sprint(shown...)
}

// URLQueryEscaper returns the arguments' text as it is written in the query of a URL.
func URLQueryEscaper(args ...any) string { return url.QueryEscape(joined(args)) }

// ---- Comparison ----

var (
	errNoComparison = errors.New("missing argument for comparison")
	errBadType      = errors.New("invalid type for comparison")
)

func mismatch(x, y reflect.Value) error {
	return fmt.Errorf("incompatible types for comparison: %s and %s", x.Type(), y.Type())
}

// class is what a value is compared as.
type class int

const (
	other class = iota
	boolean
	complexNumber
	signed
	float
	text
	unsigned
)

func classOf(v reflect.Value) class {
	switch k := v.Kind(); {
	case k == reflect.Bool:
		return boolean
	case k == reflect.String:
		return text
	case v.CanInt():
		return signed
	case v.CanUint():
		return unsigned
	case v.CanFloat():
		return float
	case v.CanComplex():
		return complexNumber
	}
	return other
}

func isNilValue(v reflect.Value) bool {
	if !v.IsValid() {
		return true
	}
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()
	}
	return false
}

// canCompare reports whether one of the values is nil, or they may be compared.
func canCompare(v, w reflect.Value) bool {
	k, l := v.Kind(), w.Kind()
	if k == l { // the comparison will find out
		return true
	}
	return k == reflect.Invalid || l == reflect.Invalid
}

func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	x := elemOf(arg1)
	if len(arg2) == 0 {
		return false, errNoComparison
	}
	for _, arg := range arg2 {
		equal, err := equals(x, elemOf(arg))
		if err != nil || equal {
			return equal, err
		}
	}
	return false, nil
}

func equals(x, y reflect.Value) (bool, error) {
	k, l := classOf(x), classOf(y)
	switch {
	case k == signed && l == unsigned:
		return x.Int() >= 0 && uint64(x.Int()) == y.Uint(), nil
	case k == unsigned && l == signed:
		return y.Int() >= 0 && uint64(y.Int()) == x.Uint(), nil
	case k != l:
		if x.IsValid() && y.IsValid() {
			return false, mismatch(x, y)
		}
		return false, nil
	}
	switch k {
	case boolean:
		return x.Bool() == y.Bool(), nil
	case complexNumber:
		return x.Complex() == y.Complex(), nil
	case signed:
		return x.Int() == y.Int(), nil
	case float:
		return x.Float() == y.Float(), nil
	case text:
		return x.String() == y.String(), nil
	case unsigned:
		return x.Uint() == y.Uint(), nil
	}
	if !canCompare(x, y) {
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", x, x.Type(), y.Type(), y)
	}
	if isNilValue(x) || isNilValue(y) {
		return isNilValue(x) == isNilValue(y), nil
	}
	if !y.Type().Comparable() {
		return false, fmt.Errorf("non-comparable type %s: %v", y, y.Type())
	}
	return x.Interface() == y.Interface(), nil
}

func ne(arg1, arg2 reflect.Value) (bool, error) {
	equal, err := eq(arg1, arg2)
	return !equal, err
}

func lt(arg1, arg2 reflect.Value) (bool, error) {
	x, y := elemOf(arg1), elemOf(arg2)
	k, l := classOf(x), classOf(y)
	if k == other || l == other {
		return false, errBadType
	}
	switch {
	case k == signed && l == unsigned:
		return x.Int() < 0 || uint64(x.Int()) < y.Uint(), nil
	case k == unsigned && l == signed:
		return y.Int() >= 0 && x.Uint() < uint64(y.Int()), nil
	case k != l:
		return false, mismatch(x, y)
	}
	switch k {
	case signed:
		return x.Int() < y.Int(), nil
	case float:
		return x.Float() < y.Float(), nil
	case text:
		return x.String() < y.String(), nil
	case unsigned:
		return x.Uint() < y.Uint(), nil
	}
	return false, errBadType
}

func le(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if less || err != nil {
		return less, err
	}
	return eq(arg1, arg2)
}

func gt(arg1, arg2 reflect.Value) (bool, error) {
	notAbove, err := le(arg1, arg2)
	if err != nil {
		return false, err
	}
	return !notAbove, nil
}

func ge(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if err != nil {
		return false, err
	}
	return !less, nil
}

