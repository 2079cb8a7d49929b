package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Rat struct{ num, den int64 }

var ErrZero = errors.New("zero denominator")

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}

func NewRat(n, d int64) (Rat, error) {
	if d == 0 {
		return Rat{}, fmt.Errorf("%d/%d: %w", n, d, ErrZero)
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(n, d)
	return Rat{n / g, d / g}, nil
}

func must(n, d int64) Rat {
	r, err := NewRat(n, d)
	if err != nil {
		panic(err)
	}
	return r
}

func ParseRat(s string) (r Rat, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("parse %q: %w", s, err)
		}
	}()
	if a, b, ok := strings.Cut(s, "/"); ok {
		n, err := strconv.ParseInt(a, 10, 64)
		if err != nil {
			return r, err
		}
		d, err := strconv.ParseInt(b, 10, 64)
		if err != nil {
			return r, err
		}
		return NewRat(n, d)
	}
	whole, frac, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil {
		return r, err
	}
	d := int64(1)
	for range frac {
		d *= 10
	}
	return NewRat(n, d)
}

func (a Rat) Add(b Rat) Rat { return must(a.num*b.den+b.num*a.den, a.den*b.den) }
func (a Rat) Neg() Rat      { return Rat{-a.num, a.den} }
func (a Rat) Sub(b Rat) Rat { return a.Add(b.Neg()) }
func (a Rat) Mul(b Rat) Rat { return must(a.num*b.num, a.den*b.den) }
func (a Rat) Div(b Rat) Rat { return must(a.num*b.den, a.den*b.num) }
func (a Rat) Cmp(b Rat) int {
	switch d := a.Sub(b).num; {
	case d < 0:
		return -1
	case d > 0:
		return +1
	default:
		return 0
	}
}
func (a Rat) Float() float64 { return float64(a.num) / float64(a.den) }
func (a Rat) String() string {
	if a.den == 1 {
		return strconv.FormatInt(a.num, 10)
	}
	return fmt.Sprintf("%d/%d", a.num, a.den)
}

type Poly []Rat

func (p Poly) Eval(x Rat) (y Rat) {
	y.den = 1
	for i := len(p) - 1; i >= 0; i-- {
		y = y.Mul(x).Add(p[i])
	}
	return
}

func (p Poly) Mul(q Poly) Poly {
	r := make(Poly, len(p)+len(q)-1)
	for i := range r {
		r[i].den = 1
	}
	for i, a := range p {
		for j, b := range q {
			r[i+j] = r[i+j].Add(a.Mul(b))
		}
	}
	return r
}

func (p Poly) Derive() (d Poly) {
	for i, c := range p[1:] {
		d = append(d, c.Mul(must(int64(i)+1, 1)))
	}
	return
}

func (p Poly) String() string {
	var terms []string
	for i := len(p) - 1; i >= 0; i-- {
		if p[i].num == 0 {
			continue
		}
		t := p[i].String()
		switch i {
		case 0:
		case 1:
			t += "x"
		default:
			t += "x^" + strconv.Itoa(i)
		}
		terms = append(terms, t)
	}
	if terms == nil {
		return "0"
	}
	return strings.ReplaceAll(strings.Join(terms, " + "), "+ -", "- ")
}

func continued(r Rat) (out []int64) {
	for {
		q := r.num / r.den
		if r.num%r.den != 0 && r.num < 0 {
			q--
		}
		out = append(out, q)
		rest := r.Sub(must(q, 1))
		if rest.num == 0 {
			return out
		}
		r = must(1, 1).Div(rest)
	}
}

func main() {
	half, third := must(1, 2), must(-2, -6)
	fmt.Println(half, third, half.Add(third), half.Sub(third), half.Mul(third), half.Div(third), half.Cmp(third), half == must(4, 8))
	for _, s := range []string{"3/4", "-1.25", "7", "10/-4", "1/0", "x", "1/y", "3.1415"} {
		r, err := ParseRat(s)
		if err != nil {
			fmt.Println(err, errors.Is(err, ErrZero), errors.Is(err, strconv.ErrSyntax))
			continue
		}
		fmt.Println(r, r.Float(), continued(r))
	}
	p := Poly{must(-1, 2), must(0, 1), must(3, 1)}
	q := Poly{must(1, 1), must(-1, 3)}
	fmt.Println(p, "|", q, "|", p.Mul(q), "|", p.Derive(), "|", Poly{})
	fmt.Println(p.Eval(third), p.Mul(q).Eval(half), p.Eval(half).Mul(q.Eval(half)))
	h := Rat{0, 1}
	for i := int64(1); i <= 20; i++ {
		h = h.Add(must(1, i))
	}
	fmt.Printf("%v %.6f %v\n", h, h.Float(), []Rat{half, third})
	defer func() {
		err, _ := recover().(error)
		fmt.Println("recovered:", err, errors.Is(err, ErrZero))
		panic(fmt.Sprintf("giving up: %v", err))
	}()
	fmt.Println(half.Div(Rat{0, 1}))
}
