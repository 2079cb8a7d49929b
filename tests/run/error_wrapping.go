package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type ParseError struct {
	Line int
	Text string
	Err  error
}

func (p *ParseError) Error() string {
	return "line " + strconv.Itoa(p.Line) + " (" + p.Text + "): " + p.Err.Error()
}

func (p *ParseError) Unwrap() error { return p.Err }

type code int

func (c code) Error() string        { return fmt.Sprintf("code %d", int(c)) }
func (c code) Is(target error) bool { return target == ErrFatal && c >= 100 }

var (
	ErrSyntax = errors.New("syntax error")
	ErrFatal  = errors.New("fatal")
	ErrEmpty  = fmt.Errorf("empty input: %w", ErrSyntax)
)

type config struct {
	name    string
	retries int
	ratio   float64
	debug   bool
}

func parse(src string) (c config, err error) {
	if strings.TrimSpace(src) == "" {
		return c, ErrEmpty
	}
	for i, line := range strings.Split(src, "\n") {
		if err := c.set(line); err != nil {
			return config{}, &ParseError{i + 1, line, err}
		}
	}
	return
}

func (c *config) set(line string) (err error) {
	key, value, ok := strings.Cut(line, "=")
	if !ok {
		return ErrSyntax
	}
	switch key {
	case "name":
		c.name = value
	case "retries":
		c.retries, err = strconv.Atoi(value)
	case "ratio":
		c.ratio, err = strconv.ParseFloat(value, 64)
	case "debug":
		c.debug, err = strconv.ParseBool(value)
	case "code":
		n, err := strconv.Atoi(value)
		if err != nil {
			return fmt.Errorf("bad code: %w", err)
		}
		return code(n)
	default:
		return fmt.Errorf("key %q: %w", key, ErrSyntax)
	}
	return err
}

func mayFail(fail bool) error {
	var p *ParseError
	if fail {
		p = &ParseError{0, "-", ErrFatal}
	}
	return p // never nil: it holds a nil pointer
}

func main() {
	for _, src := range []string{
		"name=app\nretries=3\nratio=0.75\ndebug=true",
		"", "name=x\nretries=many", "oops", "colour=red", "ratio=1e400", "debug=perhaps",
		"code=7", "code=104", "code=x", "retries=99999999999999999999",
	} {
		c, err := parse(src)
		if err == nil {
			fmt.Printf("%+v\n", c)
			continue
		}
		fmt.Println(err)
		var pe *ParseError
		var n code
		var num *strconv.NumError
		fmt.Print("   ")
		if errors.As(err, &pe) {
			fmt.Print(" line ", pe.Line)
		}
		if errors.As(err, &n) {
			fmt.Print(" code ", int(n))
		}
		if errors.As(err, &num) {
			fmt.Print(" number ", num.Num, " by ", num.Func)
		}
		fmt.Println(" syntax:", errors.Is(err, ErrSyntax), "fatal:", errors.Is(err, ErrFatal))
	}
	a, b := errors.New("same"), errors.New("same")
	fmt.Println(a == b, a == a, errors.Is(a, b), errors.Is(nil, a), errors.Unwrap(a) == nil)
	joined := errors.Join(ErrEmpty, nil, code(200))
	fmt.Printf("%q %t %t\n", joined.Error(), errors.Is(joined, ErrSyntax), errors.Is(joined, ErrFatal))
	two := fmt.Errorf("both %w and %w", ErrFatal, code(1))
	fmt.Println(two, errors.Is(two, ErrFatal), errors.Unwrap(two) == nil)
	fmt.Printf("%v %s %q %T\n", ErrEmpty, ErrEmpty, ErrSyntax, ErrSyntax)
	fmt.Println(mayFail(true) != nil, mayFail(false) != nil, mayFail(false) == (*ParseError)(nil))
	wrapped := fmt.Errorf("outer: %w", fmt.Errorf("middle: %w", &ParseError{5, "inner", code(150)}))
	depth := 0
	for e := error(wrapped); e != nil; e = errors.Unwrap(e) {
		depth++
		fmt.Println(depth, e)
	}
	if errors.Is(wrapped, ErrFatal) {
		panic(wrapped)
	}
	os.Exit(4)
}
