// Symbolic expressions: parsing, simplifying, deriving and evaluating, with type switches.
package main

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"text/tabwriter"
)

type Expr interface{ isExpr() }

type (
	Num float64
	Var string
	Bin struct {
		Op   byte
		L, R Expr
	}
	Fun struct {
		Name string
		Arg  Expr
	}
)

func (Num) isExpr() {}
func (Var) isExpr() {}
func (Bin) isExpr() {}
func (Fun) isExpr() {}

var precedence = map[byte]int{'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}

func parse(s string) (Expr, error) {
	p := parser{s: s}
	e := p.expr(1)
	if p.err == nil && p.peek() != 0 {
		p.err = fmt.Errorf("unexpected %q at %d", p.peek(), p.i)
	}
	return e, p.err
}

type parser struct {
	s   string
	i   int
	err error
}

func (p *parser) peek() byte {
	for p.i < len(p.s) && p.s[p.i] == ' ' {
		p.i++
	}
	if p.i == len(p.s) {
		return 0
	}
	return p.s[p.i]
}

func (p *parser) expr(min int) Expr {
	left := p.primary()
	for p.err == nil {
		op := p.peek()
		prec, ok := precedence[op]
		if !ok || prec < min {
			break
		}
		p.i++
		next := prec + 1
		if op == '^' {
			next = prec
		}
		left = Bin{op, left, p.expr(next)}
	}
	return left
}

func (p *parser) primary() Expr {
	c := p.peek()
	start := p.i
	isLetter := func(c byte) bool { return 'a' <= c && c <= 'z' }
	isDigit := func(c byte) bool { return '0' <= c && c <= '9' || c == '.' }
	switch {
	case c == '(':
		p.i++
		e := p.expr(1)
		if p.peek() != ')' && p.err == nil {
			p.err = fmt.Errorf("missing ) at %d", p.i)
		}
		p.i++
		return e
	case c == '-':
		p.i++
		return Bin{'-', Num(0), p.expr(2)}
	case isDigit(c):
		for p.i < len(p.s) && isDigit(p.s[p.i]) {
			p.i++
		}
		v, err := strconv.ParseFloat(p.s[start:p.i], 64)
		p.err = err
		return Num(v)
	case isLetter(c):
		for p.i < len(p.s) && isLetter(p.s[p.i]) {
			p.i++
		}
		name := p.s[start:p.i]
		if p.peek() == '(' {
			return Fun{name, p.primary()}
		}
		return Var(name)
	}
	if p.err == nil {
		p.err = fmt.Errorf("expression expected at %d", p.i)
	}
	return nil
}

func simplify(e Expr) Expr {
	for {
		next := step(e)
		if next == e {
			return e
		}
		e = next
	}
}

func step(e Expr) Expr {
	switch e := e.(type) {
	case Fun:
		arg := step(e.Arg)
		if n, ok := arg.(Num); ok && n == 0 {
			switch e.Name {
			case "sin":
				return Num(0)
			case "cos", "exp":
				return Num(1)
			}
		}
		if inner, ok := arg.(Fun); ok && e.Name == "ln" && inner.Name == "exp" {
			return inner.Arg
		}
		return Fun{e.Name, arg}
	case Bin:
		l, r := step(e.L), step(e.R)
		a, lnum := l.(Num)
		b, rnum := r.(Num)
		if lnum && rnum {
			return Num(apply(e.Op, float64(a), float64(b)))
		}
		switch {
		case e.Op == '+' && lnum && a == 0, e.Op == '*' && lnum && a == 1:
			return r
		case (e.Op == '+' || e.Op == '-') && rnum && b == 0, (e.Op == '*' || e.Op == '/' || e.Op == '^') && rnum && b == 1:
			return l
		case e.Op == '*' && (lnum && a == 0 || rnum && b == 0):
			return Num(0)
		case e.Op == '^' && rnum && b == 0, e.Op == '/' && l == r:
			return Num(1)
		case e.Op == '-' && l == r:
			return Num(0)
		case e.Op == '+' && l == r:
			return Bin{'*', Num(2), l}
		case e.Op == '*' && l == r:
			return Bin{'^', l, Num(2)}
		case (e.Op == '*' || e.Op == '+') && rnum:
			return Bin{e.Op, r, l}
		}
		if inner, ok := r.(Bin); ok && lnum && e.Op == '*' && inner.Op == '*' {
			if c, ok := inner.L.(Num); ok {
				return Bin{'*', a * c, inner.R}
			}
		}
		return Bin{e.Op, l, r}
	}
	return e
}

func derive(e Expr, x Var) Expr {
	switch e := e.(type) {
	case Num:
		return Num(0)
	case Var:
		if e == x {
			return Num(1)
		}
		return Num(0)
	case Fun:
		inner := derive(e.Arg, x)
		outer := map[string]Expr{
			"sin": Fun{"cos", e.Arg},
			"cos": Bin{'-', Num(0), Fun{"sin", e.Arg}},
			"exp": e,
			"ln":  Bin{'/', Num(1), e.Arg},
		}[e.Name]
		if outer == nil {
			panic(fmt.Errorf("cannot derive %s", e.Name))
		}
		return Bin{'*', outer, inner}
	case Bin:
		dl, dr := derive(e.L, x), derive(e.R, x)
		switch e.Op {
		case '+', '-':
			return Bin{e.Op, dl, dr}
		case '*':
			return Bin{'+', Bin{'*', dl, e.R}, Bin{'*', e.L, dr}}
		case '/':
			return Bin{'/', Bin{'-', Bin{'*', dl, e.R}, Bin{'*', e.L, dr}}, Bin{'^', e.R, Num(2)}}
		case '^':
			if n, ok := e.R.(Num); ok {
				return Bin{'*', Bin{'*', n, Bin{'^', e.L, n - 1}}, dl}
			}
		}
	}
	panic(fmt.Errorf("cannot derive %s", show(e, 0)))
}

func apply(op byte, a, b float64) float64 {
	switch op {
	case '+':
		return a + b
	case '-':
		return a - b
	case '*':
		return a * b
	case '/':
		return a / b
	default:
		return math.Pow(a, b)
	}
}

func eval(e Expr, env map[Var]float64) float64 {
	switch e := e.(type) {
	case Num:
		return float64(e)
	case Var:
		return env[e]
	case Bin:
		return apply(e.Op, eval(e.L, env), eval(e.R, env))
	case Fun:
		f := map[string]func(float64) float64{"sin": math.Sin, "cos": math.Cos, "exp": math.Exp, "ln": math.Log}[e.Name]
		return f(eval(e.Arg, env))
	}
	return math.NaN()
}

func show(e Expr, outer int) string {
	switch e := e.(type) {
	case Num:
		return strconv.FormatFloat(float64(e), 'g', -1, 64)
	case Bin:
		p := precedence[e.Op]
		s := show(e.L, p) + string(rune(e.Op)) + show(e.R, p+1)
		if p < outer {
			return "(" + s + ")"
		}
		return s
	case Fun:
		return e.Name + "(" + show(e.Arg, 0) + ")"
	}
	return fmt.Sprint(e)
}

func main() {
	w := tabwriter.NewWriter(os.Stdout, 2, 4, 2, ' ', 0)
	defer w.Flush()
	fmt.Fprintln(w, "input\tsimple\tderivative\tat x=2")
	for _, src := range []string{
		"1 + 2 * 3", "x + 0 * y", "x*x + x*x", "(x + 1)^2", "sin(x^2)", "exp(3*x) / x", "-(2 - x)", "ln(exp(x))", "x/x - 1",
		"2 * (3 * x)", "x^3 - 4*x + cos(0)", "x^y", "tan(x)", "2 +", "(x", "3 $ 4", "1.2.3", "",
	} {
		func() {
			e, err := parse(src)
			if err != nil {
				fmt.Fprintf(w, "%s\terror: %v\t\t\n", src, err)
				return
			}
			s := simplify(e)
			defer func() {
				if r := recover(); r != nil {
					fmt.Fprintf(w, "%s\t%s\t%v\t\n", src, show(s, 0), r)
				}
			}()
			d := simplify(derive(s, "x"))
			fmt.Fprintf(w, "%s\t%s\t%s\t%.5g\n", src, show(s, 0), show(d, 0), eval(d, map[Var]float64{"x": 2}))
		}()
	}
}
