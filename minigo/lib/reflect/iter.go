package reflect

import "iter"

// Functions to range over.

// Fields ranges over the fields of a struct type.
func (t *rtype) Fields() iter.Seq[StructField] {
	t.must(Struct, "Fields", "struct")
	return func(yield func(StructField) bool) {
		for i := range t.t.Fields {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

// Methods ranges over the methods of the type.
func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

// Ins ranges over the parameters of a function type.
func (t *rtype) Ins() iter.Seq[Type] {
	t.must(Func, "Ins", "func")
	return func(yield func(Type) bool) {
		for _, in := range t.t.In {
			if !yield(typeOf(in)) {
				return
			}
		}
	}
}

// Outs ranges over the results of a function type.
func (t *rtype) Outs() iter.Seq[Type] {
	t.must(Func, "Outs", "func")
	return func(yield func(Type) bool) {
		for _, out := range t.t.Out {
			if !yield(typeOf(out)) {
				return
			}
		}
	}
}

// Fields ranges over the fields of a struct with their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Methods ranges over the methods of a value's type with the value's.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// Seq ranges over the value as a for statement with one variable does.
func (v Value) Seq() iter.Seq[Value] {
	if v.f != 0 && isYield(v.typ(), 1) {
		return func(yield func(Value) bool) {
			body := func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} }
			v.Call([]Value{MakeFunc(v.Type().In(0), body)})
		}
	}
	switch {
	case v.CanInt():
		return func(yield func(Value) bool) {
			for i := range v.Int() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case v.CanUint():
		return func(yield func(Value) bool) {
			for i := range v.Uint() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case v.Kind() == Array, v.Kind() == Slice, v.Kind() == Pointer && v.Type().Elem().Kind() == Array:
		return func(yield func(Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case v.Kind() == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case v.Kind() == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case v.Kind() == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); {
				x, ok = v.Recv()
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// Seq2 ranges over the value as a for statement with two variables does.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.f != 0 && isYield(v.typ(), 2) {
		return func(yield func(Value, Value) bool) {
			body := func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} }
			v.Call([]Value{MakeFunc(v.Type().In(0), body)})
		}
	}
	list := v
	if v.Kind() == Pointer && v.Elem().Kind() == Array {
		list = v.Elem()
	}
	switch list.Kind() {
	case Array, Slice:
		return func(yield func(Value, Value) bool) {
			for i := range list.Len() {
				if !yield(ValueOf(i), list.Index(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}
