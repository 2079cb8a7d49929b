// Package lib holds the procedures that every program has.
package lib

import (
	"math"
	"math/big"
	"sort"
	"strings"
	"unicode"

	"scheme/eval"
	"scheme/read"
	"scheme/value"
)

type (
	v    = value.Value
	args = []value.Value
)

// Install the library in a world.
func Install(in *eval.Interpreter) {
	numbers(in)
	predicates(in)
	lists(in)
	texts(in)
	vectors(in)
	tables(in)
	control(in)
	output(in)
	forms, err := read.New("prelude", prelude).All()
	if err != nil {
		panic(err)
	}
	for _, form := range forms {
		in.Eval(form)
	}
}

// as converts v to the type that who needs.
func as[T any](who string, x v) T {
	t, ok := x.(T)
	if !ok {
		value.Raise(who+": wrong type of argument:", x)
	}
	return t
}

func index(who string, x v, n int) int {
	i := as[value.Int](who, x)
	if i < 0 || int(i) >= n {
		value.Raise(who+": index out of range:", x)
	}
	return int(i)
}

func fold(in *eval.Interpreter, name string, first v, op func(a, b v) v) {
	in.Define(name, 0, -1, func(a args) v {
		sum := first
		for _, x := range a {
			sum = op(sum, x)
		}
		return sum
	})
}

func compare(in *eval.Interpreter, name string, holds func(int) bool) {
	in.Define(name, 1, -1, func(a args) v {
		for i := range a {
			if !value.IsNumber(a[i]) {
				return value.Raise(name+": not a number:", a[i])
			}
		}
		for i := 1; i < len(a); i++ {
			if !holds(value.Compare(a[i-1], a[i])) {
				return value.Bool(false)
			}
		}
		return value.Bool(true)
	})
}

func numbers(in *eval.Interpreter) {
	fold(in, "+", value.Int(0), value.Add)
	fold(in, "*", value.Int(1), value.Mul)
	for name, op := range map[string]func(a, b v) v{"-": value.Sub, "/": value.Div} {
		unit := v(value.Int(0))
		if name == "/" {
			unit = value.Int(1)
		}
		in.Define(name, 1, -1, func(a args) v {
			if len(a) == 1 {
				return op(unit, a[0])
			}
			rest := a[0]
			for _, x := range a[1:] {
				rest = op(rest, x)
			}
			return rest
		})
	}
	compare(in, "=", func(c int) bool { return c == 0 })
	compare(in, "<", func(c int) bool { return c < 0 })
	compare(in, ">", func(c int) bool { return c > 0 })
	compare(in, "<=", func(c int) bool { return c <= 0 })
	compare(in, ">=", func(c int) bool { return c >= 0 })
	for name, op := range map[string]func(a, b v) v{"quotient": value.Quotient, "remainder": value.Remainder, "modulo": value.Modulo} {
		in.Define(name, 2, 2, func(a args) v { return op(a[0], a[1]) })
	}
	for name, op := range map[string]func(float64) float64{"sin": math.Sin, "cos": math.Cos, "atan": math.Atan, "exp": math.Exp, "log": math.Log} {
		in.Define(name, 1, 1, func(a args) v { return value.Float(op(value.ToFloat(a[0]))) })
	}
	for name, op := range map[string]func(float64) float64{
		"floor": math.Floor, "ceiling": math.Ceil, "truncate": math.Trunc, "round": math.RoundToEven} {
		in.Define(name, 1, 1, func(a args) v {
			if f, ok := a[0].(value.Float); ok {
				return value.Float(op(float64(f)))
			}
			return a[0]
		})
	}
	in.Define("sqrt", 1, 1, func(a args) v {
		if z, exact := a[0].(value.Float); !exact {
			if n := value.Big(a[0]); n.Sign() >= 0 {
				root := new(big.Int).Sqrt(n)
				if new(big.Int).Mul(root, root).Cmp(n) == 0 {
					return value.Normal(root)
				}
			}
		} else if z < 0 {
			return value.Raise("sqrt: negative:", z)
		}
		return value.Float(math.Sqrt(value.ToFloat(a[0])))
	})
	in.Define("expt", 2, 2, func(a args) v {
		n, ok := a[1].(value.Int)
		if _, inexact := a[0].(value.Float); !ok || inexact || n < 0 {
			return value.Float(math.Pow(value.ToFloat(a[0]), value.ToFloat(a[1])))
		}
		return value.Normal(new(big.Int).Exp(value.Big(a[0]), big.NewInt(int64(n)), nil))
	})
	in.Define("exact->inexact", 1, 1, func(a args) v { return value.Float(value.ToFloat(a[0])) })
	in.Define("exact", 1, 1, func(a args) v { return value.Exact(a[0]) })
	in.Define("number->string", 1, 2, func(a args) v {
		if len(a) == 2 {
			return value.NewString(value.Big(a[0]).Text(int(as[value.Int]("number->string", a[1]))))
		}
		if !value.IsNumber(a[0]) {
			return value.Raise("number->string: not a number:", a[0])
		}
		return value.NewString(value.Write(a[0]))
	})
	in.Define("string->number", 1, 1, func(a args) v {
		if n := read.Number(as[*value.String]("string->number", a[0]).String()); n != nil {
			return n
		}
		return value.Bool(false)
	})
}

func predicate(in *eval.Interpreter, name string, holds func(x v) bool) {
	in.Define(name, 1, 1, func(a args) v { return value.Bool(holds(a[0])) })
}

func is[T any](x v) bool {
	_, ok := x.(T)
	return ok
}

func predicates(in *eval.Interpreter) {
	predicate(in, "number?", value.IsNumber)
	predicate(in, "integer?", func(x v) bool {
		f, ok := x.(value.Float)
		return ok && float64(f) == math.Trunc(float64(f)) || !ok && value.IsNumber(x)
	})
	predicate(in, "exact?", func(x v) bool { return value.IsNumber(x) && !is[value.Float](x) })
	predicate(in, "symbol?", is[*value.Symbol])
	predicate(in, "string?", is[*value.String])
	predicate(in, "char?", is[value.Char])
	predicate(in, "boolean?", is[value.Bool])
	predicate(in, "pair?", is[*value.Pair])
	predicate(in, "vector?", is[*value.Vector])
	predicate(in, "procedure?", is[value.Applicable])
	predicate(in, "promise?", is[*value.Promise])
	predicate(in, "error-object?", is[*value.Error])
	predicate(in, "null?", func(x v) bool { return x == value.Empty })
	predicate(in, "eof-object?", func(x v) bool { return x == value.EOF })
	predicate(in, "list?", func(x v) bool { _, proper := value.Slice(x); return proper })
	predicate(in, "zero?", func(x v) bool { return value.Sign(x) == 0 })
	predicate(in, "positive?", func(x v) bool { return value.Sign(x) > 0 })
	predicate(in, "negative?", func(x v) bool { return value.Sign(x) < 0 })
	predicate(in, "even?", func(x v) bool { return value.Sign(value.Remainder(x, value.Int(2))) == 0 })
	predicate(in, "odd?", func(x v) bool { return value.Sign(value.Remainder(x, value.Int(2))) != 0 })
	predicate(in, "not", func(x v) bool { return !value.True(x) })
	for _, name := range []string{"eq?", "eqv?"} {
		in.Define(name, 2, 2, func(a args) v { return value.Bool(value.Same(a[0], a[1])) })
	}
	in.Define("equal?", 2, 2, func(a args) v { return value.Bool(value.Equal(a[0], a[1])) })
}

func lists(in *eval.Interpreter) {
	in.Define("cons", 2, 2, func(a args) v { return value.Cons(a[0], a[1]) })
	in.Define("list", 0, -1, func(a args) v { return value.List(a...) })
	// car, cdr and what is made of them: c[ad]{1,3}r
	var paths func(path string)
	paths = func(path string) {
		who := "c" + path + "r"
		in.Define(who, 1, 1, func(a args) v {
			x := a[0]
			for i := len(path) - 1; i >= 0; i-- {
				p := as[*value.Pair](who, x)
				if path[i] == 'a' {
					x = p.Car
				} else {
					x = p.Cdr
				}
			}
			return x
		})
		if len(path) < 3 {
			paths(path + "a")
			paths(path + "d")
		}
	}
	paths("a")
	paths("d")
	in.Define("set-car!", 2, 2, func(a args) v { as[*value.Pair]("set-car!", a[0]).Car = a[1]; return value.Unspecified })
	in.Define("set-cdr!", 2, 2, func(a args) v { as[*value.Pair]("set-cdr!", a[0]).Cdr = a[1]; return value.Unspecified })
	in.Define("length", 1, 1, func(a args) v {
		items, proper := value.Slice(a[0])
		if !proper {
			return value.Raise("length: not a list:", a[0])
		}
		return value.Int(len(items))
	})
	in.Define("append", 0, -1, func(a args) v {
		if len(a) == 0 {
			return value.Empty
		}
		whole := a[len(a)-1]
		for i := len(a) - 2; i >= 0; i-- {
			items, proper := value.Slice(a[i])
			if !proper {
				return value.Raise("append: not a list:", a[i])
			}
			whole = value.ListWithTail(whole, items...)
		}
		return whole
	})
	in.Define("reverse", 1, 1, func(a args) v {
		turned := value.Empty
		items, _ := value.Slice(a[0])
		for _, x := range items {
			turned = value.Cons(x, turned)
		}
		return turned
	})
	in.Define("list-tail", 2, 2, func(a args) v {
		x := a[0]
		for range as[value.Int]("list-tail", a[1]) {
			x = as[*value.Pair]("list-tail", x).Cdr
		}
		return x
	})
	member := func(name string, same func(a, b v) bool, key func(p *value.Pair) (v, v)) {
		in.Define(name, 2, 2, func(a args) v {
			for x := a[1]; ; {
				p, ok := x.(*value.Pair)
				if !ok {
					return value.Bool(false)
				}
				if k, found := key(p); k != nil && same(a[0], k) {
					return found
				}
				x = p.Cdr
			}
		})
	}
	whole := func(p *value.Pair) (v, v) { return p.Car, p }
	entry := func(p *value.Pair) (v, v) {
		if e, ok := p.Car.(*value.Pair); ok {
			return e.Car, e
		}
		return nil, nil
	}
	member("memq", value.Same, whole)
	member("memv", value.Same, whole)
	member("member", value.Equal, whole)
	member("assq", value.Same, entry)
	member("assv", value.Same, entry)
	member("assoc", value.Equal, entry)
	in.Define("sort", 2, 2, func(a args) v {
		items, proper := value.Slice(a[0])
		if !proper {
			return value.Raise("sort: not a list:", a[0])
		}
		sort.SliceStable(items, func(i, j int) bool { return value.True(in.Apply(a[1], args{items[i], items[j]})) })
		return value.List(items...)
	})
}

func texts(in *eval.Interpreter) {
	text := func(who string, x v) *value.String { return as[*value.String](who, x) }
	in.Define("symbol->string", 1, 1, func(a args) v { return value.NewString(as[*value.Symbol]("symbol->string", a[0]).Name) })
	in.Define("string->symbol", 1, 1, func(a args) v { return value.Intern(text("string->symbol", a[0]).String()) })
	in.Define("gensym", 0, 0, func(args) v { return value.Gensym("g") })
	in.Define("string-length", 1, 1, func(a args) v { return value.Int(len(text("string-length", a[0]).Runes)) })
	in.Define("string-ref", 2, 2, func(a args) v {
		s := text("string-ref", a[0]).Runes
		return value.Char(s[index("string-ref", a[1], len(s))])
	})
	in.Define("string-set!", 3, 3, func(a args) v {
		s := text("string-set!", a[0]).Runes
		s[index("string-set!", a[1], len(s))] = rune(as[value.Char]("string-set!", a[2]))
		return value.Unspecified
	})
	in.Define("substring", 2, 3, func(a args) v {
		s := text("substring", a[0]).Runes
		to := len(s)
		if len(a) == 3 {
			to = index("substring", a[2], len(s)+1)
		}
		from := index("substring", a[1], to+1)
		return &value.String{Runes: append([]rune(nil), s[from:to]...)}
	})
	in.Define("string-append", 0, -1, func(a args) v {
		var all []rune
		for _, x := range a {
			all = append(all, text("string-append", x).Runes...)
		}
		return &value.String{Runes: all}
	})
	in.Define("string", 0, -1, func(a args) v {
		s := &value.String{}
		for _, x := range a {
			s.Runes = append(s.Runes, rune(as[value.Char]("string", x)))
		}
		return s
	})
	in.Define("make-string", 1, 2, func(a args) v {
		fill := ' '
		if len(a) == 2 {
			fill = rune(as[value.Char]("make-string", a[1]))
		}
		return value.NewString(strings.Repeat(string(fill), index("make-string", a[0], 1<<20)))
	})
	in.Define("string->list", 1, 1, func(a args) v {
		var items args
		for _, c := range text("string->list", a[0]).Runes {
			items = append(items, value.Char(c))
		}
		return value.List(items...)
	})
	in.Define("list->string", 1, 1, func(a args) v {
		items, _ := value.Slice(a[0])
		s := &value.String{}
		for _, x := range items {
			s.Runes = append(s.Runes, rune(as[value.Char]("list->string", x)))
		}
		return s
	})
	in.Define("string-upcase", 1, 1, func(a args) v { return value.NewString(strings.ToUpper(text("string-upcase", a[0]).String())) })
	in.Define("string-index", 2, 2, func(a args) v {
		for i, c := range text("string-index", a[0]).Runes {
			if value.Char(c) == a[1] {
				return value.Int(i)
			}
		}
		return value.Bool(false)
	})
	for name, holds := range map[string]func(int) bool{
		"string=?": func(c int) bool { return c == 0 }, "string<?": func(c int) bool { return c < 0 }, "string>?": func(c int) bool { return c > 0 }} {
		in.Define(name, 2, 2, func(a args) v {
			return value.Bool(holds(strings.Compare(text(name, a[0]).String(), text(name, a[1]).String())))
		})
	}
	char := func(who string, x v) rune { return rune(as[value.Char](who, x)) }
	for name, holds := range map[string]func(rune) bool{
		"char-alphabetic?": unicode.IsLetter, "char-numeric?": unicode.IsDigit, "char-whitespace?": unicode.IsSpace, "char-upper-case?": unicode.IsUpper} {
		predicate(in, name, func(x v) bool { return holds(char(name, x)) })
	}
	in.Define("char->integer", 1, 1, func(a args) v { return value.Int(char("char->integer", a[0])) })
	in.Define("integer->char", 1, 1, func(a args) v { return value.Char(index("integer->char", a[0], unicode.MaxRune+1)) })
	in.Define("char-upcase", 1, 1, func(a args) v { return value.Char(unicode.ToUpper(char("char-upcase", a[0]))) })
	in.Define("char=?", 2, 2, func(a args) v { return value.Bool(char("char=?", a[0]) == char("char=?", a[1])) })
	in.Define("char<?", 2, 2, func(a args) v { return value.Bool(char("char<?", a[0]) < char("char<?", a[1])) })
}

func vectors(in *eval.Interpreter) {
	vector := func(who string, x v) *value.Vector { return as[*value.Vector](who, x) }
	in.Define("vector", 0, -1, func(a args) v { return &value.Vector{Items: append(args(nil), a...)} })
	in.Define("make-vector", 1, 2, func(a args) v {
		items := make(args, index("make-vector", a[0], 1<<24))
		for i := range items {
			items[i] = value.Int(0)
			if len(a) == 2 {
				items[i] = a[1]
			}
		}
		return &value.Vector{Items: items}
	})
	in.Define("vector-length", 1, 1, func(a args) v { return value.Int(len(vector("vector-length", a[0]).Items)) })
	in.Define("vector-ref", 2, 2, func(a args) v {
		items := vector("vector-ref", a[0]).Items
		return items[index("vector-ref", a[1], len(items))]
	})
	in.Define("vector-set!", 3, 3, func(a args) v {
		items := vector("vector-set!", a[0]).Items
		items[index("vector-set!", a[1], len(items))] = a[2]
		return value.Unspecified
	})
	in.Define("vector-fill!", 2, 2, func(a args) v {
		items := vector("vector-fill!", a[0]).Items
		for i := range items {
			items[i] = a[1]
		}
		return value.Unspecified
	})
	in.Define("vector->list", 1, 1, func(a args) v { return value.List(vector("vector->list", a[0]).Items...) })
	in.Define("list->vector", 1, 1, func(a args) v {
		items, _ := value.Slice(a[0])
		return &value.Vector{Items: items}
	})
}
