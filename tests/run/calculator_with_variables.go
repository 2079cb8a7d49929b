// A calculator: tokens, a Pratt parser, variables, functions and errors with columns.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

type tokenKind int

const (
	tokEOF tokenKind = iota
	tokNumber
	tokName
	tokOp
)

func (k tokenKind) String() string {
	return [...]string{"end", "number", "name", "operator"}[k]
}

type token struct {
	kind tokenKind
	text string
	col  int
}

type syntaxError struct {
	col int
	msg string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.col, e.msg) }

var errUndefined = errors.New("undefined name")

func tokenize(src string) ([]token, error) {
	var out []token
	rs := []rune(src)
	for i := 0; i < len(rs); {
		r := rs[i]
		switch {
		case unicode.IsSpace(r):
			i++
		case unicode.IsDigit(r) || r == '.':
			j := i
			for j < len(rs) && (unicode.IsDigit(rs[j]) || rs[j] == '.' || rs[j] == 'e') {
				j++
			}
			out = append(out, token{tokNumber, string(rs[i:j]), i + 1})
			i = j
		case unicode.IsLetter(r) || r == '_':
			j := i
			for j < len(rs) && (unicode.IsLetter(rs[j]) || unicode.IsDigit(rs[j]) || rs[j] == '_') {
				j++
			}
			out = append(out, token{tokName, string(rs[i:j]), i + 1})
			i = j
		case strings.ContainsRune("+-*/^%(),=!", r):
			out = append(out, token{tokOp, string(r), i + 1})
			i++
		default:
			return nil, &syntaxError{i + 1, fmt.Sprintf("unexpected %q", r)}
		}
	}
	return append(out, token{kind: tokEOF, col: len(rs) + 1}), nil
}

type env struct {
	vars  map[string]float64
	funcs map[string]func(args ...float64) (float64, error)
}

func newEnv() *env {
	one := func(f func(float64) float64) func(...float64) (float64, error) {
		return func(args ...float64) (float64, error) {
			if len(args) != 1 {
				return 0, fmt.Errorf("want 1 argument, have %d", len(args))
			}
			return f(args[0]), nil
		}
	}
	e := &env{vars: map[string]float64{"pi": math.Pi, "e": math.E}}
	e.funcs = map[string]func(...float64) (float64, error){
		"sqrt": one(math.Sqrt), "abs": one(math.Abs), "floor": one(math.Floor), "sin": one(math.Sin),
		"max": func(args ...float64) (float64, error) {
			if len(args) == 0 {
				return 0, errors.New("max of nothing")
			}
			best := args[0]
			for _, a := range args[1:] {
				best = math.Max(best, a)
			}
			return best, nil
		},
		"sum": func(args ...float64) (s float64, err error) {
			for _, a := range args {
				s += a
			}
			return
		},
	}
	return e
}

type parser struct {
	toks []token
	pos  int
	*env
}

func (p *parser) peek() token { return p.toks[p.pos] }
func (p *parser) next() token {
	t := p.toks[p.pos]
	if t.kind != tokEOF {
		p.pos++
	}
	return t
}
func (p *parser) fail(t token, format string, args ...any) {
	panic(&syntaxError{t.col, fmt.Sprintf(format, args...)})
}
func (p *parser) expect(op string) {
	if t := p.next(); t.text != op {
		p.fail(t, "expected %q, found %v %q", op, t.kind, t.text)
	}
}

var binding = map[string]struct {
	left  int
	right bool
}{"+": {10, false}, "-": {10, false}, "*": {20, false}, "/": {20, false}, "%": {20, false}, "^": {40, true}}

func (p *parser) expr(min int) float64 {
	left := p.prefix()
	for {
		t := p.peek()
		if t.text == "!" {
			p.next()
			left = math.Gamma(left + 1)
			continue
		}
		b, ok := binding[t.text]
		if !ok || b.left < min {
			return left
		}
		p.next()
		next := b.left + 1
		if b.right {
			next = b.left
		}
		right := p.expr(next)
		switch t.text {
		case "+":
			left += right
		case "-":
			left -= right
		case "*":
			left *= right
		case "/":
			if right == 0 {
				p.fail(t, "division by zero")
			}
			left /= right
		case "%":
			left = math.Mod(left, right)
		case "^":
			left = math.Pow(left, right)
		}
	}
}

func (p *parser) prefix() float64 {
	switch t := p.next(); {
	case t.kind == tokNumber:
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			p.fail(t, "bad number: %v", err)
		}
		return v
	case t.text == "-":
		return -p.expr(30)
	case t.text == "(":
		v := p.expr(0)
		p.expect(")")
		return v
	case t.kind == tokName:
		if p.peek().text != "(" {
			v, ok := p.vars[t.text]
			if !ok {
				panic(fmt.Errorf("%w: %s", errUndefined, t.text))
			}
			return v
		}
		f, ok := p.funcs[t.text]
		if !ok {
			p.fail(t, "no function %s", t.text)
		}
		p.next()
		var args []float64
		for p.peek().text != ")" {
			args = append(args, p.expr(0))
			if p.peek().text != "," {
				break
			}
			p.next()
		}
		p.expect(")")
		v, err := f(args...)
		if err != nil {
			panic(fmt.Errorf("%s: %w", t.text, err))
		}
		return v
	default:
		p.fail(t, "unexpected %v %q", t.kind, t.text)
	}
	panic("unreachable")
}

func (e *env) eval(line string) (name string, value float64, err error) {
	toks, err := tokenize(line)
	if err != nil {
		return "", 0, err
	}
	defer func() {
		if r := recover(); r != nil {
			var ok bool
			if err, ok = r.(error); !ok {
				panic(r)
			}
		}
	}()
	p := &parser{toks: toks, env: e}
	name = "_"
	if len(toks) > 2 && toks[0].kind == tokName && toks[1].text == "=" {
		name = toks[0].text
		p.pos = 2
	}
	value = p.expr(0)
	if t := p.peek(); t.kind != tokEOF {
		p.fail(t, "unexpected %v %q after expression", t.kind, t.text)
	}
	e.vars[name] = value
	return
}

const session = `1 + 2 * 3
r = 2.5
area = pi * r ^ 2
2 ^ 3 ^ 2
-2 ^ 2
(1 + 2) * (3 - 4) / 5
max(1, area, 3) - sum(1,2,3,4)
sqrt(2) * sqrt(2) == 2
x + 1
1 / (r - 2.5)
5! + 3!
7 $ 2
sqrt(1, 2)
log(3)
1.2.3 + 4
(1 + 2
max()
_ + 1
sum()
`

func main() {
	e := newEnv()
	sc := bufio.NewScanner(strings.NewReader(session))
	for n := 1; sc.Scan(); n++ {
		name, v, err := e.eval(sc.Text())
		var se *syntaxError
		switch {
		case errors.As(err, &se):
			fmt.Printf("%2d| %s\n  | %*s %s\n", n, sc.Text(), se.col, "^", se.msg)
		case errors.Is(err, errUndefined):
			fmt.Printf("%2d| who is that? (%v)\n", n, err)
		case err != nil:
			fmt.Printf("%2d| %v\n", n, err)
		default:
			fmt.Printf("%2d| %s = %.10g\n", n, name, v)
		}
	}
	names := make([]string, 0, len(e.vars))
	for name := range e.vars {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(os.Stdout, "%-5s %8.4f\n", name, e.vars[name])
	}
}
