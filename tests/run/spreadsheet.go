package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const rows, cols = 4, 4

type cellState uint8

const (
	clean cellState = iota
	dirty
	busy
)

type cell struct {
	source string
	value  float64
	text   string
	err    error
	state  cellState
	users  []*cell
}

type sheet struct {
	cells [rows][cols]cell
	evals int
}

var (
	errCycle = errors.New("cycle")
	errRef   = errors.New("bad reference")
)

type cellError struct {
	name string
	err  error
}

func (e *cellError) Error() string { return e.name + ": " + e.err.Error() }
func (e *cellError) Unwrap() error { return e.err }

func (s *sheet) at(name string) (*cell, error) {
	if len(name) != 2 || name[0] < 'A' || name[0] >= 'A'+cols || name[1] < '1' || name[1] >= '1'+rows {
		return nil, fmt.Errorf("%w %q", errRef, name)
	}
	return &s.cells[name[1]-'1'][name[0]-'A'], nil
}

func (s *sheet) set(name, source string) {
	c, err := s.at(name)
	if err != nil {
		fmt.Println(err)
		return
	}
	c.source = source
	c.touch()
}

func (c *cell) touch() {
	if c.state == dirty {
		return
	}
	c.state = dirty
	for _, u := range c.users {
		u.touch()
	}
	c.users = nil
}

func (s *sheet) eval(name string, user *cell) (float64, error) {
	c, err := s.at(name)
	if err != nil {
		return 0, err
	}
	if user != nil {
		c.users = append(c.users, user)
	}
	switch c.state {
	case busy:
		return 0, &cellError{name, errCycle}
	case clean:
		return c.value, c.err
	}
	c.state = busy
	defer func() { c.state = clean }()
	s.evals++
	c.value, c.text, c.err = 0, "", nil
	switch src := c.source; {
	case src == "":
	case strings.HasPrefix(src, "="):
		c.value, c.err = s.formula(src[1:], c)
	default:
		if c.value, err = strconv.ParseFloat(src, 64); err != nil {
			c.text = src
		}
	}
	return c.value, c.err
}

// formula knows sums of products, and SUM(A1:B2).
func (s *sheet) formula(src string, user *cell) (total float64, err error) {
	if inner, ok := strings.CutPrefix(src, "SUM("); ok {
		from, to, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ":")
		if _, err := s.at(from); err != nil {
			return 0, err
		}
		if _, err := s.at(to); err != nil {
			return 0, err
		}
		for r := from[1]; r <= to[1]; r++ {
			for c := from[0]; c <= to[0]; c++ {
				v, err := s.eval(string([]byte{c, r}), user)
				if err != nil {
					return 0, err
				}
				total += v
			}
		}
		return total, nil
	}
	for _, term := range strings.Split(src, "+") {
		product := 1.0
		for i, factor := range strings.Split(term, "*") {
			factor = strings.TrimSpace(factor)
			v, perr := strconv.ParseFloat(factor, 64)
			if perr != nil {
				if v, err = s.eval(factor, user); err != nil {
					return 0, err
				}
			}
			if i == 0 {
				product = v
			} else {
				product *= v
			}
		}
		total += product
	}
	return total, nil
}

func (s *sheet) String() string {
	var b strings.Builder
	for r := range rows {
		for c := range cols {
			name := fmt.Sprintf("%c%d", 'A'+c, r+1)
			v, err := s.eval(name, nil)
			cell := &s.cells[r][c]
			out := fmt.Sprintf("%.4g", v)
			switch {
			case errors.Is(err, errCycle):
				out = "#CYCLE"
			case err != nil:
				out = "#ERR"
			case cell.text != "":
				out = cell.text
			case cell.source == "":
				out = ""
			}
			b.WriteString(fmt.Sprintf("%8s|", out))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func main() {
	var s sheet
	for _, a := range []string{"A1 price", "B1 2.5", "C1 4", "A2 total", "B2 =B1*C1+1", "C2 =B2*2", "D1 =SUM(B1:C2)", "A3 =D3", "D3 =A3+1", "B3 =Z9", "C3 =A3", "E9 1"} {
		name, src, _ := strings.Cut(a, " ")
		s.set(name, src)
	}
	fmt.Print(&s)
	before := s.evals
	s.set("B1", "10")
	fmt.Print(&s)
	fmt.Println("evaluated", before, "then", s.evals-before)
	s.set("D3", "=5")
	fmt.Print(s.String())
	_, err := s.eval("B3", nil)
	var ce *cellError
	fmt.Println(err, errors.As(err, &ce), errors.Is(err, errRef))
}
