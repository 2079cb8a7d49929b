// A small Lisp: symbols, pairs, closures, tail calls by looping, and an error for everything wrong.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type (
	symbol string
	pair   struct{ car, cdr any }
	null   struct{}
	scope  struct {
		names map[symbol]any
		outer *scope
	}
	lambda struct {
		params []symbol
		rest   symbol
		body   any
		env    *scope
	}
	primitive struct {
		name string
		fn   func(args []any) any
	}
	lispError struct{ msg string }
)

func (e lispError) Error() string { return "lisp: " + e.msg }

func failf(format string, args ...any) any { panic(lispError{fmt.Sprintf(format, args...)}) }

func (s *scope) find(name symbol) *scope {
	for ; s != nil; s = s.outer {
		if _, ok := s.names[name]; ok {
			return s
		}
	}
	return nil
}

func show(x any) string {
	switch x := x.(type) {
	case null:
		return "()"
	case bool:
		if x {
			return "#t"
		}
		return "#f"
	case string:
		return strconv.Quote(x)
	case *pair:
		var b strings.Builder
		b.WriteByte('(')
		for {
			b.WriteString(show(x.car))
			switch rest := x.cdr.(type) {
			case null:
				b.WriteByte(')')
				return b.String()
			case *pair:
				b.WriteByte(' ')
				x = rest
				continue
			default:
				b.WriteString(" . " + show(rest) + ")")
				return b.String()
			}
		}
	case *lambda:
		return fmt.Sprintf("#<lambda/%d>", len(x.params))
	case *primitive:
		return "#<" + x.name + ">"
	default:
		return fmt.Sprint(x)
	}
}

func list(items ...any) any {
	var l any = null{}
	for i := len(items) - 1; i >= 0; i-- {
		l = &pair{items[i], l}
	}
	return l
}

func slice(l any) (items []any) {
	for {
		switch p := l.(type) {
		case null:
			return
		case *pair:
			items = append(items, p.car)
			l = p.cdr
		default:
			failf("improper list ending in %s", show(l))
		}
	}
}

type reader struct {
	toks []string
}

func read(src string) []any {
	src = strings.NewReplacer("(", " ( ", ")", " ) ", "'", " ' ").Replace(src)
	r := &reader{strings.Fields(src)}
	var forms []any
	for len(r.toks) > 0 {
		forms = append(forms, r.form())
	}
	return forms
}

func (r *reader) form() any {
	if len(r.toks) == 0 {
		failf("unexpected end")
	}
	t := r.toks[0]
	r.toks = r.toks[1:]
	switch t {
	case "(":
		var items []any
		for {
			if len(r.toks) == 0 {
				failf("missing )")
			}
			if r.toks[0] == ")" {
				r.toks = r.toks[1:]
				return list(items...)
			}
			items = append(items, r.form())
		}
	case ")":
		return failf("unexpected )")
	case "'":
		return list(symbol("quote"), r.form())
	case "#t", "#f":
		return t == "#t"
	}
	if n, err := strconv.Atoi(t); err == nil {
		return n
	}
	return symbol(t)
}

func eval(x any, env *scope) any {
	for {
		switch v := x.(type) {
		case symbol:
			s := env.find(v)
			if s == nil {
				return failf("unbound %s", v)
			}
			return s.names[v]
		case *pair:
			if op, ok := v.car.(symbol); ok {
				args := slice(v.cdr)
				switch op {
				case "quote":
					return args[0]
				case "if":
					if c, ok := eval(args[0], env).(bool); ok && !c {
						if len(args) < 3 {
							return null{}
						}
						x = args[2]
					} else {
						x = args[1]
					}
					continue
				case "define":
					if head, ok := args[0].(*pair); ok {
						env.names[head.car.(symbol)] = makeLambda(head.cdr, args[1:], env)
						return head.car
					}
					env.names[args[0].(symbol)] = eval(args[1], env)
					return args[0]
				case "set!":
					s := env.find(args[0].(symbol))
					if s == nil {
						return failf("set! of unbound %v", args[0])
					}
					s.names[args[0].(symbol)] = eval(args[1], env)
					return null{}
				case "lambda":
					return makeLambda(args[0], args[1:], env)
				case "begin":
					for _, a := range args[:len(args)-1] {
						eval(a, env)
					}
					x = args[len(args)-1]
					continue
				case "let":
					inner := &scope{map[symbol]any{}, env}
					for _, b := range slice(args[0]) {
						kv := slice(b)
						inner.names[kv[0].(symbol)] = eval(kv[1], env)
					}
					x, env = list(append([]any{symbol("begin")}, args[1:]...)...), inner
					continue
				}
			}
			f := eval(v.car, env)
			var args []any
			for _, a := range slice(v.cdr) {
				args = append(args, eval(a, env))
			}
			switch f := f.(type) {
			case *primitive:
				return f.fn(args)
			case *lambda:
				env = f.bind(args)
				x = f.body
				continue
			default:
				return failf("cannot call %s", show(f))
			}
		default:
			return x
		}
	}
}

func makeLambda(params any, body []any, env *scope) *lambda {
	f := &lambda{env: env, body: list(append([]any{symbol("begin")}, body...)...)}
	for {
		switch p := params.(type) {
		case *pair:
			f.params = append(f.params, p.car.(symbol))
			params = p.cdr
			if s, ok := p.car.(symbol); ok && s == "&" {
				f.params = f.params[:len(f.params)-1]
				f.rest = p.cdr.(*pair).car.(symbol)
				return f
			}
		default:
			return f
		}
	}
}

func (f *lambda) bind(args []any) *scope {
	if len(args) < len(f.params) || f.rest == "" && len(args) > len(f.params) {
		failf("want %d arguments, have %d", len(f.params), len(args))
	}
	s := &scope{make(map[symbol]any, len(f.params)), f.env}
	for i, p := range f.params {
		s.names[p] = args[i]
	}
	if f.rest != "" {
		s.names[f.rest] = list(args[len(f.params):]...)
	}
	return s
}

func number(x any) int {
	n, ok := x.(int)
	if !ok {
		failf("not a number: %s", show(x))
	}
	return n
}

func globals() *scope {
	s := &scope{names: map[symbol]any{}}
	def := func(name string, fn func([]any) any) { s.names[symbol(name)] = &primitive{name, fn} }
	fold := func(name string, op func(a, b int) int) {
		def(name, func(args []any) any {
			acc := number(args[0])
			if len(args) == 1 {
				return op(0, acc)
			}
			for _, a := range args[1:] {
				acc = op(acc, number(a))
			}
			return acc
		})
	}
	fold("+", func(a, b int) int { return a + b })
	fold("-", func(a, b int) int { return a - b })
	fold("*", func(a, b int) int { return a * b })
	fold("/", func(a, b int) int { return a / b })
	fold("mod", func(a, b int) int { return a % b })
	def("<", func(a []any) any { return number(a[0]) < number(a[1]) })
	def("=", func(a []any) any { return a[0] == a[1] })
	def("car", func(a []any) any {
		if p, ok := a[0].(*pair); ok {
			return p.car
		}
		return failf("car of %s", show(a[0]))
	})
	def("cdr", func(a []any) any { return a[0].(*pair).cdr })
	def("cons", func(a []any) any { return &pair{a[0], a[1]} })
	def("list", func(a []any) any { return list(a...) })
	def("null?", func(a []any) any { return a[0] == null{} })
	return s
}

func run(src string, env *scope) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case lispError:
			fmt.Println("error:", r)
		case error:
			fmt.Println("go error:", r)
		default:
			panic(r)
		}
	}()
	for _, form := range read(src) {
		fmt.Println(show(eval(form, env)))
	}
}

func main() {
	env := globals()
	for _, src := range []string{
		`(+ 1 2 (* 3 4)) (- 5) '(1 2 (3 . 4) x)`,
		`(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)`,
		`(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 400 0)`,
		`(define (map f l) (if (null? l) l (cons (f (car l)) (map f (cdr l)))))
		 (map (lambda (x) (* x x)) (list 1 2 3 4 5))`,
		`(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
		 (define c (counter)) (define d (counter)) (c) (c) (d) (list (c) (d))`,
		`(define (many a & more) (list a more)) (many 1) (many 1 2 3)`,
		`(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 9)`,
		`(cons 1 2) (cons 1 (cons 2 '())) #t car fact`,
		`(car '())`, `(undefined 1)`, `(1 2)`, `(fact 1 2)`, `(+ 1 'a)`, `(+ 1 2`, `)`, `(/ 1 0)`, `(cdr 5)`,
		`(define (compose f g) (lambda (x) (f (g x)))) ((compose (lambda (x) (+ x 1)) (lambda (x) (* x 10))) 4)`,
	} {
		run(src, env)
	}
}
