package main

import (
	"errors"
	"fmt"
	"strconv"
)

type kind int

const (
	number kind = iota
	operator
	open
	closing
	name
	end
)

type token struct {
	kind kind
	text string
	pos  int
}

type lexer struct {
	src string
	pos int
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func (l *lexer) next() (token, error) {
	for l.pos < len(l.src) && l.src[l.pos] == ' ' {
		l.pos++
	}
	start := l.pos
	if start == len(l.src) {
		return token{end, "", start}, nil
	}
	c := l.src[l.pos]
	switch {
	case isDigit(c):
		for l.pos < len(l.src) && (isDigit(l.src[l.pos]) || l.src[l.pos] == '.') {
			l.pos++
		}
		return token{number, l.src[start:l.pos], start}, nil
	case isLetter(c):
		for l.pos < len(l.src) && isLetter(l.src[l.pos]) {
			l.pos++
		}
		return token{name, l.src[start:l.pos], start}, nil
	case c == '(':
		l.pos++
		return token{open, "(", start}, nil
	case c == ')':
		l.pos++
		return token{closing, ")", start}, nil
	case c == '+', c == '-', c == '*', c == '/', c == '^':
		l.pos++
		return token{operator, string(c), start}, nil
	}
	return token{}, fmt.Errorf("column %d: unexpected %q", start+1, c)
}

type expr interface {
	eval(env func(string) (float64, bool)) (float64, error)
	String() string
}

type (
	literal  float64
	variable string
	unary    struct{ x expr }
	binary   struct {
		op   byte
		l, r expr
	}
)

var errDivide = errors.New("division by zero")

func (n literal) eval(func(string) (float64, bool)) (float64, error) { return float64(n), nil }
func (n literal) String() string                                     { return strconv.FormatFloat(float64(n), 'g', -1, 64) }

func (v variable) eval(env func(string) (float64, bool)) (float64, error) {
	if x, ok := env(string(v)); ok {
		return x, nil
	}
	return 0, fmt.Errorf("unknown name %s", string(v))
}
func (v variable) String() string { return string(v) }

func (u *unary) eval(env func(string) (float64, bool)) (float64, error) {
	x, err := u.x.eval(env)
	return -x, err
}
func (u *unary) String() string { return "(- " + u.x.String() + ")" }

func (b *binary) eval(env func(string) (float64, bool)) (float64, error) {
	x, err := b.l.eval(env)
	if err != nil {
		return 0, err
	}
	y, err := b.r.eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	case '/':
		if y == 0 {
			return 0, fmt.Errorf("in %v: %w", b, errDivide)
		}
		return x / y, nil
	case '^':
		r := 1.0
		for i := 0; i < int(y); i++ {
			r *= x
		}
		return r, nil
	}
	panic("operator " + string(b.op))
}
func (b *binary) String() string { return fmt.Sprintf("(%c %v %v)", b.op, b.l, b.r) }

type parser struct {
	lex lexer
	tok token
}

func (p *parser) advance() {
	t, err := p.lex.next()
	if err != nil {
		panic(err)
	}
	p.tok = t
}

func precedence(op string) (prec int, right bool) {
	switch op {
	case "+", "-":
		return 1, false
	case "*", "/":
		return 2, false
	case "^":
		return 3, true
	}
	return 0, false
}

func (p *parser) primary() expr {
	t := p.tok
	p.advance()
	switch t.kind {
	case number:
		x, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(err)
		}
		return literal(x)
	case name:
		return variable(t.text)
	case open:
		x := p.expression(1)
		if p.tok.kind != closing {
			panic(fmt.Errorf("column %d: missing )", p.tok.pos+1))
		}
		p.advance()
		return x
	case operator:
		if t.text == "-" {
			return &unary{p.primary()}
		}
	}
	panic(fmt.Errorf("column %d: unexpected %q", t.pos+1, t.text))
}

func (p *parser) expression(min int) expr {
	left := p.primary()
	for p.tok.kind == operator {
		prec, right := precedence(p.tok.text)
		if prec < min {
			break
		}
		op := p.tok.text[0]
		p.advance()
		next := prec + 1
		if right {
			next = prec
		}
		left = &binary{op, left, p.expression(next)}
	}
	return left
}

func parse(src string) (e expr, err error) {
	defer func() {
		if r := recover(); r != nil {
			var ok bool
			if err, ok = r.(error); !ok {
				panic(r)
			}
		}
	}()
	p := &parser{lex: lexer{src: src}}
	p.advance()
	e = p.expression(1)
	if p.tok.kind != end {
		return nil, fmt.Errorf("column %d: unexpected %q after the expression", p.tok.pos+1, p.tok.text)
	}
	return e, nil
}

func main() {
	env := func(s string) (float64, bool) {
		switch s {
		case "pi":
			return 3.14159, true
		case "x":
			return 7, true
		}
		return 0, false
	}
	for _, src := range []string{
		"1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x * 2 + 1", "10 / 4 - 0.5", "1 / (x - 7)",
		"2 * (3 + 4", "3 $ 4", "y + 1", "1.2.3", "", "1 2", "((((x))))", "8 - 3 - 2", "2*pi*x",
	} {
		e, err := parse(src)
		if err != nil {
			fmt.Printf("%-14q syntax: %v\n", src, err)
			continue
		}
		v, err := e.eval(env)
		if errors.Is(err, errDivide) {
			fmt.Printf("%-14q %v: divides by zero (%v)\n", src, e, err)
		} else if err != nil {
			fmt.Printf("%-14q %v: %v\n", src, e, err)
		} else {
			fmt.Printf("%-14q %v = %.6g\n", src, e, v)
		}
	}
}
