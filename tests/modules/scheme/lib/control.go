package lib

import (
	"fmt"
	"sort"
	"strings"

	"scheme/eval"
	"scheme/read"
	"scheme/value"
)

// Table maps values to values; keys that are equal? are the same.
type Table struct{ entries map[string]*[2]value.Value }

func (t *Table) String() string { return fmt.Sprintf("#<table of %d>", len(t.entries)) }

// sorted entries, so that walks have an order.
func (t *Table) sorted() []*[2]value.Value {
	keys := make([]string, 0, len(t.entries))
	for k := range t.entries {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	all := make([]*[2]value.Value, len(keys))
	for i, k := range keys {
		all[i] = t.entries[k]
	}
	return all
}

func tables(in *eval.Interpreter) {
	table := func(x v) *Table { return as[*Table]("hash-table", x) }
	in.Define("make-hash-table", 0, 0, func(args) v { return &Table{map[string]*[2]v{}} })
	in.Define("hash-table-set!", 3, 3, func(a args) v {
		table(a[0]).entries[value.Write(a[1])] = &[2]v{a[1], a[2]}
		return value.Unspecified
	})
	in.Define("hash-table-ref", 2, 3, func(a args) v {
		if e, ok := table(a[0]).entries[value.Write(a[1])]; ok {
			return e[1]
		}
		if len(a) < 3 {
			return value.Raise("hash-table-ref: no such key:", a[1])
		}
		if p, ok := a[2].(value.Applicable); ok {
			return in.Apply(p, nil)
		}
		return a[2]
	})
	in.Define("hash-table-delete!", 2, 2, func(a args) v { delete(table(a[0]).entries, value.Write(a[1])); return value.Unspecified })
	in.Define("hash-table-count", 1, 1, func(a args) v { return value.Int(len(table(a[0]).entries)) })
	in.Define("hash-table->alist", 1, 1, func(a args) v {
		var items args
		for _, e := range table(a[0]).sorted() {
			items = append(items, value.Cons(e[0], e[1]))
		}
		return value.List(items...)
	})
}

func control(in *eval.Interpreter) {
	in.Define("apply", 2, -1, func(a args) v {
		last := len(a) - 1
		rest, proper := value.Slice(a[last])
		if !proper {
			return value.Raise("apply: not a list:", a[last])
		}
		return in.Apply(a[0], append(append(args(nil), a[1:last]...), rest...))
	})
	in.Define("eval", 1, 1, func(a args) v { return in.Eval(a[0]) })
	in.Define("force", 1, 1, func(a args) v { return eval.Force(a[0]) })
	in.Define("call/cc", 1, 1, func(a args) v { return in.CallCC(a[0]) })
	in.Define("dynamic-wind", 3, 3, func(a args) v { return in.DynamicWind(a[0], a[1], a[2]) })
	in.Define("values", 0, -1, func(a args) v {
		if len(a) == 1 {
			return a[0]
		}
		return &value.Values{Items: append(args(nil), a...)}
	})
	in.Define("call-with-values", 2, 2, func(a args) v {
		made := in.Apply(a[0], nil)
		if many, ok := made.(*value.Values); ok {
			return in.Apply(a[1], many.Items)
		}
		return in.Apply(a[1], args{made})
	})
	in.Define("make-parameter", 1, 2, func(a args) v {
		if len(a) == 2 {
			return in.MakeParameter(a[0], a[1])
		}
		return in.MakeParameter(a[0], nil)
	})
	in.Define("raise", 1, 1, func(a args) v { panic(&eval.Raised{Object: a[0]}) })
	in.Define("error", 1, -1, func(a args) v {
		message, ok := a[0].(*value.String)
		if !ok {
			message = value.NewString(value.Write(a[0]))
		}
		return value.Raise(message.String(), a[1:]...)
	})
	in.Define("with-exception-handler", 2, 2, func(a args) v {
		return in.Catch(
			func() v { return in.Apply(a[1], nil) },
			func(object v) v { return in.Apply(a[0], args{object}) })
	})
	in.Define("error-object-message", 1, 1, func(a args) v {
		return value.NewString(as[*value.Error]("error-object-message", a[0]).Message)
	})
	in.Define("error-object-irritants", 1, 1, func(a args) v {
		return value.List(as[*value.Error]("error-object-irritants", a[0]).Irritants...)
	})
	in.Define("read-string", 1, 1, func(a args) v {
		form, err := read.New("string", as[*value.String]("read-string", a[0]).String()).Next()
		if err != nil {
			return value.Raise(err.Error())
		}
		return form
	})
	in.Define("void", 0, -1, func(args) v { return value.Unspecified })
}

func output(in *eval.Interpreter) {
	in.Define("display", 1, 1, func(a args) v { in.Out(value.Display(a[0])); return value.Unspecified })
	in.Define("write", 1, 1, func(a args) v { in.Out(value.Write(a[0])); return value.Unspecified })
	in.Define("newline", 0, 0, func(args) v { in.Out("\n"); return value.Unspecified })
	in.Define("print", 0, -1, func(a args) v {
		texts := make([]string, len(a))
		for i, x := range a {
			texts[i] = value.Display(x)
		}
		in.Out(strings.Join(texts, " ") + "\n")
		return value.Unspecified
	})
	in.Define("with-output-to-string", 1, 1, func(a args) v {
		var text strings.Builder
		out := in.Out
		in.Out = func(s string) { text.WriteString(s) }
		defer func() { in.Out = out }()
		in.Apply(a[0], nil)
		return value.NewString(text.String())
	})
}
